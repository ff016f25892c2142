"""The people of the desk, as their colleagues call on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.core.rules.permissions import Permission, roles_with


@dataclass(frozen=True)
class Colleague:
    """A person who may do something on the desk, and how mail reaches them."""

    id: UUID
    name: str
    email: str
    language: str


def list_with(session: Session, permission: Permission) -> Sequence[Colleague]:
    """Return the active accounts that have a permission, by name."""
    roles = [role.value for role in roles_with(permission)]
    found = session.execute(
        select(StaffAccount.id, StaffAccount.name, StaffAccount.email, StaffAccount.language)
        .where(StaffAccount.active.is_(True), StaffAccount.role.in_(roles))
        .order_by(StaffAccount.name, StaffAccount.id)
    )
    return [Colleague(**row) for row in found.mappings()]
