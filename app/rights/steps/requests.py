"""Requests about data: opened unless the same one is open, and answered by mail."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.core.store.statements import insert_row
from app.enquiries.outside.contact_details import normalised_email
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.rights.models import RightsRequest
from app.rights.rules.requests import (
    Identity,
    IdentityProof,
    NewRequest,
    RightsDesk,
    first_identity,
)
from app.rights.store import person_data, requests, subjects


@dataclass(frozen=True)
class Opened:
    """A request that is open, and whether it was opened just now."""

    id: UUID
    new: bool


def open_rights_request(
    session: Session, ledger_key: bytes, desk: RightsDesk, asked: NewRequest, at: datetime
) -> Opened:
    """Open a request with its statutory deadline.

    An open request of the same kind is returned instead, unless its words differ. The caller holds
    the person's lock, so that two concurrent calls open one. The desk is notified of requests that
    people make on their own page.
    """
    there = requests.find_open(session, asked.person_id, asked.kind.value, asked.text)
    if there is not None:
        return Opened(there.id, new=False)
    request_id = uuid4()
    insert_row(session, RightsRequest, _row(session, request_id, desk, asked, at))
    write_audit(
        session,
        ledger_key,
        AuditEvent.RIGHTS_OPENED,
        actor=asked.actor,
        at=at,
        subject=asked.person_id.hex,
        details={
            "request": request_id.hex,
            "kind": asked.kind.value,
            "method": asked.method.value,
        },
    )
    if not asked.actor:
        _tell_desk(session, desk.mailing, request_id, at)
    return Opened(request_id, new=True)


def _row(
    session: Session, request_id: UUID, desk: RightsDesk, asked: NewRequest, at: datetime
) -> dict[str, object]:
    deadline = desk.clock.deadline(asked.received_at)
    identity = first_identity(asked.kind, asked.method)
    proven = identity is Identity.PROVEN
    return {
        "id": request_id,
        "person_id": asked.person_id,
        "kind": asked.kind.value,
        "method": asked.method.value,
        "language": asked.language or _language(session, asked.person_id),
        "asked": asked.text,
        "received_at": asked.received_at,
        "opened_at": at,
        "statutory_due_at": deadline.statutory,
        "due_at": deadline.at,
        "extended_at": None,
        "extension_reason": "",
        "identity": identity.value,
        "identity_proof": IdentityProof.MY_DATA.value if proven else "",
        "identity_asked_at": None,
        "identity_proven_at": at if proven else None,
        "handled_by": asked.actor,
        "reminders": 0,
        "closed_at": None,
        "outcome": "",
        "outcome_text": "",
    }


def _language(session: Session, person_id: UUID) -> str:
    recipient = subjects.read_recipients(session, {person_id}).get(person_id)
    return recipient.language if recipient is not None else ""


def _tell_desk(session: Session, mailing: Mailing, request_id: UUID, at: datetime) -> None:
    if not mailing.desk_email:
        return
    notice = QueuedMessage(
        MessageKind.RIGHTS_NOTICE,
        mailing.desk_email,
        mailing.desk_language,
        details={"request": request_id.hex},
    )
    queue_messages(session, [notice], mailing.domain, at)


def confirm_erasure(
    session: Session, mailing: Mailing, request_id: UUID, at: datetime, **cause: str
) -> bool:
    """Queue the letter that confirms a new request for erasure; return whether there is an address.

    :param cause: told to the letter if the person did not ask for the erasure itself.
    """
    request = requests.get(session, request_id)
    return queue_rights_letter(session, mailing, request, MessageKind.ERASURE_ASKED, at, **cause)


def queue_rights_letter(
    session: Session,
    mailing: Mailing,
    request: RightsRequest,
    kind: MessageKind,
    at: datetime,
    **told: str,
) -> bool:
    """Queue a letter to the address on file only; return whether there is one.

    :param told: what the letter needs beside the request.
    """
    address = normalised_email(person_data.find_first_address(session, request.person_id) or "")
    if address is None:
        return False
    letter = QueuedMessage(
        kind,
        address,
        request.language,
        person_id=request.person_id,
        details={"request": request.id.hex, **told},
    )
    queue_messages(session, [letter], mailing.domain, at)
    return True
