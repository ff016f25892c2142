"""The steps by which people are told of a lead: how many there are, and when each is."""

from datetime import datetime

from app.leads.rules.first_response import FirstResponse

BREACH = 3
"""The last step of an escalation, repeated every working day until somebody acts.

At half and at three quarters of the promise are those before.
"""

FALLEN_DUE = 1
"""The step when a next step is due."""

UNTOUCHED = 2
"""The step when nobody has touched it since; repeated from time to time until somebody does."""

_UNTOUCHED_DAYS = 2


def towards_breach(
    promise: FirstResponse, taken: int, at: datetime, due_at: datetime
) -> tuple[int, datetime]:
    """Return the number of a step taken at a moment for what is promised, and when another is.

    :param taken: how many were taken before.
    """
    left = promise.minutes_until(due_at, at)
    taken = max(taken + 1, passed(promise, left)) if left else BREACH
    return taken, next_moment(promise, at, left, due_at, taken)


def after_due(promise: FirstResponse, taken: int, at: datetime) -> tuple[int, datetime]:
    """Return the number of a step taken at a moment for a next step due, and when another is.

    :param taken: how many were taken before.
    """
    if taken < FALLEN_DUE:
        return FALLEN_DUE, promise.hours.closes_after(at, _UNTOUCHED_DAYS).at
    return UNTOUCHED, promise.hours.closes_after(at, promise.follow_up_days).at


def _left_at(promise: FirstResponse) -> tuple[int, int, int]:
    """Return the working minutes that are left when each step is to be taken."""
    return promise.minutes - promise.minutes // 2, promise.minutes - promise.minutes * 3 // 4, 0


def passed(promise: FirstResponse, left: int) -> int:
    """Return how many steps lie behind a clock with so many working minutes left."""
    return sum(left <= each for each in _left_at(promise))


def next_moment(
    promise: FirstResponse, at: datetime, left: int, due_at: datetime, taken: int
) -> datetime:
    """Return when the step after those taken is to be: at once, in working time, if it is past.

    The last is taken again every working day, at its end, until somebody acts.
    """
    if taken >= BREACH:
        return promise.hours.closes_after(at, 1).at
    if taken == BREACH - 1:
        return due_at
    until = max(1, left - _left_at(promise)[taken])
    return min(due_at, promise.hours.due_after(at, until).at)
