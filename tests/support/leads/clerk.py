"""A clerk who watches the clock minute by minute, for tests of working time."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from app.core.rules.opening_hours import Shift, Week, parse_week
from app.core.rules.working_time import Holiday, HolidayCalendar, WorkingHours

MINUTE = timedelta(minutes=1)
OFFICE = parse_week("Mon-Fri 09:00-12:00 13:30-17:30")
WEEKS = (
    OFFICE,
    parse_week("Mon-Sun 00:00-24:00"),
    parse_week("Mon-Fri 22:00-06:00"),
    parse_week("Sun 00:30-01:30 01:45-02:15 02:30-05:00, Mon 23:00-01:00"),
    parse_week("Sat 22:00-03:00, Sun 02:00-02:30 12:00-13:00"),
)
ZONES = ("Asia/Shanghai", "Europe/London", "Australia/Lord_Howe", "America/New_York")
# In each of these a clock of some zone above is moved, or the Chinese year has its long holidays.
BEGINNINGS = (
    datetime(2025, 1, 24, tzinfo=UTC),
    datetime(2025, 3, 7, tzinfo=UTC),
    datetime(2025, 3, 28, tzinfo=UTC),
    datetime(2025, 4, 4, tzinfo=UTC),
    datetime(2025, 9, 26, tzinfo=UTC),
    datetime(2025, 10, 3, tzinfo=UTC),
    datetime(2025, 10, 24, tzinfo=UTC),
    datetime(2025, 10, 31, tzinfo=UTC),
)
CALENDAR = HolidayCalendar(
    (
        Holiday({"en": "Spring Festival", "zh": "春节"}, date(2025, 1, 28), date(2025, 2, 4)),
        Holiday({"en": "National Day", "zh": "国庆节"}, date(2025, 10, 1), date(2025, 10, 8)),
        Holiday({"en": "A Monday", "zh": "周一"}, date(2025, 3, 31), date(2025, 3, 31)),
    ),
    frozenset(
        {date(2025, 1, 26), date(2025, 2, 8), date(2025, 9, 28), date(2025, 10, 11)}
        | {date(2025, 3, 9), date(2025, 3, 30), date(2025, 10, 26)}
    ),
    frozenset({2025}),
)


def hours(week: Week = OFFICE, zone: str = "Asia/Shanghai") -> WorkingHours:
    """Return working hours with the calendar above."""
    return WorkingHours(week, ZoneInfo(zone), CALENDAR)


class Clerk:
    """Someone who looks at the clock every minute, and knows only the hours of each day."""

    def __init__(self, kept: WorkingHours, start: datetime) -> None:
        self.kept, self.moment = kept, start - timedelta(days=1)
        # The latest reading seen: an office that has closed stays closed if the clock is put back.
        self.latest = datetime.min  # noqa: DTZ901 - a reading of the clock
        while self.moment < start:
            self.works_a_minute()

    def works_a_minute(self) -> bool:
        """Watch one minute pass; return whether it was worked."""
        reading = self.moment.astimezone(self.kept.zone).replace(tzinfo=None)
        self.latest, self.moment = max(self.latest, reading), self.moment + MINUTE
        return self.open_day() is not None

    def open_day(self) -> date | None:
        """Return the day to which the work of the minute just watched belongs, if there was any."""
        days = (self.latest.date() - timedelta(days=back) for back in (1, 0))
        return next(filter(self._is_open, days), None)

    def _is_open(self, day: date) -> bool:
        minute = (self.latest - datetime.combine(day, datetime.min.time())) // MINUTE
        return any(each.opens <= minute < each.closes for each in self._shifts(day))

    def _shifts(self, day: date) -> tuple[Shift, ...]:
        if any(each.first <= day <= each.last for each in CALENDAR.holidays):
            return ()
        if day in CALENDAR.work_days:
            return next(shifts for shifts in self.kept.week if shifts)
        return self.kept.week[day.weekday()]


def closing_of_day(kept: WorkingHours, start: datetime, days: int) -> datetime:
    """Watch until `days` working days after a moment's own are over; return the end of the last."""
    clerk, own_day = Clerk(kept, start), start.astimezone(kept.zone).date()
    last_work: dict[date, datetime] = {}
    # A further day shows that the one before it is over.
    while len(last_work) <= days:
        clerk.works_a_minute()
        day = clerk.open_day()
        if day is not None and day > own_day:
            last_work[day] = clerk.moment
    return sorted(last_work.items())[days - 1][1]


starts = st.builds(
    lambda beginning, minutes: beginning + minutes * MINUTE,
    st.sampled_from(BEGINNINGS),
    st.integers(0, 5 * 24 * 60),
)
kept_hours = st.builds(hours, st.sampled_from(WEEKS), st.sampled_from(ZONES))
