"""An answer elsewhere that staff declare on closing a lead, inside the caller's transaction."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import ContactTooEarly
from app.core.steps.records import new_id, write_audit
from app.leads.models import Lead, LeadMessage
from app.leads.rules.closing import Elsewhere
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_work import Direction
from app.leads.steps.lead import index_lead
from app.leads.steps.response_clock import answered

_MINUTE = timedelta(minutes=1)
"""The precision with which staff give the time of an answer elsewhere."""


def declare(
    session: Session,
    ledger_key: bytes,
    promise: FirstResponse,
    lead: Lead,
    elsewhere: Elsewhere,
    *,
    actor: str,
    now: datetime,
) -> None:
    """Log an answer elsewhere as declared; it counts as the first one if there was none.

    :raises ContactTooEarly: if it was before the minute in which the enquiry came.
    """
    if elsewhere.at + _MINUTE <= lead.received_at:
        raise ContactTooEarly("An answer cannot be earlier than its enquiry.")
    at = max(elsewhere.at, lead.received_at)
    row = LeadMessage(
        id=new_id(now),
        lead_id=lead.id,
        at=at,
        direction=Direction.OURS.value,
        channel=elsewhere.channel.value,
        author=actor,
        language="",
        template="",
        subject="",
        text=elsewhere.where,
        declared=True,
    )
    session.add(row)
    index_lead(session, lead)
    details = {"message": row.id.hex, "direction": row.direction, "channel": row.channel}
    write_audit(
        session,
        ledger_key,
        AuditEvent.LEAD_CONTACT_LOGGED,
        actor=actor,
        at=now,
        subject=lead.id.hex,
        details=details,
    )
    if lead.first_answered_at is None:
        lead.declared = True
        session.flush()
        answered(session, promise, lead, at)
