"""Give leads to a person, or to nobody."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.db import Database
from app.domain.audit_events import AuditEvent
from app.domain.errors import NotAnAssignee
from app.domain.lead import LeadEventKind
from app.domain.many_leads import LeadOutcome, Outcome, SeenLead
from app.models import Lead
from app.services.steps.act_on_leads import act_on_leads
from app.services.steps.write_audit import write_audit
from app.services.steps.write_lead_event import write_lead_event
from app.store.assignee import list_assignees, set_owner


def assign_leads(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    seen: Sequence[SeenLead],
    owner_id: UUID | None,
    now: datetime,
) -> tuple[LeadOutcome, ...]:
    """Give leads to a person, or to nobody, each with a line in its history and an audit event.

    A lead that somebody else changed since it was seen is left as it is, and so is one whose
    person has withdrawn; one that has this owner already needs nothing.

    :raises NotAnAssignee: if the account may not work on leads, or no longer; nothing is changed.
    """
    with database.transaction() as session:
        assignees = {each.id for each in list_assignees(session, now)}
        if owner_id is not None and owner_id not in assignees:
            raise NotAnAssignee("This account cannot be given leads.")

        def assign(lead: Lead, version: int) -> Outcome:
            return _assign(session, ledger_key, lead, version, owner_id, actor, now)

        return act_on_leads(session, seen, assign)


def _assign(
    session: Session,
    ledger_key: bytes,
    lead: Lead,
    version: int,
    owner_id: UUID | None,
    actor: str,
    now: datetime,
) -> Outcome:
    before = lead.owner_id
    if before == owner_id:
        return Outcome.SAME
    if not set_owner(session, lead.id, version, owner_id, now):
        return Outcome.CHANGED
    change = {"from": before.hex if before else "", "to": owner_id.hex if owner_id else ""}
    write_lead_event(session, lead.id, LeadEventKind.OWNER, actor, now, change)
    write_audit(
        session,
        ledger_key,
        AuditEvent.LEAD_ASSIGNED,
        actor=actor,
        at=now,
        subject=lead.id.hex,
        details=change,
    )
    return Outcome.DONE
