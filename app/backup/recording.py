"""Events of backups in the audit trail, which the ledger seals like any other."""

from datetime import datetime

from app.backup.rules.copies import About, Manifest
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.moments import instant_text
from app.core.steps.records import write_audit


def record_backup(
    database: Database,
    key: bytes,
    event: AuditEvent,
    copy: tuple[About, Manifest],
    *,
    actor: str,
    now: datetime,
) -> None:
    """Record that a backup was made, verified or restored.

    :param database: that of the instance concerned.
    :param key: the instance's ledger key.
    :raises StorageUnavailable: if the database cannot be used.
    """
    about, manifest = copy
    details: dict[str, str | int] = {
        "made": instant_text(about.at),
        "rows": sum(each.rows for each in manifest.tables.values()),
        "size": about.ledger.size if about.ledger else 0,
    }
    with database.transaction() as session:
        write_audit(session, key, event, actor=actor, at=now, details=details)
