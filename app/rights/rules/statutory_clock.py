"""Statutory deadlines for answering a person's request.

Where several laws apply, the earliest deadline counts.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from app.core.rules.working_time import Calendar, Holiday

USUAL_MONTHS = 1
"""Months for an answer (GDPR Art. 12(3), first sentence)."""

EXTENDED_MONTHS = 3
"""Months for an extended answer: two further ones, if the person was told the reason within the
first (GDPR Art. 12(3), second and third sentence)."""

_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True)
class Deadline:
    """The deadline of a request, and the two deadlines that determine it.

    :param at: the moment at which it is too late, in UTC.
    :param statutory: the deadline by calendar months (GDPR, UK GDPR).
    :param prompt: the deadline by the operator's own promise of a prompt answer (PIPL Art. 50);
        None for a request that was extended.
    """

    statutory: datetime
    prompt: datetime | None

    @property
    def at(self) -> datetime:
        """The earlier of the two."""
        return self.statutory if self.prompt is None else min(self.statutory, self.prompt)


@dataclass(frozen=True)
class Months:
    """The derivation of the end of a period in months, so that it can be explained.

    :param first: the day of the request, which is not counted.
    :param nominal: the last day by the calendar alone.
    :param shortened: whether that month lacks a day of the same number.
    :param holiday: the holiday that `nominal` belongs to, if any.
    :param last: the last day: `nominal`, or the next working day.
    """

    first: date
    nominal: date
    shortened: bool
    holiday: Holiday | None
    last: date


@dataclass(frozen=True, eq=False)
class StatutoryClock:
    """A clock of statutory days and months, by the calendar of where requests are answered.

    Periods end with the last hour of their last day, and the day of the request is not counted
    (Regulation (EEC, Euratom) No 1182/71, Art. 3(1) and (2)).

    :param prompt_days: the most working days for a prompt answer.
    """

    zone: tzinfo
    calendar: Calendar
    prompt_days: int

    def deadline(self, received_at: datetime, *, extended: bool = False) -> Deadline:
        """Return the deadline of a request.

        :param extended: whether the person was told in time that it takes longer, and why.
        """
        if extended:
            return Deadline(self.after_months(received_at, EXTENDED_MONTHS), None)
        prompt = self.after_working_days(received_at, self.prompt_days)
        return Deadline(self.after_months(received_at, USUAL_MONTHS), prompt)

    def tell_extension_before(self, received_at: datetime) -> datetime:
        """Return the deadline for telling a person of an extension."""
        return self.after_months(received_at, USUAL_MONTHS)

    def after_months(self, start: datetime, months: int) -> datetime:
        """Return the end of a number of months after the day of a moment."""
        return self._end_of(self.reckon(start, months).last)

    def reckon(self, start: datetime, months: int) -> Months:
        """Return the derivation of the end of a number of months after the day of a moment.

        They end with the day of the same number, or the month's last if it has none; if that is no
        working day, with the next working day (Art. 3(2)(c) and (4)).
        """
        first = self.day_of(start)
        year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
        length = monthrange(year, month + 1)[1]
        nominal = last = date(year, month + 1, min(first.day, length))
        while not self.is_working_day(last):
            last += _DAY
        return Months(first, nominal, first.day > length, self.calendar.holiday_on(nominal), last)

    def after_working_days(self, start: datetime, days: int) -> datetime:
        """Return the end of a number of working days after the day of a moment.

        :raises ValueError: for less than one.
        """
        if days < 1:
            raise ValueError("A deadline needs at least one working day.")
        day = self.day_of(start)
        while days:
            day += _DAY
            days -= self.is_working_day(day)
        return self._end_of(day)

    def is_working_day(self, day: date) -> bool:
        """Return whether a day is a working day: a weekday that is no holiday, or a make-up day."""
        if self.calendar.holiday_on(day) is not None:
            return False
        return day.weekday() < _SATURDAY or day in self.calendar.work_days

    def day_of(self, moment: datetime) -> date:
        """Return the day of a moment, in the time zone of the clock."""
        return moment.astimezone(self.zone).date()

    def _end_of(self, day: date) -> datetime:
        return datetime.combine(day + _DAY, time(), self.zone).astimezone(UTC)
