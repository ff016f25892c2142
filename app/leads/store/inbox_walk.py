"""Leads of the inbox by walking the index that fits the query, and leads without a place.

Leads without a place were received within the last second or so, as a rule. They are sorted among
the others by the place that they will get, except one in a thousand of those received in the same
microsecond.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session

from app.leads.models import Lead
from app.leads.rules.inbox import Folder, RowKey, moment_of, place_moment, place_of
from app.leads.rules.search_terms import matches
from app.leads.store.inbox_equality import Condition, Equality, Label, loose
from app.leads.store.inbox_question import (
    Question,
    Way,
    folder_conditions,
    group_conditions,
    in_range,
    place_bounds,
)
from app.leads.store.lead_index import read_texts

FEW = 1000
"""The most leads that are all read and sorted, rather than looked for on a longer way."""


@dataclass(frozen=True)
class Guide:
    """The index that guides a query: a filter's, the due times', or that of the order itself.

    :param sorts: whether it lets so few leads through that all are read and then sorted.
    """

    equality: Equality | None = None
    due: bool = False
    sorts: bool = False

    @property
    def place(self) -> Any:
        """The column of places in its index."""
        return self.equality.place if self.equality else Lead.place


def walk(session: Session, question: Question, way: Way, limit: int) -> list[RowKey]:
    """Return up to `limit` placed leads along a way, in its order."""
    stretches = _stretches(session, question, way)
    found = []
    for statement in stretches:
        rows = session.execute(statement.limit(limit))
        found += [way.part.key(lead_id, value) for lead_id, value, _place in rows]
    # A lead may have several of the labels.
    return way.sorted(list({*found}))[:limit] if len(stretches) > 1 else found


def walk_places(session: Session, question: Question, way: Way, limit: int) -> set[int]:
    """Return at least the first `limit` places along a way, if there are as many."""
    found: set[Any] = set()
    for statement in _stretches(session, question, way):
        places = statement.with_only_columns(Lead.place).limit(limit)
        found.update(session.connection().scalars(places).all())
    return found


def _stretches(
    session: Session, question: Question, way: Way
) -> list[Select[tuple[Any, Any, Any]]]:
    """Return the statements that read placed leads: one for each value, a stretch of the index."""
    guide, on_sqlite = choose_guide(session, question, way), is_sqlite(session)
    apart = guide.equality.apart() if guide.equality else [None]
    guides = [replace(guide, equality=each) for each in apart]
    return [placed(question, way, each, is_sqlite=on_sqlite) for each in guides]


def is_sqlite(session: Session) -> bool:
    """Return whether the session's engine is SQLite."""
    return session.get_bind().dialect.name == "sqlite"


def choose_guide(session: Session, question: Question, way: Way) -> Guide:
    """Return the guide of a query: of several, the one that lets the fewest leads through."""
    if question.wanted.folder is Folder.SUSPECT:
        return Guide()
    equalities = [*question.equalities, *_priority(way)]
    overdue = question.wanted.folder is Folder.OVERDUE
    usual = Guide(equalities[0] if equalities and not way.part.by_due else None, way.part.by_due)
    if not overdue and len(equalities) <= (0 if way.part.by_due else 1):
        return usual
    counts = [(_count(session, question, way, each), n) for n, each in enumerate(equalities)]
    fewest, number = min(counts, default=(FEW + 1, 0))
    if overdue and not way.part.by_due and _count_overdue(session, question) <= min(fewest, FEW):
        return Guide(due=True, sorts=True)
    if way.part.by_due:
        return Guide(equalities[number], sorts=True) if fewest <= FEW else usual
    return Guide(equalities[number]) if equalities else usual


def _priority(way: Way) -> list[Equality]:
    return [] if way.part.priority is None else [Equality("priority", way.part.priority)]


def _count(session: Session, question: Question, way: Way, equality: Equality) -> int:
    """Return the number of leads that pass one filter, up to one more than FEW.

    A lead with several of the labels counts once for each.
    """
    parts = equality.apart() if isinstance(equality, Label) else [equality]
    return min(sum(_count_part(session, question, way, each) for each in parts), FEW + 1)


def _count_part(session: Session, question: Question, way: Way, equality: Equality) -> int:
    some = select(Lead.place).where(
        Lead.place.is_not(None),
        *folder_conditions(question.wanted.folder, None, question.now),
        *equality.strict(is_sqlite=is_sqlite(session)),
        *_place_conditions(question, way, equality.place),
    )
    return session.scalar(select(func.count()).select_from(some.limit(FEW + 1).subquery())) or 0


def _count_overdue(session: Session, question: Question) -> int:
    some = select(Lead.id).where(Lead.due_at.is_not(None), Lead.due_at <= question.now)
    return session.scalar(select(func.count()).select_from(some.limit(FEW + 1).subquery())) or 0


