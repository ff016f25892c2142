"""How many submissions came from where."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from app.core.models.base import Base


class RateCount(Base):
    """Submissions under one key in one window of time.

    The key is an HMAC of a network or an address under a secret that changes its meaning daily,
    so that nobody can be told from it.
    """

    __tablename__ = "rate_count"

    key: Mapped[bytes] = mapped_column(primary_key=True)
    window_start: Mapped[datetime] = mapped_column(primary_key=True, index=True)
    count: Mapped[int]
