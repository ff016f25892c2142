"""The files of an instance that a copy takes along, and that a restore puts back."""

import hmac
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.backup.rules.copies import OUTSIDE, OWN, BackupInvalid
from app.backup.rules.outside import further, joined_keys
from app.core.outside.durable_files import make_instance_folder, read_file, replace_file
from app.ledger.outside.outside_lists import OutsideLists, hashes_of_lines
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.rules.halt import LedgerInvalid

_SETTINGS = "zone.toml"
"""The instance's settings, which may hold a password: they leave with the secrets."""
_OPERATORS = {".": ".toml", "content": ".toml", "news": ".md"}
"""The folders below the instance with files that the operator writes, and how these end."""
_TAKEN_UP = "own_words.json"
"""The operator's words and news as the service has taken them up."""
_DOMAINS = "disposable-domains.txt"
_OF_THIS_MACHINE = ("lock", "halted")
"""Files of the ledger's folder that say how this machine stands."""
_SECRETS = "secrets"
_SIGNED, _KEYS = "checkpoint", "keys"


class InstanceParts:
    """The files of an instance besides its database.

    :param shared: the folder that its hosts share, which then holds the secrets and the ledger's.
    """

    def __init__(self, instance: Path, shared: Path | None = None) -> None:
        self._instance = instance
        self._shared = shared or instance
        self._ledger = self._shared / "ledger"
        self._lists = {each.name: each for each in OutsideLists(self._shared).all}

    def ledger_files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the files that guard the ledger, each with its name in a copy."""
        for path in sorted(self._ledger.rglob("*")):
            if path.is_file() and not _stays(path.name) and path.name not in self._lists:
                yield f"{OUTSIDE}{path.relative_to(self._ledger)}", path.read_bytes()

    def list_files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the lists of erasures and withdrawals, each with its name in a copy."""
        for name, each in self._lists.items():
            lines = each.lines()
            if lines is not None:
                yield f"{OUTSIDE}{name}", b"".join(line + b"\n" for line in lines)

    def own_files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the files of the operator's setup."""
        for folder in _OPERATORS:
            for path in sorted((self._instance / folder).glob("*")):
                name = path.relative_to(self._instance)
                if _is_own(name) and path.is_file():
                    yield f"{OWN}{name}", path.read_bytes()

    def secrets(self) -> bytes:
        """Return the secrets and the file of settings, as JSON by name."""
        paths = {f"{_SECRETS}/{path.name}": path for path in sorted(self._secret_files())}
        paths[_SETTINGS] = self._instance / _SETTINGS
        found = {
            name: path.read_text(encoding="utf-8") for name, path in paths.items() if path.exists()
        }
        return json.dumps(found).encode()

    def marks(self) -> dict[str, str]:
        """Return a mark of each secret, which identifies it without revealing it."""
        return {path.name: _mark(path.name, path.read_bytes()) for path in self._secret_files()}

    def put(self, name: str, content: bytes, *, newer: bool = False) -> None:
        """Put back a file of a copy, unless the present file is as new.

        :param name: its name in a copy.
        :param newer: whether the copy is known to be newer than the present file.
        :raises BackupInvalid: if it contradicts what is there.
        """
        beginning, _, rest = name.partition("/")
        known = f"{beginning}/" == OUTSIDE or (f"{beginning}/" == OWN and _is_own(Path(rest)))
        if not known or ".." in Path(rest).parts or Path(rest).is_absolute() or not rest:
            raise BackupInvalid(f"The backup holds {name!r}, which has no place in an instance.")
        path = (self._instance if f"{beginning}/" == OWN else self._ledger) / rest
        present = read_file(path)
        if present is not None and f"{beginning}/" == OUTSIDE:
            content = self._further(path, present, content, newer=newer)
        if content != present:
            _make_parent(path)
            replace_file(path, content)

    def put_secrets(self, content: bytes) -> None:
        """Put back the secrets.

        :raises BackupInvalid: if there are others, which may be the only ones that open something.
        """
        found: Mapping[str, str] = json.loads(content)
        for name, text in found.items():
            path = (self._instance if name == _SETTINGS else self._shared) / name
            if name != _SETTINGS and path.parent != self._shared / _SECRETS:
                raise BackupInvalid(f"The backup holds {name!r} as a secret, which is none.")
            present = read_file(path)
            if present not in {None, text.encode()}:
                raise BackupInvalid(f"{path} exists and is another: move it away first.")
            if present is None:
                _make_parent(path)
                replace_file(path, text.encode())

    def _secret_files(self) -> list[Path]:
        folder = self._shared / _SECRETS
        return [path for path in folder.glob("*") if not path.name.startswith(".")]

    def _further(self, path: Path, present: bytes, copied: bytes, *, newer: bool) -> bytes:
        if path.name in self._lists and path.parent == self._ledger:
            one, other = (hashes_of_lines(each.splitlines()) for each in (present, copied))
            chosen = further(one, other)
            if chosen is None:
                raise BackupInvalid(
                    f"{path} does not continue the backup's list, nor the other way round: find "
                    "out which is right, and move the other away."
                )
            return present if chosen is one or len(one) == len(other) else copied
        if path == self._ledger / _KEYS:
            return joined_keys(present, copied)
        grows = path == self._ledger / _SIGNED and _grows(present, copied, newer=newer)
        return copied if grows else present


def _is_own(name: Path) -> bool:
    """Return whether a file below the instance belongs to the operator's setup."""
    ending = _OPERATORS.get(str(name.parent))
    written = name.suffix == ending and not name.name.startswith(".")
    return str(name) in {_TAKEN_UP, _DOMAINS} or (written and str(name) != _SETTINGS)


def _stays(name: str) -> bool:
    """Return whether a file is this machine's alone, or only half written."""
    return name in _OF_THIS_MACHINE or name.endswith("-told") or name.startswith(".")


def _grows(present: bytes, copied: bytes, *, newer: bool) -> bool:
    """Return whether a checkpoint is of the same log and more entries, or of a rebased one."""
    try:
        before, after = read_checkpoint(present), read_checkpoint(copied)
    except LedgerInvalid:
        return False
    return before.size < after.size if before.origin == after.origin else newer


def _mark(name: str, key: bytes) -> str:
    return hmac.digest(key, f"zone/backup/{name}".encode(), "sha256").hex()[:16]


def _make_parent(path: Path) -> None:
    # A restore makes the instance, unlike the service, which never replaces a deleted one.
    path.parent.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    make_instance_folder(path.parent)
