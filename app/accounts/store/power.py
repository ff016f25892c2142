"""Changes of what accounts may do, and who has made them lately."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, literal, select
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount, StaffInvitation
from app.accounts.rules.colleagues import TIE_LASTS, Tie
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent

_CHANGES = (AuditEvent.ROLE_CHANGED.tag, AuditEvent.ACTIVITY_CHANGED.tag)


def has_changed(session: Session, account_id: UUID, since: datetime) -> bool:
    """Return whether an account was given another role, deactivated or activated since a moment."""
    changed = exists().where(
        AuditRecord.subject == account_id.hex,
        AuditRecord.event.in_(_CHANGES),
        AuditRecord.at >= since,
    )
    return bool(session.scalar(select(changed)))


def find_tie(
    session: Session, giver_id: UUID | None, account_id: UUID, now: datetime
) -> Tie | None:
    """Return how an account has its power from another one since 30 days at most, if it has.

    :param giver_id: the other account; None for the command line.
    """
    if giver_id is None:
        return None
    since = now - TIE_LASTS
    address = select(StaffAccount.email).where(StaffAccount.id == account_id).scalar_subquery()
    invited = exists().where(
        StaffInvitation.invited_by == giver_id.hex,
        StaffInvitation.email == address,
        StaffInvitation.used_at >= since,
    )
    promoted = exists().where(
        AuditRecord.event == AuditEvent.ROLE_CHANGED.tag,
        AuditRecord.actor == giver_id.hex,
        AuditRecord.subject == account_id.hex,
        AuditRecord.at >= since,
    )
    found = session.execute(select(literal(1), invited, promoted)).one()
    return Tie.INVITED if found[1] else Tie.ROLE if found[2] else None
