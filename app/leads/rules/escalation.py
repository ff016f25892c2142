"""Steps of the escalation of a waiting lead, and the accounts that each step notifies."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from app.accounts.rules.colleagues import Colleague, is_there, managers, present_deputy
from app.leads.rules.first_response import BREACH, FALLEN_DUE, HALF


def told(
    step: int,
    owner_id: UUID | None,
    colleagues: Mapping[UUID, Colleague],
    now: datetime,
    *,
    desk: bool = True,
) -> frozenset[UUID]:
    """Return the recipients of a step: the deputy, then the managers, and finally all concerned.

    Managers stand in for an absent deputy. An owner is notified only while they can act.

    :param colleagues: everybody, by id.
    :param desk: whether the desk has an address of its own; without one, managers are notified of
        the first step of a lead without an owner.
    :returns: nobody, if only the desk's own address is left to notify.
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
    concerned = (deputy, owner.id if is_there(owner, now) else None)
    return everybody.union(each for each in concerned if each is not None)


def told_of_next_step(
    step: int,
    owner_id: UUID | None,
    colleagues: Mapping[UUID, Colleague],
    now: datetime,
    *,
    desk: bool = True,
) -> frozenset[UUID]:
    """Return the recipients when a next step is due: the owner, and the managers if nobody acts.

    The deputy stands in for an owner who cannot act, and managers for an absent deputy.

    :param colleagues: everybody, by id.
    :param desk: as for `told`, for leads without an owner.
    :returns: nobody, if only the desk's own address is left to notify.
    """
    owner = colleagues.get(owner_id) if owner_id is not None else None
    everybody = managers(colleagues, now)
    if owner is None:
        return frozenset() if desk and step == FALLEN_DUE else everybody
    acts = owner.id if is_there(owner, now) else present_deputy(colleagues, owner.id, now)
    if acts is None:
        return everybody
    return frozenset({acts}) if step == FALLEN_DUE else everybody | {acts}
