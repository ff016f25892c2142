"""Give a message up that could not be sent."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.mail.store import parked


def close_delivery(
    database: Database, ledger_key: bytes, *, actor: str, message_id: UUID, now: datetime
) -> bool:
    """Cancel a parked message for good; return whether it was parked."""
    with database.transaction() as session:
        found = parked.close(session, message_id, now)
        if found:
            write_audit(
                session,
                ledger_key,
                AuditEvent.DELIVERY_CLOSED,
                actor=actor,
                at=now,
                subject=message_id.hex,
            )
    return found
