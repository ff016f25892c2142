"""Presence, deputies and administrators of the desk."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

from app.core.rules.permissions import Permission, allows, roles_with

TIE_LASTS = timedelta(days=30)
"""How long after it a second person is named as tied to the person who gave them their power."""


class Tie(StrEnum):
    """The way in which one colleague's power depends on another."""

    INVITED = "invited"
    ROLE = "role"
    ACCESS = "access"  # Activated again, or let in anew without the old password or factor.


class Colleague(Protocol):
    """The attributes of a staff account that determine whether its owner is present."""

    @property
    def id(self) -> UUID:
        """The account's id."""

    @property
    def active(self) -> bool:
        """True if the account may sign in."""

    @property
    def role(self) -> str:
        """The role of the account."""

    @property
    def away_from(self) -> datetime | None:
        """The start of the absence; None if there is none."""

    @property
    def away_until(self) -> datetime | None:
        """The end of the absence; None if it is not known."""

    @property
    def deputy_id(self) -> UUID | None:
        """The deputy who stands in while they are away."""


@dataclass(frozen=True)
class Absence:
    """The first and the last day of an absence, as local days."""

    first: date
    last: date

    def bounds(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Return the start and the end of the absence, the last day included."""
        begins = datetime.combine(self.first, time(), zone)
        return begins, datetime.combine(self.last + timedelta(days=1), time(), zone)

    @classmethod
    def between(cls, begins: datetime, ends: datetime, zone: ZoneInfo) -> "Absence":
        """Return the days of an absence that is stored as two moments."""
        last = ends.astimezone(zone) - timedelta(microseconds=1)
        return cls(begins.astimezone(zone).date(), last.date())


def is_away(colleague: Colleague, now: datetime) -> bool:
    """Return whether somebody is away at a moment."""
    if colleague.away_from is None or now < colleague.away_from:
        return False
    return colleague.away_until is None or now < colleague.away_until


def works_on_leads(colleague: Colleague) -> bool:
    """Return whether somebody is active and has a role that may work on leads."""
    return colleague.active and allows(colleague.role, Permission.WORK_LEADS)


def is_there(colleague: Colleague, now: datetime) -> bool:
    """Return whether somebody can act on leads at a moment."""
    return works_on_leads(colleague) and not is_away(colleague, now)


def present_deputy(
    colleagues: Mapping[UUID, Colleague], account_id: UUID, now: datetime
) -> UUID | None:
    """Return the present deputy of somebody: their deputy, or the deputy's own in turn.

    Someone who has stopped working on leads is skipped like someone away, for their deputy.

    :param colleagues: all accounts, by id.
    :returns: None if nobody is named, or everybody in the chain is away or has stopped.
    """
    seen = {account_id}
    here = colleagues.get(account_id)
    while here is not None and here.deputy_id is not None and here.deputy_id not in seen:
        seen.add(here.deputy_id)
        here = colleagues.get(here.deputy_id)
        if here is not None and is_there(here, now):
            return here.id
    return None


def chain_back_to(
    colleagues: Mapping[UUID, Colleague], account_id: UUID, deputy_id: UUID
) -> tuple[UUID, ...]:
    """Return the chain of deputies from a deputy back to the person they stand in for.

    :returns: the ids from the deputy to the one who names the person; empty without a cycle.
    """
    chain: list[UUID] = []
    at: UUID | None = deputy_id
    while at is not None and at != account_id and at not in chain:
        chain.append(at)
        named = colleagues.get(at)
        at = named.deputy_id if named is not None else None
    return tuple(chain) if at == account_id else ()


def managers(colleagues: Mapping[UUID, Colleague], now: datetime) -> frozenset[UUID]:
    """Return the managers of the desk who are present; all of them, if all are away."""
    able = roles_with(Permission.MANAGE_DESK)
    found = [each for each in colleagues.values() if each.active and each.role in able]
    there = frozenset(each.id for each in found if not is_away(each, now))
    return there or frozenset(each.id for each in found)


def taker_of_tasks(
    colleagues: Mapping[UUID, Colleague], account_id: UUID, actor: UUID | None, now: datetime
) -> UUID | None:
    """Return who gets the tasks of somebody who works on leads no longer.

    That is their present deputy, or else whoever takes their work from them, or else a manager of
    the desk.

    :param actor: whose act it is, if it is a person's; nobody keeps their own tasks.
    :returns: None if there is nobody.
    """
    deputy = present_deputy(colleagues, account_id, now)
    acting = None if actor == account_id else actor
    rest = {key: each for key, each in colleagues.items() if key != account_id}
    return deputy or acting or min(managers(rest, now), default=None)
