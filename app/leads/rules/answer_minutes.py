"""How long a first response took, in working time, as it counts against the promise."""

from datetime import datetime

from app.leads.rules.first_response import FirstResponse
from app.leads.rules.response_clock import ClockState


def answer_minutes(
    promise: FirstResponse, received_at: datetime, state: ClockState, at: datetime
) -> int:
    """Return the working minutes, cut, from an enquiry's reception until its first response.

    Those for which its clock stood still count as little as they do for what is due: while the
    investor was waited for, or before it was found not to be spam. A promise that was broken is
    not mended by waiting, so what is waited after that counts.

    :param state: what the clock showed just before the response.
    :param at: the moment of the response.
    """
    worked = promise.hours.working_minutes(received_at, at).minutes
    if state.minutes_left:
        before = max(0, promise.minutes - state.minutes_left)
        return min(worked, before + _since(promise, state.due_at, at))
    planned = promise.due(received_at)
    if state.first_due_at is None or state.first_due_at <= planned:
        return worked
    stood_still = promise.hours.working_minutes(planned, state.first_due_at).minutes
    return max(0, worked - stood_still)


def _since(promise: FirstResponse, end: datetime | None, at: datetime) -> int:
    """Return the working minutes since a wait ended, if it has."""
    return 0 if end is None or at <= end else promise.hours.working_minutes(end, at).minutes
