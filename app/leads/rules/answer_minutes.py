"""The working minutes that a first response took."""

from datetime import datetime

from app.leads.rules.first_response import FirstResponse
from app.leads.rules.response_clock import ClockState


def answer_minutes(
    promise: FirstResponse, received_at: datetime, state: ClockState, at: datetime
) -> int:
    """Return the working minutes, rounded down, from an enquiry's reception to its first response.

    If the promise began later, as for an imported enquiry or after a restriction, the time before
    it does not count.

    :param state: of the clock just before the response.
    :param at: the moment of the response.
    """
    worked = promise.hours.working_minutes(received_at, at).minutes
    planned = promise.due(received_at)
    if state.first_due_at is None or state.first_due_at <= planned:
        return worked
    stood_still = promise.hours.working_minutes(planned, state.first_due_at).minutes
    return max(0, worked - stood_still)
