"""Working time equals a simulation minute by minute."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.rules.opening_hours import parse_week
from app.core.rules.working_time import WorkingHours, _opened
from tests.support.leads.clerk import MINUTE, Clerk, closing_of_day, hours, kept_hours, starts
from tests.support.sizes import examples


@settings(max_examples=examples(100), deadline=None)
@given(kept_hours, starts, st.integers(1, 900))
def test_a_due_time_equals_a_simulation_minute_by_minute(
    kept: WorkingHours, start: datetime, minutes: int
) -> None:
    clerk, left = Clerk(kept, start), minutes
    while left:
        left -= clerk.works_a_minute()

    due = kept.due_after(start, minutes)

    assert due.at == clerk.moment
    assert kept.working_minutes(start, due.at).minutes == minutes
    assert kept.working_minutes(start, due.at - MINUTE).minutes == minutes - 1


@settings(max_examples=examples(100), deadline=None)
@given(
    kept_hours,
    starts,
    st.integers(0, 7 * 24 * 60),
    st.lists(st.tuples(st.integers(-500, 10_000), st.integers(-100, 3_000)), max_size=4),
)
def test_worked_time_equals_a_simulation_without_the_pauses(
    kept: WorkingHours, start: datetime, length: int, pauses: list[tuple[int, int]]
) -> None:
    clerk = Clerk(kept, start)
    counted = 0
    for minute in range(length):
        paused = any(begin <= minute < begin + lasting for begin, lasting in pauses)
        counted += clerk.works_a_minute() and not paused
    spans = [(start + begin * MINUTE, start + (begin + last) * MINUTE) for begin, last in pauses]

    assert kept.working_minutes(start, start + length * MINUTE, spans).minutes == counted


@settings(max_examples=examples(50), deadline=None)
@given(kept_hours, starts, st.integers(1, 4))
def test_an_end_in_days_equals_a_simulation_day_by_day(
    kept: WorkingHours, start: datetime, days: int
) -> None:
    assert kept.closes_after(start, days).at == closing_of_day(kept, start, days)


@given(kept_hours, starts, st.integers(1, 900), st.timedeltas(timedelta(0), MINUTE))
def test_a_start_within_a_minute_keeps_its_seconds_or_meets_an_opening(
    kept: WorkingHours, start: datetime, minutes: int, later: timedelta
) -> None:
    assert kept.due_after(start, minutes).at <= kept.due_after(start + later, minutes).at
    assert kept.due_after(start + later, minutes).at <= kept.due_after(start + MINUTE, minutes).at


@pytest.mark.parametrize(
    ("start", "closes"),
    [
        ("2025-04-09 09:00", "2025-04-23 17:30"),  # a Wednesday
        ("2025-03-08 10:00", "2025-03-20 17:30"),  # a Saturday, before a Sunday that is worked
        ("2025-01-24 10:00", "2025-02-13 17:30"),  # over Spring Festival and both days around it
        ("2025-12-24 10:00", "2026-01-07 17:30"),  # into a year without holidays on record
    ],
)
def test_ten_working_days_pass_as_counted_in_guangzhou(start: str, closes: str) -> None:
    assert hours().closes_after(at(start), 10).at == at(closes)


def at(text: str, zone: str = "Asia/Shanghai") -> datetime:
    """Return a moment in the local time of a zone."""
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
def test_seven_hours_pass_as_counted_in_guangzhou(start: str, due: str) -> None:
    assert hours().due_after(at(start), 7 * 60).at == at(due)


def test_a_night_of_clocks_put_forward_is_an_hour_shorter() -> None:
    london = hours(parse_week("Sat 22:00-06:00"), "Europe/London")
    evening = at("2025-03-29 22:00", "Europe/London")
    morning = at("2025-03-30 06:00", "Europe/London")

    assert london.working_minutes(evening, morning).minutes == 7 * 60


def test_years_without_holidays_count_as_plain_weeks_and_are_named() -> None:
    new_year = hours().due_after(at("2025-12-31 17:00"), 60)

    assert (new_year.at, new_year.unknown_years) == (at("2026-01-01 09:30"), frozenset({2026}))
    assert hours().due_after(at("2025-12-31 09:00"), 60).unknown_years == frozenset()
    worked = hours().working_minutes(at("2024-12-31 16:30"), at("2026-01-01 09:30"))
    assert worked.unknown_years == {2024, 2026}


def test_no_time_is_worked_backwards_and_inverted_pauses_are_ignored() -> None:
    morning, noon = at("2025-03-05 09:00"), at("2025-03-05 12:00")

    assert hours().working_minutes(noon, morning).minutes == 0
    assert hours().working_minutes(morning, noon, [(noon, morning)]).minutes == 180


def test_less_than_a_minute_or_a_day_or_an_empty_week_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one minute"):
        hours().due_after(at("2025-03-05 09:00"), 0)
    with pytest.raises(ValueError, match="at least one working day"):
        hours().closes_after(at("2025-03-05 09:00"), 0)
    with pytest.raises(ValueError, match="at least one shift"):
        hours(((),) * 7)


@pytest.mark.parametrize(
    ("shift", "first", "last", "minutes"),
    [
        # In London, 02:00 follows 00:59 in March, and 01:00 to 01:59 come twice in October.
        ("Sun 01:30-03:00", "2025-03-30 00:00", "2025-03-30 12:00", 60),
        ("Sun 00:30-01:30", "2025-10-26 00:00", "2025-10-26 12:00", 60),
        ("Sun 01:30-03:00", "2025-10-26 00:00", "2025-10-26 12:00", 150),
    ],
)
def test_an_opening_that_clocks_skip_or_repeat_is_when_it_first_shows(
    shift: str, first: str, last: str, minutes: int
) -> None:
    _opened.cache_clear()
    london = hours(parse_week(shift), "Europe/London")
    begins, ends = (at(each, "Europe/London") for each in (first, last))

    assert london.working_minutes(begins, ends).minutes == minutes


@settings(max_examples=examples(100), deadline=None)
@given(kept_hours, starts)
def test_working_hours_open_where_a_minute_begins_to_count(
    kept: WorkingHours, start: datetime
) -> None:
    opens = kept.opens_after(start)

    assert opens >= start
    assert kept.working_minutes(start, opens).minutes == 0
    assert kept.due_after(opens, 1).at == opens + MINUTE
