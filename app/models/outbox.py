"""Messages that wait to leave."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class OutboxMessage(Base):
    """One message, written in the transaction that causes it and sent by the worker after it.

    Its text is composed when it is sent, so that none lies here; `message_id` never changes, so
    that a second attempt is recognisable as the same mail.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_sent_at_due_at", "sent_at", "due_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    enquiry_id: Mapped[UUID] = mapped_column(ForeignKey("enquiry.id"), index=True)
    recipient: Mapped[str]
    language: Mapped[str]
    message_id: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    attempts: Mapped[int]
    sent_at: Mapped[datetime | None]
    last_error: Mapped[str]
