"""Who did what, when."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models.base import Base

TOLD = (
    "event <> '' AND event <> 'operator:policy:publish' AND event <> 'operator:ledger:rebase' "
    "AND event <> 'compliance:person:erase' AND event <> 'compliance:policy:publish'"
)
"""Events that are to give way to their commitments when their time is over, word for word; a test
compares it with the rule. An event that has is without a name."""


class AuditRecord(Base):
    """One audit event with the opening of its commitment; append-only, no personal data.

    When its time is over, what opens the commitment and what tells of the event are emptied, and
    the commitment stays. No other change is let through.
    """

    __tablename__ = "audit_event"
    __table_args__ = (
        Index("ix_audit_event_at_id", "at", "id"),
        Index("ix_audit_event_actor_at_id", "actor", "at", "id"),
        Index("ix_audit_event_subject_at", "subject", "at"),
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
