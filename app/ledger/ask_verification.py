"""Ask for a full verification of the ledger, which the worker then does."""

from datetime import datetime
from uuid import uuid4

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.ledger.rules.verification import Phase, VerificationState
from app.ledger.store import ledger_verification


def ask_verification(database: Database, ledger_key: bytes, *, actor: str, now: datetime) -> bool:
    """Ask for a verification unless one is open already; return whether this asked for it.

    :param actor: who asks, as the audit trail names them.
    :raises StorageUnavailable: if the database cannot be used.
    """
    verification_id = uuid4()
    row = {
        "id": verification_id,
        "asked_at": now,
        "asked_by": actor,
        "state": VerificationState.OPEN.value,
        "owner": "",
        "owned_until": now,
        "phase": Phase.TREE.value,
        "done": 0,
        "total": 0,
        "findings": [],
    }
    with database.transaction() as session:
        asked = ledger_verification.insert_open(session, row)
        if asked:
            write_audit(
                session,
                ledger_key,
                AuditEvent.LEDGER_CHECK_ASKED,
                actor=actor,
                at=now,
                subject=verification_id.hex,
            )
    return asked
