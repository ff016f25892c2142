"""Figures counted from the leads themselves, within any bounds.

Leads with a place are read from one index that holds all columns needed. The few that were
received a moment ago and have none yet are read separately.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Select,
    String,
    Uuid,
    and_,
    cast,
    func,
    literal,
    null,
    select,
    text,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.leads.models import IN_INBOX, SET_ASIDE, Lead
from app.leads.models.facts import LeadResult
from app.leads.rules.lead_status import UNCOUNTED, LeadStatus
from app.leads.rules.tally import Bounds, Figure
from app.leads.store.response_clock import response_state

DIMENSIONS: Mapping[str, InstrumentedAttribute[str]] = {
    Figure.COUNTRY: Lead.country,
    Figure.SECTOR: Lead.sector,
    Figure.SOURCE: Lead.source,
    Figure.LANGUAGE: Lead.reply_language,
    Figure.STATUS: Lead.status,
}
"""The columns by which enquiries are counted."""

# Spelled as in the index, since that is how planners recognise it.
EITHER = (text(IN_INBOX), text("place IS NULL AND NOT suspect"))
"""The conditions of the leads that are read from one index each."""

_AT_ONCE = 50
"""Bounds in one statement: SQLite combines at most 500 parts, and each has two."""


def is_enquiry(status: Any = Lead.status) -> ColumnElement[bool]:
    """Return the condition that a lead is an enquiry that figures count."""
    return status.not_in(UNCOUNTED)  # type: ignore[no-any-return]


def within(bounds: tuple[Any, Any]) -> ColumnElement[bool]:
    """Return the condition that a lead was received within bounds."""
    start, end = bounds
    return and_(Lead.received_at >= start, Lead.received_at < end)


def count_live(
    session: Session, gaps: Sequence[Bounds], now: datetime
) -> Mapping[str, Counter[str]]:
    """Return the number of leads within any of the bounds, by figure and code."""
    counted = {figure.value: Counter[str]() for figure in Figure}
    for first in range(0, len(gaps), _AT_ONCE):
        statement = union_all(*_parts(gaps[first : first + _AT_ONCE], now))
        for figure, code, owner, count in session.execute(statement):
            its = f"{code} {owner.hex if owner else ''}" if figure == Figure.RESPONSE else code
            counted[figure][its] += count
    return counted


def _parts(gaps: Sequence[Bounds], now: datetime) -> Iterator[Select[Any]]:
    lead = _leads(gaps, now)
    counts = is_enquiry(lead.c.status)
    for name in DIMENSIONS:
        yield _grouped(name, lead.c[name]).where(counts)
    yield _grouped(Figure.RESPONSE, lead.c.state, lead.c.answerable).where(counts)
    yield _grouped(Figure.STAGE, cast(lead.c.reached, String)).where(counts)
    yield _grouped(Figure.LEFT_OUT, lead.c.status).where(~counts)
    yield _grouped(Figure.JUDGED, lead.c.judged).where(lead.c.judged != "")
    minutes = lead.c.minutes
    yield _grouped(Figure.MINUTES, cast(minutes, String)).where(counts, minutes.is_not(None))
    for gap in gaps:
        aside = (text(SET_ASIDE), text("suspect"), within(gap))
        yield _counted(Figure.JUDGED, literal(""), func.count()).select_from(Lead).where(*aside)
    won = _results(gaps)
    for name, sum_ in (
        (Figure.WON, func.count()),
        (Figure.AMOUNT, func.coalesce(func.sum(won.c.amount), 0)),
        (Figure.JOBS, func.coalesce(func.sum(won.c.jobs), 0)),
    ):
        yield _counted(name, won.c.currency, cast(sum_, BigInteger)).group_by(won.c.currency)


def _leads(gaps: Sequence[Bounds], now: datetime) -> CTE:
    """Return the leads within the bounds, read once for all figures."""
    columns: tuple[ColumnElement[Any], ...] = (
        *(each.label(name) for name, each in DIMENSIONS.items()),
        response_state(now).label("state"),
        Lead.answerable_id.label("answerable"),
        Lead.reached.label("reached"),
        Lead.judged.label("judged"),
        Lead.answer_minutes.label("minutes"),
    )
    return union_all(*_each(gaps, select(*columns))).cte("found")


def _results(gaps: Sequence[Bounds]) -> CTE:
    """Return the recorded results of the leads won within the bounds."""
    # An expression, so that SQLite finds leads by when they came and not by their status.
    won = (Lead.status + "" == LeadStatus.WON.value, LeadResult.lead_id == Lead.id)
    noted = select(LeadResult.currency, LeadResult.amount, LeadResult.jobs)
    return union_all(*_each(gaps, noted.select_from(Lead).where(*won))).cte("result")


def _each(gaps: Sequence[Bounds], found: Any) -> Iterator[Select[Any]]:
    # Bounds as a table that leads are joined to would tell planners nothing about how few they are.
    for gap in gaps:
        for where in EITHER:
            yield found.where(where, within(gap))


def _grouped(figure: str, code: Any, owner: Any = None) -> Select[Any]:
    keys = (code,) if owner is None else (code, owner)
    return _counted(figure, code, func.count(), owner).group_by(*keys)


def _counted(figure: str, code: Any, count: Any, owner: Any = None) -> Select[Any]:
    nobody = cast(null(), Uuid())
    return select(literal(str(figure)), code, nobody if owner is None else owner, count)
