"""The people of the desk: who may do something, who may own leads, and what each has to do."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Update, select, text, update
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.core.rules.permissions import Permission, roles_with
from app.enquiries.models import Enquiry
from app.leads.models import STILL_OPEN, WORKABLE, Lead
from app.leads.rules.absence import is_away, may_stand_in, present_deputy


@dataclass(frozen=True)
class Assignee:
    """A person to whom leads can be given.

    :param deputy: the name of who stands in while they are away; empty if nobody does.
    """

    id: UUID
    name: str
    away: bool
    deputy: str


def list_assignees(session: Session, now: datetime) -> Sequence[Assignee]:
    """Return the active accounts that may work on leads, by name."""
    ordered = select(StaffAccount).order_by(StaffAccount.name, StaffAccount.id)
    people = {account.id: account for account in session.scalars(ordered)}
    found = []
    for account in people.values():
        if may_stand_in(account):
            away = is_away(account, now)
            deputy = present_deputy(people, account.id, now) if away else None
            name = people[deputy].name if deputy else ""
            found.append(Assignee(account.id, account.name, away, name))
    return found


def list_owned(session: Session, account_id: UUID, limit: int) -> Sequence[Lead]:
    """Return up to `limit` leads that an owner has to work on; nobody else changes them."""
    # As the indexes spell it: of open leads by owner, and of what has no place in lists yet.
    unplaced = text(f"place IS NULL AND NOT closed AND {WORKABLE}")
    for where in (text(STILL_OPEN), unplaced):
        owned = select(Lead).where(where, Lead.owner_id == account_id).order_by(Lead.id)
        found = session.scalars(owned.limit(limit).with_for_update()).all()
        if found:
            return found
    return ()


def list_given(
    session: Session, owner_id: UUID, lead_ids: Collection[UUID]
) -> Sequence[tuple[UUID, str, datetime]]:
    """Return those of some leads that an owner has to act on, the most urgent first.

    Each with its reference, and when it is due.
    """
    found = session.execute(
        select(Lead.id, Enquiry.reference, Lead.due_at)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids), Lead.owner_id == owner_id, Lead.due_at.is_not(None))
        .order_by(Lead.due_at, Lead.id)
    )
    return [(lead_id, reference, due_at) for lead_id, reference, due_at in found if due_at]


def set_owner(
    session: Session, lead_id: UUID, expected_version: int, owner_id: UUID | None, at: datetime
) -> bool:
    """Give a lead to a person, or to nobody, if its version is still the expected one.

    :returns: whether it was.
    """
    statement: Update = (
        update(Lead)
        .where(Lead.id == lead_id, Lead.version == expected_version)
        .values(owner_id=owner_id, version=Lead.version + 1, changed_at=at)
        .returning(Lead.id)
    )
    return session.execute(statement).first() is not None


@dataclass(frozen=True)
class Addressee:
    """A person who may do something on the desk, and how mail reaches them."""

    id: UUID
    name: str
    email: str
    language: str


def list_with(session: Session, permission: Permission) -> Sequence[Addressee]:
    """Return the active accounts that have a permission, by name."""
    roles = [role.value for role in roles_with(permission)]
    found = session.execute(
        select(StaffAccount.id, StaffAccount.name, StaffAccount.email, StaffAccount.language)
        .where(StaffAccount.active.is_(True), StaffAccount.role.in_(roles))
        .order_by(StaffAccount.name, StaffAccount.id)
    )
    return [Addressee(**row) for row in found.mappings()]
