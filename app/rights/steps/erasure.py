"""The erasure of one person: everything outside the append-only tables, and its certificate."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ErasureCertificate
from app.consent.store import consent, withdrawals
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.errors import existing
from app.core.rules.retention import RetentionClass
from app.core.steps.records import new_id, write_audit
from app.core.store.statements import insert_row
from app.enquiries.outside.contact_details import normalised_email
from app.exports.rules.export import NotifyKind
from app.exports.steps.receivers import open_notify_tasks
from app.exports.store.receivers import drop_open
from app.ledger.rules.erasure import Erasure
from app.ledger.steps.stated import longest_stated, periods_in_force, stated_audit_months
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.rights.outside.erasing import Erasing, Order
from app.rights.rules.erasure import Certificate, ErasureGround, Gone, Kept, Place, Stays, Told
from app.rights.rules.requests import RightsOutcome
from app.rights.rules.retention import DueQuestion
from app.rights.steps.erased_kinds import STEPS, ErasureTask
from app.rights.steps.evidence import erase_evidence
from app.rights.store import erasing as persons
from app.rights.store import erasure, overwriting, person_data, requests, subjects


def erase_person(session: Session, tools: Erasing, order: Order) -> Certificate:
    """Delete all data of a person, queue the ledger's entry, and return the certificate.

    Files outside the database are deleted once this has committed: they are recorded for the
    worker, and so is that the bytes freed in the database are to be overwritten.

    :raises NotFound: if there is no such person.
    """
    subject = existing(
        persons.lock_subject(session, order.person_id, order.until),
        f"There is no person {order.person_id}.",
    )
    task = ErasureTask(session, tools, order, subject)
    withdrawals.wait_for_closing_exports(session)
    drop_open(session, subject.references, NotifyKind.ERASURE)
    tasks = open_notify_tasks(session, subject.references, NotifyKind.ERASURE, order.at)
    told, mail = _last_mail(task)
    gone: Counter[Gone] = Counter()
    for step in STEPS:
        gone += step(task)
    made = requests.count_for_person(session, order.person_id)
    if subject.whole:
        requests.close_all(session, order.person_id, order.at, RightsOutcome.ERASED.value)
        erasure.close_proposals(session, order.person_id, order.id)
    certificate = Certificate(
        erasure=order.id.hex,
        person=order.person_id.hex,
        time=order.at,
        ground=order.ground,
        proposal=order.proposal.hex if order.proposal else "",
        request=order.request.hex if order.request else "",
        proposer=order.proposer,
        approver=order.approver,
        sole=order.sole,
        again=order.again,
        told=told,
        gone=gone,
        stays=_what_stays(task, requests=made, tasks=tasks, told=told),
        until=order.until,
    )
    if mail is not None:
        [message_id] = queue_messages(session, [mail], tools.mailing.domain, order.at)
        overwriting.insert_leftovers(session, order.id, Place.LAST_MAIL, {message_id: order.at})
    certify(session, tools, certificate)
    return certificate


def erase_evidence_again(session: Session, tools: Erasing, listed: Erasure, at: datetime) -> None:
    """Delete the evidence that a restore brought back of people whose other data is gone.

    Evidence that the restored service has received since is left.
    """
    erasure_id, until = UUID(listed.id), listed.until
    person_id = UUID(listed.person) if listed.person else None
    erased = erase_evidence(
        session,
        tools.ledger_key,
        tools.outside,
        person=person_id,
        records=[UUID(each.id) for each in listed.records],
        reason=listed.reason,
        at=at,
        actor=OPERATOR,
        erasure_id=erasure_id,
        listed=True,
        until=until,
    )
    if person_id is None:
        return
    certificate = Certificate(
        erasure=listed.id,
        person=listed.person,
        time=at,
        ground=ErasureGround.again(listed.reason),
        proposal="",
        request="",
        proposer=OPERATOR,
        approver=OPERATOR,
        sole=False,
        again=True,
        told=Told.BEFORE,
        gone={Gone.EVIDENCE: len(erased.records)},
        stays=[Kept(Stays.ERASURE_RECORD), Kept(Stays.COPIES)],
        until=until,
    )
    certify(session, tools, certificate)


def certify(session: Session, tools: Erasing, certificate: Certificate) -> None:
    """Store the certificate of an erasure, with the audit event that holds its hash."""
    erasure_id, at = UUID(certificate.erasure), certificate.time
    payload = certificate.payload()
    insert_row(
        session,
        ErasureCertificate,
        {
            "erasure_id": erasure_id,
            "person": UUID(certificate.person),
            "at": at,
            "payload": payload,
        },
    )
    overwriting.insert_leftovers(session, erasure_id, Place.DATABASE, {"": at})
    write_audit(
        session,
        tools.ledger_key,
        AuditEvent.PERSON_ERASED,
        actor=certificate.approver,
        at=at,
        subject=certificate.person,
        details={
            "erasure": certificate.erasure,
            "proposal": certificate.proposal,
            "ground": certificate.ground.value,
            "sole": int(certificate.sole),
            "again": int(certificate.again),
            "certificate": sha256(payload).hexdigest(),
        },
    )


def _what_stays(task: ErasureTask, *, requests: int, tasks: int, told: Told) -> Sequence[Kept]:
    """Return the data that an erasure keeps, with its expiry, if any."""
    order, periods = task.order, periods_in_force(task.session, task.tools.periods)
    records = erasure.list_records(task.session, order.person_id, order.until)
    kept = [Kept(Stays.CONSENT_RECORDS, len(records))]
    if order.evidence_since is not None:
        opened = len(consent.list_with_evidence(task.session, records))
        until = periods.of(RetentionClass.EVIDENCE).end(order.evidence_since)
        kept.append(Kept(Stays.EVIDENCE, opened, until))
    stated = longest_stated(stated_audit_months(task.session), order.at)
    audits = DueQuestion(RetentionClass.AUDIT, periods, order.at, order.at, stated).kept_for
    kept += [Kept(Stays.ERASURE_RECORD), Kept(Stays.AUDIT_EVENTS, until=audits.end(order.at))]
    if requests:
        kept.append(Kept(Stays.REQUESTS, requests))
    if tasks:
        kept += [Kept(Stays.EXPORT_LISTS), Kept(Stays.RECEIVER_TASKS, tasks)]
    if told is Told.MAIL:
        kept.append(Kept(Stays.LAST_MAIL))
    return [*kept, Kept(Stays.COPIES)]


def _last_mail(task: ErasureTask) -> tuple[Told, QueuedMessage | None]:
    """Return how a person is notified, and the mail, if any.

    The address is read before the person is deleted, and the mail is queued afterwards. Its row is
    deleted when it leaves, because of the address in it.
    """
    order, person_id = task.order, task.order.person_id
    if order.again:
        return Told.BEFORE, None
    if order.ground in {ErasureGround.RETENTION, ErasureGround.IMPORT_UNDONE}:
        return Told.NOT_DUE, None
    address = normalised_email(person_data.find_first_address(task.session, person_id) or "")
    if address is None:
        return Told.NO_ADDRESS, None
    if not task.tools.mail_leaves:
        return Told.NO_SERVER, None
    recipient = subjects.read_recipients(task.session, {person_id})[person_id]
    details = {"erasure": order.id.hex}
    return Told.MAIL, QueuedMessage(
        MessageKind.ERASURE_DONE, address, recipient.language, details=details, id=new_id(order.at)
    )


def forget_last_mail(session: Session, message: OutboxMessage, now: datetime) -> None:
    """Record that the mail about an erasure was deleted, sent or not."""
    overwriting.delete_leftovers(session, Place.LAST_MAIL, [message.message_id], now)
