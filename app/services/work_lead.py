"""Change a lead's status."""

from datetime import datetime
from uuid import UUID, uuid4

from app.db import Database
from app.domain.audit_events import AuditEvent
from app.domain.errors import LeadChangedMeanwhile, NotFound
from app.domain.first_response import FirstResponse
from app.domain.lead import LeadEventKind, LeadStatus
from app.models import LeadEvent
from app.services.steps.turn_clock import after_status
from app.services.steps.write_audit import write_audit
from app.store import lead as leads


def change_status(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    lead_id: UUID,
    expected_version: int,
    status: LeadStatus,
    now: datetime,
) -> None:
    """Set a lead's status and turn its clock, with a line in its history and an audit event.

    Asking for the status that the lead has already, as a second click does, changes nothing.

    :param expected_version: the version that the member of staff was looking at.
    :raises NotFound: if there is no such lead.
    :raises LeadChangedMeanwhile: if someone else changed the lead since; nothing is changed.
    """
    with database.transaction() as session:
        found = leads.get_with_enquiry(session, lead_id)
        if found is None:
            raise NotFound(f"There is no lead {lead_id}.")
        lead, before = found[0], LeadStatus(found[0].status)
        if before == status:
            return
        if not leads.set_status(session, lead_id, expected_version, status.value, now):
            raise LeadChangedMeanwhile("Someone else changed this lead meanwhile.")
        after_status(session, promise, lead, before, status, now)
        change = {"from": before.value, "to": status.value}
        leads.add_event(
            session,
            LeadEvent(
                id=uuid4(),
                lead_id=lead_id,
                at=now,
                actor=actor,
                kind=LeadEventKind.STATUS.value,
                details=change,
            ),
        )
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_STATUS_CHANGED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
            details=change,
        )
