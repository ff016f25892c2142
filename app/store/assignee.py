"""Who may own leads, and handing them over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Update, and_, or_, select, update
from sqlalchemy.orm import Session, aliased

from app.domain.permissions import Permission, roles_with
from app.models import Lead, StaffAccount


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
    deputy = aliased(StaffAccount)
    roles = [role.value for role in roles_with(Permission.WORK_LEADS)]
    # Away until further notice has no end.
    away = and_(
        StaffAccount.away_from <= now,
        or_(StaffAccount.away_until.is_(None), StaffAccount.away_until > now),
    )
    found = session.execute(
        select(StaffAccount.id, StaffAccount.name, away, deputy.name)
        .outerjoin(deputy, and_(deputy.id == StaffAccount.deputy_id, deputy.active.is_(True)))
        .where(StaffAccount.active.is_(True), StaffAccount.role.in_(roles))
        .order_by(StaffAccount.name, StaffAccount.id)
    )
    return [
        Assignee(account_id, name, bool(is_away), deputy_name or "")
        for account_id, name, is_away, deputy_name in found
    ]


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
