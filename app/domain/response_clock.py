"""The clock of a lead: when staff must act next, and who is told before that is too late."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.first_response import FirstResponse
from app.domain.lead import CLOSED, LeadStatus

BREACH = 3
"""The last step of an escalation, repeated every working day until somebody acts.

At half and at three quarters of the promise are those before.
"""


@dataclass(frozen=True)
class ClockState:
    """What a lead's clock shows; without any value, there is none.

    :param due_at: when staff must act next; None while nothing is due by them.
    :param first_due_at: what is promised for the first response; while the clock is paused
        before it, the end of the pause.
    :param minutes_left: while it is paused, the working minutes that will be left afterwards.
    :param escalation: how many steps of it have been taken.
    :param escalates_at: when the next is to be.
    """

    due_at: datetime | None = None
    first_due_at: datetime | None = None
    first_answered_at: datetime | None = None
    minutes_left: int | None = None
    escalation: int = 0
    escalates_at: datetime | None = None

    @property
    def promised(self) -> bool:
        """Whether a first response is promised that has not been given."""
        return self.first_due_at is not None and self.first_answered_at is None


NO_CLOCK = ClockState()
"""Of what is set aside, and of whoever has withdrawn."""


def started(promise: FirstResponse, at: datetime) -> ClockState:
    """Return the clock of a lead that is to be answered, from a moment on."""
    due_at = promise.due(at)
    return _running(promise, ClockState(first_due_at=due_at), at, promise.minutes, due_at)


def answered(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock after a reply of ours: nothing is due until they write again.

    While we wait for them, the reply begins the wait anew.
    """
    replied = ClockState(
        first_due_at=state.first_due_at, first_answered_at=state.first_answered_at or at
    )
    return replied if state.minutes_left is None else waiting(promise, replied, at)


