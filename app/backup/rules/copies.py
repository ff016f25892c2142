"""A copy of an instance: its description, and its file's name."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Self

from app.core.rules.errors import FolderAway, ZoneError
from app.core.rules.moments import instant_text

FORMAT = 1
ABOUT, MANIFEST, SECRETS = "about.json", "manifest.json", "secrets.age"
"""The first member of a copy, the last one, and the secrets, which open with another key."""
TABLES, OUTSIDE, OWN = "tables/", "ledger/", "instance/"
"""The beginnings of the names of the other members."""

_NAME = re.compile(r"zone-(\d{8}T\d{6}Z)\.tar\.gz\.age")


class BackupInvalid(ZoneError):
    """A backup cannot be opened, or is not whole, or is not of this version."""


class BackupFailed(FolderAway):
    """A backup cannot be written."""


class InstanceNotEmpty(ZoneError):
    """An instance that holds something is not replaced by a backup, nor by a copy."""


@dataclass(frozen=True)
class LedgerState:
    """The latest tree of a ledger, by its name, its size and its root in hexadecimal."""

    origin: str
    size: int
    root: str


@dataclass(frozen=True)
class About:
    """The first member of a copy, which describes the rest.

    :param version: of the service; `schema` is the database's revision.
    :param at: the moment of the one state that the copy holds.
    :param ledger: None before the first entry.
    :param keys: a mark of each secret, which distinguishes it from another instance's.
    :param tables: the columns of each table, in the order of its rows' values.
    """

    version: str
    schema: str
    at: datetime
    engine: str
    ledger: LedgerState | None
    keys: Mapping[str, str]
    tables: Mapping[str, Sequence[str]]

    def __bytes__(self) -> bytes:
        """Return it as JSON."""
        return _json({"format": FORMAT, **asdict(self), "at": instant_text(self.at)})

    @classmethod
    def of(cls, content: bytes) -> Self:
        """Read it.

        :raises BackupInvalid: if it is malformed, or of a format that is not known here.
        """
        read = _read(content)
        if read.pop("format", None) != FORMAT:
            raise BackupInvalid("The backup has a format that this version does not know.")
        try:
            ledger = read.pop("ledger")
            at = datetime.fromisoformat(read.pop("at"))
            return cls(at=at, ledger=LedgerState(**ledger) if ledger else None, **read)
        except (KeyError, TypeError, ValueError) as error:
            raise BackupInvalid("The backup does not say what it holds.") from error


@dataclass(frozen=True)
class TableSum:
    """The number of a table's rows, and the SHA-256 of their lines in the order of its key."""

    rows: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """The last member of a copy: sums of each table and of each other member."""

    tables: Mapping[str, TableSum]
    members: Mapping[str, str]

    def __bytes__(self) -> bytes:
        """Return it as JSON."""
        return _json(asdict(self))

    @classmethod
    def of(cls, content: bytes) -> Self:
        """Read it.

        :raises BackupInvalid: if it is malformed.
        """
        read = _read(content)
        try:
            tables = {name: TableSum(**each) for name, each in read["tables"].items()}
            return cls(tables, dict(read["members"]))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise BackupInvalid("The backup's manifest is malformed.") from error


def copy_name(at: datetime) -> str:
    """Return the name of a copy's file, which a listing sorts by time."""
    return f"zone-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}.tar.gz.age"


def copied_at(name: str) -> datetime | None:
    """Return the time in the name of a copy's file; None for any other file."""
    found = _NAME.fullmatch(name)
    return datetime.strptime(found[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) if found else None


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, indent=1).encode() + b"\n"


def _read(content: bytes) -> dict[str, Any]:
    try:
        read = json.loads(content)
    except ValueError as error:
        raise BackupInvalid("The backup holds what is no JSON.") from error
    if not isinstance(read, dict):
        raise BackupInvalid("The backup holds JSON of another kind.")
    return read
