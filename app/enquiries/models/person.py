"""The people who write to us."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class Person(Base):
    """One person per e-mail address; the random id is their pseudonym in consent records."""

    __tablename__ = "person"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    email_key: Mapped[str | None] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    email_confirmed_at: Mapped[datetime | None]
