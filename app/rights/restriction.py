"""The end of a restriction, after a notice to the person (GDPR Art. 18(3))."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.enquiries.models import LegalHold
from app.enquiries.outside.contact_details import normalised_email
from app.enquiries.rules.legal_hold import HoldIsOver, NotTold
from app.enquiries.store import legal_hold
from app.leads.rules.first_response import FirstResponse
from app.leads.steps.lead import refresh_consent_state
from app.leads.steps.response_clock import wound
from app.leads.store import response_clock
from app.mail.rules.delivery import Mailing, MessageKind, MessageState
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.mail.store import outbox
from app.rights.store import person_data, subjects

_WAITS = frozenset({MessageState.QUEUED.value, MessageState.PARKED.value})


def tell_of_end(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    hold_id: UUID,
    why: str,
    now: datetime,
) -> bool:
    """Queue the letter that says why the restriction ends; return whether there is an address.

    Without one, this records that the person was notified in another way. It may be repeated.

    :param why: in words, for the person; blanked when they are erased.
    :raises NotFound: if there is no such restriction.
    :raises HoldIsOver: if it was lifted.
    """
    with database.transaction() as session:
        hold = _in_force(session, hold_id)
        letter = _queue_letter(session, mailing, hold, now)
        hold.why_lifted, hold.told_at = why, now
        write_audit(
            session,
            ledger_key,
            AuditEvent.RESTRICTION_TOLD,
            actor=actor,
            at=now,
            subject=hold.person_id.hex,
            details={"hold": hold_id.hex, "letter": int(letter)},
        )
        return letter


def end_restriction(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    hold_id: UUID,
    now: datetime,
) -> None:
    """Lift a restriction after the person was notified; start the clocks of their open leads.

    :raises NotFound: if there is no such restriction.
    :raises HoldIsOver: if it was lifted.
    :raises NotTold: if the person was not notified, or the letter has not been sent yet.
    """
    with database.transaction() as session:
        hold = _in_force(session, hold_id)
        if hold.told_at is None or letter_waits(session, hold.person_id):
            raise NotTold(f"The person has not been notified that restriction {hold_id} ends.")
        hold.lifted_by, hold.lifted_at = actor, now
        session.flush()
        refresh_consent_state(session, {hold.person_id})
        _start_clocks(session, promise, hold.person_id, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.HOLD_LIFTED,
            actor=actor,
            at=now,
            subject=hold.person_id.hex,
            details={"hold": hold_id.hex},
        )


def letter_waits(session: Session, person_id: UUID) -> bool:
    """Return whether the letter about the end of a restriction is still queued or parked."""
    return outbox.find_last_state(session, MessageKind.RESTRICTION_ENDS, person_id) in _WAITS


def _in_force(session: Session, hold_id: UUID) -> LegalHold:
    hold = legal_hold.get(session, hold_id, lock=True)
    if hold.lifted_at is not None or not hold.restricts:
        raise HoldIsOver(f"{hold_id} is not a restriction in force.")
    return hold


def _queue_letter(session: Session, mailing: Mailing, hold: LegalHold, now: datetime) -> bool:
    address = normalised_email(person_data.find_first_address(session, hold.person_id) or "")
    recipient = subjects.read_recipients(session, {hold.person_id}).get(hold.person_id)
    if address is None or recipient is None:
        return False
    letter = QueuedMessage(
        MessageKind.RESTRICTION_ENDS,
        address,
        recipient.language,
        person_id=hold.person_id,
        details={"hold": hold.id.hex},
    )
    queue_messages(session, [letter], mailing.domain, now)
    return True


def _start_clocks(session: Session, promise: FirstResponse, person_id: UUID, now: datetime) -> None:
    still = response_clock.list_still(session, person_id)
    clocks = {lead.id: wound(session, promise, lead, now) for lead in still}
    response_clock.start(session, clocks)
