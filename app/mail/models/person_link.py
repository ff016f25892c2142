"""Mailed links that let a person act for themselves."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class PersonLink(Base):
    """What a mailed link opens, and until when; only hashes of its token and session are kept."""

    __tablename__ = "person_link"

    token_sha256: Mapped[bytes] = mapped_column(primary_key=True)
    kind: Mapped[str]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    enquiry_id: Mapped[UUID | None] = mapped_column(ForeignKey("enquiry.id"), index=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    session_sha256: Mapped[bytes | None]
