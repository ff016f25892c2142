"""Requests for a verification of the whole ledger."""

from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.ledger.models import LedgerVerification
from app.ledger.rules.health import Phase, VerificationState
from app.ledger.store import asked_work


def request_verification(session: Session, ledger_key: bytes, *, actor: str, now: datetime) -> bool:
    """Request a verification unless one is open already; return whether a new one was requested.

    :param actor: the requester, as the audit trail names them.
    """
    row = new_row(actor, now)
    asked = asked_work.insert_open(session, LedgerVerification, row)
    if asked:
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEDGER_CHECK_ASKED,
            actor=actor,
            at=now,
            subject=row["id"].hex,
        )
    return asked


def new_row(actor: str, now: datetime) -> dict[str, Any]:
    """Return the columns of a verification that has not begun."""
    return {
        "id": uuid4(),
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
