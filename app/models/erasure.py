"""What was erased, as the ledger keeps it for ever."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class PersonErasure(Base):
    """An erasure with the opening of its commitment; append-only, and free of personal data."""

    __tablename__ = "person_erasure"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    salt: Mapped[bytes]
    payload: Mapped[bytes]
    commitment: Mapped[str] = mapped_column(unique=True)
