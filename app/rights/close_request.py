"""Close a request about data with its outcome, and answer the person."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.consent.steps.refresh_consent_state import refresh_consent_state
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.enquiries.store import legal_hold
from app.leads.store import response_clock
from app.mail.rules.delivery import MessageKind
from app.mail.rules.mailing import Mailing
from app.rights.rules.rights import (
    RESTRICTED,
    Answer,
    IdentityUnproven,
    RightsKind,
    RightsOutcome,
    is_known,
    needs_identity,
)
from app.rights.steps.queue_rights_letter import queue_rights_letter
from app.rights.store import rights_request as requests


def close_request(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    request_id: UUID,
    answer: Answer,
    now: datetime,
) -> bool:
    """Close a request and queue the letter that says so; return whether there is an address for it.

    One for restriction that is fulfilled places a hold, which keeps the person's data out of
    exports and from being erased, and nobody may work on their leads until they were told that it
    ends (GDPR Art. 18).

    :raises NotFound: if there is no such request.
    :raises RequestClosed: if it is closed.
    :raises IdentityUnproven: if it is not known who asks, and something was done for them.
    """
    with database.transaction() as session:
        request = requests.lock(session, request_id)
        if needs_identity(answer.outcome) and not is_known(request.identity):
            raise IdentityUnproven(f"It is not known who made request {request_id}.")
        if (request.kind, answer.outcome) == (RightsKind.RESTRICTION, RightsOutcome.FULFILLED):
            _restrict(session, request.person_id, actor, now)
        letter = queue_rights_letter(session, mailing, request, MessageKind.RIGHTS_ANSWER, now)
        request.closed_at, request.handled_by = now, actor
        request.outcome, request.outcome_text = answer.outcome.value, answer.text
        write_audit(
            session,
            ledger_key,
            AuditEvent.RIGHTS_CLOSED,
            actor=actor,
            at=now,
            subject=request.person_id.hex,
            details={
                "request": request_id.hex,
                "outcome": answer.outcome.value,
                "letter": int(letter),
            },
        )
        return letter


def _restrict(session: Session, person_id: UUID, actor: str, now: datetime) -> None:
    response_clock.stop_for_person(session, person_id)
    legal_hold.insert_hold(
        session,
        {
            "id": uuid4(),
            "person_id": person_id,
            "reason": RESTRICTED,
            "placed_by": actor,
            "placed_at": now,
            "until": None,
            "lifted_by": "",
            "lifted_at": None,
            "restricts": True,
        },
    )
    refresh_consent_state(session, {person_id})
