"""Working time agrees with a clerk who watches the clock minute by minute."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.opening_hours import Shift, Week, parse_week
from app.domain.working_time import Holiday, HolidayCalendar, WorkingHours

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
        Holiday("Spring Festival", "春节", date(2025, 1, 28), date(2025, 2, 4)),
        Holiday("National Day", "国庆节", date(2025, 10, 1), date(2025, 10, 8)),
        Holiday("A Monday", "周一", date(2025, 3, 31), date(2025, 3, 31)),
    ),
    frozenset(
        {date(2025, 1, 26), date(2025, 2, 8), date(2025, 9, 28), date(2025, 10, 11)}
        | {date(2025, 3, 9), date(2025, 3, 30), date(2025, 10, 26)}
    ),
    frozenset({2025}),
)


def hours(week: Week = OFFICE, zone: str = "Asia/Shanghai") -> WorkingHours:
    """Give working hours by the calendar above."""
    return WorkingHours(week, ZoneInfo(zone), CALENDAR)


class Clerk:
    """Someone who looks at the clock every minute, and knows of every day's hours only."""

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
        return any(self._is_open(self.latest.date() - timedelta(days=back)) for back in (0, 1))

    def _is_open(self, day: date) -> bool:
        midnight = datetime.combine(day, datetime.min.time())
        minute = (self.latest - midnight) // MINUTE
        return any(each.opens <= minute < each.closes for each in self._shifts(day))

    def _shifts(self, day: date) -> tuple[Shift, ...]:
        if any(each.first <= day <= each.last for each in CALENDAR.holidays):
            return ()
        if day in CALENDAR.work_days:
            return next(shifts for shifts in self.kept.week if shifts)
        return self.kept.week[day.weekday()]


starts = st.builds(
    lambda beginning, minutes: beginning + minutes * MINUTE,
    st.sampled_from(BEGINNINGS),
    st.integers(0, 5 * 24 * 60),
)
kept_hours = st.builds(hours, st.sampled_from(WEEKS), st.sampled_from(ZONES))


@settings(max_examples=100, deadline=None)
@given(kept_hours, starts, st.integers(1, 900))
def test_what_is_due_is_due_when_the_clerk_has_worked_the_minutes(
    kept: WorkingHours, start: datetime, minutes: int
) -> None:
    clerk, left = Clerk(kept, start), minutes
    while left:
        left -= clerk.works_a_minute()

    due = kept.due_after(start, minutes)

    assert due.at == clerk.moment
    assert kept.working_minutes(start, due.at).minutes == minutes
    assert kept.working_minutes(start, due.at - MINUTE).minutes == minutes - 1


@settings(max_examples=100, deadline=None)
@given(
    kept_hours,
    starts,
    st.integers(0, 7 * 24 * 60),
    st.lists(st.tuples(st.integers(-500, 10_000), st.integers(-100, 3_000)), max_size=4),
)
def test_what_was_worked_is_what_the_clerk_counts_outside_the_pauses(
    kept: WorkingHours, start: datetime, length: int, pauses: list[tuple[int, int]]
) -> None:
    clerk = Clerk(kept, start)
    counted = 0
    for minute in range(length):
        paused = any(begin <= minute < begin + lasting for begin, lasting in pauses)
        counted += clerk.works_a_minute() and not paused
    spans = [(start + begin * MINUTE, start + (begin + last) * MINUTE) for begin, last in pauses]

    assert kept.working_minutes(start, start + length * MINUTE, spans).minutes == counted


@given(kept_hours, starts, st.integers(1, 900), st.timedeltas(timedelta(0), MINUTE))
def test_a_start_within_a_minute_is_due_as_far_within_one_or_at_an_opening(
    kept: WorkingHours, start: datetime, minutes: int, later: timedelta
) -> None:
    due = kept.due_after(start, minutes).at

    assert due <= kept.due_after(start + later, minutes).at
    assert kept.due_after(start + later, minutes).at <= kept.due_after(start + MINUTE, minutes).at


def at(text: str, zone: str = "Asia/Shanghai") -> datetime:
    """Give a moment by the clocks of a zone."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("2025-03-05 09:00", "2025-03-05 17:30"),  # seven hours, lunch left out
        ("2025-03-05 12:30", "2025-03-06 12:00"),
        ("2025-03-14 17:30", "2025-03-17 17:30"),  # a Friday at closing time
        ("2025-03-15 10:00", "2025-03-17 17:30"),  # a Saturday
        ("2025-01-27 17:00", "2025-02-05 17:00"),  # over Spring Festival
        ("2025-01-25 10:00", "2025-01-26 17:30"),  # a Sunday that makes up for it
        ("2025-09-30 16:30", "2025-10-09 16:30"),  # over National Day
    ],
)
def test_seven_hours_pass_as_people_in_guangzhou_would_count_them(start: str, due: str) -> None:
    assert hours().due_after(at(start), 7 * 60).at == at(due)


def test_a_night_in_which_the_clock_is_put_forward_is_an_hour_shorter() -> None:
    london = hours(parse_week("Sat 22:00-06:00"), "Europe/London")
    evening = at("2025-03-29 22:00", "Europe/London")
    morning = at("2025-03-30 06:00", "Europe/London")

    assert london.working_minutes(evening, morning).minutes == 7 * 60


def test_years_without_holidays_count_as_plain_weeks_and_are_named() -> None:
    new_year = hours().due_after(at("2025-12-31 17:00"), 60)

    assert new_year.at == at("2026-01-01 09:30")
    assert new_year.unknown_years == {2026}
    assert hours().due_after(at("2025-12-31 09:00"), 60).unknown_years == frozenset()
    worked = hours().working_minutes(at("2024-12-31 16:30"), at("2026-01-01 09:30"))
    assert worked.unknown_years == {2024, 2026}


def test_nothing_is_worked_backwards_and_pauses_that_end_before_they_begin_are_none() -> None:
    morning, noon = at("2025-03-05 09:00"), at("2025-03-05 12:00")

    assert hours().working_minutes(noon, morning).minutes == 0
    assert hours().working_minutes(morning, noon, [(noon, morning)]).minutes == 180


def test_the_moments_given_may_be_of_any_zone() -> None:
    london = at("2025-03-29 20:00", "Europe/London")

    assert hours().due_after(london, 60).at == at("2025-03-30 10:00")


def test_less_than_a_minute_and_a_week_without_hours_are_refused() -> None:
    with pytest.raises(ValueError, match="less than a minute"):
        hours().due_after(at("2025-03-05 09:00"), 0)
    with pytest.raises(ValueError, match="without any hours"):
        hours(((),) * 7)
