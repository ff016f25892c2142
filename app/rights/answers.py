"""Answers to requests about data: extensions, outcomes and their letters."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.content import Content
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.installation import Installation
from app.core.rules.tokens import LinkKind
from app.core.steps.records import write_audit
from app.enquiries.store import legal_hold
from app.leads.steps.lead import refresh_consent_state
from app.leads.store import response_clock
from app.mail.letters.writer import Writer
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.rules.letter import Letter
from app.rights.letters.person import answer_letter, extension_letter
from app.rights.rules.requests import (
    RESTRICTED,
    Answer,
    IdentityUnproven,
    NotExtendable,
    RightsDesk,
    RightsKind,
    RightsOutcome,
    is_known,
    needs_identity,
)
from app.rights.steps.requests import queue_rights_letter
from app.rights.store import person_data, requests

_LINK_TO_COME = {LinkKind.MY_DATA: "..."}
"""A placeholder for previews: links are made when a letter leaves."""


def extend_request(
    database: Database,
    ledger_key: bytes,
    desk: RightsDesk,
    *,
    actor: str,
    request_id: UUID,
    reason: str,
    now: datetime,
) -> bool:
    """Extend the time for an answer by two months; return whether a letter was queued.

    :param reason: in the words of the letter to the person.
    :raises NotFound: if there is no such request.
    :raises RequestClosed: if it is closed.
    :raises NotExtendable: if it was extended before, or the month is over in which the person has
        to be told (GDPR Art. 12(3)).
    """
    with database.transaction() as session:
        request = requests.lock(session, request_id)
        if request.extended_at or now >= desk.clock.tell_extension_before(request.received_at):
            raise NotExtendable(f"The deadline of request {request_id} cannot be extended.")
        deadline = desk.clock.deadline(request.received_at, extended=True)
        request.statutory_due_at, request.due_at = deadline.statutory, deadline.at
        request.extended_at, request.extension_reason = now, reason
        request.handled_by, request.reminders = actor, 0
        write_audit(
            session,
            ledger_key,
            AuditEvent.RIGHTS_EXTENDED,
            actor=actor,
            at=now,
            subject=request.person_id.hex,
            details={"request": request_id.hex},
        )
        session.flush()
        kind = MessageKind.RIGHTS_EXTENDED
        return queue_rights_letter(session, desk.mailing, request, kind, now)


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
    """Close a request and queue the letter with the answer; return whether there is an address.

    A fulfilled request for restriction places a hold: the person's data is neither exported nor
    erased, and nobody may work on their leads until they have been notified that it ends
    (GDPR Art. 18).

    :raises NotFound: if there is no such request.
    :raises RequestClosed: if it is closed.
    :raises IdentityUnproven: if the requester's identity is not known, and the outcome needs it.
    """
    with database.transaction() as session:
        request = requests.lock(session, request_id)
        if needs_identity(answer.outcome) and not is_known(request.identity):
            raise IdentityUnproven(f"The identity of the requester of {request_id} is not known.")
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
    response_clock.stop_for_person(session, person_id, now)
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


@dataclass(frozen=True)
class LetterPreview:
    """A letter as the person would get it, its language, and whether there is an address for it."""

    letter: Letter
    language: str
    leaves: bool


def preview_letter(
    database: Database,
    content: Content,
    installation: Installation,
    desk: RightsDesk,
    *,
    request_id: UUID,
    wanted: Answer | str,
) -> LetterPreview:
    """Return the letter that an answer or an extension would send; nothing is changed.

    :param wanted: the answer, or the reason for an extension.
    :raises NotFound: if there is no such request.
    """
    with database.reading() as session:
        request = requests.get(session, request_id)
        message = OutboxMessage(kind=MessageKind.RIGHTS_ANSWER.value, language=request.language)
        writer = Writer(session, content, installation, message, _LINK_TO_COME)
        if isinstance(wanted, Answer):
            letter = answer_letter(writer, request, wanted.outcome.value, wanted.text)
        else:
            due = desk.clock.deadline(request.received_at, extended=True).at
            letter = extension_letter(writer, request, due, wanted)
        address = person_data.find_first_address(session, request.person_id)
        return LetterPreview(letter, request.language, leaves=bool(address))
