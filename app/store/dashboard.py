"""Counts for the dashboard: of every lead that is an investment enquiry and was not set aside.

What has its place is counted from one index that holds all that is asked for; what was received a
moment ago and has none yet is few, and is counted beside it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, TextClause, func, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.lead import LeadStatus
from app.domain.response_state import ResponseState
from app.models import Lead
from app.models.lead import IN_INBOX
from app.store.response_state import response_state

Bounds = tuple[datetime, datetime]
"""The first moment that counts, and the first that no longer does."""

DIMENSIONS: Mapping[str, InstrumentedAttribute[str]] = {
    "country": Lead.country,
    "sector": Lead.sector,
    "source": Lead.source,
    "language": Lead.reply_language,
    "status": Lead.status,
}
"""What enquiries are counted by."""

# Spelled as the index spells it, since that is how planners recognise it.
_PLACED = text(IN_INBOX)
_UNPLACED = text("place IS NULL AND NOT suspect")
_EITHER = (_PLACED, _UNPLACED)


def first_received(session: Session) -> datetime | None:
    """Return when the first enquiry that counts came; None if there is none."""
    found = [
        session.scalar(select(func.min(Lead.received_at)).where(where, *_is_enquiry()))
        for where in _EITHER
    ]
    return min(filter(None, found), default=None)


def count_pieces(session: Session, pieces: Sequence[Bounds]) -> list[int]:
    """Return how many enquiries came within each of some bounds."""
    return [
        sum(session.scalar(_within(select(func.count()), bounds, where)) or 0 for where in _EITHER)
        for bounds in pieces
    ]


def count_by(session: Session, dimension: str, bounds: Bounds) -> Counter[str]:
    """Return how many enquiries there are of each code; an empty one is no answer."""
    column, counted = DIMENSIONS[dimension], Counter[str]()
    for where in _EITHER:
        found = _within(select(column, func.count()).group_by(column), bounds, where)
        for code, count in session.execute(found):
            counted[code] += count
    return counted


def count_responses(
    session: Session, bounds: Bounds, now: datetime
) -> Counter[tuple[UUID | None, ResponseState]]:
    """Return how many first responses of each owner stand in each state."""
    state = response_state(now).label("state")
    counted = Counter[tuple[UUID | None, ResponseState]]()
    for where in _EITHER:
        found = select(Lead.owner_id, state, func.count()).group_by(Lead.owner_id, state)
        for owner, code, count in session.execute(_within(found, bounds, where)):
            counted[owner, ResponseState(code)] += count
    return counted


def iter_answered(session: Session, bounds: Bounds) -> Iterator[tuple[datetime, datetime]]:
    """Yield when each enquiry that has a first response came, and when it was answered.

    What was answered before it was entered has no time of a response.
    """
    for where in _EITHER:
        answered = select(Lead.received_at, Lead.first_answered_at).where(
            Lead.first_answered_at > Lead.received_at
        )
        for row in session.execute(_within(answered, bounds, where)):
            yield row[0], row[1]


def _within(
    statement: Select[*tuple[Any, ...]], bounds: Bounds, where: TextClause
) -> Select[*tuple[Any, ...]]:
    start, end = bounds
    return statement.where(where, Lead.received_at >= start, Lead.received_at < end, *_is_enquiry())


def _is_enquiry() -> tuple[ColumnElement[bool], ...]:
    return (Lead.status != LeadStatus.NOT_ENQUIRY.value,)
