"""Recent changes of accounts' permissions, and their authors."""

import json
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount, StaffInvitation
from app.accounts.rules.colleagues import TIE_LASTS, Tie
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent

_CHANGES = (AuditEvent.ROLE_CHANGED.tag, AuditEvent.ACTIVITY_CHANGED.tag)


_TIES = {
    AuditEvent.ROLE_CHANGED.tag: Tie.ROLE,
    AuditEvent.ACTIVITY_CHANGED.tag: Tie.ACCESS,
    AuditEvent.FACTORS_RESET.tag: Tie.ACCESS,
    AuditEvent.PASSWORD_LINK_MADE.tag: Tie.ACCESS,
}
"""What the acts of one colleague for another tie them by; the strongest is named."""


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
    if session.scalar(select(invited)):
        return Tie.INVITED
    given = session.execute(
        select(AuditRecord.event, AuditRecord.payload).where(
            AuditRecord.event.in_(_TIES),
            AuditRecord.actor == giver_id.hex,
            AuditRecord.subject == account_id.hex,
            AuditRecord.at >= since,
        )
    )
    ties = {_TIES[event] for event, payload in given if not _deactivates(payload)}
    return next((tie for tie in Tie if tie in ties), None)


def _deactivates(payload: bytes) -> bool:
    return bool(json.loads(payload)["details"].get("active") == 0)
