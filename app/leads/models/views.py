"""The table of lists that staff have saved."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class SavedView(Base):
    """A list of leads that an account has saved under a name, private or shared."""

    __tablename__ = "saved_view"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    owner_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"), index=True)
    name: Mapped[str]
    shared: Mapped[bool]
    query: Mapped[str]
    created_at: Mapped[datetime]
