"""Who did what, when."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class AuditRecord(Base):
    """One audit event with the opening of its commitment; append-only, no personal data."""

    __tablename__ = "audit_event"
    __table_args__ = (
        Index("ix_audit_event_at_id", "at", "id"),
        Index("ix_audit_event_subject_at", "subject", "at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    event: Mapped[str]
    actor: Mapped[str]
    subject: Mapped[str]
    salt: Mapped[bytes]
    payload: Mapped[bytes]
    commitment: Mapped[str] = mapped_column(unique=True)
