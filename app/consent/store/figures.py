"""The course of people's consent from their records, and its figures."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.consent.models import (
    ConsentDecision,
    ConsentFigure,
    ConsentRecord,
    PersonErasure,
    PolicyText,
)
from app.consent.rules.consent import Act, State
from app.consent.rules.figures import Course, MonthFigures, Step
from app.consent.store.consent import is_sealed
from app.consent.store.coverage import month_of
from app.core.models import LedgerQuarantine
from app.core.rules.purposes import Purpose
from app.core.store.statements import insert_rows
from app.enquiries.models import Person

_AT_ONCE = 10_000
_FOR_ANOTHER = f"{Purpose.TRANSFER_ABROAD} {State.GIVEN}"
_ACTS, _PURPOSES, _STATES = (frozenset(codes) for codes in (Act, Purpose, State))


def count_courses(
    session: Session, months: Mapping[str, datetime], blocks: Collection[str] | None = None
) -> Mapping[Course, int]:
    """Return the number of people with each course, from all records.

    :param months: those with figures, each with its first moment, oldest first.
    :param blocks: the hashes of the words that name the recipient abroad whom the transfer is
        counted for, since consent to one for another is none; None to count it for anybody.

    This reads every record, which takes seconds for a million of them: no page may wait for it.
    """
    told: Counter[tuple[Any, ...]] = Counter()
    rows = session.execute(_acts(month_of(months)), execution_options={"yield_per": _AT_ONCE})
    with closing(rows):
        for _person, acts in groupby(rows, itemgetter(0)):
            told[tuple(_told(each, blocks) for each in acts)] += 1
    found: Counter[Course] = Counter()
    for steps, people in told.items():
        known = bool(steps[0][-1])
        found[Course(tuple(_step(*each[:-1]) for each in steps), known=known)] += people
    return found


def _acts(month: ColumnElement[str]) -> Select[*tuple[Any, ...]]:
    """Return the query for all acts, person by person, each person's oldest first."""
    record = aliased(ConsentRecord)
    aside = (
        select(record.id)
        .join(LedgerQuarantine, LedgerQuarantine.commitment == record.commitment)
        .where(~is_sealed(record.commitment))
    )
    # As by `counts`, spelled for a query of everything: there is mostly nothing in quarantine.
    counts = or_(
        ConsentDecision.state != State.GIVEN.value, ConsentDecision.consent_record_id.not_in(aside)
    )
    told = ConsentDecision.purpose + " " + ConsentDecision.state
    decided = (
        select(func.aggregate_strings(told, ","))
        .where(ConsentDecision.consent_record_id == ConsentRecord.id, counts)
        .correlate(ConsentRecord)
        .scalar_subquery()
    )
    known = exists().where(Person.id == ConsentRecord.person)
    return (
        select(
            ConsentRecord.person,
            month,
            ConsentRecord.act,
            decided,
            ConsentRecord.block_sha256,
            known,
        )
        .where(ConsentRecord.act.in_(_ACTS - {Act.CORRECTED}))
        .order_by(ConsentRecord.person, ConsentRecord.at, ConsentRecord.id)
    )


def _told(row: Sequence[Any], blocks: Collection[str] | None) -> tuple[Any, ...]:
    """Return the counted facts of an act: month, kind, decisions, and if its person is known."""
    _person, month, act, decided, block, known = row
    if blocks is not None and decided and block not in blocks:
        # Words that name another recipient give no consent to this one.
        decided = ",".join(each for each in decided.split(",") if each != _FOR_ANOTHER)
    return month, act, decided, known


def _step(month: str, act: str, decided: str | None) -> Step:
    """Return an act; an unknown code, which the service never writes, is ignored."""
    pairs = sorted(each.partition(" ")[::2] for each in decided.split(",")) if decided else []
    return Step(
        month,
        Act(act),
        tuple(
            (Purpose(purpose), State(state))
            for purpose, state in pairs
            if purpose in _PURPOSES and state in _STATES
        ),
    )


def replace_figures(
    session: Session, figures: Iterable[MonthFigures], counted_at: datetime
) -> None:
    """Store figures in place of the previous ones."""
    session.execute(delete(ConsentFigure))
    rows = [
        {
            "month": each.month,
            "purpose": each.purpose.value,
            "acts": {act.value: number for act, number in each.acts.items()},
            "people": {name.value: number for name, number in each.people.items()},
            "counted_at": counted_at,
        }
        for each in figures
    ]
    insert_rows(session, ConsentFigure, rows)


def list_figures(session: Session) -> Sequence[ConsentFigure]:
    """Return the figures that were counted last, month by month, the oldest first."""
    in_order = (ConsentFigure.month, ConsentFigure.purpose)
    return session.scalars(select(ConsentFigure).order_by(*in_order)).all()


def has_news(session: Session, since: datetime) -> bool:
    """Return whether there are acts of consent, erasures or new versions since a moment."""
    acts = exists().where(ConsentRecord.at >= since)
    erasures = exists().where(PersonErasure.at >= since)
    versions = exists().where(PolicyText.published_at >= since)
    return bool(session.scalar(select(or_(acts, erasures, versions))))
