"""Plan something to do about a lead, and tick it off."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotAnAssignee, NotFound
from app.core.rules.permissions import Permission
from app.core.steps.audit import write_audit
from app.core.steps.record_ids import new_id
from app.leads.models import LeadTask
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind
from app.leads.steps.lead import hold_lead, write_lead_event
from app.leads.steps.response_clock import planned_anew
from app.leads.store import lead_work
from app.leads.store.people import list_with


@dataclass(frozen=True)
class Task:
    """Something to do by the end of a day.

    :param token: of the form's opening, so that a second click is recognised.
    """

    token: UUID
    title: str
    due_on: date
    assignee_id: UUID


def add_task(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    lead_id: UUID,
    task: Task,
    now: datetime,
) -> None:
    """Add a task, by which a next step is due; the same one from the same form is added once.

    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has had that restricted; nothing is changed.
    :raises NotAnAssignee: if the account may not work on leads, or no longer.
    """
    with database.transaction() as session:
        lead, _enquiry = hold_lead(session, lead_id)
        if task.assignee_id not in {each.id for each in list_with(session, Permission.WORK_LEADS)}:
            raise NotAnAssignee("This account cannot be given tasks.")
        earlier = lead_work.find_task(session, task.token)
        if earlier is not None and _is_same(earlier, task):
            return
        row = LeadTask(
            id=new_id(now) if earlier else task.token,
            lead_id=lead_id,
            created_at=now,
            author=actor,
            assignee_id=task.assignee_id,
            title=task.title,
            due_on=task.due_on,
            done_by="",
        )
        lead_work.add(session, row)
        planned_anew(session, promise, lead, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_TASK_ADDED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
            details={"task": row.id.hex, "assignee": task.assignee_id.hex},
        )


def _is_same(row: LeadTask, task: Task) -> bool:
    kept = (row.title, row.due_on, row.assignee_id)
    return kept == (task.title, task.due_on, task.assignee_id)


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
