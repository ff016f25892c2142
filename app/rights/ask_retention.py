"""Ask the worker to take away now what is past its time, and not only when its round comes."""

from datetime import datetime

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.core.store import periodic_job

RETENTION = "begin_retention"
"""The name of the work that begins a run every day."""


def ask_retention(database: Database, ledger_key: bytes, *, actor: str, now: datetime) -> None:
    """Let the worker begin a run within a second or so, and record who asked for it."""
    with database.transaction() as session:
        periodic_job.hasten(session, RETENTION)
        write_audit(session, ledger_key, AuditEvent.RETENTION_ASKED, actor=actor, at=now)
