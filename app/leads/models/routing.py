"""The table of the rules that give new leads an owner."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class RoutingRule(Base):
    """A rule that gives new leads an owner: the first, by position, whose conditions all hold.

    An empty list of codes matches any. Of the accounts in `owners`, the least busy gets the lead.
    """

    __tablename__ = "routing_rule"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    position: Mapped[int]
    name: Mapped[str]
    languages: Mapped[list[str]] = mapped_column(JSON)
    countries: Mapped[list[str]] = mapped_column(JSON)
    sectors: Mapped[list[str]] = mapped_column(JSON)
    topics: Mapped[list[str]] = mapped_column(JSON, default=list)
    sizes: Mapped[list[str]] = mapped_column(JSON, default=list)  # Bands of the investment.
    owners: Mapped[list[str]] = mapped_column(JSON)
    most_open: Mapped[int | None]  # An owner with this many open leads gets no more.
    active: Mapped[bool]
    changed_at: Mapped[datetime]
