"""Replies to investors by mail, and the log of contacts outside the desk."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.standing import Stop
from app.consent.store.withdrawals import find_stop
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import ContactTooEarly, NoAddress, PersonHasWithdrawn, SpokenMeanwhile
from app.core.steps.records import new_id, write_audit
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadMessage
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel, Direction, Spoken, after_ours, after_theirs
from app.leads.steps.lead import index_lead, lock_lead, move_after_speaking
from app.leads.steps.ownership import take_lead
from app.leads.steps.response_clock import answered, resumed
from app.leads.store import lead_work
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages


@dataclass(frozen=True)
class Reply:
    """A reply as it was written.

    :param token: of the form's opening, so that a second click is recognised.
    :param template: the code of the template that it is based on, if any.
    :param then: the status that it gives to a lead that nobody has worked on yet.
    :param wait: whether to wait for the investor from then on.
    :param heard: the id in hexadecimal of the latest message when it was written; empty if there
        was none, and None if nobody looked.
    """

    token: UUID
    language: str
    template: str
    subject: str
    text: str
    then: LeadStatus
    wait: bool
    heard: str | None = None


def send_reply(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    mailing: Mailing,
    *,
    actor: str,
    lead_id: UUID,
    reply: Reply,
    now: datetime,
) -> Spoken:
    """Queue a reply to the enquiry's address; return its effect on the lead.

    It stops the clock until the next step is due. A lead that nobody has worked on yet moves on,
    and the author of the reply becomes the owner of one without an owner. The same reply from the
    same opening of the form, as a second click sends it, is sent once.

    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    :raises PersonHasWithdrawn: if the person may no longer be contacted; nothing is queued.
    :raises NoAddress: if the enquiry came without an address; nothing is queued.
    :raises SpokenMeanwhile: if something was said since the reply was begun; nothing is queued.
    """
    with database.transaction() as session:
        lead, enquiry = lock_lead(session, lead_id)
        if find_stop(session, enquiry.id) is Stop.WITHDRAWN:
            raise PersonHasWithdrawn("The person has withdrawn consent and may not be written to.")
        if not enquiry.email:
            raise NoAddress("The enquiry has no e-mail address.")
        earlier = session.get(LeadMessage, reply.token)
        sent = earlier and (earlier.lead_id, earlier.subject, earlier.text)
        if sent == (lead_id, reply.subject, reply.text):
            return Spoken(LeadStatus(lead.status))
        _require_heard(session, lead_id, reply.heard)
        row_id = new_id(now) if earlier else reply.token
        _keep(session, mailing, lead, enquiry, row_id, actor, reply, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_REPLY_SENT,
            actor=actor,
            at=now,
            subject=lead_id.hex,
            details={
                "message": row_id.hex,
                "template": reply.template,
                "language": reply.language,
            },
        )
        took = take_lead(session, ledger_key, lead, actor=actor, at=now)
        answered(session, promise, lead, now)
        after = after_ours(LeadStatus(lead.status), reply.then, wait=reply.wait)
        return move_after_speaking(
            session, ledger_key, promise, lead, after, actor=actor, ours=True, took=took, at=now
        )


def _require_heard(session: Session, lead_id: UUID, heard: str | None) -> None:
    latest = lead_work.find_latest_message(session, lead_id)
    if heard is not None and heard != (latest.hex if latest else ""):
        raise SpokenMeanwhile("The conversation with the investor has changed meanwhile.")


def _keep(
    session: Session,
    mailing: Mailing,
    lead: Lead,
    enquiry: Enquiry,
    row_id: UUID,
    actor: str,
    reply: Reply,
    now: datetime,
) -> None:
    """Store a reply's text with the lead, and queue its mail."""
    message = QueuedMessage(
        MessageKind.LEAD_REPLY,
        enquiry.email,
        reply.language,
        person_id=enquiry.person_id,
        enquiry_id=enquiry.id,
        details={"reply": row_id.hex},
    )
    (message_id,) = queue_messages(session, [message], mailing.domain, now)
    session.add(
        LeadMessage(
            id=row_id,
            lead_id=lead.id,
            at=now,
            direction=Direction.OURS.value,
            channel=ContactChannel.MAIL.value,
            author=actor,
            language=reply.language,
            template=reply.template,
            subject=reply.subject,
            text=reply.text,
            message_id=message_id,
        )
    )
    index_lead(session, lead)


_MINUTE = timedelta(minutes=1)
"""The precision with which staff give the time of a contact."""


@dataclass(frozen=True)
class Contact:
    """A contact with the investor: its text, channel and time.

    :param token: of the form's opening, so that a second click is recognised.
    :param wait: whether to wait for the investor from then on; for a contact of ours.
    """

    token: UUID
    direction: Direction
    channel: ContactChannel
    text: str
    at: datetime
    wait: bool = False


def log_contact(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    lead_id: UUID,
    contact: Contact,
    now: datetime,
) -> Spoken:
    """Store a contact with the lead; return its effect on the lead.

    A contact of ours counts as an answer, as a reply does, and its author becomes the owner of a
    lead without an owner. A contact of theirs resumes the clock and reopens a closed lead, unless
    we have spoken to them since. The same one from the same opening of the form is logged once.

    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    :raises ContactTooEarly: if it was before the minute in which the enquiry came.
    """
    with database.transaction() as session:
        lead, _enquiry = lock_lead(session, lead_id)
        if contact.at + _MINUTE <= lead.received_at:
            raise ContactTooEarly("A contact cannot be earlier than its enquiry.")
        contact = replace(contact, at=max(contact.at, lead.received_at))
        earlier = session.get(LeadMessage, contact.token)
        kept = earlier and (earlier.direction, earlier.channel, earlier.text, earlier.at)
        same = (contact.direction, contact.channel, contact.text, contact.at)
        if earlier and earlier.lead_id == lead_id and kept == same:
            return Spoken(LeadStatus(lead.status))
        row = LeadMessage(
            id=new_id(now) if earlier else contact.token,
            lead_id=lead_id,
            at=contact.at,
            direction=contact.direction.value,
            channel=contact.channel.value,
            author=actor,
            language="",
            template="",
            subject="",
            text=contact.text,
        )
        session.add(row)
        index_lead(session, lead)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_CONTACT_LOGGED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
            details={
                "message": row.id.hex,
                "direction": contact.direction.value,
                "channel": contact.channel.value,
            },
        )
        ours = contact.direction is Direction.OURS
        took = ours and take_lead(session, ledger_key, lead, actor=actor, at=now)
        after = _turned(session, promise, lead, contact)
        return move_after_speaking(
            session, ledger_key, promise, lead, after, actor=actor, ours=ours, took=took, at=now
        )


def _turned(session: Session, promise: FirstResponse, lead: Lead, contact: Contact) -> LeadStatus:
    """Set the clock after a contact, unless a later one has; return the status to move to."""
    before, ours = LeadStatus(lead.status), contact.direction is Direction.OURS
    other = Direction.THEIRS if ours else Direction.OURS
    overtaken = lead_work.has_message_after(session, lead.id, other.value, contact.at)
    if overtaken and lead.first_answered_at is not None:
        return before
    if ours:
        answered(session, promise, lead, contact.at)
        return after_ours(before, wait=contact.wait)
    resumed(session, promise, lead, contact.at)
    return after_theirs(before)
