"""Until when the law wants a person's request answered.

Where several laws apply, the earliest of their moments counts.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from app.core.rules.working_time import Holiday, HolidayCalendar

USUAL_MONTHS = 1
"""For an answer (GDPR Art. 12(3), first sentence)."""

EXTENDED_MONTHS = 3
"""For one of which the person was told within the first month why it takes longer: two further
months (GDPR Art. 12(3), second and third sentence)."""

_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True)
class Deadline:
    """When a request is to be answered, and what that follows from.

    :param at: the moment at which it is too late, in UTC.
    :param statutory: that of the calendar months (GDPR, UK GDPR).
    :param prompt: that of the operator's own promise of a prompt answer (PIPL Art. 50); of a
        request that was extended, None.
    """

    statutory: datetime
    prompt: datetime | None

    @property
    def at(self) -> datetime:
        """The earlier of the two."""
        return self.statutory if self.prompt is None else min(self.statutory, self.prompt)


@dataclass(frozen=True)
class Months:
    """The rule by which the end of some months was found, so that people can be told.

    :param first: the day of the request, which is not counted.
    :param nominal: the day with which they end by the calendar alone.
    :param shortened: whether that month lacks a day of the same number.
    :param holiday: the one that `nominal` belongs to, if it does.
    :param last: the day with which they end: `nominal`, or the next on which people work.
    """

    first: date
    nominal: date
    shortened: bool
    holiday: Holiday | None
    last: date


@dataclass(frozen=True, eq=False)
class StatutoryClock:
    """Counts the days and months of the law, by the calendar of where requests are answered.

    Periods end with the last hour of their last day, and the day of the request is not counted
    (Regulation (EEC, Euratom) No 1182/71, Art. 3(1) and (2)).

    :param prompt_days: working days that a prompt answer takes at most.
    """

    zone: tzinfo
    calendar: HolidayCalendar
    prompt_days: int

    def deadline(self, received_at: datetime, *, extended: bool = False) -> Deadline:
        """Return when a request is to be answered.

        :param extended: whether the person was told in time that it takes longer, and why.
        """
        if extended:
            return Deadline(self.after_months(received_at, EXTENDED_MONTHS), None)
        prompt = self.after_working_days(received_at, self.prompt_days)
        return Deadline(self.after_months(received_at, USUAL_MONTHS), prompt)

    def tell_extension_before(self, received_at: datetime) -> datetime:
        """Return the moment by which a person has to be told that an answer takes longer."""
        return self.after_months(received_at, USUAL_MONTHS)

    def after_months(self, start: datetime, months: int) -> datetime:
        """Return the end of so many months after a moment's day."""
        return self._end_of(self.reckon(start, months).last)

    def reckon(self, start: datetime, months: int) -> Months:
        """Return how so many months after a moment's day are counted.

        They end with the day of the same number, or the month's last if it has none; if nobody
        works on that, with the next on which people do (Art. 3(2)(c) and (4)).
        """
        first = self.day_of(start)
        year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
        length = monthrange(year, month + 1)[1]
        nominal = last = date(year, month + 1, min(first.day, length))
        while not self.is_working_day(last):
            last += _DAY
        return Months(first, nominal, first.day > length, self.calendar.holiday_on(nominal), last)

    def after_working_days(self, start: datetime, days: int) -> datetime:
        """Return the end of the last of so many working days after a moment's day.

        :raises ValueError: for less than one.
        """
        if days < 1:
            raise ValueError("Nothing is due within less than a day.")
        day = self.day_of(start)
        while days:
            day += _DAY
            days -= self.is_working_day(day)
        return self._end_of(day)

    def is_working_day(self, day: date) -> bool:
        """Return whether people work on a day: a weekday that is no holiday, or a make-up day."""
        if self.calendar.holiday_on(day) is not None:
            return False
        return day.weekday() < _SATURDAY or day in self.calendar.work_days

    def day_of(self, moment: datetime) -> date:
        """Return the day on which a moment is, where requests are answered."""
        return moment.astimezone(self.zone).date()

    def _end_of(self, day: date) -> datetime:
        return datetime.combine(day + _DAY, time(), self.zone).astimezone(UTC)
