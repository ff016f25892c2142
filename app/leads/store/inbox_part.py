"""The parts of a sorted list: within each, leads stand in the order of one index."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, not_

from app.leads.models.lead import Lead
from app.leads.rules.inbox import (
    Folder,
    LeadFilter,
    Position,
    RowKey,
    Sort,
    microseconds,
    moment_of,
)
from app.leads.rules.lead import Priority

_DUE_VALUES = range(
    microseconds(datetime(2000, 1, 1, tzinfo=UTC)), microseconds(datetime(2200, 1, 1, tzinfo=UTC))
)


@dataclass(frozen=True)
class Part:
    """One part of a sorted list.

    :param by_due: whether its leads stand by due time rather than by place.
    :param undue: whether only those are in it that are due by nobody.
    :param priority: of all leads in it, if they are chosen by that.
    """

    number: int
    by_due: bool = False
    descending: bool = True
    undue: bool = False
    priority: Priority | None = None

    def key(self, lead_id: UUID, value: Any) -> RowKey:
        """Return where a lead stands.

        :param value: its place, or when it is due.
        """
        return RowKey(self.number, microseconds(value) if self.by_due else value, lead_id)


@dataclass(frozen=True)
class Way:
    """A way through a part: from a key on, that is left out, or from its beginning; up or down."""

    part: Part
    after: RowKey | None
    down: bool

    def sorted(self, keys: list[RowKey]) -> list[RowKey]:
        """Return keys in the order in which this way meets them."""
        return sorted(keys, reverse=self.down)

    def ahead(self, key: RowKey) -> bool:
        """Return whether a key is still to come on this way."""
        return self.after is None or (key < self.after if self.down else key > self.after)

    def may_meet(self, value: int) -> bool:
        """Return whether a lead of such a value can be still to come."""
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
        # PostgreSQL takes "beyond, or here and then beyond by id" for far fewer leads than it is.
        if self.down:
            return [column <= here, not_(and_(column == here, Lead.id >= self.after.lead_id))]
        return [column >= here, not_(and_(column == here, Lead.id <= self.after.lead_id))]

    def order(self, *columns: Any) -> list[ColumnElement[Any]]:
        """Return the order of columns on this way."""
        return [column.desc() if self.down else column.asc() for column in columns]


def parts_of(wanted: LeadFilter, sort: Sort) -> list[Part]:
    """Return the parts of a list, in order; what is set aside is due by nobody."""
    if sort is Sort.DUE and wanted.folder is not Folder.SUSPECT:
        undue = [] if wanted.folder is Folder.OVERDUE else [Part(1, undue=True)]
        return [Part(0, by_due=True, descending=False), *undue]
    if sort is Sort.PRIORITY:
        there = [each for each in Priority if wanted.priority in {None, each}]
        return [Part(2 - each, priority=each) for each in sorted(there, reverse=True)]
    return [Part(0, descending=sort is not Sort.OLDEST)]


def stands_in(parts: list[Part], position: Position) -> bool:
    """Return whether a lead can stand at a position, which an address may have invented."""
    part = next((each for each in parts if each.number == position.key.part), None)
    return part is not None and not (part.by_due and position.key.value not in _DUE_VALUES)


def ways(parts: list[Part], position: Position | None) -> list[Way]:
    """Return the ways to go, one after the other, from a position on."""
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
