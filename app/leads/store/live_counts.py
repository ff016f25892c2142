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
    Join,
    Select,
    String,
    TextClause,
    Uuid,
    and_,
    cast,
    column,
    func,
    join,
    literal,
    null,
    select,
    text,
    union_all,
    values,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.core.models import UtcDateTime
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


def is_enquiry(status: Any = Lead.status) -> ColumnElement[bool]:
    """Return the condition that a lead is an enquiry that figures count."""
    return status.not_in(UNCOUNTED)  # type: ignore[no-any-return]


def span_of(pieces: Sequence[Bounds]) -> CTE:
    """Return a table of bounds with their numbers, for statements that join leads to it."""
    names = ("start", "until")
    if len(pieces) == 1:
        # Unlike one with VALUES, this statement is compiled once, and not for every day.
        ends = (literal(moment, UtcDateTime()) for moment in pieces[0])
        moments = (each.label(name) for name, each in zip(names, ends, strict=True))
        return select(literal(0).label("n"), *moments).cte("span")
    rows = [(n, start, end) for n, (start, end) in enumerate(pieces)]
    columns = (column(name, UtcDateTime) for name in names)
    return values(column("n", BigInteger), *columns, name="span").data(rows).cte("span")


def within(span: CTE) -> ColumnElement[bool]:
    """Return the condition that a lead was received within the bounds of a row."""
    return (Lead.received_at >= span.c.start) & (Lead.received_at < span.c.until)


def count_live(
    session: Session, gaps: Sequence[Bounds], now: datetime
) -> Mapping[str, Counter[str]]:
    """Return the number of leads within any of the bounds, by figure and code."""
    counted = {figure.value: Counter[str]() for figure in Figure}
    if gaps:
        statement = union_all(*_parts(span_of(gaps), now))
        for figure, code, owner, count in session.execute(statement):
            its = f"{code} {owner.hex if owner else ''}" if figure == Figure.RESPONSE else code
            counted[figure][its] += count
    return counted


def _parts(span: CTE, now: datetime) -> Iterator[Select[Any]]:
    lead = _leads(span, now)
    counts = is_enquiry(lead.c.status)
    for name in DIMENSIONS:
        yield _grouped(name, lead.c[name]).where(counts)
    yield _grouped(Figure.RESPONSE, lead.c.state, lead.c.answerable).where(counts)
    yield _grouped(Figure.STAGE, cast(lead.c.reached, String)).where(counts)
    yield _grouped(Figure.LEFT_OUT, lead.c.status).where(~counts)
    yield _grouped(Figure.JUDGED, lead.c.judged).where(lead.c.judged != "")
    minutes = lead.c.minutes
    yield _grouped(Figure.MINUTES, cast(minutes, String)).where(counts, minutes.is_not(None))
    aside = (text(SET_ASIDE), text("suspect"))
    waiting = _counted(Figure.JUDGED, literal(""), func.count())
    yield waiting.select_from(_beside(span)).where(*aside)
    won = _results(span)
    for name, sum_ in (
        (Figure.WON, func.count()),
        (Figure.AMOUNT, func.coalesce(func.sum(won.c.amount), 0)),
        (Figure.JOBS, func.coalesce(func.sum(won.c.jobs), 0)),
    ):
        yield _counted(name, won.c.currency, cast(sum_, BigInteger)).group_by(won.c.currency)


def _leads(span: CTE, now: datetime) -> CTE:
    """Return the leads within the bounds, read once for all figures."""
    columns: tuple[ColumnElement[Any], ...] = (
        *(each.label(name) for name, each in DIMENSIONS.items()),
        response_state(now).label("state"),
        Lead.answerable_id.label("answerable"),
        Lead.reached.label("reached"),
        Lead.judged.label("judged"),
        Lead.answer_minutes.label("minutes"),
    )
    return union_all(*(_found(span, where, *columns) for where in EITHER)).cte("found")


def _found(span: CTE, where: TextClause, *columns: Any) -> Select[Any]:
    return select(*columns).select_from(_beside(span)).where(where)


def _results(span: CTE) -> CTE:
    """Return what was noted of the leads won within the bounds."""
    # An expression, so that SQLite finds leads by when they came and not by their status.
    won = (Lead.status + "" == LeadStatus.WON.value, LeadResult.lead_id == Lead.id)
    columns = (LeadResult.currency, LeadResult.amount, LeadResult.jobs)
    found = (_found(span, where, *columns).join(LeadResult, and_(*won)) for where in EITHER)
    return union_all(*found).cte("result")


def _beside(span: CTE) -> Join:
    return join(span, Lead, within(span))


def _grouped(figure: str, code: Any, owner: Any = None) -> Select[Any]:
    keys = (code,) if owner is None else (code, owner)
    return _counted(figure, code, func.count(), owner).group_by(*keys)


def _counted(figure: str, code: Any, count: Any, owner: Any = None) -> Select[Any]:
    nobody = cast(null(), Uuid())
    return select(literal(str(figure)), code, nobody if owner is None else owner, count)
