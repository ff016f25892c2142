"""A period of whole days, the one before it, and its units of counting."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

_DAY = timedelta(days=1)
_DAILY_UP_TO = 45
_WEEKLY_UP_TO = 400


class Unit(StrEnum):
    """The unit in which a period is counted."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True)
class Period:
    """Days from a first to a last, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins.

        :raises ValueError: for that.
        """
        if self.last < self.first:
            raise ValueError("A period cannot end before it begins.")

    @property
    def days(self) -> int:
        """The number of days."""
        return (self.last - self.first).days + 1

    @property
    def unit(self) -> Unit:
        """The unit that gives a chart neither too few bars nor too many."""
        if self.days <= _DAILY_UP_TO:
            return Unit.DAY
        return Unit.WEEK if self.days <= _WEEKLY_UP_TO else Unit.MONTH

    @property
    def before(self) -> "Period | None":
        """The period of the same length before it; None before the calendar begins."""
        length = self.last - self.first
        if self.first - date.min <= length:
            return None
        return Period(self.first - length - _DAY, self.first - _DAY)

    def pieces(self) -> list["Period"]:
        """Return the period's days, weeks (from Monday on) or months, cut at its ends."""
        ends, found, first = _ENDS[self.unit], list["Period"](), self.first
        while first <= self.last:
            last = min(ends(first), self.last)
            found.append(Period(first, last))
            if last == date.max:
                break
            first = last + _DAY
        return found

    def bounds(self, zone: tzinfo) -> tuple[datetime, datetime]:
        """Return the first moment of the period, and the first moment after it."""
        following = min(self.last, date.max - _DAY) + _DAY
        return _midnight(self.first, zone), _midnight(following, zone)


def read_day(text: str) -> date:
    """Return the day that a text in ISO 8601 means.

    :raises ValueError: if it is no day, or so far away that there is nothing to count.
    """
    day = date.fromisoformat(text)
    if not 2000 <= day.year <= 2199:
        raise ValueError("A day must be in the years 2000 to 2199.")
    return day


def month_days(month: str) -> Period:
    """Return the days of a month, such as 2026-03."""
    first = date.fromisoformat(f"{month}-01")
    return Period(first, _end_of_month(first))


def last_days(today: date, days: int) -> Period:
    """Return the period of a number of days that ends today."""
    return Period(today - (days - 1) * _DAY, today)


def this_year(today: date) -> Period:
    """Return the period from 1 January until today."""
    return Period(today.replace(month=1, day=1), today)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone)


def _end_of_week(day: date) -> date:
    return day + (6 - day.weekday()) * _DAY


def _end_of_month(day: date) -> date:
    following = day.replace(day=28) + 4 * _DAY
    return following - following.day * _DAY


_ENDS: dict[Unit, Callable[[date], date]] = {
    Unit.DAY: lambda day: day,
    Unit.WEEK: _end_of_week,
    Unit.MONTH: _end_of_month,
}
