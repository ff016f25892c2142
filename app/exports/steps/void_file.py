"""Void a prepared file in the caller's transaction: nobody fetches it any more."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.exports.models.export import Export


def void_file(
    session: Session, ledger_key: bytes, export: Export, people: int, now: datetime
) -> None:
    """Record that an export's file may not be fetched; whoever clears the folder removes it.

    :param people: how many enquiries in it may not be handed out any more.
    """
    export.file_until = None
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_VOIDED,
        actor="system",
        at=now,
        subject=export.id.hex,
        details={"withdrawn_since": people},
    )
