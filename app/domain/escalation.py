"""Who is told that a lead waits for an answer, before that is too late."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from app.domain.absence import Colleague, is_away, may_stand_in, present_deputy
from app.domain.permissions import Role
from app.domain.response_clock import BREACH

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
    managers = _managers(colleagues, now)
    if step == HALF and owner is None:
        return frozenset() if desk else managers
    if step == HALF:
        return managers if deputy is None else frozenset({deputy})
    if step < BREACH or owner is None:
        return managers
    there = may_stand_in(owner) and not is_away(owner, now)
    concerned = (deputy, owner.id if there else None)
    return managers.union(each for each in concerned if each is not None)


def _managers(colleagues: Mapping[UUID, Colleague], now: datetime) -> frozenset[UUID]:
    """Return the administrators who are there; all of them, if they are all away."""
    managers = [
        each for each in colleagues.values() if each.active and each.role == Role.ADMINISTRATOR
    ]
    there = frozenset(each.id for each in managers if not is_away(each, now))
    return there or frozenset(each.id for each in managers)
