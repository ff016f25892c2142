"""What must be kept although its time is over, or somebody asks for its erasure."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, false
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class LegalHold(Base):
    """What keeps a person's data from being erased, and from being handed out, for a while.

    One that `restricts` was asked for by the person, keeps their leads from being worked on, and
    ends only after they were told, at `told_at` (GDPR Art. 18). What was said in words is blanked
    when the person is erased, since it may name them.
    """

    __tablename__ = "legal_hold"
    __table_args__ = (
        Index("ix_legal_hold_until_id", "until", "id"),
        Index("ix_legal_hold_placed_at_id", "placed_at", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(index=True)  # Survives the person, so no foreign key.
    reason: Mapped[str]
    placed_by: Mapped[str]
    placed_at: Mapped[datetime]
    until: Mapped[datetime | None]
    lifted_by: Mapped[str]
    lifted_at: Mapped[datetime | None]
    why_lifted: Mapped[str] = mapped_column(server_default="")
    restricts: Mapped[bool] = mapped_column(server_default=false())
    told_at: Mapped[datetime | None]
