"""Tasks on leads: planning them, ticking them off and cancelling them."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.records import new_id, write_audit
from app.leads.models import LeadTask
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.lead_work import TaskState
from app.leads.steps.lead import index_lead, lock_lead, write_lead_event
from app.leads.steps.ownership import require_worker
from app.leads.steps.response_clock import planned_anew
from app.leads.store import lead_work


def add_task(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    lead_id: UUID,
    token: UUID,
    title: str,
    due_on: date,
    due_time: time | None = None,
    assignee_id: UUID,
    now: datetime,
) -> datetime | None:
    """Add a task, which sets a next step's due time; the same form adds it only once.

    Return when the lead is due, if the task changed that.

    :param token: of the form's opening.
    :param due_on: the day by whose end it is to be done.
    :param due_time: the local time at which it is due on that day, if it has one.
    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    :raises NotAnAssignee: if the account may not work on leads, or no longer.
    """
    with database.transaction() as session:
        lead, _enquiry = lock_lead(session, lead_id)
        require_worker(session, assignee_id)
        earlier = lead_work.find_task(session, token)
        same = earlier and (
            earlier.title, earlier.due_on, earlier.due_time, earlier.assignee_id,
        )  # fmt: skip
        if same == (title, due_on, due_time, assignee_id):
            return None
        row = LeadTask(
            id=new_id(now) if earlier else token,
            lead_id=lead_id,
            created_at=now,
            author=actor,
            assignee_id=assignee_id,
            title=title,
            due_on=due_on,
            due_time=due_time,
            done_by="",
        )
        session.add(row)
        index_lead(session, lead)
        due_before = lead.due_at
        planned_anew(session, promise, lead, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_TASK_ADDED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
            details={"task": row.id.hex, "assignee": assignee_id.hex},
        )
        return lead.due_at if lead.due_at != due_before else None


def finish_task(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    lead_id: UUID,
    task_id: UUID,
    state: TaskState,
    now: datetime,
) -> TaskState:
    """Record that a task is done or cancelled, or is open after all; return its state.

    The lead's history has a line of it, and a next step is then due by the open tasks. A task that
    is so already, as after a second click, is left unchanged, as is one that somebody else has
    ended otherwise.

    :raises NotFound: if there is no such lead, or it has no such task.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    """
    with database.transaction() as session:
        lead, _enquiry = lock_lead(session, lead_id)
        task = lead_work.find_task(session, task_id)
        if task is None or task.lead_id != lead_id:
            raise NotFound(f"Lead {lead_id} has no task {task_id}.")
        if _state_of(task) is not state and TaskState.OPEN in (_state_of(task), state):
            _set_state(session, ledger_key, task, actor, state, now)
            planned_anew(session, promise, lead, now)
        return _state_of(task)


def finish_tasks(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    lead_id: UUID,
    now: datetime,
) -> int:
    """Record that all open tasks of a lead are done, as `finish_task` does; return their number.

    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    """
    with database.transaction() as session:
        lead, _enquiry = lock_lead(session, lead_id)
        tasks = lead_work.list_open_tasks_of(session, lead_id)
        for task in tasks:
            _set_state(session, ledger_key, task, actor, TaskState.DONE, now)
        planned_anew(session, promise, lead, now)
        return len(tasks)


def _state_of(task: LeadTask) -> TaskState:
    ended = TaskState.DONE if task.done_by else TaskState.CANCELLED
    return TaskState.OPEN if task.done_at is None else ended


_TOLD = {
    TaskState.OPEN: LeadEventKind.TASK_REOPENED,
    TaskState.DONE: LeadEventKind.TASK_DONE,
    TaskState.CANCELLED: LeadEventKind.TASK_CANCELLED,
}
"""The line in the history for each state that a task comes to have."""


def _set_state(
    session: Session,
    ledger_key: bytes,
    task: LeadTask,
    actor: str,
    state: TaskState,
    now: datetime,
) -> None:
    task.done_at = None if state is TaskState.OPEN else now
    task.done_by = actor if state is TaskState.DONE else ""
    write_lead_event(session, task.lead_id, _TOLD[state], actor, now, {"task": task.id.hex})
    write_audit(
        session,
        ledger_key,
        AuditEvent.LEAD_TASK_CHANGED,
        actor=actor,
        at=now,
        subject=task.lead_id.hex,
        details={"task": task.id.hex, "state": state.value},
    )
