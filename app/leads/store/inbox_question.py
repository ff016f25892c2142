"""The query of the inbox, as conditions, and the parts of a list, each in one index's order.

Each filter has an index in the order of places. Of several filters, the one that lets the fewest
leads through guides the query: its index is walked, and the others are checked lead by lead. The
conditions of the partial indexes are spelled here word for word, since that is how planners
recognise them.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, not_, or_

from app.leads.models import Lead
from app.leads.rules.first_response import RESPONSES
from app.leads.rules.inbox import (
    NOBODY,
    Folder,
    LeadFilter,
    Position,
    RowKey,
    Sort,
    first_place,
    microseconds,
    moment_of,
)
from app.leads.rules.lead_status import STATUS_GROUPS, UNCOUNTED, LeadStatus
from app.leads.rules.priority import Priority
from app.leads.rules.search_terms import Word
from app.leads.store.inbox_equality import (
    IN_INBOX,
    NOT_SPAM,
    SET_ASIDE,
    Condition,
    Equality,
    Label,
    loose,
)
from app.leads.store.response_clock import has_response

_STATUSES = frozenset(each.value for each in LeadStatus)
_COLUMN_OF = {"language": "reply_language"}
_LABELS = ("tag", "topic")
_FILTERS = (
    "judged", "source", "country", "sector", "intent", "readiness", "timeline", "size_band",
    "consent", "status", "priority", "language",
)  # fmt: skip


def equalities(wanted: LeadFilter, me: UUID) -> list[Equality]:
    """Return the filters that each have an index; those that match few leads come first."""
    found = [*folder_equality(wanted.folder, me)]
    for column, asked in (("owner_id", wanted.owner), ("answerable_id", wanted.answerable)):
        accounts = tuple(None if each == NOBODY else each for each in _several(asked))
        if accounts:
            found.append(Equality(column, accounts if len(accounts) > 1 else accounts[0]))
    if wanted.imported is not None:
        found.append(Equality("import_id", wanted.imported))
    labels = ((name, getattr(wanted, name)) for name in _LABELS)
    found += [Label(name, value) for name, value in labels if value is not None]
    for name in _FILTERS:
        value = getattr(wanted, name)
        if value is not None and not STATUS_GROUPS.keys() & set(_several(value)):
            found.append(Equality(_COLUMN_OF.get(name, name), value))
    return found


def folder_equality(folder: Folder, me: UUID) -> list[Equality]:
    """Return the filter that defines a folder, if it is one filter.

    Those folders are for work, so leads of a person who has withdrawn or restricted the use of
    their data are in none of them. They are not overdue either, since nothing is due that nobody
    may do.
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
    """Return the conditions of a folder other than equalities.

    :param due: the column of due times; None leaves out the condition of overdue leads.
    :param set_aside: the condition of leads set aside, in another form if it is to use no index.
    """
    if folder is Folder.SUSPECT:
        return [set_aside]
    overdue = folder is Folder.OVERDUE and due is not None
    return [IN_INBOX, due <= now] if overdue else [IN_INBOX]


def group_conditions(wanted: LeadFilter, now: datetime, *, is_sqlite: bool) -> list[Condition]:
    """Return the conditions that have no index, such as those of groups of statuses."""
    found: list[Condition] = []
    # No spam is overdue; the condition only lets the index of all leads be used.
    if wanted.leaves_out_spam or wanted.folder is Folder.OVERDUE:
        found.append(NOT_SPAM)
    asked = _several(wanted.status)
    if STATUS_GROUPS.keys() & set(asked):
        status = loose(Lead.status, is_sqlite=is_sqlite)
        groups = [
            and_(status.not_in(sorted(UNCOUNTED)), Lead.reached >= STATUS_GROUPS[each])
            for each in asked
            if each in STATUS_GROUPS
        ]
        alone = [each for each in asked if each not in STATUS_GROUPS]
        found.append(or_(status.in_(alone), *groups))
    if wanted.response is not None:
        codes = _several(wanted.response)
        found.append(or_(*(has_response(RESPONSES[each], now) for each in codes)))
    return found


