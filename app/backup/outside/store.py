"""The folder off the host: copies of the instance, and of the growing files that guard it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from app.backup.outside.age_keys import AgeKey
from app.backup.outside.archive import new_archive, opened_archive
from app.backup.outside.instance_parts import InstanceParts
from app.backup.rules.copies import OUTSIDE, BackupFailed, copied_at

_SHIPPED = re.compile(r"outside-(\d{8}T\d{6}Z)-(\d+)-([0-9a-f]{16})-([0-9a-f]{16})\.tar\.gz\.age")
_LISTS = (f"{OUTSIDE}erasures", f"{OUTSIDE}withdrawals")
_SIGNED_EVERY = timedelta(minutes=1)
"""How often a new checkpoint is shipped; one is signed every second, while people write."""
_FEWEST = 3
_ABANDONED = timedelta(days=1)


@dataclass(frozen=True)
class _Shipped:
    """A shipped file, by its name.

    :param lines: the number of lines in both lists; `lists` and `others` are hashes of contents.
    """

    path: Path
    at: datetime
    lines: int
    lists: str
    others: str


class BackupStore:
    """A folder that somebody has mounted. It is never made: an unmounted one would be this disk.

    :param publics: the public keys that may open its files.
    """

    def __init__(self, folder: Path, publics: Sequence[str]) -> None:
        self._folder = folder
        self._publics = publics

    def newest_at(self) -> datetime | None:
        """Return the time of the newest copy of the instance; None if there is none."""
        return max((at for _path, at in self._copies()), default=None)

    def lacks(self, parts: InstanceParts, now: datetime) -> bool:
        """Return whether the files that guard the instance have grown since they were shipped."""
        guarding = _guarding(parts)
        if not guarding:
            return False
        last = max(self._shipped(), key=lambda each: each.at, default=None)
        if last is None or last.lists != _hash(guarding, lists=True):
            return True
        late = not last.at <= now < last.at + _SIGNED_EVERY
        return late and last.others != _hash(guarding, lists=False)

    def ship(self, parts: InstanceParts, now: datetime) -> Path:
        """Write the files that guard an instance into one file, and delete the files it replaces.

        One stays as long as it has more lines than any newer one: a list that was emptied or
        shortened on the instance takes nothing away from here.

        :raises BackupFailed: if it cannot be written.
        """
        guarding = _guarding(parts)
        lines = sum(content.count(b"\n") for name, content in guarding.items() if name in _LISTS)
        marks = f"{_hash(guarding, lists=True)}-{_hash(guarding, lists=False)}"
        path = self._folder / f"outside-{_stamp(now)}-{lines}-{marks}.tar.gz.age"
        with new_archive(path, self._publics) as archive:
            for name, content in guarding.items():
                archive.add(name, content)
        most = 0
        for number, each in enumerate(sorted(self._shipped(), key=lambda one: one.at)[::-1]):
            if number >= _FEWEST and each.lines <= most:
                each.path.unlink(missing_ok=True)
            most = max(most, each.lines)
        return path

    def take_shipped(self, parts: InstanceParts, since: datetime, keys: Sequence[AgeKey]) -> int:
        """Restore the files shipped after a copy was made; return their number.

        :raises BackupInvalid: if one cannot be opened, or contradicts another.
        """
        found = sorted(
            (each for each in self._shipped() if each.at >= since.replace(microsecond=0)),
            key=lambda each: each.at,
        )
        for each in found:
            with opened_archive(each.path, keys) as members:
                for name, content in members:
                    parts.put(name, content, newer=True)
        return len(found)

    def delete_old(self, now: datetime, keep: timedelta) -> None:
        """Delete older copies, never the newest, and the remains of killed processes.

        :raises BackupFailed: if one cannot be deleted.
        """
        old = sorted(self._copies(), key=lambda each: each[1])[:-1]
        try:
            for path, at in old:
                if at < now - keep:
                    path.unlink(missing_ok=True)
            for path in self._folder.glob(".*.tar.gz.age.*"):
                with suppress(FileNotFoundError):
                    if datetime.fromtimestamp(path.stat().st_mtime, UTC) < now - _ABANDONED:
                        path.unlink()
        except OSError as error:
            raise BackupFailed(f"{self._folder} cannot be cleared: {error}.") from error

    def _copies(self) -> Iterator[tuple[Path, datetime]]:
        for path in self._folder.glob("zone-*.age"):
            at = copied_at(path.name)
            if at is not None:
                yield path, at

    def _shipped(self) -> Iterator[_Shipped]:
        for path in self._folder.glob("outside-*.age"):
            found = _SHIPPED.fullmatch(path.name)
            if found is not None:
                at = datetime.strptime(found[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                yield _Shipped(path, at, int(found[2]), found[3], found[4])


def _guarding(parts: InstanceParts) -> Mapping[str, bytes]:
    """Return the files that guard the instance: the lists, and the ledger's files, by name."""
    # The lists last, so that they are the newest.
    return dict([*parts.ledger_files(), *parts.list_files()])


def _hash(guarding: Mapping[str, bytes], *, lists: bool) -> str:
    digest = sha256()
    for name, content in guarding.items():
        if (name in _LISTS) is lists:
            digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:16]


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
