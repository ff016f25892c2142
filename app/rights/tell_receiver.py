"""Record that whoever was handed data has been told what became of it."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.rights.store import notify_task


def tell_receiver(
    database: Database, ledger_key: bytes, *, actor: str, task_id: UUID, now: datetime
) -> bool:
    """Close a task; return whether it was open. The enquiry's reference in it is forgotten."""
    with database.transaction() as session:
        task = notify_task.mark_done(session, task_id, actor, now)
        if task is None:
            return False
        write_audit(
            session,
            ledger_key,
            AuditEvent.RECEIVER_TOLD,
            actor=actor,
            at=now,
            subject=task.enquiry_id.hex,
            details={"export": task.export_id.hex, "kind": task.kind},
        )
    return True
