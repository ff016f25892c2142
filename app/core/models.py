"""Tables of core, and the base class of all tables, with its naming convention and time type."""

from datetime import UTC, date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, DateTime, Dialect, Index, MetaData, String, TypeDecorator, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.core.rules.audit_events import EVIDENCE, LISTS, SECURITY, WATCHED

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC: read as aware from both engines, and refused without a time zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment in UTC.

        :raises ValueError: for a time without a zone.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A stored moment needs a time zone.")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment with its zone, which SQLite does not store."""
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Base class of all tables of the service."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: UtcDateTime, str: String}


TOLD = " AND ".join(["event <> ''", *(f"event <> '{each.tag}'" for each in EVIDENCE)])
"""Filter for events to be reduced to their commitments at the end of the retention period, exactly
as in their index. An event already reduced has no name."""


OF_SECURITY = "event IN ('" + "', '".join(sorted(SECURITY)) + "')"
"""Filter for events of security, exactly as in their index: they are few among all."""


OF_LISTS = "event IN ('" + "', '".join(sorted(LISTS)) + "')"
"""Filter for looks at several leads at a time, exactly as in their index."""


OF_WATCH = "event IN ('" + "', '".join(sorted(WATCHED)) + "')"
"""Filter for verdicts on the ledger and closed alarms, exactly as in their index."""


class AuditRecord(Base):
    """One audit event with the opening of its commitment; append-only, no personal data.

    At the end of its retention period, the opening of the commitment and the columns about the
    event are emptied, and the commitment stays. No other change is allowed.
    """

    __tablename__ = "audit_event"
    __table_args__ = (
        Index("ix_audit_event_at_id", "at", "id"),
        Index("ix_audit_event_actor_at_id", "actor", "at", "id"),
        Index("ix_audit_event_subject_at", "subject", "at"),
        Index(
            "ix_audit_event_security",
            "at",
            "id",
            sqlite_where=text(OF_SECURITY),
            postgresql_where=text(OF_SECURITY),
        ),
        Index(
            "ix_audit_event_watched",
            "event",
            "at",
            "id",
            sqlite_where=text(OF_WATCH),
            postgresql_where=text(OF_WATCH),
        ),
        Index(
            "ix_audit_event_lists",
            "event",
            "at",
            "id",
            sqlite_where=text(OF_LISTS),
            postgresql_where=text(OF_LISTS),
        ),
        Index(
            "ix_audit_event_told", "at", "id", sqlite_where=text(TOLD), postgresql_where=text(TOLD)
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    event: Mapped[str]
    actor: Mapped[str]
    subject: Mapped[str]
    salt: Mapped[bytes]
    payload: Mapped[bytes]
    commitment: Mapped[str] = mapped_column(unique=True)


class PeriodicJob(Base):
    """One kind of periodic work: when it last ran, and which worker holds the lease on it."""

    __tablename__ = "periodic_job"

    name: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str]
    owned_until: Mapped[datetime]
    last_run_at: Mapped[datetime | None]


class InstanceKey(Base):
    """A key of the hosts that share this database, by its fingerprint; the key is never here."""

    __tablename__ = "instance_key"

    name: Mapped[str] = mapped_column(primary_key=True)
    present: Mapped[str]
    before: Mapped[str | None]


class RateCount(Base):
    """Submissions under one key in one window of time.

    The key is an HMAC of a network or an address under a secret that changes its meaning daily,
    so that it identifies nobody.
    """

    __tablename__ = "rate_count"

    key: Mapped[bytes] = mapped_column(primary_key=True)
    window_start: Mapped[datetime] = mapped_column(primary_key=True, index=True)
    count: Mapped[int]


class VisitCount(Base):
    """The visits of a day at one step, in one language and of one campaign."""

    __tablename__ = "visit_count"

    day: Mapped[date] = mapped_column(primary_key=True)
    step: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(primary_key=True)
    crawler: Mapped[bool] = mapped_column(primary_key=True)
    count: Mapped[int]


class SecurityRecord(Base):
    """Refusals of one kind within a minute, from one network; only the count ever changes.

    The network is a mark that changes daily, so that it tells no address.
    """

    __tablename__ = "security_event"
    __table_args__ = (Index("ix_security_event_at_id", "at", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    event: Mapped[str]
    detail: Mapped[str]
    subject: Mapped[str]
    network: Mapped[str]
    count: Mapped[int]


class LedgerPending(Base):
    """An entry that waits for its place in the tree, with the MAC that vouches for its origin."""

    __tablename__ = "ledger_pending"
    __table_args__ = (Index("ix_ledger_pending_at_id", "at", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    commitment: Mapped[str] = mapped_column(unique=True)
    mac: Mapped[bytes]


class LedgerQuarantine(Base):
    """A pending entry that somebody forged or queued again, moved aside as it was.

    Consent whose record is among them is not given, unless its entry is in the tree.
    """

    __tablename__ = "ledger_quarantine"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    commitment: Mapped[str] = mapped_column(index=True)
    mac: Mapped[bytes]


class LedgerLeaf(Base):
    """An entry at its place in the tree; append-only.

    Its bytes follow from its commitment. A generation is one tree: the first, or one
    that was rebased after a restore.
    """

    __tablename__ = "ledger_leaf"

    generation: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    leaf_index: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    commitment: Mapped[str] = mapped_column(unique=True)