def waiting(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock while the investor is waited for: staff must act once that took too long.

    What is left until a first response is kept. A clock that is paused already, or that never ran,
    stays as it is.
    """
    if state.minutes_left is not None or (state.due_at is None and not state.first_answered_at):
        return state
    until = promise.waits_until(at)
    left = promise.minutes
    if state.first_answered_at is None and state.due_at is not None:
        left = promise.minutes_until(state.due_at, at)
    return ClockState(
        due_at=until,
        first_due_at=_moved(state, at, until),
        first_answered_at=state.first_answered_at,
        minutes_left=left,
        escalation=min(state.escalation, BREACH - 1),
        escalates_at=until,
    )


def resumed(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock after the investor wrote again: an answer is due, if none was already.

    One that was paused goes on with what was left.
    """
    left = promise.minutes if state.minutes_left is None else state.minutes_left
    if state.minutes_left is None and (state.due_at or not state.first_answered_at):
        return state
    due_at = promise.hours.due_after(at, left).at if left else at
    moved = replace(state, first_due_at=_moved(state, at, due_at))
    return _running(promise, moved, at, left, due_at)


def undelivered(state: ClockState, at: datetime, *, only_answer: bool) -> ClockState:
    """Return the clock after a reply of ours could not be delivered: staff must act at once.

    All who are concerned are told at once, too.

    :param only_answer: whether nothing else of ours reached the investor.
    """
    unanswered = only_answer and state.first_due_at is not None
    return ClockState(
        due_at=at,
        first_due_at=state.first_due_at,
        first_answered_at=None if unanswered else state.first_answered_at,
        escalates_at=at,
    )


def delivered(state: ClockState, at: datetime, *, parked_at: datetime | None) -> ClockState:
    """Return the clock after a reply left: if it could not before, it answers only now.

    :param parked_at: when it could not, if the investor has not written since.
    """
    owed = state.promised or (parked_at is not None and state.due_at == parked_at)
    if not owed:
        return state
    return ClockState(
        first_due_at=state.first_due_at, first_answered_at=state.first_answered_at or at
    )


def closed(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock of a lead that is closed: nothing is due; no answer remains no answer.

    A pause ends with it, as if the investor had written.
    """
    ended = state if state.minutes_left is None else resumed(promise, state, at)
    return replace(ended, due_at=None, escalates_at=None)


def reopened(promise: FirstResponse, state: ClockState, at: datetime) -> ClockState:
    """Return the clock of a lead that is open again: as promised at first, if that is still ahead.

    Otherwise it is due as a new one is.
    """
    if state.promised and state.first_due_at is not None and at < state.first_due_at:
        left = promise.minutes_until(state.first_due_at, at)
        return _running(promise, state, at, left, state.first_due_at)
    due_at = promise.due(at)
    first = replace(state, first_due_at=state.first_due_at or due_at)
    return _running(promise, first, at, promise.minutes, due_at)


def after_status(
    promise: FirstResponse, state: ClockState, old: LeadStatus, new: LeadStatus, at: datetime
) -> ClockState:
    """Return the clock after a lead went from one status to another.

    It stops with an answer, not with a status; closing ends it and waiting pauses it.
    """
    if new in CLOSED:
        return closed(promise, state, at)
    if old in CLOSED:
        state = reopened(promise, state, at)
    if new is LeadStatus.WAITING:
        return waiting(promise, state, at)
    return resumed(promise, state, at) if old is LeadStatus.WAITING else state


def escalated(promise: FirstResponse, state: ClockState, now: datetime) -> ClockState:
    """Return the clock after every step of its escalation that is due by now has been taken."""
    while state.escalates_at is not None and state.due_at is not None and state.escalates_at <= now:
        # Reckoned from when the step was due, so that it does not matter when it is taken.
        at, left = state.escalates_at, promise.minutes_until(state.due_at, state.escalates_at)
        taken = max(state.escalation + 1, _passed(promise, left)) if left else BREACH
        state = replace(
            state, escalation=taken, escalates_at=_next_step(promise, at, left, state.due_at, taken)
        )
    return state


def escalated_early(promise: FirstResponse, state: ClockState, now: datetime) -> ClockState:
    """Return the clock after the first step was taken before its time, its owner being away."""
    if state.escalation or state.due_at is None or state.minutes_left is not None:
        return state
    left = promise.minutes_until(state.due_at, now)
    taken = max(1, _passed(promise, left))
    return replace(
        state, escalation=taken, escalates_at=_next_step(promise, now, left, state.due_at, taken)
    )


def _running(
    promise: FirstResponse, state: ClockState, at: datetime, left: int, due_at: datetime
) -> ClockState:
    """Return a clock that runs, with so many working minutes left until it is due."""
    taken = min(state.escalation, _passed(promise, left))
    return ClockState(
        due_at=due_at,
        first_due_at=state.first_due_at,
        first_answered_at=state.first_answered_at,
        minutes_left=None,
        escalation=taken,
        escalates_at=_next_step(promise, at, left, due_at, taken),
    )


def _moved(state: ClockState, at: datetime, due_at: datetime) -> datetime | None:
    """Return what is promised for the first response; what was broken once stays broken."""
    if state.promised and state.first_due_at is not None and at < state.first_due_at:
        return due_at
    return state.first_due_at


def _left_at_steps(promise: FirstResponse) -> tuple[int, int, int]:
    """Return the working minutes that are left when each step is to be taken."""
    return promise.minutes - promise.minutes // 2, promise.minutes - promise.minutes * 3 // 4, 0


def _passed(promise: FirstResponse, left: int) -> int:
    """Return how many steps lie behind a clock with so many working minutes left."""
    return sum(left <= each for each in _left_at_steps(promise))


def _next_step(
    promise: FirstResponse, at: datetime, left: int, due_at: datetime, taken: int
) -> datetime | None:
    """Return when the step after those taken is to be: at once, in working time, if it is past.

    The last is taken again every working day, at its end, until somebody acts.
    """
    if taken >= BREACH:
        return promise.hours.closes_after(at, 1).at
    if taken == BREACH - 1:
        return due_at
    until = max(1, left - _left_at_steps(promise)[taken])
    return min(due_at, promise.hours.due_after(at, until).at)
