"""Erase everything about a person outside the append-only tables, and certify it."""

from collections import Counter
from hashlib import sha256

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.audit import write_audit
from app.rights.outside.erasing import Erasing, Order
from app.rights.rules.erasure import Certificate, Gone, Place
from app.rights.rules.notify import NotifyKind
from app.rights.rules.rights import RightsOutcome
from app.rights.steps.erase_kinds import STEPS, Task
from app.rights.steps.open_notify_tasks import open_notify_tasks
from app.rights.steps.queue_last_mail import last_mail_to, queue_last_mail
from app.rights.steps.what_stays import what_stays
from app.rights.store import erasing as persons
from app.rights.store import erasure, erasure_proposal, rights_request


def erase_person(session: Session, tools: Erasing, order: Order) -> Certificate:
    """Take everything of a person away, let the ledger say so, and return what is certified.

    What lies outside the database goes once this has committed: it is noted for the worker, and so
    is that the bytes which the database gives free are to be overwritten.

    :raises NotFound: if there is no such person.
    """
    subject = persons.lock_subject(session, order.person_id, order.until)
    if subject is None:
        raise NotFound(f"There is no person {order.person_id}.")
    task = Task(session, tools, order, subject)
    tasks = open_notify_tasks(session, subject.references, NotifyKind.ERASURE, order.at)
    mail = last_mail_to(task)
    gone: Counter[Gone] = Counter()
    for step in STEPS:
        gone += step(task)
    requests = rights_request.count_for_person(session, order.person_id)
    if subject.whole:
        rights_request.close_all(session, order.person_id, order.at, RightsOutcome.ERASED.value)
        erasure_proposal.close_as_done(session, order.person_id, order.id)
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
        told=mail.told,
        gone=gone,
        stays=what_stays(task, requests=requests, tasks=tasks, told=mail.told),
    )
    queue_last_mail(task, mail)
    _certify(task, certificate)
    return certificate


def _certify(task: Task, certificate: Certificate) -> None:
    order, payload = task.order, certificate.payload()
    erasure.insert_certificate(
        task.session,
        {
            "erasure_id": order.id,
            "person": order.person_id,
            "at": order.at,
            "payload": payload,
        },
    )
    erasure.insert_leftovers(task.session, order.id, Place.DATABASE, {"": order.at})
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
