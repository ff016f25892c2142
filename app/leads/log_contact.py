"""Log what was said to an investor, or by them, outside the desk."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import ContactTooEarly
from app.core.steps.audit import write_audit
from app.core.steps.record_ids import new_id
from app.leads.models.lead import Lead
from app.leads.models.lead_work import LeadMessage
from app.leads.rules.contact import Channel, Direction, Spoken, after_ours, after_theirs
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.steps.give_lead import take_lead
from app.leads.steps.hold_lead import hold_lead
from app.leads.steps.move_after_speaking import move_after_speaking
from app.leads.steps.turn_clock import answered, resumed
from app.leads.store import lead_work

_MINUTE = timedelta(minutes=1)
"""How exactly staff say when a contact was."""


@dataclass(frozen=True)
class Contact:
    """What was said, how and when.

    :param token: of the form's opening, so that a second click is recognised.
    :param wait: whether the investor is waited for from then on; for a contact of ours.
    """

    token: UUID
    direction: Direction
    channel: Channel
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
    """Keep what was said with the lead; return what became of the lead.

    A contact of ours answers, as a reply does, and a lead that nobody owns belongs to whoever logs
    it. One of theirs resumes the clock and reopens what is closed, unless we have spoken to them
    since. The same one from the same opening of the form is logged once.

    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has had that restricted; nothing is changed.
    :raises ContactTooEarly: if it was before the minute in which the enquiry came.
    """
    with database.transaction() as session:
        lead, _enquiry = hold_lead(session, lead_id)
        if contact.at + _MINUTE <= lead.received_at:
            raise ContactTooEarly("Nobody answers an enquiry before it has come.")
        contact = replace(contact, at=max(contact.at, lead.received_at))
        earlier = lead_work.find_message(session, contact.token)
        if earlier and earlier.lead_id == lead_id and _is_same(earlier, contact):
            return Spoken(LeadStatus(lead.status))
        row = _row(new_id(now) if earlier else contact.token, lead_id, actor, contact)
        lead_work.add(session, row)
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
    """Turn the clock by a contact, unless a later one has; return where the lead is to go."""
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


def _is_same(row: LeadMessage, contact: Contact) -> bool:
    kept = (row.direction, row.channel, row.text, row.at)
    return kept == (contact.direction, contact.channel, contact.text, contact.at)


def _row(row_id: UUID, lead_id: UUID, actor: str, contact: Contact) -> LeadMessage:
    return LeadMessage(
        id=row_id,
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
