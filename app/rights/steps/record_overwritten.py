"""Record that the bytes which erasures had given free are overwritten."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.rights.rules.erasure import Overwriting
from app.rights.store import erasure


def record_overwritten(
    session: Session,
    ledger_key: bytes,
    erasures: Collection[UUID],
    method: Overwriting,
    actor: str,
    at: datetime,
) -> int:
    """Record it for those of the erasures of which nobody has yet; return of how many."""
    still = set(erasure.list_to_overwrite(session, len(erasures)))
    done = [each for each in erasures if each in still]
    erasure.record_overwriting(session, done, at, method.value)
    for each in done:
        write_audit(
            session,
            ledger_key,
            AuditEvent.ERASURE_OVERWRITTEN,
            actor=actor,
            at=at,
            subject=each.hex,
            details={"method": method.value},
        )
    return len(done)
