"""The duration of a first response equals a count of its working minutes."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.rules.working_time import WorkingHours
from app.leads.rules import response_clock as clocks
from app.leads.rules.answer_minutes import answer_minutes
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.response_clock import NO_CLOCK
from tests.leads.rules.test_response_clock import at
from tests.support.leads.clerk import Clerk, hours, kept_hours, starts
from tests.support.sizes import examples

PROMISE = FirstResponse(hours(), 8 * 60)
START = at("2025-04-09 09:00")  # A Wednesday; seven hours are worked a day.
DAY = timedelta(days=1)


@settings(max_examples=examples(40), deadline=None)
@given(
    kept_hours,
    starts,
    st.integers(60, 900),
    st.lists(st.tuples(st.integers(0, 700), st.booleans()), max_size=4),
    st.integers(0, 3_000),
)
def test_it_counts_all_working_time_whatever_the_status(
    kept: WorkingHours,
    start: object,
    minutes: int,
    happenings: list[tuple[int, bool]],
    rest: int,
) -> None:
    promise, clerk = FirstResponse(kept, minutes), Clerk(kept, start)  # type: ignore[arg-type]
    came, state, counted = clerk.moment, clocks.started(promise, clerk.moment), 0

    for gap, waits in [*happenings, (rest if not happenings else 0, False)]:
        counted += sum(clerk.works_a_minute() for _ in range(gap))
        turned = clocks.waiting if waits else clocks.resumed
        state, before = turned(promise, state, clerk.moment), state

    assert answer_minutes(promise, came, before, clerk.moment) == counted


def test_time_before_the_promise_began_does_not_count() -> None:
    state = clocks.started(PROMISE, at("2025-04-10 09:00"))

    assert answer_minutes(PROMISE, START, state, at("2025-04-10 11:00")) == 2 * 60


def test_without_a_promise_all_working_time_counts() -> None:
    assert answer_minutes(PROMISE, START, NO_CLOCK, START + DAY) == 7 * 60
