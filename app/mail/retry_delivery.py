"""Let messages be tried again that could not be sent."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.mail.store import parked


def retry_delivery(
    database: Database, ledger_key: bytes, *, actor: str, message_id: UUID, now: datetime
) -> bool:
    """Queue a parked message again, as if for the first time; return whether it was parked.

    A second click finds it queued already and changes nothing.
    """
    with database.transaction() as session:
        found = parked.queue_again(session, message_id, now)
        if found:
            write_audit(
                session,
                ledger_key,
                AuditEvent.DELIVERY_RETRIED,
                actor=actor,
                at=now,
                subject=message_id.hex,
            )
    return found


def retry_deliveries(database: Database, ledger_key: bytes, *, actor: str, now: datetime) -> int:
    """Queue every parked message again; return how many there were."""
    with database.transaction() as session:
        count = parked.queue_all_again(session, now)
        if count:
            write_audit(
                session,
                ledger_key,
                AuditEvent.DELIVERIES_RETRIED,
                actor=actor,
                at=now,
                details={"count": count},
            )
    return count
