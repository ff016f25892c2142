"""Write an audit event in the transaction of what it tells about."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from sqlalchemy.orm import Session

from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEntry, AuditEvent
from app.core.rules.commitment import EntryKind
from app.core.steps.ledger_entry import queue_ledger_entry
from app.core.store.statements import insert_row


def write_audit(
    session: Session,
    key: bytes,
    event: AuditEvent,
    *,
    actor: str,
    at: datetime,
    subject: str = "",
    details: Mapping[str, str | int] | None = None,
    kind: EntryKind = EntryKind.AUDIT,
) -> str:
    """Add an event to the audit trail, queue its commitment for the ledger, and return that.

    :param key: the instance's ledger key.
    :param kind: what the ledger's entry is for.
    :raises ValueError: for details other than those that the event declares.
    """
    event_id = uuid4()
    entry = AuditEntry(event_id.hex, event, actor, subject, at, details or {})
    opening = queue_ledger_entry(session, key, kind, entry.payload(), at)
    row = {
        "id": event_id,
        "at": at,
        "event": event.tag,
        "actor": actor,
        "subject": subject,
        "salt": opening.salt,
        "payload": opening.payload,
        "commitment": opening.commitment,
    }
    insert_row(session, AuditRecord, row)
    return opening.commitment
