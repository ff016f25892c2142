"""Filters of the inbox by a lead's columns and labels, in forms that use an index or none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    String,
    TextClause,
    and_,
    cast,
    exists,
    literal_column,
    or_,
    select,
    text,
)
from sqlalchemy.orm import InstrumentedAttribute, aliased
from sqlalchemy.sql.expression import UnaryExpression
from sqlalchemy.sql.operators import custom_op

from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.leads.models.facts import LeadTag, LeadTopic

Condition = ColumnElement[bool] | TextClause

IN_INBOX = text("NOT lead.suspect")
SET_ASIDE = text("lead.suspect")
NOT_SPAM = text("lead.status <> 'spam'")
"""With IN_INBOX, the condition of the index of all leads."""
STILL_OPEN: tuple[Condition, ...] = (
    text("NOT lead.closed"),
    text("lead.consent <> 'withdrawn'"),
    text("lead.consent <> 'restricted'"),
)
"""With IN_INBOX, the condition of the indexes of open leads."""


def loose(column: InstrumentedAttribute[Any], *, is_sqlite: bool) -> Any:
    """Return a column of leads in a form that SQLite uses no index for.

    SQLite guesses badly which index is the best; PostgreSQL knows how often values occur.
    """
    return literal_column(f"+lead.{column.key}", column.type) if is_sqlite else column


def unindexed(column: Any) -> Any:
    """Return a column of any table in a form that SQLite uses no index for, nor infers from."""
    return UnaryExpression(column, operator=custom_op("+"))


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

    @property
    def place(self) -> InstrumentedAttribute[Any]:
        """The column of places in the filter's index."""
        return Lead.place

    def apart(self) -> Sequence["Equality"]:
        """Split the filter into one filter for each value."""
        values = self.value if isinstance(self.value, tuple) else (self.value,)
        return [replace(self, value=each) for each in values]

    def holds(self, other: "Equality | None") -> bool:
        """Return whether another filter is this one, or is for one of its values."""
        return other is not None and other in {self, *self.apart()}

    def strict(self, *, is_sqlite: bool = False) -> list[Condition]:
        """Return the conditions in the form that uses an index, on either engine."""
        # Their indexes begin with this column.
        first = [Lead.closed.is_(False)] if self.still_open else []
        return [*self._conditions(self.attribute), *first]

    def loose(self, *, is_sqlite: bool) -> list[Condition]:
        """Return the conditions in a form that SQLite uses no index for."""
        return self._conditions(loose(self.attribute, is_sqlite=is_sqlite))

    def of_any(self) -> list[Condition]:
        """Return the conditions for leads with a place and without."""
        return self.strict()

    def _conditions(self, column: Any) -> list[Condition]:
        same = (
            _is_among(column, self.value)
            if isinstance(self.value, tuple)
            else (column.is_(None) if self.value is None else column == self.value)
        )
        return [same, *STILL_OPEN] if self.still_open else [same]


@dataclass(frozen=True)
class Label(Equality):
    """A filter for one label of a lead, or for one of several, in a table with the leads' places.

    :param column: the table's column: `tag` or `topic`.
    """

    @property
    def attribute(self) -> InstrumentedAttribute[Any]:
        """The column of the table."""
        found: InstrumentedAttribute[Any] = getattr(self._table, self.column)
        return found

    @property
    def place(self) -> InstrumentedAttribute[Any]:
        """The column of places in the filter's index; of several labels, the lead's own."""
        return Lead.place if isinstance(self.value, tuple) else self._table.place

    def strict(self, *, is_sqlite: bool = False) -> list[Condition]:
        """Return the conditions that join the table for one label; for several, each lead once."""
        if isinstance(self.value, tuple):
            found = select(self._table.lead_id).where(self.attribute.in_(self.value))
            return [Lead.id.in_(found)]
        # So SQLite begins with the label's leads, and does not look the label up lead by lead.
        theirs = unindexed(self._table.lead_id) if is_sqlite else self._table.lead_id
        return [self.attribute == self.value, theirs == Lead.id]

    def loose(self, *, is_sqlite: bool) -> list[Condition]:
        """Return the condition that looks the label up lead by lead."""
        table = self._table
        return [exists().where(table.lead_id == Lead.id, self.attribute.in_(self._values))]

    def of_any(self) -> list[Condition]:
        """Return the condition for any lead: one without a place has no topics in the table yet.

        A correction of its topics before that does not count here.
        """
        if self.column == "tag":
            return self.loose(is_sqlite=False)
        # Under another name, since exports read the enquiry as well.
        enquiry = aliased(Enquiry)
        asked = cast(enquiry.topics, String)
        found = [asked.contains(f'"{each}"', autoescape=True) if each else asked == "[]"
                 for each in self._values]  # fmt: skip
        sent = exists().where(enquiry.id == Lead.enquiry_id, or_(*found))
        placed = self.loose(is_sqlite=False)
        return [or_(and_(Lead.place.is_(None), sent), and_(Lead.place.is_not(None), *placed))]

    @property
    def _values(self) -> tuple[Any, ...]:
        return self.value if isinstance(self.value, tuple) else (self.value,)

    @property
    def _table(self) -> type[LeadTag] | type[LeadTopic]:
        return LeadTag if self.column == "tag" else LeadTopic


def _is_among(column: Any, values: tuple[Any, ...]) -> ColumnElement[bool]:
    known = column.in_([each for each in values if each is not None])
    return or_(known, column.is_(None)) if None in values else known