def placed(
    question: Question, way: Way, guide: Guide, *, is_sqlite: bool
) -> Select[tuple[Any, Any, Any]]:
    """Return the statement that reads placed leads along a way: id, value and place."""
    by_due = way.part.by_due
    value: Any = Lead.due_at if by_due else guide.place
    statement = filtered(
        select(Lead.id, value.label("value"), Lead.place.label("place")),
        question,
        way,
        guide,
        loose(Lead.place, is_sqlite=is_sqlite) if guide.due else guide.place,
        is_sqlite=is_sqlite,
    )
    if guide.sorts:
        return statement.order_by(*way.order(loose(value, is_sqlite=is_sqlite), Lead.id))
    # The guiding filter's column comes first in its index; NULL is no constant to PostgreSQL.
    first = [guide.equality.attribute] if guide.equality else []
    second = [Lead.due_at, Lead.id] if by_due else [guide.place]
    return statement.order_by(*way.order(*first, *second))


def filtered(
    statement: Select[tuple[Any, Any, Any]],
    question: Question,
    way: Way,
    guide: Guide,
    place: Any,
    *,
    is_sqlite: bool,
) -> Select[tuple[Any, Any, Any]]:
    """Return a statement with the conditions of placed leads along a way, led by a guide.

    :param place: the column to take the place from.
    """
    due = Lead.due_at if guide.due else loose(Lead.due_at, is_sqlite=is_sqlite)
    by_due = way.part.by_due
    # SQLite uses one bound at each end of an index; a way from within needs no other.
    within = by_due and way.down and way.after and moment_of(way.after.value) <= question.now
    return statement.where(
        Lead.place.is_not(None),
        *folder_conditions(question.wanted.folder, None if within else due, question.now),
        *_order_conditions(question, guide),
        *_filters(question, way, guide, is_sqlite=is_sqlite),
        *group_conditions(question.wanted, question.now, is_sqlite=is_sqlite),
        *part_conditions(way, due),
        *_place_conditions(question, way, place),
        *(way.still_ahead(due) if by_due else []),
    )


def _order_conditions(question: Question, guide: Guide) -> list[Condition]:
    """Return the condition on the first column of the order's own index, if that is the guide."""
    leads = guide == Guide() and question.wanted.folder is not Folder.SUSPECT
    return [Lead.suspect.is_(False)] if leads else []


def _place_conditions(question: Question, way: Way, place: Any) -> list[Condition]:
    """Return the conditions of the places still to come, with one bound at each end."""
    first, before = place_bounds(question.wanted)
    if way.part.by_due or way.after is None:
        return in_range(place, first, before)
    here = way.after.value
    if way.down and (before is None or here < before):
        return [*in_range(place, first, None), *way.still_ahead(place)]
    if not way.down and (first is None or here >= first):
        return [*in_range(place, None, before), *way.still_ahead(place)]
    return in_range(place, first, before)


def part_conditions(way: Way, due: Any) -> list[Condition]:
    """Return the conditions of a part that are no equality.

    :param due: the column of due times.
    """
    if way.part.by_due:
        return [due.is_not(None)]
    return [due.is_(None)] if way.part.undue else []


def _filters(question: Question, way: Way, guide: Guide, *, is_sqlite: bool) -> Sequence[Condition]:
    found: list[Condition] = []
    for each in (*question.equalities, *_priority(way)):
        leads = guide.equality if each.holds(guide.equality) else None
        found += leads.strict(is_sqlite=is_sqlite) if leads else each.loose(is_sqlite=is_sqlite)
    return found


_AT_ONCE = 200
# A lower bound on the index of leads without a place, by which SQLite takes it for selective.
_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_ANY = select(Lead.id).where(Lead.place.is_(None), Lead.received_at >= _EVER).limit(1)


def read_unplaced(session: Session, question: Question, way: Way, limit: int) -> list[RowKey]:
    """Return at least the first `limit` leads without a place along a way, if there are as many."""
    found: list[RowKey] = []
    last: Any = None
    on_sqlite = is_sqlite(session)
    if session.scalar(_ANY) is None:
        return found
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
    """Return whether no unread lead comes before the last one needed."""
    if len(found) < limit:
        return False
    wanted = way.sorted(found)[limit - 1]
    # Rows of one moment are in the order of ids, which is not that of their places.
    return way.part.by_due or place_moment(wanted.value) != last.received_at


def unplaced(
    question: Question, way: Way, last: Any, *, is_sqlite: bool
) -> Select[UUID, datetime, datetime | None]:
    """Return the statement that reads leads without a place along a way, after the last one read.

    They are few: due and set-aside leads are only filtered, so that SQLite walks no more of them.
    """
    part, wanted = way.part, question.wanted
    due = loose(Lead.due_at, is_sqlite=is_sqlite)
    set_aside = loose(Lead.suspect, is_sqlite=is_sqlite)
    column: Any = due if part.by_due else Lead.received_at
    statement = select(Lead.id, Lead.received_at, Lead.due_at).where(
        Lead.place.is_(None),
        *folder_conditions(wanted.folder, due, question.now, set_aside),
        *(condition for each in question.equalities for condition in each.of_any()),
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
