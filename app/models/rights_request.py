"""What people have asked for about their data."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class RightsRequest(Base):
    """A request by a person about their data, open until someone has closed it."""

    __tablename__ = "rights_request"
    __table_args__ = (Index("ix_rights_request_closed_at_due_at", "closed_at", "due_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str]
    method: Mapped[str]
    opened_at: Mapped[datetime]
    due_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
