"""Tables of the ledger: its trees, its verifications and alarms, and published checkpoints."""

from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, BigInteger, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base
from app.ledger.rules.bundle import BUNDLE_LEASE, BundleState
from app.ledger.rules.health import LEASE


class LedgerTile(Base):
    """Up to 256 hashes of the tree, concatenated (C2SP tlog-tiles); the last tile grows."""

    __tablename__ = "ledger_tile"

    generation: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    level: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    tile_index: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    hashes: Mapped[bytes]


class LedgerCheckpoint(Base):
    """A tree's latest signed checkpoint, which replaces the previous one; the note has all data.

    Previous checkpoints are not kept here, since a missing one could never be detected.
    """

    __tablename__ = "ledger_checkpoint"

    generation: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    note: Mapped[bytes]


class LedgerPublic(Base):
    """A tree's public checkpoint, with the cosignatures that it has, and when it was last moved.

    Anybody may read it. Who does so checks its signatures and compares it with the tiles.
    """

    __tablename__ = "ledger_public"

    generation: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    note: Mapped[bytes]
    moved_at: Mapped[datetime]


_OPEN = text("state = 'open'")


def _one_open(table: str) -> Index:
    """Return the index that allows one open row at a time."""
    name = f"ix_{table}_open"
    return Index(name, "state", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)


class AskedWork:
    """Work that somebody asks for and a worker does, with its progress.

    :cvar LEASE: the time without a heartbeat of its worker after which another starts again.
    """

    LEASE: ClassVar[timedelta]

    id: Mapped[UUID] = mapped_column(primary_key=True)
    asked_at: Mapped[datetime]
    asked_by: Mapped[str]  # As the audit trail names the requester.
    state: Mapped[str]
    owner: Mapped[str]  # The worker that does it; empty while it waits for one.
    owned_until: Mapped[datetime]  # Renewed with every heartbeat.
    started_at: Mapped[datetime | None]
    done: Mapped[int] = mapped_column(BigInteger)
    total: Mapped[int] = mapped_column(BigInteger)
    ended_at: Mapped[datetime | None]


class LedgerVerification(AskedWork, Base):
    """One verification: its requester, its progress and its result.

    Rows change, since they hold the progress. What counts is the audit event of the verdict, which
    has the hash of the ended row.
    """

    __tablename__ = "ledger_verification"
    __table_args__ = (
        _one_open("ledger_verification"),
        Index("ix_ledger_verification_asked_at", "asked_at"),
    )
    LEASE = LEASE

    phase: Mapped[str]
    findings: Mapped[list[dict[str, Any]]] = mapped_column(JSON)


class LedgerBundle(AskedWork, Base):
    """A verification bundle: its requester, its progress and its file.

    The file is named by `owner`, the attempt that wrote it, so that no other attempt replaces it.

    :ivar size: how many entries of the log it has.
    :ivar file_until: until when its file can be downloaded; None without a file.
    :ivar problem: the code of what kept it from being made; empty otherwise.
    """

    __tablename__ = "ledger_bundle"
    __table_args__ = (_one_open("ledger_bundle"), Index("ix_ledger_bundle_asked_at", "asked_at"))
    LEASE = BUNDLE_LEASE

    reason: Mapped[str]
    origin: Mapped[str]
    size: Mapped[int] = mapped_column(BigInteger)
    bytes: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str]
    file_until: Mapped[datetime | None]
    problem: Mapped[str]

    def is_there(self, now: datetime) -> bool:
        """Return whether it is complete and its file can be downloaded."""
        kept = self.file_until is not None and self.file_until > now
        return kept and self.state == BundleState.COMPLETE.value

    @property
    def file_name(self) -> str:
        """The name of the downloaded file."""
        return f"ledger-{self.size}-{self.id.hex[-8:]}.zip"


class LedgerClosing(Base):
    """Why somebody closed an alarm; append-only, and an audit event has the hash of the row."""

    __tablename__ = "ledger_closing"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor: Mapped[str]
    verification_id: Mapped[UUID]  # The latest one seen by the person who closed it.
    reason: Mapped[str]


class LedgerAnchor(Base):
    """Our record of a published checkpoint; append-only. The proof is the published copy."""

    __tablename__ = "ledger_anchor"
    __table_args__ = (Index("ix_ledger_anchor_origin_size", "origin", "size"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    kind: Mapped[str]
    place: Mapped[str]  # A witness's name or a folder; empty for mails.
    origin: Mapped[str]
    size: Mapped[int] = mapped_column(BigInteger)
    root: Mapped[str]  # Hexadecimal.


class OutsideMark(Base):
    """How far a list outside the database is known to be done in this database.

    A restored database brings its older mark with it, so that what was listed since is looked at.

    :ivar size: of the beginning that is done, in lines.
    :ivar sha256: of that beginning, whether or not some of its lines were removed since.
    """

    __tablename__ = "outside_mark"

    name: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str]
