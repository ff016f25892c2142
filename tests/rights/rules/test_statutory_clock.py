"""Requests are due when the law says, checked by counting day by day."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.holidays import load_holidays
from app.core.rules.working_time import Holiday, HolidayCalendar
from app.rights.rules.statutory_clock import StatutoryClock

GUANGZHOU = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
DAY = timedelta(days=1)
PLAIN = StatutoryClock(UTC, HolidayCalendar(), 15)
CHINA = StatutoryClock(GUANGZHOU, load_holidays(Path("nowhere")), 15)

FIRST, LAST = date(2023, 1, 1), date(2034, 12, 31)
ZONES = st.sampled_from([UTC, GUANGZHOU, BERLIN])
moments = st.builds(
    lambda day, at, zone: datetime.combine(day, at, zone),
    st.dates(FIRST, date(2033, 1, 1)),
    st.times(),
    ZONES,
)


@st.composite
def calendars(draw: st.DrawFn) -> HolidayCalendar:
    """Draw some runs of holidays, apart from each other, and weekends on which people work."""
    day, holidays, work = FIRST, list[Holiday](), set[date]()
    while day < LAST and draw(st.integers(0, 9)):
        day += draw(st.integers(1, 200)) * DAY
        last = day + draw(st.integers(0, 8)) * DAY
        holidays.append(Holiday({"en": "Holiday", "zh": "假日"}, day, last))
        day = last + draw(st.integers(1, 9)) * DAY
        if day.weekday() >= 5:
            work.add(day)
            day += DAY
    return HolidayCalendar(tuple(holidays), frozenset(work))


def last_day(moment: datetime, clock: StatutoryClock) -> date:
    """Return the day that ends at a moment."""
    local = moment.astimezone(clock.zone)
    assert local.time() == time(), "a period ends with the last hour of a day"
    return local.date() - DAY


def works(calendar: HolidayCalendar, day: date) -> bool:
    """Return whether a day is a working day, computed differently from the clock."""
    if any(each.first <= day <= each.last for each in calendar.holidays):
        return False
    return day.isoweekday() not in {6, 7} or day in calendar.work_days


@pytest.mark.parametrize(
    ("received", "last"),
    [
        # The same date of the next month, a Wednesday.
        ("2026-03-08T10:00", "2026-04-08"),
        # 31 January: February ends sooner, and 28 February 2026 is a Saturday.
        ("2026-01-31T10:00", "2026-03-02"),
        # 31 January of a year in which 28 February is a Friday.
        ("2025-01-31T10:00", "2025-02-28"),
        # A leap year: 29 February 2024 is a Thursday, and there is one to be due on.
        ("2024-01-31T23:59", "2024-02-29"),
        ("2024-01-29T00:00", "2024-02-29"),
        # 29 February itself runs to 29 March, a Friday.
        ("2024-02-29T10:00", "2024-03-29"),
        # December runs into the next year; 17 January 2026 is a Saturday.
        ("2025-12-17T10:00", "2026-01-19"),
        # A Sunday.
        ("2026-04-10T10:00", "2026-05-11"),
    ],
)
def test_a_month_ends_on_the_same_day_or_the_next_working_day(received: str, last: str) -> None:
    ends = PLAIN.after_months(datetime.fromisoformat(received).replace(tzinfo=UTC), 1)

    assert last_day(ends, PLAIN) == date.fromisoformat(last)


@pytest.mark.parametrize(
    ("received", "last"),
    [
        # 1 October 2026 begins a week of holidays; 8 October is a Thursday.
        ("2026-09-01T10:00+08:00", "2026-10-08"),
        # 28 February 2026 is a Saturday that is worked, to make up for the Spring Festival.
        ("2026-01-31T10:00+08:00", "2026-02-28"),
        # It is 16 January already in Guangzhou; 16 to 23 February 2026 are holidays.
        ("2026-01-15T18:00+00:00", "2026-02-24"),
    ],
)
def test_holidays_and_make_up_days_of_mainland_china_count(received: str, last: str) -> None:
    ends = CHINA.after_months(datetime.fromisoformat(received), 1)

    assert last_day(ends, CHINA) == date.fromisoformat(last)


@given(calendars(), moments, st.sampled_from([1, 3]), ZONES)
def test_ends_of_months_equal_counting_day_by_day(
    calendar: HolidayCalendar, received: datetime, months: int, zone: ZoneInfo
) -> None:
    clock = StatutoryClock(zone, calendar, 15)

    # Day by day through the months, to the same day of the month or its last.
    day = received.astimezone(zone).date()
    number, passed = day.day, 0
    while passed < months or day.day < min(number, monthrange(day.year, day.month)[1]):
        day += DAY
        passed += day.day == 1
    while not works(calendar, day):
        day += DAY

    assert last_day(clock.after_months(received, months), clock) == day


@given(calendars(), moments, st.integers(1, 40))
def test_the_number_of_working_days_is_as_requested(
    calendar: HolidayCalendar, received: datetime, days: int
) -> None:
    clock = StatutoryClock(GUANGZHOU, calendar, days)
    first = received.astimezone(GUANGZHOU).date()
    last = last_day(clock.after_working_days(received, days), clock)

    between = [first + n * DAY for n in range(1, (last - first).days + 1)]
    assert sum(map(clock.is_working_day, between)) == days
    assert clock.is_working_day(last)


@given(calendars(), moments, st.integers(1, 60))
def test_an_answer_is_never_due_later_than_any_law_allows(
    calendar: HolidayCalendar, received: datetime, days: int
) -> None:
    clock = StatutoryClock(GUANGZHOU, calendar, days)
    usual, extended = clock.deadline(received), clock.deadline(received, extended=True)

    prompt = clock.after_working_days(received, days)
    assert usual.at == min(clock.after_months(received, 1), prompt)
    assert received < usual.at <= usual.statutory < extended.at
    assert extended.at == clock.after_months(received, 3)
    assert clock.tell_extension_before(received) == usual.statutory


def test_a_prompt_answer_in_zero_days_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one working day"):
        PLAIN.after_working_days(datetime(2026, 3, 4, tzinfo=UTC), 0)
