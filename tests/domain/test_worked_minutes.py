"""Working minutes from sums are those that working hours reckon one by one."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.opening_hours import Week
from app.domain.worked_minutes import WorkedMinutes
from tests.domain.clerk import BEGINNINGS, WEEKS, ZONES, hours

MOMENTS = st.builds(
    lambda start, passed: start + timedelta(microseconds=passed),
    st.sampled_from(BEGINNINGS),
    st.integers(0, 12 * 24 * 3600 * 10**6),
)


@given(MOMENTS, MOMENTS, st.sampled_from(WEEKS), st.sampled_from(ZONES))
def test_sums_give_the_minutes_of_the_working_hours(
    one: datetime, another: datetime, week: Week, zone: str
) -> None:
    start, end = sorted((one, another))
    kept = hours(week, zone)
    sums = WorkedMinutes(kept, BEGINNINGS[0], BEGINNINGS[-1] + timedelta(days=12))

    assert sums.between(start, end) == kept.working_minutes(start, end).minutes


def test_nothing_is_worked_outside_the_hours() -> None:
    night = datetime.fromisoformat("2025-03-06T20:00+08:00")

    assert WorkedMinutes(hours(), night, night).between(night, night) == 0
