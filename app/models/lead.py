"""What staff make of enquiries."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base

_CLOCK_RUNS = text("first_due_at IS NOT NULL AND first_answered_at IS NULL")


class Lead(Base):
    """The work on one enquiry; `version` makes two people's edits notice each other."""

    __tablename__ = "lead"
    __table_args__ = (
        Index("ix_lead_received_at_id", "received_at", "id"),
        Index("ix_lead_status_received_at_id", "status", "received_at", "id"),
        Index("ix_lead_suspect_received_at_id", "suspect", "received_at", "id"),
        Index(
            "ix_lead_first_due_at_id",
            "first_due_at",
            "id",
            sqlite_where=_CLOCK_RUNS,
            postgresql_where=_CLOCK_RUNS,
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    enquiry_id: Mapped[UUID] = mapped_column(ForeignKey("enquiry.id"), unique=True)
    received_at: Mapped[datetime]
    status: Mapped[str]
    suspect: Mapped[bool]  # Set aside from the inbox, until someone empties that folder into it.
    suspicions: Mapped[list[str]] = mapped_column(JSON)
    version: Mapped[int]
    changed_at: Mapped[datetime]
    # None without a clock: set aside, withdrawn, or received before there were clocks.
    first_due_at: Mapped[datetime | None]
    first_answered_at: Mapped[datetime | None]


class LeadEvent(Base):
    """One line of a lead's history."""

    __tablename__ = "lead_event"
    __table_args__ = (Index("ix_lead_event_lead_id_at", "lead_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    at: Mapped[datetime]
    actor: Mapped[str]
    kind: Mapped[str]
    details: Mapped[dict[str, str]] = mapped_column(JSON)
