"""Tell a person by one last mail that they have been erased."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.core.steps.record_ids import new_id
from app.enquiries.outside.contact_details import normalised_email
from app.mail.models.outbox import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.mail.steps.queue_messages import QueuedMessage, queue_messages
from app.rights.rules.erasure import ErasureGround, Place, Told
from app.rights.steps.erase_kinds import Task
from app.rights.store import erasure, erasure_subject, person_data


@dataclass(frozen=True)
class LastMail:
    """How a person is to be told, and if it is by mail, where and in which language."""

    told: Told
    address: str = ""
    language: str = ""


def last_mail_to(task: Task) -> LastMail:
    """Return how a person is to be told; read before they are gone."""
    if task.order.again:
        return LastMail(Told.BEFORE)
    if task.order.ground is ErasureGround.RETENTION:
        return LastMail(Told.NOT_DUE)
    person_id = task.subject.person_id
    address = normalised_email(person_data.find_first_address(task.session, person_id) or "")
    headings = erasure_subject.read_headings(task.session, {person_id})
    if address is None:
        return LastMail(Told.NO_ADDRESS)
    if not task.tools.mail_leaves:
        return LastMail(Told.NO_SERVER)
    return LastMail(Told.MAIL, address, headings[person_id].language)


def queue_last_mail(task: Task, mail: LastMail) -> None:
    """Queue the mail, if there is to be one; its row goes when it leaves, for the address in it."""
    if mail.told is not Told.MAIL:
        return
    message = QueuedMessage(
        MessageKind.ERASURE_DONE,
        mail.address,
        mail.language,
        details={"erasure": task.order.id.hex},
        id=new_id(task.order.at),
    )
    [message_id] = queue_messages(task.session, [message], task.tools.mailing.domain, task.order.at)
    names = {message_id: task.order.at}
    erasure.insert_leftovers(task.session, task.order.id, Place.LAST_MAIL, names)


def forget_last_mail(session: Session, message: OutboxMessage, now: datetime) -> None:
    """Note that the mail which told of an erasure is gone, whatever became of it."""
    erasure.delete_leftovers(session, Place.LAST_MAIL, [message.message_id], now)
