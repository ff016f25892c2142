"""Give an auditor the list of looks as a file, recording that they took it."""

from collections.abc import Sequence
from datetime import datetime

from app.core.db import Database
from app.core.models.audit import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.rights.rules.access import AccessAsked
from app.rights.store.access import list_access

MOST_ROWS = 100_000
"""Of one file; a shorter span of days gives what is left out."""


def download_access(
    database: Database, ledger_key: bytes, asked: AccessAsked, *, actor: str, now: datetime
) -> Sequence[AuditRecord]:
    """Return the latest looks that were asked for, writing the audit event of it."""
    with database.reading() as session:
        found = list_access(session, asked, None, MOST_ROWS)
    # Not in one transaction, since every writer would wait while it reads.
    with database.transaction() as session:
        write_audit(
            session,
            ledger_key,
            AuditEvent.ACCESS_DOWNLOADED,
            actor=actor,
            at=now,
            details={"count": len(found)},
        )
    return found
