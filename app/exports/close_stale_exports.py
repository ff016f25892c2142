"""Close exports that were cut off with the process that wrote them."""

from datetime import datetime, timedelta

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.exports.rules.export import STALE_MINUTES, ExportState
from app.exports.store import export as exports


def close_stale_exports(database: Database, ledger_key: bytes, now: datetime) -> None:
    """Record as aborted every export that has given no sign of life for a while.

    Nobody knows what had left by then, so that it counts as having held whatever it may have.
    One that is alive after all, and was waiting for whoever takes it, finds out and ends.
    """
    with database.transaction() as session:
        for export in exports.list_stale(session, now - timedelta(minutes=STALE_MINUTES)):
            export.state = ExportState.ABORTED.value
            export.closed_at = now
            write_audit(
                session,
                ledger_key,
                AuditEvent.EXPORT_LOST,
                actor="system",
                at=now,
                subject=export.id.hex,
            )


def stale_exports_wait(database: Database, now: datetime) -> bool:
    """Return whether there is any such export."""
    with database.reading() as session:
        return bool(exports.list_stale(session, now - timedelta(minutes=STALE_MINUTES)))
