"""Counts for the dashboard, of every lead that is an investment enquiry and was not set aside.

Leads with a place are counted from one index that holds all columns needed. The few that were
received a moment ago and have none yet are counted separately.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    TextClause,
    bindparam,
    column,
    func,
    literal,
    select,
    text,
    union_all,
    values,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.core.models import UtcDateTime
from app.leads.models import IN_INBOX, SET_ASIDE, Lead
from app.leads.rules.first_response import ResponseState
from app.leads.rules.lead_status import UNCOUNTED, LeadStatus
from app.leads.store.response_clock import response_state

Bounds = tuple[datetime, datetime]
"""The first moment that counts, and the first that no longer does."""

DIMENSIONS: Mapping[str, InstrumentedAttribute[str]] = {
    "country": Lead.country,
    "sector": Lead.sector,
    "source": Lead.source,
    "language": Lead.reply_language,
    "status": Lead.status,
}
"""The columns by which enquiries are counted."""

# Spelled as in the index, since that is how planners recognise it.
_PLACED = text(IN_INBOX)
_UNPLACED = text("place IS NULL AND NOT suspect")
_EITHER = (_PLACED, _UNPLACED)


def first_received(session: Session) -> datetime | None:
    """Return when the first enquiry that counts was received; None if there is none."""
    first = (
        select(func.min(Lead.received_at).label("at")).where(where, _is_enquiry())
        for where in _EITHER
    )
    return min(filter(None, session.scalars(union_all(*first))), default=None)


def count_pieces(session: Session, pieces: Sequence[Bounds]) -> list[int]:
    """Return the number of enquiries received within each of the bounds."""
    rows = [(n, start, end) for n, (start, end) in enumerate(pieces)]
    moments = (column(name, UtcDateTime) for name in ("start", "until"))
    piece = values(column("n", Integer), *moments, name="piece").data(rows).cte("piece")
    parts = [
        select(func.count())
        .select_from(Lead)
        .where(where, Lead.received_at >= piece.c.start, Lead.received_at < piece.c.until)
        .where(_is_enquiry())
        .scalar_subquery()
        for where in _EITHER
    ]
    counted = session.execute(select(piece.c.n, parts[0] + parts[1]).order_by(piece.c.n))
    return [count for _n, count in counted]


def count_codes(session: Session, bounds: Bounds) -> Mapping[str, Counter[str]]:
    """Return the number of enquiries by dimension and code; an empty code means no answer."""
    counted = {name: Counter[str]() for name in DIMENSIONS}
    found = (
        _within(select(literal(name), code, func.count()).group_by(code), bounds, where)
        for name, code in DIMENSIONS.items()
        for where in _EITHER
    )
    for name, code, count in session.execute(union_all(*found)):
        counted[name][code] += count
    return counted


def count_responses(
    session: Session, bounds: Bounds, now: datetime
) -> Counter[tuple[UUID | None, ResponseState]]:
    """Return the number of first responses by state and by who answers for them.

    That is who owned the lead when the response was due or given, whoever owns it now.
    """
    state, answerable = response_state(now).label("state"), Lead.answerable_id
    counted = Counter[tuple[UUID | None, ResponseState]]()
    found = select(answerable, state, func.count()).group_by(answerable, state)
    for owner, code, count in session.execute(_either(found, bounds)):
        counted[owner, ResponseState(code)] += count
    return counted


def count_stages(session: Session, bounds: Bounds) -> Counter[int]:
    """Return the number of enquiries by the number of the furthest stage that they reached."""
    counted = Counter[int]()
    found = select(Lead.reached, func.count()).group_by(Lead.reached)
    for stage, count in session.execute(_either(found, bounds)):
        counted[stage] += count
    return counted


def count_left_out(session: Session, bounds: Bounds) -> Counter[str]:
    """Return the number of leads that no other figure counts, by status."""
    counted = Counter[str]()
    found = select(Lead.status, func.count()).group_by(Lead.status)
    for status, count in session.execute(_either(found, bounds, Lead.status.in_(UNCOUNTED))):
        counted[status] += count
    return counted


def count_judged(session: Session, bounds: Bounds) -> Counter[str]:
    """Return the number of leads by what people judged beside the rules; by "" what they have not.

    The latter are those that are set aside.
    """
    start, end = bounds
    aside = (
        text(SET_ASIDE),
        Lead.suspect.is_(True),
        Lead.received_at >= start,
        Lead.received_at < end,
    )
    waiting = session.scalar(select(func.count()).select_from(Lead).where(*aside)) or 0
    counted = Counter[str]({"": waiting})
    found = select(Lead.judged, func.count()).group_by(Lead.judged)
    for judged, count in session.execute(_either(found, bounds, Lead.judged != "")):
        counted[judged] += count
    return counted


def count_answer_minutes(session: Session, bounds: Bounds) -> Counter[int]:
    """Return the number of first responses by the working minutes that they took."""
    counted = Counter[int]()
    found = (
        select(Lead.answer_minutes, func.count())
        .where(Lead.answer_minutes.is_not(None))
        .group_by(Lead.answer_minutes)
    )
    for minutes, count in session.execute(_either(found, bounds)):
        counted[minutes] += count
    return counted


@dataclass(frozen=True)
class Won:
    """What was won in one currency; an empty one if no amount was noted.

    :param amount: in whole units of the currency.
    """

    currency: str
    count: int
    amount: int
    jobs: int


# Results are few: SQLite would else look each lead of the period up among them. A cross join keeps
# the order there.
_WON = text(
    "SELECT r.currency, count(*), coalesce(sum(r.amount), 0), coalesce(sum(r.jobs), 0) "
    "FROM lead_result AS r CROSS JOIN lead "
    "WHERE lead.id = r.lead_id AND lead.status = :won AND NOT lead.suspect "
    "AND lead.received_at >= :start AND lead.received_at < :until "
    "GROUP BY r.currency ORDER BY r.currency = '', r.currency"
).bindparams(bindparam("start", type_=UtcDateTime), bindparam("until", type_=UtcDateTime))


def sum_won(session: Session, bounds: Bounds) -> Sequence[Won]:
    """Return what was won of the enquiries received, by currency, as far as it was noted."""
    start, until = bounds
    asked = {"won": LeadStatus.WON.value, "start": start, "until": until}
    return [
        Won(currency, count, int(amount), int(jobs))
        for currency, count, amount, jobs in session.execute(_WON, asked)
    ]


def _either(
    statement: Select[*tuple[Any, ...]], bounds: Bounds, which: ColumnElement[bool] | None = None
) -> CompoundSelect[Any]:
    return union_all(*(_within(statement, bounds, where, which) for where in _EITHER))


def _within(
    statement: Select[*tuple[Any, ...]],
    bounds: Bounds,
    where: TextClause,
    which: ColumnElement[bool] | None = None,
) -> Select[*tuple[Any, ...]]:
    start, end = bounds
    counts = _is_enquiry() if which is None else which
    return statement.where(where, Lead.received_at >= start, Lead.received_at < end, counts)


def _is_enquiry() -> ColumnElement[bool]:
    return Lead.status.not_in(UNCOUNTED)
