"""Tables of mail: queued messages and mailed links."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class OutboxMessage(Base):
    """One message, queued in the transaction that causes it and sent afterwards by the worker.

    Its text is composed when it is sent, so none is stored here; `message_id` never changes, so
    that a retry is recognisable as the same mail. `details` holds ids, codes and counts, and what
    the ledger makes public.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_state_due_at", "state", "due_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    enquiry_id: Mapped[UUID | None] = mapped_column(ForeignKey("enquiry.id"), index=True)
    recipient: Mapped[str]
    language: Mapped[str]
    message_id: Mapped[str] = mapped_column(unique=True)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    state: Mapped[str]
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    attempts: Mapped[int]
    tried_since: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]
    last_error: Mapped[str]
    request: Mapped[str] = mapped_column(default="")  # The id of the request that caused it.


class PersonLink(Base):
    """A mailed link and its expiry; only hashes of its token and session are stored."""

    __tablename__ = "person_link"

    token_sha256: Mapped[bytes] = mapped_column(primary_key=True)
    kind: Mapped[str]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    enquiry_id: Mapped[UUID | None] = mapped_column(ForeignKey("enquiry.id"), index=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    opens_until: Mapped[datetime | None]  # Until when it opens personal data, if it does.
    revoked_at: Mapped[datetime | None]
    session_sha256: Mapped[bytes | None]
