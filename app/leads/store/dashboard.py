"""Counts for the dashboard, of every lead that is an investment enquiry and was not set aside.

They are added up from tallies of days and months (`store.tally`) where these hold, and counted from
the leads where not, in one snapshot: so they are always those of the leads themselves.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Integer, column, func, select, union_all, values
from sqlalchemy.orm import Session

from app.core.models import UtcDateTime
from app.leads.models import Lead
from app.leads.rules.first_response import ResponseState
from app.leads.rules.tally import Bounds, Figure, Tallied, Tally, add_up
from app.leads.store.live_counts import (
    DIMENSIONS,
    EITHER,
    count_live,
    is_enquiry,
    within,
)
from app.leads.store.tally import get_tallied, iter_tallies


@dataclass(frozen=True)
class Won:
    """The amounts won in one currency; an empty currency if no amount was noted.

    :param amount: in whole units of the currency.
    """

    currency: str
    count: int
    amount: int
    jobs: int


@dataclass(frozen=True)
class LeadCounts:
    """All figures of the leads received within a period.

    :param tally: the number of each code, by figure.
    """

    tally: Tally

    @property
    def by(self) -> Mapping[str, Mapping[str, int]]:
        """The number of enquiries by dimension and code; an empty code means no answer."""
        return {name: self.tally[name] for name in DIMENSIONS}

    @property
    def responses(self) -> Mapping[tuple[UUID | None, ResponseState], int]:
        """The number of first responses by who answers for them, and by state.

        That is the lead's owner at the time when the response was due or given.
        """
        found = {tuple(key.split(" ")): n for key, n in self.tally[Figure.RESPONSE].items()}
        return {
            (UUID(owner) if owner else None, ResponseState(state)): count
            for (state, owner), count in found.items()
        }

    @property
    def stages(self) -> Mapping[int, int]:
        """The number of enquiries by the number of the furthest stage that they reached."""
        return _by_number(self.tally[Figure.STAGE])

    @property
    def left_out(self) -> Mapping[str, int]:
        """The number of leads that no other figure counts, by status."""
        return self.tally[Figure.LEFT_OUT]

    @property
    def judged(self) -> Mapping[str, int]:
        """The number of leads by people's judgement beside the rules; "" counts those not judged.

        The latter are those that are set aside.
        """
        return Counter(self.tally[Figure.JUDGED])

    @property
    def minutes(self) -> Mapping[int, int]:
        """The number of first responses by the working minutes that they took."""
        return _by_number(self.tally[Figure.MINUTES])

    @property
    def won(self) -> Sequence[Won]:
        """The amounts won from the enquiries received, by currency, as far as noted."""
        amounts, jobs = self.tally[Figure.AMOUNT], self.tally[Figure.JOBS]
        counted = sorted(self.tally[Figure.WON].items(), key=lambda each: (not each[0], each[0]))
        return [Won(name, count, amounts[name], jobs[name]) for name, count in counted if count]


def first_received(session: Session) -> datetime | None:
    """Return the time of the first enquiry that counts; None if there is none."""
    first = (
        select(func.min(Lead.received_at).label("at")).where(where, is_enquiry())
        for where in EITHER
    )
    return min(filter(None, session.scalars(union_all(*first))), default=None)


def count_leads(session: Session, bounds: Bounds, now: datetime) -> LeadCounts:
    """Return every figure of the leads received within bounds, as of a moment."""
    tallied, _ = get_tallied(session)
    cover = tallied.cover(bounds)
    tallies = iter_tallies(session, cover.parts)
    return LeadCounts(add_up([*tallies, count_live(session, cover.gaps, now)]))


def count_pieces(session: Session, pieces: Sequence[Bounds]) -> list[int]:
    """Return the number of enquiries received within each of the bounds."""
    tallied, received = get_tallied(session)
    days = Tallied(tallied.days, ())
    counted = [0] * len(pieces)
    gaps = list[tuple[int, Bounds]]()
    for number, piece in enumerate(pieces):
        cover = days.cover(piece)
        counted[number] = sum(received[day] for day, _unit in cover.parts)
        gaps += [(number, gap) for gap in cover.gaps]
    live = _count_received(session, [gap for _, gap in gaps])
    for (number, _gap), count in zip(gaps, live, strict=True):
        counted[number] += count
    return counted


def _count_received(session: Session, gaps: Sequence[Bounds]) -> list[int]:
    if not gaps:
        return []
    rows = [(n, start, end) for n, (start, end) in enumerate(gaps)]
    moments = (column(name, UtcDateTime) for name in ("start", "until"))
    span = values(column("n", Integer), *moments, name="span").data(rows).cte("span")
    parts = [
        select(func.count())
        .select_from(Lead)
        .where(where, within((span.c.start, span.c.until)), is_enquiry())
        .scalar_subquery()
        for where in EITHER
    ]
    counted = session.execute(select(span.c.n, parts[0] + parts[1]).order_by(span.c.n))
    return [count for _n, count in counted]


def _by_number(counts: Mapping[str, int]) -> Mapping[int, int]:
    return {int(code): count for code, count in counts.items()}
