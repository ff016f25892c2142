"""What people have asked for about their data."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class RightsRequest(Base):
    """A request by a person about their data, open until someone has closed it.

    `person_id` is the person's pseudonym, and outlasts them: that they asked, when, and what came
    of it is kept after an erasure. What stands in words is blanked then, since it may name them.
    """

    __tablename__ = "rights_request"
    __table_args__ = (Index("ix_rights_request_closed_at_due_at", "closed_at", "due_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(index=True)
    kind: Mapped[str]
    method: Mapped[str]
    language: Mapped[str]  # In which the person is answered.
    asked: Mapped[str]  # In the person's words, or in those of whoever took it down.
    received_at: Mapped[datetime]
    opened_at: Mapped[datetime]
    statutory_due_at: Mapped[datetime]
    due_at: Mapped[datetime]  # The first moment that is too late, by whichever duty is stricter.
    extended_at: Mapped[datetime | None]
    extension_reason: Mapped[str]
    identity: Mapped[str]
    identity_proof: Mapped[str]  # What has shown it; empty until something has.
    identity_asked_at: Mapped[datetime | None]
    identity_proven_at: Mapped[datetime | None]
    handled_by: Mapped[str]  # Who has done something about it last; empty until somebody has.
    reminders: Mapped[int]  # 1 once people were told that it is due soon, 2 that it is overdue.
    closed_at: Mapped[datetime | None]
    outcome: Mapped[str]  # Empty while it is open.
    outcome_text: Mapped[str]
