"""Changes of what accounts may do, as the audit trail has them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

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
