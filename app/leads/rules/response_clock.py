"""The response clock of a lead: when staff must act next, and the escalation before it is late."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from app.leads.rules.first_response import (
    BREACH,
    FirstResponse,
    after_due,
    next_moment,
    passed,
    towards_breach,
)
from app.leads.rules.lead_status import LeadStatus


@dataclass(frozen=True)
class ClockState:
    """The state of a lead's response clock; without any value, there is none.

    :param due_at: when staff must act next; None while nothing is due.
    :param first_due_at: when the first response is promised; once given, nothing moves it.
    :param minutes_left: while it is paused, the working minutes that will be left afterwards.
    :param escalation: the number of escalation steps taken.
    :param escalates_at: when the next step is due.
    :param next_step: whether our own next step is due, after a response of ours.
    """

    due_at: datetime | None = None
    first_due_at: datetime | None = None
    first_answered_at: datetime | None = None
    minutes_left: int | None = None
    escalation: int = 0
    escalates_at: datetime | None = None
    next_step: bool = False

    @property
    def promised(self) -> bool:
        """True if a first response is promised and has not been given."""
        return self.first_due_at is not None and self.first_answered_at is None


NO_CLOCK = ClockState()
"""The clock of leads of people who have withdrawn before an answer."""


def started(promise: FirstResponse, at: datetime) -> ClockState:
    """Return the clock of a lead that needs an answer, started at a moment."""
    due_at = promise.due(at)
    return _running(promise, ClockState(first_due_at=due_at), at, promise.minutes, due_at)


def held_back(state: ClockState) -> ClockState:
    """Return the clock of a new lead that is set aside: its promise holds, but it is in no list."""
    return ClockState(first_due_at=state.first_due_at)


def answered(
    promise: FirstResponse, state: ClockState, at: datetime, planned: date | None = None
) -> ClockState:
    """Return the clock after our response: the next step is due, as planned or as usual.

    During a wait for the investor, the response restarts the wait.

    :param planned: the day by whose end the first planned task is due, or its local time.
    """
    first = state.first_answered_at or at
    if state.minutes_left is not None:
        replied = ClockState(first_due_at=state.first_due_at, first_answered_at=first)
        return waiting(promise, replied, at)
    due_at = promise.next_step_due(at, planned)
    if planned is None and state.next_step and state.due_at is not None:
        # A response that is recorded late does not undo the postponement by a later one.
        due_at = max(due_at, state.due_at)
    return _stepping(replace(state, first_answered_at=first), due_at)


def held(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock after a holding reply.

    An answer that is owed stays due as before, also if it is overdue. If none was owed, one is now.
    """
    if state.due_at is not None and state.minutes_left is None and not state.next_step:
        return state
    return _running(promise, replace(state, escalation=0), at, promise.minutes, promise.due(at))


def planned_anew(
    promise: FirstResponse, state: ClockState, at: datetime, planned: date | None
) -> ClockState:
    """Return the clock after plans changed: it follows them if the next step is due.

    :param planned: as for `answered`.
    """
    return _stepping(state, promise.next_step_due(at, planned)) if state.next_step else state


def named(promise: FirstResponse, state: ClockState, at: datetime, day: date) -> ClockState:
    """Return the clock after a contact that names a day by whose end staff must act next.

    It sets when a next step or an answer is due, or when a wait ends. It never
    changes a first response, or makes anything due that was not.
    """
    due_at = promise.next_step_due(at, day)
    if state.due_at in (None, due_at) or state.promised:
        return state
    if state.next_step:
        return _stepping(state, due_at)
    if state.minutes_left is not None:
        return replace(state, due_at=due_at, escalates_at=due_at)
    left = promise.minutes_until(due_at, at)
    return _running(promise, replace(state, escalation=0), at, left, due_at)


def wound(
    promise: FirstResponse, state: ClockState, at: datetime, planned: date | None = None
) -> ClockState:
    """Return the clock of an open lead, started at a moment if it was stopped.

    :param planned: as for `answered`.
    """
    if state.due_at is not None:
        return state
    if state.first_answered_at is None:
        return reopened(promise, state, at)
    return _stepping(state, promise.next_step_due(at, planned))


