"""What staff make of enquiries."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, SmallInteger, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base

IN_INBOX = "place IS NOT NULL AND NOT suspect"
"""What the lists' indexes hold. A new lead has no place, so that its reception feeds none of them;
the worker gives it one within a second or so."""

LISTED_BY = (
    "status", "country", "sector", "reply_language", "size_band", "source", "consent", "priority",
    "owner_id",
)  # fmt: skip
"""The columns by which the inbox can be filtered, each with an index in the order of places."""

FIGURES = (
    "received_at", "status", "country", "sector", "reply_language", "source", "owner_id", "closed",
    "first_due_at", "first_answered_at", "suspect", "place",
)  # fmt: skip
"""All that the dashboard counts by, so that its index alone answers it. The last two are what the
index is partial by, which SQLite looks at once more."""


def _partial(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


class Lead(Base):
    """The work on one enquiry; `version` makes two people's edits notice each other.

    Country, sector, language, size and source are the enquiry's, as corrected, kept here too so
    that lists of a million leads need no other table to choose from.
    """

    __tablename__ = "lead"
    __table_args__ = (
        _partial("ix_lead_place", "place", where="place IS NOT NULL", unique=True),
        _partial("ix_lead_inbox", "place", where=IN_INBOX),
        *(_partial(f"ix_lead_{column}_place", column, "place", where=IN_INBOX)
          for column in LISTED_BY),
        # Led by a column that is the same in all of it, so that SQLite sees in it more than in the
        # index of all leads by owner.
        _partial(
            "ix_lead_open_owner_id_place",
            "closed",
            "owner_id",
            "place",
            where=f"{IN_INBOX} AND NOT closed",
        ),
        _partial("ix_lead_figures", *FIGURES, where=IN_INBOX),
        _partial("ix_lead_suspect_place", "place", where="place IS NOT NULL AND suspect"),
        _partial("ix_lead_unplaced", "received_at", "id", where="place IS NULL"),
        _partial("ix_lead_due_at_id", "due_at", "id", where="due_at IS NOT NULL"),
        _partial("ix_lead_escalates_at", "escalates_at", where="escalates_at IS NOT NULL"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True)
    enquiry_id: Mapped[UUID] = mapped_column(ForeignKey("enquiry.id"), unique=True)
    received_at: Mapped[datetime]
    # Where it stands in lists, from the oldest on, and its row in the search index.
    place: Mapped[int | None] = mapped_column(BigInteger)
    status: Mapped[str]
    closed: Mapped[bool]
    suspect: Mapped[bool]  # Set aside from the inbox, until someone empties that folder into it.
    suspicions: Mapped[list[str]] = mapped_column(JSON)
    owner_id: Mapped[UUID | None]  # An account, of which none is ever deleted.
    priority: Mapped[int] = mapped_column(SmallInteger)
    consent: Mapped[str]
    country: Mapped[str]
    sector: Mapped[str]
    reply_language: Mapped[str]
    size_band: Mapped[str]
    source: Mapped[str]
    version: Mapped[int]
    changed_at: Mapped[datetime]
    # When staff are to act next; None where nothing is due by them: answered, closed, set aside.
    due_at: Mapped[datetime | None]
    # What was promised for the first response, and when it was given; for the figures.
    first_due_at: Mapped[datetime | None]
    first_answered_at: Mapped[datetime | None]
    # While the clock is paused: the working minutes that will be left to answer when it runs again.
    minutes_left: Mapped[int | None]
    escalation: Mapped[int] = mapped_column(SmallInteger)  # How many steps have been taken.
    escalates_at: Mapped[datetime | None]  # When the next is to be.


class LeadEvent(Base):
    """One line of a lead's history."""

    __tablename__ = "lead_event"
    __table_args__ = (Index("ix_lead_event_lead_id_at", "lead_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    at: Mapped[datetime]
    actor: Mapped[str]
    kind: Mapped[str]
    details: Mapped[dict[str, str]] = mapped_column(JSON)
