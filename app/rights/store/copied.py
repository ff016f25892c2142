"""A person as a recipient of copies of replies to others, and the removal of every trace."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Text, cast, delete, select
from sqlalchemy.orm import Session

from app.consent.store.withdrawals import list_stopped
from app.enquiries.rules.enquiry import person_key
from app.leads.models import LeadMessage
from app.leads.models.replies import PlannedReply
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind

_NONE = "[]"


@dataclass(frozen=True)
class ReceivedCopy:
    """A copy of a reply to somebody else, with the facts recorded of its recipient."""

    at: datetime
    address: str
    name: str
    why: str
    subject: str


def list_received(session: Session, keys: Collection[str]) -> Sequence[ReceivedCopy]:
    """Return the copies of replies to others that went to a person, newest first.

    :param keys: the keys of the person's addresses.
    """
    found = session.execute(
        select(LeadMessage.at, LeadMessage.subject, LeadMessage.copies)
        .where(cast(LeadMessage.copies, Text) != _NONE)
        .order_by(LeadMessage.at.desc(), LeadMessage.id)
    )
    return [
        ReceivedCopy(at, each["address"], each["name"], each["why"], subject)
        for at, subject, copies in found
        for each in copies
        if person_key(each["address"]) in keys
    ]


def remove_from_replies(session: Session, keys: Collection[str], until: datetime | None) -> int:
    """Take a person out of the copies of replies, sent and planned; return how many they were.

    :param keys: the keys of the person's addresses.
    :param until: if set, later replies are left.
    """
    sent = select(LeadMessage).where(cast(LeadMessage.copies, Text) != _NONE)
    planned = select(PlannedReply)
    if until is not None:
        sent = sent.where(LeadMessage.at <= until)
        planned = planned.where(PlannedReply.planned_at <= until)
    count = 0
    for message in session.scalars(sent):
        left = _others(message.copies, keys)
        if len(left) < len(message.copies):
            message.copies = left
            count += 1
    for plan in session.scalars(planned):
        copies = plan.reply["copies"]
        left = _others(copies, keys)
        if len(left) < len(copies):
            plan.reply = {**plan.reply, "copies": left}
            count += 1
    session.flush()
    return count


def remove_queued(session: Session, keys: Collection[str], until: datetime | None) -> int:
    """Delete the queued copies to a person; return how many there were."""
    copies = select(OutboxMessage.id, OutboxMessage.recipient).where(
        OutboxMessage.kind == MessageKind.REPLY_COPY.value
    )
    if until is not None:
        copies = copies.where(OutboxMessage.created_at <= until)
    theirs: list[UUID] = [
        message_id
        for message_id, recipient in session.execute(copies)
        if person_key(recipient) in keys
    ]
    if theirs:
        session.execute(delete(OutboxMessage).where(OutboxMessage.id.in_(theirs)))
    return len(theirs)


def may_get_copy(session: Session, reply_id: UUID, recipient: str) -> bool:
    """Return whether an address may get a copy of a reply.

    Not if it was taken out of the copies since, as by an erasure, nor if its person has withdrawn
    or restricted processing. Colleagues get one whatever they have asked of us themselves.
    """
    reply, key = session.get(LeadMessage, reply_id), person_key(recipient)
    theirs = [each for each in reply.copies if person_key(each["address"]) == key] if reply else []
    colleague = any(each["account"] for each in theirs)
    return bool(theirs) and (colleague or not list_stopped(session, {key}))


def _others(copies: Sequence[Mapping[str, str]], keys: Collection[str]) -> list[dict[str, str]]:
    return [dict(each) for each in copies if person_key(each["address"]) not in keys]
