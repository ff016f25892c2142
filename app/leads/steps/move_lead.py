"""Move a lead from one status to another, in the transaction of what moves it."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import LeadChangedMeanwhile, MoveNotAllowed
from app.core.steps.audit import write_audit
from app.leads.models.lead import Lead
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.lead_status import LeadStatus, may_move
from app.leads.steps.turn_clock import after_status
from app.leads.steps.write_lead_event import write_lead_event
from app.leads.store import lead as leads


def move_lead(
    session: Session,
    ledger_key: bytes,
    promise: FirstResponse,
    lead: Lead,
    status: LeadStatus,
    *,
    actor: str,
    expected_version: int,
    at: datetime,
    answered: bool = False,
) -> None:
    """Set a lead's status and turn its clock, with a line in its history and an audit event.

    :param expected_version: the version that whoever moves it has seen.
    :param answered: whether an answer of ours moves it.
    :raises LeadChangedMeanwhile: if someone else changed the lead since; nothing is changed.
    :raises MoveNotAllowed: if no such move is; nothing is changed.
    """
    if lead.version != expected_version:
        raise LeadChangedMeanwhile("Someone else changed this lead meanwhile.")
    before = LeadStatus(lead.status)
    if not may_move(before, status, answered=answered):
        raise MoveNotAllowed(f"A lead cannot go from {before} to {status}.")
    if not leads.set_status(session, lead.id, expected_version, status.value, at):
        raise LeadChangedMeanwhile("Someone else changed this lead meanwhile.")
    after_status(session, promise, lead, before, status, at)
    change = {"from": before.value, "to": status.value}
    write_lead_event(session, lead.id, LeadEventKind.STATUS, actor, at, change)
    write_audit(
        session,
        ledger_key,
        AuditEvent.LEAD_STATUS_CHANGED,
        actor=actor,
        at=at,
        subject=lead.id.hex,
        details=change,
    )
