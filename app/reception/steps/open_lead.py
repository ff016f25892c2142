"""Open the lead of an enquiry that staff brought in."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.steps.record_ids import new_id
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind, listing
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.response_clock import ClockState, started, wound
from app.leads.store import lead as leads
from app.reception.rules.incoming import Handling, Incoming
from app.reception.steps.insert_enquiries import Stored


def open_lead(
    session: Session,
    promise: FirstResponse,
    incoming: Incoming,
    its: Stored,
    handling: Handling,
    now: datetime,
) -> UUID:
    """Open a lead whose clock runs from when its enquiry was received; return its id.

    One that was answered before has had its answer when it was received, and the next step is due
    a while from now. Nobody judges it as spam, since a member of staff has read it; its history
    says who.
    """
    lead_id, answers, received = new_id(now), incoming.answers, incoming.received_at
    had_answer = wound(promise, ClockState(first_answered_at=received), now)
    leads.insert_lead(
        session,
        lead_id,
        its.id,
        (),
        received,
        had_answer if handling.answered else started(promise, received),
        listing(answers, incoming.campaign, incoming.notice.lang, incoming.ticks),
        owner_id=handling.owner_id,
        status=LeadStatus.ACKNOWLEDGED if handling.answered else LeadStatus.NEW,
    )
    event = {
        "id": new_id(now),
        "lead_id": lead_id,
        "at": now,
        "actor": incoming.entered_by,
        "kind": LeadEventKind.RECEIVED.value,
        "details": {"channel": incoming.channel},
    }
    leads.insert_event(session, event)
    return lead_id
