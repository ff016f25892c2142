"""Periods are cut into days, weeks and months without a gap, in any time zone."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.period import Period, Unit, last_days, read_day, this_year

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
PERIODS = st.builds(
    lambda first, days: Period(first, first + timedelta(days=days)), DAYS, st.integers(0, 3000)
)


@given(PERIODS)
def test_pieces_cover_a_period_once_and_end_with_the_calendar(period: Period) -> None:
    pieces = period.pieces()

    assert (pieces[0].first, pieces[-1].last) == (period.first, period.last)
    for one, following in pairwise(pieces):
        assert following.first == one.last + timedelta(days=1)
        if period.unit is Unit.WEEK:
            assert following.first.weekday() == 0
        if period.unit is Unit.MONTH:
            assert following.first.day == 1


@given(PERIODS, st.sampled_from(["Asia/Shanghai", "Africa/Cairo", "America/Santiago"]))
def test_the_bounds_of_pieces_meet_across_clock_changes(period: Period, name: str) -> None:
    zone = ZoneInfo(name)
    bounds = [piece.bounds(zone) for piece in period.pieces()]

    assert (bounds[0][0], bounds[-1][1]) == period.bounds(zone)
    for (start, end), (following, _) in pairwise(bounds):
        assert start.astimezone(UTC) < end.astimezone(UTC) == following.astimezone(UTC)


def test_a_day_begins_when_clocks_first_show_it() -> None:
    # In Cairo the clocks go from 23:59 on 24 April 2025 to 01:00 on the 25th.
    begins, _ends = Period(date(2025, 4, 25), date(2025, 4, 25)).bounds(ZoneInfo("Africa/Cairo"))

    assert begins.astimezone(UTC) == datetime(2025, 4, 24, 22, tzinfo=UTC)


def test_the_previous_period_is_as_long_and_ends_the_day_before() -> None:
    assert Period(date(2026, 3, 1), date(2026, 3, 10)).before == Period(
        date(2026, 2, 19), date(2026, 2, 28)
    )
    assert Period(date.min, date(2026, 3, 10)).before is None


def test_the_calendar_is_limited() -> None:
    whole = Period(date(9999, 12, 1), date.max)

    assert whole.pieces()[-1].last == date.max
    assert whole.bounds(UTC)[1].date() == date.max


@pytest.mark.parametrize(
    ("days", "unit"), [(30, Unit.DAY), (90, Unit.WEEK), (365, Unit.WEEK), (900, Unit.MONTH)]
)
def test_longer_periods_have_longer_pieces(days: int, unit: Unit) -> None:
    period = last_days(date(2026, 5, 5), days)

    assert (period.days, period.unit) == (days, unit)


def test_a_year_begins_in_january_and_no_period_ends_before_it_begins() -> None:
    assert this_year(date(2026, 5, 5)) == Period(date(2026, 1, 1), date(2026, 5, 5))
    with pytest.raises(ValueError, match="cannot end before"):
        Period(date(2026, 5, 5), date(2026, 5, 4))


@pytest.mark.parametrize("text", ["1999-12-31", "2200-01-01", "2026-02-30", "today", ""])
def test_a_day_is_read_within_two_centuries(text: str) -> None:
    assert read_day("2000-01-01") == date(2000, 1, 1)
    assert read_day("2199-12-31") == date(2199, 12, 31)
    with pytest.raises(ValueError, match=r"\S"):
        read_day(text)
