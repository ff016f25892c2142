"""Tallies of leads as they are stored: which hold, and how the worker fills them.

A tally is filled in three steps. It is begun, whereupon triggers note each change to a lead of that
day; then the leads are counted, however long that takes; then the counts are stored. A change in
the meantime is noted, so that the tally does not hold and is begun again.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, exists, func, or_, select, update
from sqlalchemy.orm import Session

from app.core.models import Base
from app.core.rules.period import Unit
from app.core.store.statements import batches, dialect_of, insert_rows
from app.leads.models import Lead
from app.leads.models.tally import LeadTally, OutdatedDay
from app.leads.rules.tally import (
    DAY,
    EDITION,
    Part,
    Tallied,
    Tally,
    add_up,
    bounds_of,
    days_of_month,
    received,
)
from app.leads.store.live_counts import EITHER, is_enquiry

_LOCKS = 0x54414C59
"""The class of the advisory locks of days, as in the triggers: they hold one of 64 in common with
others, since a transaction may change leads of thousands of days."""

_TURN = 64
_NEVER = {"synchronize_session": False}


def get_tallied(session: Session) -> tuple[Tallied, Mapping[date, int]]:
    """Return the days and months with a tally that holds, and the enquiries of each such day."""
    rows = session.execute(
        select(LeadTally.first, LeadTally.unit, LeadTally.received).where(
            LeadTally.received.is_not(None), LeadTally.edition == EDITION
        )
    )
    outdated = _list_outdated(session)
    changed = {day.replace(day=1) for day in outdated}
    days, months = dict[date, int](), set[date]()
    for first, unit, count in rows:
        if unit == Unit.DAY and first not in outdated:
            days[first] = count or 0
        if unit == Unit.MONTH and first not in changed:
            months.add(first)
    return Tallied(sorted(days), months), days


def iter_tallies(session: Session, parts: Collection[Part]) -> Iterator[Tally]:
    """Yield the tallies of days and months."""
    for unit in Unit.DAY, Unit.MONTH:
        for some in batches(sorted(first for first, its in parts if its is unit)):
            its = select(LeadTally.counts).where(_of(unit), LeadTally.first.in_(some))
            yield from session.scalars(its)


def iter_waiting(session: Session, settled: datetime) -> Iterator[date]:
    """Yield the days that can be counted and have no tally that holds, the oldest first.

    :param settled: the moment by which they have to be over, and every promise of theirs due: from
        then on, time alone changes no figure.
    """
    tallied, _ = get_tallied(session)
    waiting = _list_outdated(session) | set(_days_of_leads(session, settled))
    for day in sorted(waiting.difference(tallied.days)):
        if bounds_of(day, Unit.DAY)[1] <= settled and not _has_promised(session, day, settled):
            yield day


def begin(session: Session, days: Collection[date], count: UUID) -> Sequence[date]:
    """Begin new tallies, replacing existing ones; return the days that can be tallied.

    On PostgreSQL it is not while a transaction is open that has changed a lead of the day, since
    that would not have noted it.

    :param count: names this count.
    """
    _take_turn(session)
    free = [day for day in days if _is_free(session, day)]
    months = {day.replace(day=1) for day in free}
    _remove(session, OutdatedDay, OutdatedDay.day.in_(free))
    _remove(session, LeadTally, _of(Unit.DAY), LeadTally.first.in_(free))
    _remove(session, LeadTally, _of(Unit.MONTH), LeadTally.first.in_(months))
    insert_rows(session, LeadTally, [_row(day, Unit.DAY, count) for day in free])
    return free


def finish(session: Session, counted: Mapping[date, Tally], count: UUID) -> None:
    """Store the counts, unless another count has begun since; then add up months."""
    _take_turn(session)
    for day, tally in counted.items():
        session.execute(
            update(LeadTally)
            .where(LeadTally.first == day, _of(Unit.DAY), LeadTally.begun == count)
            .values(counts=tally, received=received(tally)),
            execution_options=_NEVER,
        )
    tallied = set(get_tallied(session)[0].days)
    for month in sorted({day.replace(day=1) for day in counted}):
        days = days_of_month(month)
        if tallied.issuperset(days):
            total = add_up(iter_tallies(session, [(day, Unit.DAY) for day in days]))
            _remove(session, LeadTally, _of(Unit.MONTH), LeadTally.first == month)
            insert_rows(session, LeadTally, [_row(month, Unit.MONTH, count, total)])


def _list_outdated(session: Session) -> set[date]:
    return set(session.scalars(select(OutdatedDay.day).distinct()))


def _days_of_leads(session: Session, until: datetime) -> Iterator[date]:
    """Yield each day from the month of the oldest lead on, those without a lead as well."""
    placed = (Lead.place.is_not(None), Lead.place.is_(None))
    oldest = [session.scalar(select(func.min(Lead.received_at)).where(each)) for each in placed]
    first = min((each for each in oldest if each is not None), default=until)
    day = first.astimezone(UTC).date().replace(day=1)
    while day < until.astimezone(UTC).date():
        yield day
        day += DAY


def _has_promised(session: Session, day: date, settled: datetime) -> bool:
    """Return whether a response to an enquiry of the day is due later than a moment."""
    start, end = bounds_of(day, Unit.DAY)
    promised = (
        Lead.first_answered_at.is_(None),
        Lead.closed.is_(False),
        Lead.first_due_at > settled,
        is_enquiry(),
    )
    its = (Lead.received_at >= start, Lead.received_at < end)
    return bool(session.scalar(select(or_(*(exists().where(e, *its, *promised) for e in EITHER)))))


def _is_free(session: Session, day: date) -> bool:
    if dialect_of(session).name == "sqlite":
        return True
    key = (day - date.min).days % _TURN
    return bool(session.scalar(select(func.pg_try_advisory_xact_lock(_LOCKS, key))))


def _take_turn(session: Session) -> None:
    """Wait for others who begin or finish tallies."""
    if dialect_of(session).name != "sqlite":
        session.execute(select(func.pg_advisory_xact_lock(_LOCKS, _TURN)))


def _row(first: date, unit: Unit, count: UUID, tally: Tally | None = None) -> dict[str, Any]:
    its = {"first": first, "unit": unit.value, "edition": EDITION, "begun": count}
    return {**its, "received": None if tally is None else received(tally), "counts": tally or {}}


def _of(unit: Unit) -> ColumnElement[bool]:
    return LeadTally.unit == unit.value


def _remove(session: Session, model: type[Base], *which: ColumnElement[bool]) -> None:
    session.execute(delete(model).where(*which), execution_options=_NEVER)