def _several(value: Any) -> tuple[Any, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def in_range(column: Any, first: Any, before: Any) -> list[Condition]:
    """Return the conditions that a value is at or after a first and before another, if given."""
    found: list[Condition] = []
    if first is not None:
        found.append(column >= first)
    if before is not None:
        found.append(column < before)
    return found


def place_bounds(wanted: LeadFilter) -> tuple[int | None, int | None]:
    """Return the range of dates as a range of places: the first, and the first beyond."""
    since, until = wanted.received_from, wanted.received_before
    return (
        None if since is None else first_place(since),
        None if until is None else first_place(until),
    )


@dataclass(frozen=True)
class Question:
    """A query of the inbox: the filters, the account, the time, and the words to find."""

    wanted: LeadFilter
    me: UUID
    now: datetime
    words: tuple[Word, ...]

    @property
    def equalities(self) -> list[Equality]:
        """The filters that each have an index."""
        return equalities(self.wanted, self.me)


_DUE_VALUES = range(
    microseconds(datetime(2000, 1, 1, tzinfo=UTC)), microseconds(datetime(2200, 1, 1, tzinfo=UTC))
)


@dataclass(frozen=True)
class Part:
    """One part of a sorted list.

    :param by_due: whether its leads are sorted by due time rather than by place.
    :param undue: whether it holds only leads that nobody has to act on.
    :param priority: of all leads in it, if it is a part by priority.
    """

    number: int
    by_due: bool = False
    descending: bool = True
    undue: bool = False
    priority: Priority | None = None

    def key(self, lead_id: UUID, value: Any) -> RowKey:
        """Return the sort key of a lead.

        :param value: its place, or its due time.
        """
        return RowKey(self.number, microseconds(value) if self.by_due else value, lead_id)


@dataclass(frozen=True)
class Way:
    """A way through a part, up or down: from just after a key, or from its beginning."""

    part: Part
    after: RowKey | None
    down: bool

    def sorted(self, keys: list[RowKey]) -> list[RowKey]:
        """Return keys in the order of this way."""
        return sorted(keys, reverse=self.down)

    def ahead(self, key: RowKey) -> bool:
        """Return whether a key is still to come on this way."""
        return self.after is None or (key < self.after if self.down else key > self.after)

    def may_meet(self, value: int) -> bool:
        """Return whether a lead with a value can still be to come on this way."""
        if self.after is None:
            return True
        return value <= self.after.value if self.down else value >= self.after.value

    def still_ahead(self, column: Any) -> list[ColumnElement[bool]]:
        """Return the condition that a lead is still to come.

        :param column: of the part's values.
        """
        if self.after is None:
            return []
        here = moment_of(self.after.value) if self.part.by_due else self.after.value
        # PostgreSQL estimates far too few leads for "beyond, or here and then beyond by id".
        if self.down:
            return [column <= here, not_(and_(column == here, Lead.id >= self.after.lead_id))]
        return [column >= here, not_(and_(column == here, Lead.id <= self.after.lead_id))]

    def order(self, *columns: Any) -> list[ColumnElement[Any]]:
        """Return the order of columns on this way."""
        return [column.desc() if self.down else column.asc() for column in columns]


def parts_of(wanted: LeadFilter, sort: Sort) -> list[Part]:
    """Return the parts of a list, in order.

    Leads set aside are to be judged in the order in which they came.
    """
    if wanted.folder is Folder.SUSPECT and sort is Sort.DUE:
        sort = Sort.OLDEST
    if sort is Sort.DUE:
        undue = [] if wanted.folder is Folder.OVERDUE else [Part(1, undue=True)]
        return [Part(0, by_due=True, descending=False), *undue]
    if sort is Sort.PRIORITY:
        asked = _several(wanted.priority) or tuple(Priority)
        there = [each for each in Priority if each in asked]
        return [Part(2 - each, priority=each) for each in sorted(there, reverse=True)]
    return [Part(0, descending=sort is not Sort.OLDEST)]


def stands_in(parts: list[Part], position: Position) -> bool:
    """Return whether a lead can be at a position, which an address may have invented."""
    part = next((each for each in parts if each.number == position.key.part), None)
    return part is not None and not (part.by_due and position.key.value not in _DUE_VALUES)


def ways(parts: list[Part], position: Position | None) -> list[Way]:
    """Return the ways to walk, one after the other, from a position on."""
    backwards = position is not None and position.backwards
    found = []
    for part in reversed(parts) if backwards else parts:
        down = part.descending != backwards
        at = None if position is None else position.key
        if at is None or part.number == at.part:
            found.append(Way(part, at, down))
        elif (part.number > at.part) != backwards:
            found.append(Way(part, None, down))
    return found
