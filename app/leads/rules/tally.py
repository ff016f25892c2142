"""Tallies of leads: figures that were counted for whole days and months in UTC.

Every figure is a sum over leads, so those of a period are those of its parts, added up.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from app.core.rules.period import Period, Unit, month_days
from app.leads.rules.first_response import ResponseState

DAY = timedelta(days=1)

EDITION = 1
"""Raised with every change of what a figure counts or how it is spelled, and with a new figure:
what was counted by another edition does not hold, and is counted again."""

Bounds = tuple[datetime, datetime]
"""The first moment that counts, and the first that no longer does."""

Part = tuple[date, Unit]
"""A day, or a month by its first day."""


class Figure(StrEnum):
    """A figure counted over leads, by code."""

    COUNTRY = "country"
    SECTOR = "sector"
    SOURCE = "source"
    LANGUAGE = "language"
    STATUS = "status"
    RESPONSE = "response"  # Its state and who answers for it.
    STAGE = "stage"
    LEFT_OUT = "left_out"
    JUDGED = "judged"
    MINUTES = "minutes"
    WON = "won"  # Leads by the currency of their result; so are the sums of the next two.
    AMOUNT = "amount"
    JOBS = "jobs"


Tally = Mapping[str, Mapping[str, int]]
"""The number of each code, by figure."""


def add_up(tallies: Iterable[Tally]) -> Mapping[str, Counter[str]]:
    """Return the sum of tallies, with every figure."""
    total = {figure.value: Counter[str]() for figure in Figure}
    for tally in tallies:
        for figure, counts in tally.items():
            total[figure].update(counts)
    return total


def received(tally: Tally) -> int:
    """Return the number of enquiries in a tally; each has one status."""
    return sum(tally.get(Figure.STATUS, {}).values())


def is_settled(tally: Tally) -> bool:
    """Return whether time alone can change no figure of a tally."""
    return all(code.split()[0] not in _PASSING for code in tally.get(Figure.RESPONSE, {}))


_PASSING = {ResponseState.PENDING.value, ResponseState.HELD.value}


@dataclass(frozen=True)
class Tallied:
    """The days and months with a tally that holds.

    :param days: in their order.
    :param months: by their first days.
    """

    days: Sequence[date]
    months: Collection[date]

    def cover(self, bounds: Bounds) -> "Cover":
        """Return the tallies that add up to a period, and the rest that must be counted."""
        start, end = (each.astimezone(UTC) for each in bounds)
        months = {
            each
            for each in self.months
            if start <= _midnight(each) and bounds_of(each, Unit.MONTH)[1] <= end
        }
        first = start.date() if start.time() == time() else start.date() + DAY
        within = self.days[bisect_left(self.days, first) : bisect_left(self.days, end.date())]
        days = [(each, Unit.DAY) for each in within if each.replace(day=1) not in months]
        return _cover((start, end), sorted([*days, *((each, Unit.MONTH) for each in months)]))


@dataclass(frozen=True)
class Cover:
    """A period in parts: those with a tally, and between them those without."""

    parts: Sequence[Part]
    gaps: Sequence[Bounds]


def bounds_of(first: date, unit: Unit) -> Bounds:
    """Return the bounds of a day or a month."""
    last = first if unit is Unit.DAY else month_days(f"{first:%Y-%m}").last
    return Period(first, last).bounds(UTC)


def days_of_month(month: date) -> Sequence[date]:
    """Return the days of the month that begins with a day."""
    return [month + n * DAY for n in range(month_days(f"{month:%Y-%m}").days)]


def _cover(bounds: Bounds, parts: Sequence[Part]) -> Cover:
    reached, end = bounds
    gaps = list[Bounds]()
    for part in parts:
        begins, ends = bounds_of(*part)
        if reached < begins:
            gaps.append((reached, begins))
        reached = ends
    if reached < end:
        gaps.append((reached, end))
    return Cover(parts, gaps)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
