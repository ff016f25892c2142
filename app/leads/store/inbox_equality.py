"""Filters of the inbox by a column of the lead, in forms that use its index or none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, TextClause, literal_column, or_, text
from sqlalchemy.orm import InstrumentedAttribute

from app.leads.models import Lead

Condition = ColumnElement[bool] | TextClause

IN_INBOX = text("NOT lead.suspect")
SET_ASIDE = text("lead.suspect")
STILL_OPEN: tuple[Condition, ...] = (
    text("NOT lead.closed"),
    text("lead.consent <> 'withdrawn'"),
    text("lead.consent <> 'restricted'"),
    Lead.closed.is_(False),
)
"""The first three are the condition of the index, the last is on its first column."""


def loose(column: InstrumentedAttribute[Any], *, is_sqlite: bool) -> Any:
    """Return a column of leads in a form that SQLite uses no index for.

    SQLite guesses badly which index is the best; PostgreSQL knows how often values occur.
    """
    return literal_column(f"+lead.{column.key}", column.type) if is_sqlite else column


@dataclass(frozen=True)
class Equality:
    """A filter for one value of a column, None included, or for one of several.

    :param value: a tuple of values for one of several.
    :param still_open: whether only leads with something left to do are wanted, for which there are
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

    def apart(self) -> Sequence["Equality"]:
        """Return a filter for each of the values, whose leads together pass this one."""
        values = self.value if isinstance(self.value, tuple) else (self.value,)
        return [replace(self, value=each) for each in values]

    def holds(self, other: "Equality | None") -> bool:
        """Return whether another filter is this one, or is for one of its values."""
        return other is not None and other in {self, *self.apart()}

    def strict(self) -> list[Condition]:
        """Return the conditions in the form that uses an index."""
        return self._conditions(self.attribute)

    def loose(self, *, is_sqlite: bool) -> list[Condition]:
        """Return the conditions in a form that SQLite uses no index for."""
        return self._conditions(loose(self.attribute, is_sqlite=is_sqlite))

    def _conditions(self, column: Any) -> list[Condition]:
        same = (
            _is_among(column, self.value)
            if isinstance(self.value, tuple)
            else (column.is_(None) if self.value is None else column == self.value)
        )
        return [same, *STILL_OPEN] if self.still_open else [same]


def _is_among(column: Any, values: tuple[Any, ...]) -> ColumnElement[bool]:
    known = column.in_([each for each in values if each is not None])
    return or_(known, column.is_(None)) if None in values else known
