"""Retries become rarer, stay within limits and do not come in waves."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.rules.delivery import (
    GIVE_UP_AFTER,
    MailNotSent,
    Trouble,
    next_attempt,
    trouble_of,
    wait_before_retry,
)
from tests.support.enquiries.answers import NOW

JITTER = st.floats(0, 1)
SIX_HOURS = timedelta(hours=6)


def test_the_first_waits_double_from_a_minute_on() -> None:
    waits = [wait_before_retry(attempts, 0.5) for attempts in (1, 2, 3, 4)]

    assert waits == [timedelta(minutes=minutes) for minutes in (1, 2, 4, 8)]


@given(st.integers(1, 10_000), JITTER)
def test_a_later_attempt_never_waits_less_with_equal_jitter(attempts: int, jitter: float) -> None:
    assert wait_before_retry(attempts, jitter) <= wait_before_retry(attempts + 1, jitter)


@given(st.integers(1, 10_000), JITTER)
def test_jitter_changes_a_wait_by_at_most_a_quarter(attempts: int, jitter: float) -> None:
    middle = wait_before_retry(attempts, 0.5)

    assert 0.75 * middle <= wait_before_retry(attempts, jitter) <= 1.25 * middle


def test_jitter_does_change_a_wait() -> None:
    assert len({wait_before_retry(3, jitter) for jitter in (0.0, 0.3, 0.6, 1.0)}) == 4


@given(st.integers(10, 10**9), JITTER)
def test_the_wait_is_capped_at_about_six_hours(attempts: int, jitter: float) -> None:
    assert 0.75 * SIX_HOURS <= wait_before_retry(attempts, jitter) <= 1.25 * SIX_HOURS


@given(st.lists(JITTER, min_size=60, max_size=60), st.timedeltas(timedelta(), timedelta(days=9)))
def test_no_attempt_is_ever_more_than_three_days_after_the_first(
    luck: list[float], late: timedelta
) -> None:
    """A worker may come to a message late, or be away in between."""
    first = now = NOW
    for attempts, jitter in enumerate(luck, start=1):
        due_at = next_attempt(first, attempts, now, jitter)
        if due_at is None:
            break
        assert now < due_at <= first + GIVE_UP_AFTER
        now = due_at if attempts % 7 else max(due_at, due_at + late)
    else:
        pytest.fail("The message is tried without end.")


@given(st.integers(1, 40), JITTER)
def test_a_message_is_tried_for_most_of_three_days(attempts: int, jitter: float) -> None:
    assert next_attempt(NOW, attempts, NOW + timedelta(days=2.6), jitter) is not None


def test_an_error_is_classified_by_its_first_word() -> None:
    assert trouble_of(str(MailNotSent(Trouble.LATER, "451 busy"))) is Trouble.LATER
    assert trouble_of("something: else") is Trouble.OTHER
    assert trouble_of("") is Trouble.OTHER


def test_only_a_refused_or_unproven_recipient_is_not_retried() -> None:
    permanent = {each for each in Trouble if MailNotSent(each, "").permanent}
    assert permanent == {Trouble.RECIPIENT_REFUSED, Trouble.UNPROVEN}
