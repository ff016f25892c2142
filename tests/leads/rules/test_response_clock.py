"""A lead's clock equals a simulation minute by minute."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.rules.working_time import WorkingHours
from app.leads.rules import response_clock as clocks
from app.leads.rules.first_response import BREACH, FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.response_clock import NO_CLOCK, ClockState
from tests.support.leads.clerk import hours, kept_hours, starts
from tests.support.leads.watched_desk import Desk
from tests.support.sizes import examples

PROMISE = FirstResponse(hours(), 8 * 60)
ACTS = ("reply", "they_write", "wait", "close", "reopen")


def turn(promise: FirstResponse, state: ClockState, what: str, desk: Desk) -> ClockState:
    """Apply an event at the desk to the clock, as the service does."""
    at = desk.clerk.moment
    if what == "reply":
        replied = clocks.answered(promise, state, at)
        return clocks.closed(promise, replied, at) if desk.mode == "closed" else replied
    if what == "reopen":
        return clocks.reopened(promise, state, at) if desk.mode == "closed" else state
    if desk.mode == "closed":
        return state
    turning = {"they_write": clocks.resumed, "wait": clocks.waiting, "close": clocks.closed}
    return turning[what](promise, state, at)


def broken(state: ClockState, now: datetime) -> bool:
    """Return whether the first response was late."""
    return state.first_due_at is not None and (state.first_answered_at or now) >= state.first_due_at


@settings(max_examples=examples(60), deadline=None)
@given(
    kept_hours,
    starts,
    st.integers(60, 500),
    st.integers(1, 2),
    st.integers(1, 2),
    st.lists(st.tuples(st.integers(0, 2_000), st.sampled_from(ACTS)), min_size=1, max_size=6),
)
def test_in_any_sequence_the_clock_agrees_with_a_simulation_by_the_minute(
    kept: WorkingHours,
    start: datetime,
    minutes: int,
    days: int,
    follow_up_days: int,
    happenings: list[tuple[int, str]],
) -> None:
    promise = FirstResponse(kept, minutes, days, follow_up_days)
    desk, state = Desk(promise, start), clocks.started(promise, start)

    for gap, what in [*happenings, (2_000, "reply")]:
        for _ in range(gap):
            desk.watch()
            now = desk.clerk.moment
            state = clocks.escalated(promise, state, now)
            assert (state.due_at is not None and state.due_at <= now) == desk.overdue
            assert state.escalation == desk.steps
            assert broken(state, now) == desk.broken
        state = turn(promise, state, what, desk)
        desk.act(what)
        desk.look()
        state = clocks.escalated(promise, state, desk.clerk.moment)


def at(text: str) -> datetime:
    """Return a moment by the clocks of Guangzhou."""
    return datetime.fromisoformat(text).replace(tzinfo=PROMISE.hours.zone)


START = at("2025-04-09 09:00")  # A Wednesday; eight working hours end on Thursday at 10:00.


def test_missed_steps_are_taken_at_once_and_once_each() -> None:
    state = clocks.started(PROMISE, START)
    assert (state.escalation, state.escalates_at) == (0, at("2025-04-09 14:30"))

    late = clocks.escalated(PROMISE, state, at("2025-04-09 17:00"))
    assert (late.escalation, late.escalates_at) == (2, at("2025-04-10 10:00"))
    assert clocks.escalated(PROMISE, late, at("2025-04-09 17:00")) == late
    over = clocks.escalated(PROMISE, state, at("2025-04-12 09:00"))
    assert (over.escalation, over.escalates_at) == (3, at("2025-04-14 17:30"))


def test_a_breach_is_repeated_at_the_end_of_every_working_day() -> None:
    over = clocks.escalated(PROMISE, clocks.started(PROMISE, START), at("2025-04-10 10:00"))
    assert (over.escalation, over.escalates_at) == (3, at("2025-04-11 17:30"))

    again = clocks.escalated(PROMISE, over, at("2025-04-11 17:30"))
    assert again == replace(over, escalates_at=at("2025-04-14 17:30"))
    replied = clocks.answered(PROMISE, again, at("2025-04-12 09:00"))
    assert (replied.escalation, replied.escalates_at) == (0, at("2025-04-18 17:30"))


def test_after_an_answer_a_pause_ends_in_a_new_period() -> None:
    state = clocks.answered(PROMISE, clocks.started(PROMISE, START), START)

    paused = clocks.waiting(PROMISE, state, at("2025-04-09 11:00"))
    assert (paused.due_at, paused.minutes_left) == (at("2025-04-23 17:30"), 8 * 60)
    assert clocks.waiting(PROMISE, paused, at("2025-04-11 11:00")) == paused
    again = clocks.resumed(PROMISE, paused, at("2025-04-14 16:30"))

    assert again.due_at == at("2025-04-15 17:30")
    assert (again.minutes_left, again.escalation) == (None, 0)
    assert again.first_due_at == paused.first_due_at == state.first_due_at


def test_a_named_day_moves_what_is_due_but_no_first_promise() -> None:
    new, day = clocks.started(PROMISE, START), date(2025, 4, 11)
    due, said = at("2025-04-11 17:30"), clocks.answered(PROMISE, new, START)
    owed = clocks.resumed(PROMISE, said, START)

    for state in (new, clocks.closed(PROMISE, new, START), NO_CLOCK):
        assert clocks.named(PROMISE, state, START, day) == state
    for state in (said, owed, clocks.waiting(PROMISE, said, START)):
        named = clocks.named(PROMISE, state, START, day)
        assert named.due_at == due
        assert clocks.named(PROMISE, named, due, day) == named
        assert replace(named, due_at=None, escalates_at=None, escalation=0) == replace(
            state, due_at=None, escalates_at=None, escalation=0
        )
    half = clocks.named(PROMISE, owed, START, day).escalates_at
    assert half is not None
    assert START < half < due


@pytest.mark.parametrize("state", [clocks.started(PROMISE, START), NO_CLOCK])
@pytest.mark.parametrize("waits_at", [START, START + timedelta(days=7)])
def test_nobody_waits_for_an_investor_who_has_no_answer_and_no_clock_starts(
    state: ClockState, waits_at: datetime
) -> None:
    assert clocks.waiting(PROMISE, state, waits_at) == state
    assert clocks.resumed(PROMISE, state, waits_at) == state
    assert clocks.escalated(PROMISE, NO_CLOCK, waits_at) == NO_CLOCK


def test_their_reply_to_ours_is_due_within_the_promise_again() -> None:
    replied = clocks.answered(PROMISE, clocks.started(PROMISE, START), at("2025-04-09 11:00"))
    assert replied == ClockState(
        due_at=at("2025-04-16 17:30"),
        first_due_at=at("2025-04-10 10:00"),
        first_answered_at=at("2025-04-09 11:00"),
        escalates_at=at("2025-04-16 17:30"),
        next_step=True,
    )

    theirs = clocks.resumed(PROMISE, replied, at("2025-04-10 09:00"))

    assert theirs.due_at == at("2025-04-11 10:00")
    assert clocks.resumed(PROMISE, theirs, at("2025-04-10 16:00")) == theirs
    assert theirs.first_due_at == replied.first_due_at


def test_a_second_answer_keeps_the_first_time_and_delays_the_next_step() -> None:
    first = clocks.answered(PROMISE, clocks.started(PROMISE, START), START)
    second = clocks.answered(PROMISE, first, START + timedelta(days=1))

    assert (second.first_answered_at, second.due_at) == (START, at("2025-04-17 17:30"))
    assert clocks.answered(PROMISE, second, START) == second


def test_an_unanswered_lead_is_due_again_when_reopened() -> None:
    state = clocks.started(PROMISE, START)
    ended = clocks.closed(PROMISE, state, at("2025-04-09 11:00"))
    assert ended == replace(state, due_at=None, escalates_at=None)

    assert clocks.reopened(PROMISE, ended, at("2025-04-09 14:00")) == state
    late = clocks.reopened(PROMISE, ended, at("2025-04-14 09:00"))
    assert late.due_at == late.first_due_at == at("2025-04-10 10:00")
    assert clocks.escalated(PROMISE, late, at("2025-04-14 09:00")).escalation == BREACH
    assert clocks.reopened(PROMISE, NO_CLOCK, START) == state


@pytest.mark.parametrize(
    ("old", "new", "turned"),
    [
        (LeadStatus.NEW, LeadStatus.ACKNOWLEDGED, None),
        (LeadStatus.ACKNOWLEDGED, LeadStatus.QUALIFIED, None),
        (LeadStatus.QUALIFIED, LeadStatus.ENGAGED, None),
        (LeadStatus.NEW, LeadStatus.WAITING, clocks.waiting),
        (LeadStatus.ENGAGED, LeadStatus.WON, clocks.closed),
        (LeadStatus.NEW, LeadStatus.NOT_ENQUIRY, clocks.closed),
    ],
)
def test_only_closing_ends_and_only_waiting_pauses_the_clock(
    old: LeadStatus, new: LeadStatus, turned: object
) -> None:
    now = at("2025-04-09 11:00")
    state = clocks.answered(PROMISE, clocks.started(PROMISE, START), START)

    expected = turned(PROMISE, state, now) if callable(turned) else state

    assert clocks.after_status(PROMISE, state, old, new, now) == expected


def test_leaving_waiting_or_reopening_resumes_the_clock() -> None:
    now = at("2025-04-09 11:00")
    state = clocks.answered(PROMISE, clocks.started(PROMISE, START), START)
    paused = clocks.waiting(PROMISE, state, now)
    ended = clocks.closed(PROMISE, state, now)
    later = at("2025-04-14 09:00")

    engaged, waiting = LeadStatus.ENGAGED, LeadStatus.WAITING
    assert clocks.after_status(PROMISE, paused, waiting, engaged, later) == clocks.resumed(
        PROMISE, paused, later
    )
    assert clocks.after_status(PROMISE, ended, LeadStatus.WON, engaged, later) == clocks.reopened(
        PROMISE, ended, later
    )


def test_a_year_with_unknown_holidays_counts_plain_weeks() -> None:
    eve = datetime(2025, 12, 31, 8, tzinfo=UTC)

    assert clocks.started(PROMISE, eve).due_at == at("2026-01-01 17:00")
    said = clocks.answered(PROMISE, clocks.started(PROMISE, eve), eve)
    assert clocks.waiting(PROMISE, said, eve).due_at == at("2026-01-14 17:30")
    assert date(2026, 1, 1).year not in PROMISE.hours.calendar.years


def test_a_holding_reply_owes_an_answer_where_none_was_owed_and_else_changes_nothing() -> None:
    start = datetime(2026, 3, 4, 2, 0, tzinfo=UTC)
    later = start + timedelta(hours=1)
    owed = clocks.started(PROMISE, start)
    assert clocks.held(PROMISE, owed, later) is owed

    replied = clocks.answered(PROMISE, owed, later)
    for state in (replied, clocks.waiting(PROMISE, replied, later)):
        owes = clocks.held(PROMISE, replace(state, escalation=2), later)
        assert (owes.due_at, owes.next_step, owes.escalation) == (PROMISE.due(later), False, 0)
        assert owes.first_due_at == owed.first_due_at
        assert owes.first_answered_at == state.first_answered_at
        assert owes.escalates_at == clocks.started(PROMISE, later).escalates_at