def waiting(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock paused by a wait for the investor: staff must act when the wait ends.

    Nobody waits for an investor who has no answer: without one, the clock is left unchanged. So is
    a clock that is paused already, or that never ran.
    """
    if state.minutes_left is not None or state.first_answered_at is None:
        return state
    until = promise.waits_until(at)
    return ClockState(
        due_at=until,
        first_due_at=state.first_due_at,
        first_answered_at=state.first_answered_at,
        minutes_left=promise.minutes,
        escalation=min(state.escalation, BREACH - 1),
        escalates_at=until,
    )


def resumed(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock after the investor wrote again: an answer becomes due unless one was."""
    answers = state.first_answered_at and (state.next_step or state.due_at is None)
    if state.minutes_left is None and not answers:
        return state
    return _running(promise, state, at, promise.minutes, promise.due(at))


def undelivered(state: ClockState, at: datetime, *, only_answer: bool) -> ClockState:
    """Return the clock after our reply could not be delivered: staff must act at once.

    All people concerned are notified at once, too.

    :param only_answer: whether nothing else of ours reached the investor.
    """
    unanswered = only_answer and state.first_due_at is not None
    return ClockState(
        due_at=at,
        first_due_at=state.first_due_at,
        first_answered_at=None if unanswered else state.first_answered_at,
        escalates_at=at,
    )


def unanswered(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock after the first response turns out to be none: due as first promised."""
    owed = replace(state, first_answered_at=None, minutes_left=None, next_step=False)
    return owed if owed.first_due_at is None else reopened(promise, owed, at)


def delivered(
    promise: FirstResponse,
    state: ClockState,
    at: datetime,
    *,
    parked_at: datetime | None,
    planned: date | None = None,
) -> ClockState:
    """Return the clock after a reply was sent: if it failed before, it counts as an answer now.

    :param parked_at: when it failed, if the investor has not written since.
    :param planned: as for `answered`.
    """
    owed = state.promised or (parked_at is not None and state.due_at == parked_at)
    return answered(promise, state, at, planned) if owed else state


def closed(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock of a closed lead: nothing is due, and a missing answer stays missing.

    Closing ends a pause, as if the investor had written.
    """
    ended = state if state.minutes_left is None else resumed(promise, state, at)
    return replace(ended, due_at=None, escalates_at=None, next_step=False)


def reopened(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock of a reopened lead: a missing answer is due as first promised.

    Otherwise it is due like a new lead.
    """
    if state.promised and state.first_due_at is not None:
        left = promise.minutes_until(state.first_due_at, at)
        return _running(promise, state, at, left, state.first_due_at)
    due_at = promise.due(at)
    first = replace(state, first_due_at=state.first_due_at or due_at)
    return _running(promise, first, at, promise.minutes, due_at)


def after_status(
    promise: FirstResponse,
    state: ClockState,
    old: LeadStatus,
    new: LeadStatus,
    at: datetime,
    day: date | None = None,
) -> ClockState:
    """Return the clock after a change of status.

    An answer stops it, not a status; closing ends it and waiting pauses it.

    :param day: the day that the last contact named, which no status moves.
    """
    if new.closed:
        return closed(promise, state, at)
    turned = reopened(promise, state, at) if old.closed else state
    if new.waits:
        turned = waiting(promise, turned, at)
    elif old.waits:
        turned = resumed(promise, turned, at)
    if day is None or turned.due_at == state.due_at:
        return turned
    return named(promise, turned, at, day)


def escalated(promise: FirstResponse, state: ClockState, now: datetime) -> ClockState:
    """Return the clock after every step of its escalation that is due by now has been taken."""
    while state.escalates_at is not None and state.due_at is not None and state.escalates_at <= now:
        # Computed from when the step was due, so that it does not matter when it is taken.
        step, at = state.escalation, state.escalates_at
        if state.next_step:
            step, again = after_due(promise, step, at)
        else:
            step, again = towards_breach(promise, step, at, state.due_at)
        state = replace(state, escalation=step, escalates_at=again)
    return state


def escalated_early(promise: FirstResponse, state: ClockState, now: datetime) -> ClockState:
    """Return the clock after the first step was taken early, since the owner is away."""
    paused = state.minutes_left is not None
    if state.escalation or state.due_at is None or paused or state.next_step:
        return state
    left = promise.minutes_until(state.due_at, now)
    taken = max(1, passed(promise, left))
    return replace(
        state, escalation=taken, escalates_at=next_moment(promise, now, left, state.due_at, taken)
    )


def _running(
    promise: FirstResponse, state: ClockState, at: datetime, left: int, due_at: datetime
) -> ClockState:
    """Return a running clock with a number of working minutes left until it is due."""
    taken = min(state.escalation, passed(promise, left))
    return ClockState(
        due_at=due_at,
        first_due_at=state.first_due_at,
        first_answered_at=state.first_answered_at,
        minutes_left=None,
        escalation=taken,
        escalates_at=next_moment(promise, at, left, due_at, taken),
    )


def _stepping(state: ClockState, due_at: datetime) -> ClockState:
    """Return a clock with the next step due; if it was already, its escalation is kept."""
    if state.next_step and state.due_at == due_at:
        return state
    return ClockState(
        due_at=due_at,
        first_due_at=state.first_due_at,
        first_answered_at=state.first_answered_at,
        escalates_at=due_at,
        next_step=True,
    )
