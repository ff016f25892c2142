"""The erasure of one person: everything outside the append-only tables, and its certificate."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from sqlalchemy.orm import Session

from app.consent.models import ErasureCertificate
from app.consent.store import consent, withdrawals
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import existing
from app.core.rules.retention import RetentionClass
from app.core.steps.records import new_id, write_audit
from app.core.store.statements import insert_row
from app.enquiries.outside.contact_details import normalised_email
from app.exports.rules.export import NotifyKind
from app.exports.steps.receivers import open_notify_tasks
from app.exports.store.receivers import drop_open
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.rights.outside.erasing import Erasing, Order
from app.rights.rules.erasure import Certificate, ErasureGround, Gone, Kept, Place, Stays, Told
from app.rights.rules.requests import RightsOutcome
from app.rights.steps.erased_kinds import STEPS, ErasureTask
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
    )
    if mail is not None:
        [message_id] = queue_messages(session, [mail], tools.mailing.domain, order.at)
        overwriting.insert_leftovers(session, order.id, Place.LAST_MAIL, {message_id: order.at})
    _certify(task, certificate)
    return certificate


def _certify(task: ErasureTask, certificate: Certificate) -> None:
    order, payload = task.order, certificate.payload()
    insert_row(
        task.session,
        ErasureCertificate,
        {
            "erasure_id": order.id,
            "person": order.person_id,
            "at": order.at,
            "payload": payload,
        },
    )
    overwriting.insert_leftovers(task.session, order.id, Place.DATABASE, {"": order.at})
    write_audit(
        task.session,
        task.tools.ledger_key,
        AuditEvent.PERSON_ERASED,
        actor=order.approver,
        at=order.at,
        subject=order.person_id.hex,
        details={
            "erasure": order.id.hex,
            "proposal": certificate.proposal,
            "ground": order.ground.value,
            "sole": int(order.sole),
            "again": int(order.again),
            "certificate": sha256(payload).hexdigest(),
        },
    )


def _what_stays(task: ErasureTask, *, requests: int, tasks: int, told: Told) -> Sequence[Kept]:
    """Return the data that an erasure keeps, with its expiry, if any."""
    order, periods = task.order, task.tools.periods
    records = erasure.list_records(task.session, order.person_id, order.until)
    kept = [Kept(Stays.CONSENT_RECORDS, len(records))]
    if order.evidence_since is not None:
        opened = len(consent.list_with_evidence(task.session, records))
        until = periods.of(RetentionClass.EVIDENCE).end(order.evidence_since)
        kept.append(Kept(Stays.EVIDENCE, opened, until))
    kept += [
        Kept(Stays.ERASURE_RECORD),
        Kept(Stays.AUDIT_EVENTS, until=periods.of(RetentionClass.AUDIT).end(order.at)),
    ]
    if requests:
        kept.append(Kept(Stays.REQUESTS, requests))
    if tasks:
        kept += [Kept(Stays.EXPORT_LISTS), Kept(Stays.RECEIVER_TASKS, tasks)]
    if told is Told.MAIL:
        kept.append(Kept(Stays.LAST_MAIL))
    return [*kept, Kept(Stays.COPIES)]


def _last_mail(task: ErasureTask) -> tuple[Told, QueuedMessage | None]:
    """Return the way in which a person is notified, and the mail, if any.

    The address is read before the person is deleted, and the mail is queued afterwards. Its row is
    deleted when it leaves, because of the address in it.
    """
    order, person_id = task.order, task.order.person_id
    if order.again:
        return Told.BEFORE, None
    if order.ground is ErasureGround.RETENTION:
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
