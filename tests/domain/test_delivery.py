"""Retries become rarer, stay within bounds and do not come in waves."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.delivery import wait_before_retry

JITTER = st.floats(0, 1)
SIX_HOURS = timedelta(hours=6)


def test_the_first_waits_double_from_a_minute() -> None:
    waits = [wait_before_retry(attempts, 0.5) for attempts in (1, 2, 3, 4)]

    assert waits == [timedelta(minutes=minutes) for minutes in (1, 2, 4, 8)]


@given(st.integers(1, 10_000), JITTER)
def test_a_later_attempt_never_waits_less_with_the_same_luck(attempts: int, jitter: float) -> None:
    assert wait_before_retry(attempts, jitter) <= wait_before_retry(attempts + 1, jitter)


@given(st.integers(1, 10_000), JITTER)
def test_luck_changes_a_wait_by_at_most_a_quarter(attempts: int, jitter: float) -> None:
    middle = wait_before_retry(attempts, 0.5)

    assert 0.75 * middle <= wait_before_retry(attempts, jitter) <= 1.25 * middle


def test_luck_does_change_a_wait() -> None:
    assert len({wait_before_retry(3, jitter) for jitter in (0.0, 0.3, 0.6, 1.0)}) == 4


@given(st.integers(10, 10**9), JITTER)
def test_the_wait_is_capped_at_six_hours_more_or_less(attempts: int, jitter: float) -> None:
    assert 0.75 * SIX_HOURS <= wait_before_retry(attempts, jitter) <= 1.25 * SIX_HOURS
