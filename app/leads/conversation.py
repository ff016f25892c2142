"""Replies to investors by mail, and the log of contacts outside the desk."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import new_id, write_audit
from app.leads.models import Lead, LeadMessage
from app.leads.rules.amended import ContactFacts
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import (
    ContactAnswer,
    ContactChannel,
    Direction,
    Spoken,
    after_holding,
    after_ours,
    after_theirs,
)
from app.leads.rules.reply import Reply
from app.leads.steps.contact import (
    name_day,
    only_declared,
    time_of_contact,
    turn_clock,
)
from app.leads.steps.lead import index_lead, lock_lead, move_after_speaking
from app.leads.steps.ownership import take_lead
from app.leads.steps.reply import lock_for_reply, require_new, send_in
from app.leads.store import lead_work
from app.mail.rules.delivery import Mailing


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
    again: UUID | None = None,
) -> Spoken:
    """Queue a reply to the enquiry's address; return its effect on the lead.

    It stops the clock until the next step is due. A lead that nobody has worked on yet moves on,
    and the author of the reply becomes the owner of one without an owner. The same reply from the
    same opening of the form, as a second click sends it, is sent once.

    :param again: the newest mail, if its words are to be sent once more.
    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    :raises PersonHasWithdrawn: if the person may no longer be contacted; nothing is queued.
    :raises NoAddress: if the enquiry came without an address; nothing is queued.
    :raises CopyRefused: if a copy may not leave; nothing is queued.
    :raises PlanGone: if the planned reply that it replaces is gone; nothing is queued.
    :raises SpokenMeanwhile: if something was said since the reply was begun; nothing is queued.
    :raises SentAlready: if the newest mail has the same words, from another opening of the form;
        nothing is queued.
    """
    with database.transaction() as session:
        lock_for_reply(session, lead_id)
        require_new(session, lead_id, reply, again)
        return send_in(
            session,
            ledger_key,
            promise,
            mailing,
            actor=actor,
            lead_id=lead_id,
            reply=reply,
            now=now,
        )


@dataclass(frozen=True)
class Contact:
    """A contact with the investor: its text, channel and time.

    :param token: of the form's opening, so that a second click is recognised.
    :param answer: whether a contact of ours was the answer.
    :param wait: whether to wait for the investor from then on; for an answer of ours.
    :param next_by: the day by whose end staff are to act next; None for the usual time.
    """

    token: UUID
    direction: Direction
    channel: ContactChannel
    text: str
    at: datetime
    answer: ContactAnswer = ContactAnswer.GIVEN
    wait: bool = False
    next_by: date | None = None

    @property
    def facts(self) -> ContactFacts:
        """The recorded facts of the contact, without its text."""
        return ContactFacts(self.at, self.direction, self.channel, self.answer)


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

    A contact of ours counts as an answer, as a reply does, unless it only promised one or reached
    nobody; its author becomes the owner of a lead without an owner. A contact of theirs resumes the
    clock and reopens a closed lead, unless we have spoken to them since. The same one from the same
    opening of the form is logged once. One of ours at an earlier time, while a first reply is
    overdue, is marked as declared. The lead is due by the day that it names, or by an earlier task,
    until something else is said.

    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    :raises ContactTooEarly: if it was before the minute in which the enquiry came.
    :raises FirstReplyOwed: if it names a day, but leaves the first reply due; nothing is stored.
    :raises NothingDue: if it names a day, but nothing is due then; nothing is stored.
    """
    with database.transaction() as session:
        lead, _enquiry = lock_lead(session, lead_id)
        contact = replace(contact, at=time_of_contact(lead, contact.at))
        earlier = session.get(LeadMessage, contact.token)
        if earlier and _is_same(session, earlier, lead_id, contact):
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
            holding=contact.facts.holding,
            missed=contact.facts.missed,
            declared=only_declared(lead, contact.facts, now),
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
        after = _turned(session, promise, lead, contact, now)
        effect = move_after_speaking(
            session, ledger_key, promise, lead, after, actor=actor, ours=ours, took=took, at=now
        )
        if contact.next_by is None:
            return effect
        due_at = name_day(session, promise, lead, row, contact.next_by, now)
        return replace(effect, due_at=due_at)


def _is_same(session: Session, earlier: LeadMessage, lead_id: UUID, contact: Contact) -> bool:
    kept = (earlier.lead_id, earlier.text, earlier.facts.told())
    if kept != (lead_id, contact.text, contact.facts.told()):
        return False
    named = lead_work.list_named_days(session, lead_id)
    days = [each.day for each in named if each.message_id == earlier.id]
    return contact.next_by is None or contact.next_by in days


def _turned(
    session: Session, promise: FirstResponse, lead: Lead, contact: Contact, now: datetime
) -> LeadStatus:
    """Set the clock after a contact, unless a later one has; return the status to move to."""
    before = LeadStatus(lead.status)
    if not turn_clock(session, promise, lead, contact.facts, now):
        return before
    if contact.facts.holding:
        return after_holding(before)
    if contact.facts.answers:
        return after_ours(before, wait=contact.wait)
    return after_theirs(before, lead.status_before)
