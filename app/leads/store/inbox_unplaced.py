"""Leads that have no place yet: what came within the last second or so, as a rule.

They are sorted in among the others by the place that they will get, but for one in a thousand of
those received in one microsecond.
"""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from app.leads.models.lead import Lead
from app.leads.rules.inbox import RowKey, place_moment, place_of
from app.leads.rules.search_terms import matches
from app.leads.store.inbox_filter import (
    Condition,
    Question,
    folder_conditions,
    group_conditions,
    in_range,
    loose,
)
from app.leads.store.inbox_part import Way
from app.leads.store.inbox_walk import is_sqlite, part_conditions
from app.leads.store.lead_text import read_texts

_AT_ONCE = 200
# A bound at which the index of those without a place begins: SQLite takes it for a narrow one.
_EVER = datetime(1970, 1, 1, tzinfo=UTC)


def read_unplaced(session: Session, question: Question, way: Way, limit: int) -> list[RowKey]:
    """Return at least the first `limit` leads without a place on a way, if there are as many."""
    found: list[RowKey] = []
    last: Any = None
    on_sqlite = is_sqlite(session)
    while True:
        statement = unplaced(question, way, last, is_sqlite=on_sqlite)
        rows = session.execute(statement.limit(_AT_ONCE)).all()
        keys = {row.id: way.part.key(row.id, _value(way, row)) for row in rows}
        found += _with_words(session, question, [key for key in keys.values() if way.ahead(key)])
        if len(rows) < _AT_ONCE or _is_enough(way, found, limit, rows[-1]):
            return found
        last = rows[-1]


def _value(way: Way, row: Any) -> Any:
    return row.due_at if way.part.by_due else place_of(row.received_at, row.id)


def _is_enough(way: Way, found: list[RowKey], limit: int, last: Any) -> bool:
    """Return whether no lead that is still to be read comes before the last that is wanted."""
    if len(found) < limit:
        return False
    wanted = way.sorted(found)[limit - 1]
    # Rows of one moment come by id, and their places do not.
    return way.part.by_due or place_moment(wanted.value) != last.received_at


def unplaced(
    question: Question, way: Way, last: Any, *, is_sqlite: bool
) -> Select[UUID, datetime, datetime | None]:
    """Return the statement that reads leads without a place on a way, after the last one read.

    They are few: what is due or set aside is only looked at, lest SQLite walk all such leads.
    """
    part, wanted = way.part, question.wanted
    due = loose(Lead.due_at, is_sqlite=is_sqlite)
    set_aside = loose(Lead.suspect, is_sqlite=is_sqlite)
    column: Any = due if part.by_due else Lead.received_at
    statement = select(Lead.id, Lead.received_at, Lead.due_at).where(
        Lead.place.is_(None),
        *folder_conditions(wanted.folder, due, question.now, set_aside),
        *(condition for each in question.equalities for condition in each.strict()),
        *group_conditions(wanted, question.now, is_sqlite=is_sqlite),
        *part_conditions(way, due),
        *([] if part.priority is None else [Lead.priority == part.priority]),
        *in_range(Lead.received_at, wanted.received_from or _EVER, wanted.received_before),
        *_ahead(way, column, last),
    )
    return statement.order_by(*way.order(column, Lead.id))


def _ahead(way: Way, column: Any, last: Any) -> list[Condition]:
    if last is not None:
        here = last.due_at if way.part.by_due else last.received_at
        if way.down:
            return [or_(column < here, and_(column == here, Lead.id < last.id))]
        return [or_(column > here, and_(column == here, Lead.id > last.id))]
    if way.after is None:
        return []
    if way.part.by_due:
        return [*way.still_ahead(column)]
    here = place_moment(way.after.value)
    return [column <= here if way.down else column >= here]


def _with_words(session: Session, question: Question, keys: list[RowKey]) -> list[RowKey]:
    if not question.words or not keys:
        return keys
    texts = read_texts(session, [key.lead_id for key in keys])
    return [key for key in keys if matches(texts[key.lead_id], question.words)]
