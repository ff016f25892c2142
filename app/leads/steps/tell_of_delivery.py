"""Tell a lead what became of a reply, in the transaction that records it."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.leads.models.lead import Lead
from app.leads.models.lead_work import LeadMessage
from app.leads.rules.contact import Direction
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind
from app.leads.steps.turn_clock import delivered, undelivered
from app.leads.steps.write_lead_event import write_lead_event
from app.leads.store import lead as leads
from app.leads.store import lead_work
from app.mail.models.outbox import OutboxMessage


def tell_of_reply_left(
    promise: FirstResponse, session: Session, message: OutboxMessage, at: datetime
) -> None:
    """Let a reply answer that has left, if it could not leave at first; the wait goes on then."""
    found = _reply(session, message.message_id)
    if found is None:
        return
    reply, lead = found
    parked_at = leads.last_parked_at(session, lead.id, reply.id)
    theirs = Direction.THEIRS.value
    if parked_at and lead_work.has_message_after(session, lead.id, theirs, reply.at):
        parked_at = None
    delivered(session, promise, lead, at, parked_at=parked_at)


def tell_of_reply_parked(session: Session, message: OutboxMessage, at: datetime) -> None:
    """Say in a lead's history that a reply could not be delivered, and make the lead due again.

    If it was the only one, the investor has no answer yet. Of a closed lead nothing is due.
    """
    found = _reply(session, message.message_id)
    if found is None:
        return
    reply, lead = found
    details = {"message": reply.id.hex}
    write_lead_event(session, lead.id, LeadEventKind.REPLY_PARKED, "system", at, details)
    if not lead.closed:
        alone = not lead_work.has_other_answer(session, reply)
        undelivered(session, lead, at, only_answer=alone)


def _reply(session: Session, message_id: str) -> tuple[LeadMessage, Lead] | None:
    reply = lead_work.find_mail(session, message_id)
    lead = None if reply is None else leads.lock(session, reply.lead_id)
    return None if reply is None or lead is None else (reply, lead)
