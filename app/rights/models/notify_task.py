"""Who is still to be told that data which they were handed has been erased or corrected."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class NotifyTask(Base):
    """To tell the receiver of one export about one enquiry in it (GDPR Art. 19).

    The reference, by which they find it in their file, is kept until they have been told.
    """

    __tablename__ = "notify_task"
    __table_args__ = (
        Index("ix_notify_task_done_at_opened_at", "done_at", "opened_at"),
        Index("ix_notify_task_enquiry_id", "enquiry_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    export_id: Mapped[UUID]
    enquiry_id: Mapped[UUID]
    reference: Mapped[str]
    kind: Mapped[str]
    opened_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    done_by: Mapped[str]
