"""Every open lead has a date by which staff must act, whatever happens to it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.leads.rules import response_clock as clocks
from app.leads.rules.first_response import FALLEN_DUE, UNTOUCHED, DueKind, FirstResponse, due_kind
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import after_ours, after_theirs
from app.leads.rules.response_clock import ClockState
from tests.leads.rules.test_response_clock import PROMISE, START, at
from tests.support.leads.clerk import closing_of_day, kept_hours, starts
from tests.support.sizes import examples

ANSWERED = clocks.answered(PROMISE, clocks.started(PROMISE, START), START)


class Worked:
    """A lead that people work on as the use-cases do, with only the state that they store."""

    def __init__(self, start: datetime, *, answered: bool) -> None:
        self.now, self.status, self.planned = start, LeadStatus.NEW, None
        self.plans: list[date] = []
        self.parked_at: datetime | None = None
        self.state = (
            clocks.wound(PROMISE, ClockState(first_answered_at=start), start)
            if answered
            else clocks.started(PROMISE, start)
        )

    @property
    def first_planned(self) -> date | None:
        """The due date of the first open task."""
        return min(self.plans, default=None)

    def go(self, status: LeadStatus) -> None:
        """Move the lead."""
        if status is not self.status:
            old, self.status = self.status, status
            self.state = clocks.after_status(PROMISE, self.state, old, status, self.now)

    def spoken(self, state: ClockState) -> None:
        """Apply an answer to the clock."""
        if self.status.closed:
            state = clocks.closed(PROMISE, state, self.now)
        elif self.status is LeadStatus.WAITING and state.next_step:
            state = clocks.waiting(PROMISE, state, self.now)
        self.state = state

    def move(self, number: int) -> None:
        """Set one of the offered statuses."""
        offered = self.status.moves
        self.go(offered[number % len(offered)])

    def reply(self, number: int) -> None:
        """Answer, late or at once, and wait for the investor or not."""
        said_at = self.now - timedelta(days=number % 9 * (number % 2))
        self.spoken(clocks.answered(PROMISE, self.state, said_at, self.first_planned))
        self.go(after_ours(self.status, wait=number % 3 == 0))

    def hear(self, _number: int) -> None:
        """Receive a reply from the investor."""
        if not self.status.closed:
            self.state = clocks.resumed(PROMISE, self.state, self.now)
        self.go(after_theirs(self.status))

    def plan(self, number: int) -> None:
        """Plan a task, or finish the first planned one."""
        if number % 2 and self.plans:
            self.plans.remove(min(self.plans))
        else:
            self.plans.append(self.now.date() + timedelta(days=number - 50))
        self.state = clocks.planned_anew(PROMISE, self.state, self.now, self.first_planned)

    def park(self, number: int) -> None:
        """Record that a reply could not be delivered."""
        if not self.status.closed:
            self.state = clocks.undelivered(self.state, self.now, only_answer=number % 2 == 0)
            self.parked_at = self.now

    def leave(self, _number: int) -> None:
        """Record that it was sent after all."""
        parked, planned = self.parked_at, self.first_planned
        self.spoken(
            clocks.delivered(PROMISE, self.state, self.now, parked_at=parked, planned=planned)
        )

    def escalate(self, _number: int) -> None:
        """Notify those concerned."""
        self.state = clocks.escalated(PROMISE, self.state, self.now)
        self.state = clocks.escalated_early(PROMISE, self.state, self.now)


ACTS = ("move", "reply", "hear", "plan", "park", "leave", "escalate")
happenings = st.tuples(st.sampled_from(ACTS), st.integers(0, 200), st.integers(0, 20 * 24 * 60))


@settings(max_examples=examples(400), deadline=None)
@given(starts, st.booleans(), st.lists(happenings, max_size=25))
def test_an_open_lead_always_has_a_date_and_a_closed_one_never(
    start: datetime, answered: bool, acts: list[tuple[str, int, int]]
) -> None:
    lead = Worked(start, answered=answered)

    for what, number, minutes in acts:
        lead.now += timedelta(minutes=minutes)
        getattr(lead, what)(number)

        state = lead.state
        assert (state.due_at is None) == (lead.status.closed)
        assert (state.escalates_at is None) == (state.due_at is None)
        # No longer than the longest plan, with the days without work around it.
        assert state.due_at is None or state.due_at < lead.now + timedelta(days=400)


@settings(max_examples=examples(40), deadline=None)
@given(kept_hours, starts, st.integers(1, 6))
def test_the_next_step_is_due_after_the_set_working_days(
    kept: object, start: datetime, days: int
) -> None:
    promise = FirstResponse(kept, 60, follow_up_days=days)  # type: ignore[arg-type]

    assert promise.next_step_due(start) == closing_of_day(promise.hours, start, days)


@pytest.mark.parametrize(
    ("planned", "due"),
    [
        (None, "2025-04-16 17:30"),
        (date(2025, 4, 9), "2025-04-09 17:30"),
        (date(2025, 4, 11), "2025-04-11 17:30"),
        (date(2025, 4, 12), "2025-04-14 17:30"),  # A Saturday ends with the next working day.
        (date(2025, 5, 20), "2025-05-20 17:30"),
        (date(2025, 4, 2), "2025-04-02 17:30"),
        (date.min, "2024-04-08 17:30"),
        (date.max, "2026-04-10 17:30"),
        (datetime.combine(date(2025, 4, 11), time(9, 15)), "2025-04-11 09:15"),
        (
            datetime.combine(date(2025, 4, 12), time(20)),
            "2025-04-12 20:00",
        ),  # A Saturday.
        (datetime.combine(date.max, time.max), "2026-04-10 17:30"),
    ],
)
def test_the_first_planned_task_sets_the_date_within_a_year(planned: date | None, due: str) -> None:
    assert PROMISE.next_step_due(START, planned) == at(due)
    assert clocks.answered(PROMISE, ANSWERED, START, planned).due_at == at(due)
    assert clocks.planned_anew(PROMISE, ANSWERED, START, planned).due_at == at(due)


def test_plans_change_only_the_date_of_a_next_step() -> None:
    new, day = clocks.started(PROMISE, START), date(2025, 4, 11)
    paused = clocks.waiting(PROMISE, ANSWERED, START)
    heard = clocks.resumed(PROMISE, ANSWERED, START)

    for state in (new, paused, heard, clocks.closed(PROMISE, new, START)):
        assert clocks.planned_anew(PROMISE, state, START, day) == state


def test_a_due_next_step_is_announced_after_two_days_and_then_repeatedly() -> None:
    assert ANSWERED.escalates_at == ANSWERED.due_at == at("2025-04-16 17:30")

    due = clocks.escalated(PROMISE, ANSWERED, at("2025-04-16 17:30"))
    assert (due.escalation, due.escalates_at) == (FALLEN_DUE, at("2025-04-18 17:30"))
    still = clocks.escalated(PROMISE, due, at("2025-04-18 17:30"))
    assert (still.escalation, still.escalates_at) == (UNTOUCHED, at("2025-04-25 17:30"))
    again = clocks.escalated(PROMISE, still, at("2025-04-25 17:30"))
    assert again == replace(still, escalates_at=at("2025-05-02 17:30"))
    assert clocks.escalated(PROMISE, ANSWERED, at("2025-04-25 17:30")) == again


def test_a_plan_for_the_same_day_reverts_no_announcement() -> None:
    planned = clocks.planned_anew(PROMISE, ANSWERED, START, date(2025, 4, 10))
    told = clocks.escalated(PROMISE, planned, at("2025-04-11 09:00"))

    assert clocks.planned_anew(PROMISE, told, at("2025-04-11 09:00"), date(2025, 4, 10)) == told
    later = clocks.planned_anew(PROMISE, told, at("2025-04-11 09:00"), date(2025, 4, 15))
    assert (later.escalation, later.escalates_at) == (0, at("2025-04-15 17:30"))


def test_an_absent_owner_does_not_bring_an_announcement_forward() -> None:
    assert clocks.escalated_early(PROMISE, ANSWERED, START) == ANSWERED


def test_a_stopped_clock_runs_again_and_a_running_one_is_left_alone() -> None:
    new = clocks.started(PROMISE, START)
    assert clocks.wound(PROMISE, new, at("2025-04-20 09:00")) == new
    assert clocks.wound(PROMISE, ClockState(), START) == new
    assert clocks.wound(PROMISE, ClockState(first_answered_at=START), START) == replace(
        ANSWERED, first_due_at=None
    )


def test_every_kind_of_due_date_has_a_name() -> None:
    moment = datetime(2025, 4, 9, tzinfo=UTC)
    states = {
        DueKind.FIRST_RESPONSE: clocks.started(PROMISE, moment),
        DueKind.ANSWER: clocks.resumed(PROMISE, ANSWERED, moment),
        DueKind.NEXT_STEP: ANSWERED,
        DueKind.WAITING: clocks.waiting(PROMISE, ANSWERED, moment),
    }
    for kind, state in states.items():
        answered, paused = state.first_answered_at is not None, state.minutes_left is not None
        assert due_kind(answered=answered, paused=paused, next_step=state.next_step) is kind
