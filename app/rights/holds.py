"""Legal holds on a person's data: placed, renewed and lifted."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import existing
from app.core.rules.moments import instant_text
from app.core.steps.records import write_audit
from app.enquiries.models import LegalHold
from app.enquiries.rules.legal_hold import (
    HoldIsOver,
    HoldState,
    IsRestriction,
    check_until,
    hold_state,
)
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
    """Place a hold until a moment and return its id; the data is neither erased nor handed out.

    :param reason: in words; blanked when the person is erased.
    :raises NotFound: if there is no such person.
    :raises BadUntil: for an end that no hold may have.
    """
    check_until(until, now)
    with database.transaction() as session:
        # Locked, so that a concurrent erasure either finishes first or finds the hold.
        existing(person_data.lock(session, person_id), f"There is no person {person_id}.")
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


def renew_hold(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    hold_id: UUID,
    until: datetime,
    now: datetime,
) -> None:
    """Change the end of a hold.

    :raises NotFound: if there is no such hold.
    :raises HoldIsOver: if it has ended or was lifted.
    :raises IsRestriction: if it is a restriction that the person requested.
    :raises BadUntil: for an end that no hold may have.
    """
    check_until(until, now)
    with database.transaction() as session:
        hold = _in_force(session, hold_id, now)
        hold.until = until
        write_audit(
            session,
            ledger_key,
            AuditEvent.HOLD_RENEWED,
            actor=actor,
            at=now,
            subject=hold.person_id.hex,
            details={"hold": hold_id.hex, "until": instant_text(until)},
        )


def lift_hold(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    hold_id: UUID,
    why: str,
    now: datetime,
) -> None:
    """Lift a hold before its end.

    :param why: in words; blanked when the person is erased.
    :raises NotFound: if there is no such hold.
    :raises HoldIsOver: if it has ended or was lifted.
    :raises IsRestriction: if it is a restriction that the person requested.
    """
    with database.transaction() as session:
        hold = _in_force(session, hold_id, now)
        hold.lifted_by, hold.lifted_at, hold.why_lifted = actor, now, why
        write_audit(
            session,
            ledger_key,
            AuditEvent.HOLD_LIFTED,
            actor=actor,
            at=now,
            subject=hold.person_id.hex,
            details={"hold": hold_id.hex},
        )


def _in_force(session: Session, hold_id: UUID, now: datetime) -> LegalHold:
    hold = legal_hold.get(session, hold_id, lock=True)
    state = hold_state(hold.until, hold.lifted_at, now)
    if state in (HoldState.EXPIRED, HoldState.LIFTED):
        raise HoldIsOver(f"Legal hold {hold_id} is over.")
    if hold.restricts:
        raise IsRestriction(
            f"Legal hold {hold_id} is a restriction: notify the person before it ends."
        )
    return hold
