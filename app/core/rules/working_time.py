"""Working time: opening hours in a time zone, less holidays, with make-up working days."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Protocol

from app.core.rules.opening_hours import DAY_MINUTES, Shift, Week

Span = tuple[datetime, datetime]
"""A span of time: its start and its end."""

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Holiday:
    """Consecutive days off, with their name in each language."""

    names: Mapping[str, str]
    first: date
    last: date


class Calendar(Protocol):
    """Days that differ from the regular week, as known now."""

    def now(self) -> HolidayCalendar:
        """Return the calendar as known now, as a key for caches."""

    @property
    def holidays(self) -> tuple[Holiday, ...]:
        """The holidays, in their order."""

    @property
    def work_days(self) -> frozenset[date]:
        """Days of rest on which people work, to make up for a holiday."""

    @property
    def years(self) -> frozenset[int]:
        """The years that are known; in any other the regular week counts."""

    def holiday_on(self, day: date) -> Holiday | None:
        """Return the holiday that a day belongs to, if any."""


@dataclass(frozen=True, eq=False)
class HolidayCalendar:
    """Days that differ from the regular week.

    :param work_days: days of rest on which people work, to make up for a holiday.
    :param years: the years that the calendar covers; in any other the regular week counts.
    """

    holidays: tuple[Holiday, ...] = ()
    work_days: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()

    def now(self) -> HolidayCalendar:
        """Return this calendar, which never changes."""
        return self

    def holiday_on(self, day: date) -> Holiday | None:
        """Return the holiday that a day belongs to, if any."""
        return next((each for each in self.holidays if each.first <= day <= each.last), None)


@dataclass(frozen=True)
class Due:
    """The end of an amount of working time.

    :param unknown_years: years in the time until then whose holidays are not known.
    """

    at: datetime
    unknown_years: frozenset[int]


@dataclass(frozen=True)
class Worked:
    """The working time between two moments, in whole minutes, rounded down.

    :param unknown_years: as of `Due`.
    """

    minutes: int
    unknown_years: frozenset[int]


@dataclass(frozen=True, eq=False)
class WorkingHours:
    """Working hours in a time zone.

    A shift belongs to the day on which it begins. When clocks change, it lasts from the first
    moment at which they show its beginning, or a later time, to the first at which they show its
    end, or a later time. A make-up day has the hours of the week's first day that has any.
    """

    week: Week
    zone: tzinfo
    calendar: Calendar

    def __post_init__(self) -> None:
        """Refuse a week without working hours.

        :raises ValueError: for that.
        """
        if not any(self.week):
            raise ValueError("A week needs at least one shift.")

    def shifts_on(self, day: date) -> tuple[Shift, ...]:
        """Return the shifts that begin on a day."""
        if self.calendar.holiday_on(day) is not None:
            return ()
        if day in self.calendar.work_days:
            return next(filter(None, self.week))
        return self.week[day.weekday()]

    def is_open(self, moment: datetime) -> bool:
        """Return whether a moment is within working hours."""
        return self.opens_after(moment) == moment

    def opens_after(self, moment: datetime) -> datetime:
        """Return the first moment of working hours from a moment on, in UTC."""
        for _day, (opens, _closes) in self._spans(self._first_day(moment), moment.astimezone(UTC)):
            return opens
        raise AssertionError("Days do not end.")

    def due_after(self, start: datetime, minutes: int) -> Due:
        """Return the time at which a number of minutes, at least one, have been worked.

        :raises ValueError: for less than a minute.
        """
        if minutes < 1:
            raise ValueError("A due time needs at least one minute.")
        left, first = minutes * _MINUTE, self._first_day(start)
        for day, (opens, closes) in self._spans(first, start.astimezone(UTC)):
            if closes - opens >= left:
                return Due(opens + left, self._unknown(first, day))
            left -= closes - opens
        raise AssertionError("Days do not end.")

    def closes_after(self, start: datetime, days: int) -> Due:
        """Return the end of a number of working days, at least one, after the day of a moment.

        A working day is one on which work begins; it is over when its last shift is.

        :raises ValueError: for less than a day.
        """
        if days < 1:
            raise ValueError("An end needs at least one working day.")
        first = day = start.astimezone(self.zone).date()
        for _day in range(days):
            day = self.working_day_after(day)
        return Due(
            max(closes for _, closes in _opened(self, self.calendar.now(), day)),
            self._unknown(first, day),
        )

    def working_day_after(self, day: date) -> date:
        """Return the next day after one on which work begins."""
        day += _DAY
        while not _opened(self, self.calendar.now(), day):
            day += _DAY
        return day

    def working_minutes(
        self, start: datetime, end: datetime, pauses: Iterable[Span] = ()
    ) -> Worked:
        """Return the working time between two moments, without pauses.

        :param pauses: spans that did not count; they may overlap.
        """
        first, last = self._first_day(start), end.astimezone(self.zone).date()
        spans = []
        for day, (opens, closes) in self._spans(first, start.astimezone(UTC)):
            if day > last:
                break
            if opens < end:
                spans.append((opens, min(closes, end.astimezone(UTC))))
        for pause in pauses:
            spans = [piece for span in spans for piece in _without(span, pause)]
        worked = sum((closes - opens for opens, closes in spans), timedelta())
        return Worked(worked // _MINUTE, self._unknown(first, last))

    def _spans(self, day: date, start: datetime) -> Iterator[tuple[date, Span]]:
        """Yield working spans from a moment on, without end or overlap, with the shift's day.

        :param day: the first whose shifts may reach that moment.
        """
        reached = start
        while True:
            for opens, closes in _opened(self, self.calendar.now(), day):
                if closes > reached:
                    yield day, (max(opens, reached), closes)
                    reached = closes
            day += _DAY

    def _first_day(self, moment: datetime) -> date:
        """Return the earliest day whose shifts may still be going on."""
        over_midnight = any(shift.closes > DAY_MINUTES for day in self.week for shift in day)
        return moment.astimezone(self.zone).date() - over_midnight * _DAY

    def _unknown(self, first: date, last: date) -> frozenset[int]:
        return frozenset(range(first.year, last.year + 1)) - self.calendar.years


# A page of leads asks for the same days again and again.
@lru_cache(maxsize=4096)
def _opened(hours: WorkingHours, _known: HolidayCalendar, day: date) -> tuple[Span, ...]:
    midnight = datetime.combine(day, time())
    spans = (
        (
            _first_shown(midnight + shift.opens * _MINUTE, hours.zone),
            _first_shown(midnight + shift.closes * _MINUTE, hours.zone),
        )
        for shift in hours.shifts_on(day)
    )
    return tuple((opens, closes) for opens, closes in spans if opens < closes)


def _first_shown(reading: datetime, zone: tzinfo) -> datetime:
    """Return the first moment, in UTC, at which clocks show a reading or a later one."""
    moment = reading.replace(tzinfo=zone).astimezone(UTC)
    if _shown(moment, zone) == reading:
        return moment
    # Clocks skip the reading (PEP 495): they are moved forward between these two moments.
    earlier = reading.replace(tzinfo=zone, fold=1).astimezone(UTC)
    minutes = range((moment - earlier) // _MINUTE)
    n = bisect_left(minutes, reading, key=lambda n: _shown(earlier + n * _MINUTE, zone))
    return earlier + n * _MINUTE


def _shown(moment: datetime, zone: tzinfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def _without(span: Span, pause: Span) -> list[Span]:
    (opens, closes), (begins, ends) = span, pause
    if ends <= begins:
        return [span]
    pieces = (opens, min(closes, begins)), (max(opens, ends), closes)
    return [(first, last) for first, last in pieces if first < last]
