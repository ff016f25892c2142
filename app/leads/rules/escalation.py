"""The steps by which people are told of a lead: when each is, and who is told."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from app.core.rules.permissions import Permission, roles_with
from app.leads.rules.absence import Colleague, is_away, may_stand_in, present_deputy
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


HALF = 1
"""The step at half of the promise; at three quarters comes the second, and `BREACH` is the last."""


def told(
    step: int,
    owner_id: UUID | None,
    colleagues: Mapping[UUID, Colleague],
    now: datetime,
    *,
    desk: bool = True,
) -> frozenset[UUID]:
    """Return who is told of a step: the deputy, then the managers, and in the end all concerned.

    Managers stand in for a deputy that is not there. An owner is told only while they can act.

    :param colleagues: everybody, by id.
    :param desk: whether the desk has an address of its own; without one, managers are told of the
        first step of what nobody owns.
    :returns: nobody, if only the desk's own address is left to be told.
    """
    owner = colleagues.get(owner_id) if owner_id is not None else None
    deputy = None if owner is None else present_deputy(colleagues, owner.id, now)
    everybody = managers(colleagues, now)
    if step == HALF and owner is None:
        return frozenset() if desk else everybody
    if step == HALF:
        return everybody if deputy is None else frozenset({deputy})
    if step < BREACH or owner is None:
        return everybody
    there = may_stand_in(owner) and not is_away(owner, now)
    concerned = (deputy, owner.id if there else None)
    return everybody.union(each for each in concerned if each is not None)


def told_of_next_step(
    step: int,
    owner_id: UUID | None,
    colleagues: Mapping[UUID, Colleague],
    now: datetime,
    *,
    desk: bool = True,
) -> frozenset[UUID]:
    """Return who is told that a next step is due: its owner, and the managers if nobody acts.

    The deputy stands in for an owner who cannot act, and managers for a deputy who is not there.

    :param colleagues: everybody, by id.
    :param desk: as of `told`, for what nobody owns.
    :returns: nobody, if only the desk's own address is left to be told.
    """
    owner = colleagues.get(owner_id) if owner_id is not None else None
    everybody = managers(colleagues, now)
    if owner is None:
        return frozenset() if desk and step == FALLEN_DUE else everybody
    there = may_stand_in(owner) and not is_away(owner, now)
    acts = owner.id if there else present_deputy(colleagues, owner.id, now)
    if acts is None:
        return everybody
    return frozenset({acts}) if step == FALLEN_DUE else everybody | {acts}


def managers(colleagues: Mapping[UUID, Colleague], now: datetime) -> frozenset[UUID]:
    """Return those who set the desk up and are there; all of them, if they are all away."""
    able = roles_with(Permission.MANAGE_DESK)
    found = [each for each in colleagues.values() if each.active and each.role in able]
    there = frozenset(each.id for each in found if not is_away(each, now))
    return there or frozenset(each.id for each in found)
