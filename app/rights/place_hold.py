"""Place a legal hold on a person's data."""

from datetime import datetime
from uuid import UUID, uuid4

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.rules.instant import instant_text
from app.core.steps.write_audit import write_audit
from app.enquiries.rules.legal_hold import check_until
from app.enquiries.store import legal_hold
from app.rights.store import person_data


def place_hold(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    person_id: UUID,
    reason: str,
    until: datetime,
    now: datetime,
) -> UUID:
    """Keep a person's data from being erased and handed out, until a moment; return the hold's id.

    :param reason: in words; blanked when the person is erased.
    :raises NotFound: if there is no such person.
    :raises BadUntil: for an end that no hold may have.
    """
    check_until(until, now)
    with database.transaction() as session:
        # Locked, so that an erasure under way comes first, or finds the hold.
        if person_data.lock(session, person_id) is None:
            raise NotFound(f"There is no person {person_id}.")
        hold_id = uuid4()
        row = {
            "id": hold_id,
            "person_id": person_id,
            "reason": reason,
            "placed_by": actor,
            "placed_at": now,
            "until": until,
            "lifted_by": "",
            "lifted_at": None,
            "why_lifted": "",
        }
        legal_hold.insert_hold(session, row)
        write_audit(
            session,
            ledger_key,
            AuditEvent.HOLD_PLACED,
            actor=actor,
            at=now,
            subject=person_id.hex,
            details={"hold": hold_id.hex, "until": instant_text(until)},
        )
    return hold_id
