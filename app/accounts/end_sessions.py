"""Sign an account out, in one browser or in many."""

from datetime import datetime
from uuid import UUID

from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit


def end_sessions(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    account_id: UUID,
    now: datetime,
    keep: bytes = b"",
    only: bytes = b"",
) -> None:
    """End an account's sessions from now on, wherever they are.

    :param keep: under what the session is kept that goes on.
    :param only: under what the one is kept that ends, if not all.
    """
    with database.transaction() as session:
        count = staff.end_sessions(session, account_id, now, keep=keep, only=only)
        write_audit(
            session,
            ledger_key,
            AuditEvent.SESSIONS_ENDED,
            actor=actor,
            at=now,
            subject=account_id.hex,
            details={"count": count},
        )
