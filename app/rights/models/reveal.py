"""Why somebody looked at who a masked person is."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class Reveal(Base):
    """One look at a person's name and address, with its reason in words.

    The audit trail has a hash of the reason, keyed by `salt`; both go when the person is erased.
    """

    __tablename__ = "reveal"
    __table_args__ = (Index("ix_reveal_person_id_at", "person_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID]
    at: Mapped[datetime]
    actor: Mapped[str]
    reason: Mapped[str]
    salt: Mapped[bytes]
