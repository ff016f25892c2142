"""Requests about data: opened by the person or entered for them, views, and reminders."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.steps.notices import notify_staff
from app.accounts.store import staff
from app.consent.models import ErasureProposal
from app.consent.rules.standing import Standing, standing
from app.consent.store import consent as consents
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.errors import existing
from app.core.rules.purposes import Purpose
from app.core.steps.records import write_audit
from app.mail.rules.delivery import Mailing, MessageKind
from app.rights.models import RightsRequest
from app.rights.rules.requests import (
    OVERDUE,
    REMIND_BEFORE,
    SOON,
    NewRequest,
    RightsDesk,
    RightsKind,
    answering,
)
from app.rights.steps.requests import Opened, confirm_erasure, open_rights_request
from app.rights.store import erasure, person_data, requests, subjects
from app.rights.store.subjects import Recipient

_BATCH = 200
"""The most requests in one round of reminders."""


def open_request(
    database: Database, ledger_key: bytes, desk: RightsDesk, asked: NewRequest, now: datetime
) -> Opened:
    """Open a request of a person; the time for an answer runs from when it reached us.

    The desk is notified of a request made on the person's own page. One for erasure is confirmed by
    mail, and queued mail that promises a reply is cancelled. If the same request is open already,
    nothing changes and the open one is returned.

    :raises NotFound: if there is no such person.
    """
    with database.transaction() as session:
        existing(
            person_data.lock(session, asked.person_id), f"There is no person {asked.person_id}."
        )
        opened = open_rights_request(session, ledger_key, desk, asked, now)
        if opened.new and asked.kind is RightsKind.ERASURE and not asked.actor:
            promises = {MessageKind.ACKNOWLEDGEMENT, MessageKind.RECONFIRM}
            person_data.cancel_messages(session, asked.person_id, promises, now)
            confirm_erasure(session, desk.mailing, opened.id, now)
        return opened


@dataclass(frozen=True)
class RequestView:
    """A request with the data needed to answer it.

    :param recipient: how the person is named; None once they are erased.
    :param enquiries: the id and reference of each that they sent, newest first.
    :param stands: the standing of each purpose.
    :param proposal: the open proposal to erase them, if there is one.
    :param handler: the name of the account that worked on it last.
    """

    request: RightsRequest
    recipient: Recipient | None
    enquiries: Sequence[tuple[UUID, str]]
    stands: Mapping[Purpose, Standing]
    proposal: ErasureProposal | None
    handler: str


def view_request(
    database: Database, ledger_key: bytes, *, actor: str, request_id: UUID, now: datetime
) -> RequestView:
    """Return a request and write an audit event, since its words may identify the person.

    :raises NotFound: if there is none.
    """
    with database.transaction() as session:
        request = requests.get(session, request_id)
        write_audit(
            session,
            ledger_key,
            AuditEvent.RIGHTS_VIEWED,
            actor=actor,
            at=now,
            subject=request.person_id.hex,
            details={"request": request_id.hex},
        )
        return _view(session, request)


def _view(session: Session, request: RightsRequest) -> RequestView:
    person_id = request.person_id
    decided = consents.list_decisions_by_person(session, {person_id}).get(person_id, [])
    handler = request.handled_by
    names = staff.names_by_id(session) if handler else {}
    return RequestView(
        request,
        subjects.read_recipients(session, {person_id}).get(person_id),
        [
            (sent.id, sent.reference)
            for sent, _lead in person_data.list_enquiries(session, person_id)
        ],
        standing(decided),
        erasure.find_open_proposal(session, person_id),
        names.get(str(UUID(handler)), handler) if handler else "",
    )


def reminder_wanted(database: Database, now: datetime) -> bool:
    """Return whether a reminder of any request is due."""
    with database.reading() as session:
        return bool(_due(session, now, 1))


def remind_of_requests(
    database: Database, ledger_key: bytes, mailing: Mailing, now: datetime
) -> int:
    """Queue one mail per recipient about requests due soon or overdue; return how many requests.

    Each request is in one reminder when it is due within days, and in one when it is overdue; in
    both again if its time is extended. The reminder is recorded with the request in the same
    transaction, so that a worker that dies here neither repeats nor skips it.
    """
    with database.transaction() as session:
        due = _due(session, now, _BATCH)
        if not due:
            return 0
        told = {"requests": ",".join(each.id.hex for each in due)}
        sent = notify_staff(session, mailing, MessageKind.RIGHTS_REMINDER, answering, now, told)
        for request in due:
            _record(session, ledger_key, request, sent, now)
    return len(due)


def _due(session: Session, now: datetime, limit: int) -> Sequence[RightsRequest]:
    return requests.list_to_remind(session, now, now + REMIND_BEFORE, limit)


def _record(
    session: Session, ledger_key: bytes, request: RightsRequest, told: int, now: datetime
) -> None:
    request.reminders = OVERDUE if request.due_at <= now else SOON
    write_audit(
        session,
        ledger_key,
        AuditEvent.RIGHTS_REMINDED,
        actor=SYSTEM,
        at=now,
        subject=request.person_id.hex,
        details={"request": request.id.hex, "step": request.reminders, "told": told},
    )
