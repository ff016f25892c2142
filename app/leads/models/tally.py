"""Tables of counts of leads, kept so that a dashboard need not count every lead."""

from datetime import date
from uuid import UUID

from sqlalchemy import JSON, BigInteger, SmallInteger
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class LeadTally(Base):
    """All figures of the leads received within a day or a month in UTC, as they were counted.

    It holds as long as none of its days is in `OutdatedDay`. No copy of the database has it: the
    worker counts again.
    """

    __tablename__ = "lead_tally"

    first: Mapped[date] = mapped_column(primary_key=True)
    unit: Mapped[str] = mapped_column(primary_key=True)  # Of `Unit`: a day or a month.
    edition: Mapped[int] = mapped_column(SmallInteger)  # The edition of what is counted, and how.
    begun: Mapped[UUID]  # The count that fills it; one that began later has overwritten it.
    received: Mapped[int | None]  # Enquiries; None until they are counted.
    counts: Mapped[dict[str, dict[str, int]]] = mapped_column(JSON)  # By figure and code.


class OutdatedDay(Base):
    """A day whose tally is outdated by a changed lead; triggers of both engines write it.

    Each transaction has rows of its own, so that writers never wait for one another here.
    """

    __tablename__ = "lead_tally_outdated"

    day: Mapped[date] = mapped_column(primary_key=True)
    # The transaction on PostgreSQL; 0 on SQLite, where one at a time writes.
    change: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
