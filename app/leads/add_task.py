"""Plan something to do about a lead."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotAnAssignee
from app.core.rules.permissions import Permission
from app.core.steps.audit import write_audit
from app.core.steps.record_ids import new_id
from app.leads.models.lead_work import LeadTask
from app.leads.rules.first_response import FirstResponse
from app.leads.steps.hold_lead import hold_lead
from app.leads.steps.turn_clock import planned_anew
from app.leads.store import lead_work
from app.leads.store.colleague import list_with


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
