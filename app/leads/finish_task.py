"""Tick a task off, or take the tick back."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.audit import write_audit
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind
from app.leads.steps.hold_lead import hold_lead
from app.leads.steps.turn_clock import planned_anew
from app.leads.steps.write_lead_event import write_lead_event
from app.leads.store import lead_work


def finish_task(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    lead_id: UUID,
    task_id: UUID,
    done: bool,
    now: datetime,
) -> None:
    """Record that a task is done, or that it is not after all, with a line in the lead's history.

    A next step is due by what is planned then. What it is already, as after a second click,
    changes nothing.

    :raises NotFound: if there is no such lead, or it has no such task.
    :raises ProcessingRestricted: if the person has had that restricted; nothing is changed.
    """
    with database.transaction() as session:
        lead, _enquiry = hold_lead(session, lead_id)
        task = lead_work.find_task(session, task_id)
        if task is None or task.lead_id != lead_id:
            raise NotFound(f"Lead {lead_id} has no task {task_id}.")
        if (task.done_at is not None) == done:
            return
        task.done_at = now if done else None
        task.done_by = actor if done else ""
        planned_anew(session, promise, lead, now)
        kind = LeadEventKind.TASK_DONE if done else LeadEventKind.TASK_REOPENED
        write_lead_event(session, lead_id, kind, actor, now, {"task": task_id.hex})
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_TASK_CHANGED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
            details={"task": task_id.hex, "done": "yes" if done else "no"},
        )
