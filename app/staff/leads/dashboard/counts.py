"""The dashboard's counts for a period, read from the database at one moment."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.rules.period import Period
from app.core.rules.ranks import nearest_rank, whole_percent
from app.leads.rules.first_response import BREACHED, PROMISED, UNANSWERED, ResponseState
from app.leads.store import dashboard as store

Responses = Mapping[tuple[UUID | None, ResponseState], int]


@dataclass(frozen=True)
class ResponseCounts:
    """The number of enquiries of a period, by the state of their first response."""

    responses: Responses

    @property
    def total(self) -> int:
        """The number of enquiries received."""
        return sum(self.responses.values())

    def count(self, states: Collection[ResponseState], *owners: UUID | None) -> int:
        """Return the number of first responses in these states, of these owners if any is named."""
        return sum(
            count
            for (owner, state), count in self.responses.items()
            if state in states and (not owners or owner in owners)
        )

    @property
    def unanswered_percent(self) -> int | None:
        """The percentage without a response."""
        return whole_percent(self.count(UNANSWERED), self.total)

    @property
    def kept_percent(self) -> int | None:
        """The percentage of promises that were kept, of those whose outcome is known."""
        return whole_percent(self.count({ResponseState.IN_TIME}), self.count(PROMISED))

    @property
    def owners(self) -> list[UUID | None]:
        """Those who answer for these responses, those with the most broken promises first."""
        found = {owner for owner, _state in self.responses}
        return sorted(
            found, key=lambda owner: (-self.count(BREACHED, owner), owner is None, str(owner))
        )


@dataclass(frozen=True)
class Counts:
    """All counts of a period.

    :param pieces: its days, weeks or months, each with the number received in it.
    :param by: the count of each code, by dimension.
    :param before: the same for the previous period, if there is one.
    :param stages: the number of enquiries by the furthest stage that they reached.
    :param left_out: of leads that no other count has, by status.
    :param judged: leads by people's judgement beside the rules; "" counts those not judged.
    :param minutes: working minutes until a first response, with how often each occurs.
    """

    pieces: Sequence[tuple[Period, int]]
    by: Mapping[str, Mapping[str, int]]
    now: ResponseCounts
    before: ResponseCounts | None
    minutes: Mapping[int, int]
    won: Sequence[store.Won]
    stages: Mapping[int, int]
    left_out: Mapping[str, int]
    judged: Mapping[str, int]

    @property
    def median(self) -> int | None:
        """Working minutes within which half of all first responses were given."""
        return nearest_rank(self.minutes, 50)

    @property
    def p90(self) -> int | None:
        """Working minutes within which nine in ten were given."""
        return nearest_rank(self.minutes, 90)


def read_counts(
    session: Session,
    period: Period,
    *,
    compared: bool,
    now: datetime,
    zone: tzinfo,
) -> Counts:
    """Return the counts of a period.

    :param compared: whether the previous period is counted as well.
    """
    pieces = period.pieces()
    received = store.count_pieces(session, [piece.bounds(zone) for piece in pieces])
    counted = store.count_leads(session, period.bounds(zone), now)
    before = period.before if compared else None
    return Counts(
        pieces=list(zip(pieces, received, strict=True)),
        by=counted.by,
        now=ResponseCounts(counted.responses),
        before=None
        if before is None
        else ResponseCounts(store.count_leads(session, before.bounds(zone), now).responses),
        minutes=counted.minutes,
        won=counted.won,
        stages=counted.stages,
        left_out=counted.left_out,
        judged=counted.judged,
    )
