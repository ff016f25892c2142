"""The inbox's filters as conditions, and the index by which to look for what they let through.

Each filter has an index in the order of places. Where several meet, the one that lets the fewest
leads through leads: it is walked, and the others are looked at lead by lead. What the partial
indexes hold is spelled here word for word, since that is how planners recognise it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, TextClause, literal_column, text
from sqlalchemy.orm import InstrumentedAttribute

from app.leads.models.lead import Lead
from app.leads.rules.inbox import NOBODY, Folder, LeadFilter, first_place
from app.leads.rules.lead_status import STATUS_GROUPS, LeadStatus
from app.leads.rules.response_state import RESPONSES
from app.leads.rules.search_terms import Word
from app.leads.store.response_state import has_response

Condition = ColumnElement[bool] | TextClause

IN_INBOX = text("NOT lead.suspect")
SET_ASIDE = text("lead.suspect")
STILL_OPEN: tuple[Condition, ...] = (
    text("NOT lead.closed"),
    text("lead.consent <> 'withdrawn'"),
    text("lead.consent <> 'restricted'"),
    Lead.closed.is_(False),
)
"""The first three tell that the index holds it, the last begins the index."""


_STATUSES = frozenset(each.value for each in LeadStatus)
_COLUMN_OF = {"language": "reply_language"}
_FILTERS = (
    "source", "country", "sector", "size_band", "consent", "status", "priority", "language",
)  # fmt: skip


def loose(column: InstrumentedAttribute[Any], *, is_sqlite: bool) -> Any:
    """Return a column of leads in a form that SQLite uses no index for.

    It guesses badly which index is the best; PostgreSQL knows how often values occur.
    """
    return literal_column(f"+lead.{column.key}", column.type) if is_sqlite else column


@dataclass(frozen=True)
class Equality:
    """A filter for one value of a column, None included.

    :param still_open: whether only leads with something left to do are wanted, of which there are
        indexes by owner and by status.
    """

    column: str
    value: Any
    still_open: bool = False

    @property
    def attribute(self) -> InstrumentedAttribute[Any]:
        """The column of the table."""
        found: InstrumentedAttribute[Any] = getattr(Lead, self.column)
        return found

    def strict(self) -> list[Condition]:
        """Return the conditions in the form that finds them in an index."""
        return self._conditions(self.attribute)

    def loose(self, *, is_sqlite: bool) -> list[Condition]:
        """Return the conditions in a form that SQLite uses no index for."""
        return self._conditions(loose(self.attribute, is_sqlite=is_sqlite))

    def _conditions(self, column: Any) -> list[Condition]:
        same = column.is_(None) if self.value is None else column == self.value
        return [same, *STILL_OPEN] if self.still_open else [same]


def equalities(wanted: LeadFilter, me: UUID) -> list[Equality]:
    """Return the filters that each have an index; those of few leads rather than many first."""
    found = [*folder_equality(wanted.folder, me)]
    if wanted.owner is not None:
        found.append(Equality("owner_id", None if wanted.owner == NOBODY else wanted.owner))
    for name in _FILTERS:
        value = getattr(wanted, name)
        if value is not None and value not in STATUS_GROUPS:
            found.append(Equality(_COLUMN_OF.get(name, name), value))
    return found


def folder_equality(folder: Folder, me: UUID) -> list[Equality]:
    """Return the filter that makes a folder, if it is one.

    Those folders are for work, so whoever has withdrawn or restricted the use of their data is in
    none of them; nor are they in what is overdue, for nothing is due that nobody may do.
    """
    if folder.value in _STATUSES:
        return [Equality("status", folder.value, still_open=True)]
    if folder is Folder.MINE:
        return [Equality("owner_id", me, still_open=True)]
    if folder is Folder.UNASSIGNED:
        return [Equality("owner_id", None, still_open=True)]
    return []


def folder_conditions(
    folder: Folder, due: Any, now: datetime, set_aside: Condition = SET_ASIDE
) -> list[Condition]:
    """Return the conditions of a folder that are no equality.

    :param due: the column of due times; None leaves it out of what is overdue.
    :param set_aside: how what is set aside is told, where no index is to be found by it.
    """
    if folder is Folder.SUSPECT:
        return [set_aside]
    overdue = folder is Folder.OVERDUE and due is not None
    return [IN_INBOX, due <= now] if overdue else [IN_INBOX]


def group_conditions(wanted: LeadFilter, now: datetime, *, is_sqlite: bool) -> list[Condition]:
    """Return the conditions that several statuses or a first response meet, which no index has."""
    found: list[Condition] = []
    if wanted.status is not None and wanted.status in STATUS_GROUPS:
        statuses = sorted(STATUS_GROUPS[wanted.status])
        found.append(loose(Lead.status, is_sqlite=is_sqlite).in_(statuses))
    if wanted.response is not None:
        found.append(has_response(RESPONSES[wanted.response], now))
    return found


def in_range(column: Any, first: Any, before: Any) -> list[Condition]:
    """Return the conditions that a value is at or after the first, if any, and before another."""
    found: list[Condition] = []
    if first is not None:
        found.append(column >= first)
    if before is not None:
        found.append(column < before)
    return found


def place_bounds(wanted: LeadFilter) -> tuple[int | None, int | None]:
    """Return the range of dates as one of places: the first, and the first beyond."""
    since, until = wanted.received_from, wanted.received_before
    return (
        None if since is None else first_place(since),
        None if until is None else first_place(until),
    )


@dataclass(frozen=True)
class Question:
    """What is asked of the inbox: the filters, by whom, when, and the words to be found."""

    wanted: LeadFilter
    me: UUID
    now: datetime
    words: tuple[Word, ...]

    @property
    def equalities(self) -> list[Equality]:
        """The filters that each have an index."""
        return equalities(self.wanted, self.me)
