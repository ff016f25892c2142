"""What staff write and plan about a lead."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class LeadNote(Base):
    """A note among staff; `mentions` holds the ids of the accounts that it calls in."""

    __tablename__ = "lead_note"
    __table_args__ = (
        Index("ix_lead_note_lead_id_at", "lead_id", "at"),
        Index("ix_lead_note_at", "at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    at: Mapped[datetime]
    author: Mapped[str]
    text: Mapped[str]
    mentions: Mapped[list[str]] = mapped_column(JSON)


class LeadTask(Base):
    """Something to do about a lead by the end of a day, by one person."""

    __tablename__ = "lead_task"
    __table_args__ = (
        Index("ix_lead_task_lead_id_due_on", "lead_id", "due_on"),
        Index("ix_lead_task_assignee_id_done_at_due_on", "assignee_id", "done_at", "due_on"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    created_at: Mapped[datetime]
    author: Mapped[str]
    assignee_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"))
    title: Mapped[str]
    due_on: Mapped[date]
    done_at: Mapped[datetime | None]
    done_by: Mapped[str]


class LeadMessage(Base):
    """What was said to the investor, or by them, outside the form.

    A mail of ours has the Message-ID under which it leaves, so that later ones refer to it.
    """

    __tablename__ = "lead_message"
    __table_args__ = (Index("ix_lead_message_lead_id_at", "lead_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    at: Mapped[datetime]
    direction: Mapped[str]
    channel: Mapped[str]
    author: Mapped[str]
    language: Mapped[str]
    template: Mapped[str]
    subject: Mapped[str]
    text: Mapped[str]
    message_id: Mapped[str | None] = mapped_column(unique=True)
