"""Messages that could not be sent, and the decision to retry or close them."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.mail.store import outbox, parked


def retry_delivery(
    database: Database, ledger_key: bytes, *, actor: str, message_id: UUID | None, now: datetime
) -> int:
    """Queue a parked message, or all of them, again as if for the first time.

    A second click finds it queued already and changes nothing.

    :param message_id: None for all parked messages.
    :return: the number of messages that were parked.
    """
    event = AuditEvent.DELIVERIES_RETRIED if message_id is None else AuditEvent.DELIVERY_RETRIED
    with database.transaction() as session:
        count = parked.queue_again(session, message_id, now)
        if count:
            write_audit(
                session,
                ledger_key,
                event,
                actor=actor,
                at=now,
                subject=message_id.hex if message_id else "",
                details={} if message_id else {"count": count},
            )
    return count


def close_delivery(
    database: Database, ledger_key: bytes, *, actor: str, message_id: UUID, now: datetime
) -> bool:
    """Close a parked message permanently; return whether it was parked."""
    with database.transaction() as session:
        found = outbox.give_up(session, message_id, now)
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
