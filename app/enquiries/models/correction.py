"""What people have set right about themselves."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class Correction(Base):
    """One answer of an enquiry as the person corrected it; what they sent first stays as sent."""

    __tablename__ = "correction"
    __table_args__ = (Index("ix_correction_enquiry_id_at", "enquiry_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    enquiry_id: Mapped[UUID] = mapped_column(ForeignKey("enquiry.id"))
    at: Mapped[datetime]
    field: Mapped[str]
    value: Mapped[str]
