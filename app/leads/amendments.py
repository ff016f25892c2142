"""Corrections by staff of their own notes, contacts, tasks, and enquiries entered by hand."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import LeadChangedMeanwhile, NotFound
from app.core.steps.records import new_id, write_audit
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadMessage, LeadNote, LeadTask
from app.leads.models.facts import LeadAmendment
from app.leads.rules.amended import ContactFacts, TaskFacts, differences, is_logged
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind
from app.leads.steps.contact import correct_contact
from app.leads.steps.lead import index_lead, lock_lead, write_lead_event
from app.leads.steps.ownership import require_worker
from app.leads.steps.response_clock import planned_anew
from app.leads.store import facts as noted
from app.leads.store import lead_work


def amend_words(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    lead_id: UUID,
    item_id: UUID,
    text: str,
    facts: ContactFacts | TaskFacts | None = None,
    now: datetime,
    seen: datetime | None = None,
) -> bool:
    """Correct a note, a task, a logged contact, or the message of an enquiry entered by hand.

    The original stays and is shown beside it. What an investor wrote, and a mail that was sent,
    cannot be amended. Of a task and of the facts of a contact, the history keeps what they were.
    A next step follows its task; a first reply is counted by `correct_contact`.

    :param facts: the corrected facts of a task or a contact; None if they stay.
    :param seen: the time of the last change that the actor has seen; None if that is not known.
    :returns: whether anything differs from the latest wording.
    :raises NotFound: if there is no such lead, or nothing of it that staff typed has this id.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    :raises ContactTooEarly: if a contact would be before its enquiry; nothing is changed.
    :raises NotAnAssignee: if a task is for somebody who may not work on leads; nothing is changed.
    :raises LeadChangedMeanwhile: if somebody else has corrected it since; nothing is changed.
    """
    with database.transaction() as session:
        lead, enquiry = lock_lead(session, lead_id)
        if seen is not None and noted.corrected_since(session, lead_id, item_id, seen, actor):
            raise LeadChangedMeanwhile(f"Somebody else has corrected {item_id} meanwhile.")
        task = lead_work.find_task(session, item_id)
        changes: list[UUID | None]
        if task is not None and task.lead_id == lead_id and not isinstance(facts, ContactFacts):
            changes = [_correct_task(session, promise, lead, task, text, facts, actor, now)]
        else:
            changes = [_reword(session, lead, enquiry, item_id, text, actor, now)]
            message = session.get(LeadMessage, item_id)
            if message is not None and isinstance(facts, ContactFacts):
                mended = correct_contact(session, promise, lead, message, facts, now)
                kind = LeadEventKind.CONTACT_CORRECTED
                details = {"message": item_id.hex, **mended}
                told = mended and write_lead_event(session, lead_id, kind, actor, now, details)
                changes.append(told or None)
        index_lead(session, lead)
        for each in filter(None, changes):
            write_audit(
                session,
                ledger_key,
                AuditEvent.LEAD_WORDS_AMENDED,
                actor=actor,
                at=now,
                subject=lead_id.hex,
                details={"item": item_id.hex, "amendment": each.hex},
            )
        return any(changes)


def _reword(
    session: Session,
    lead: Lead,
    enquiry: Enquiry,
    item_id: UUID,
    text: str,
    actor: str,
    now: datetime,
) -> UUID | None:
    """Add a later wording; return its id, or None if it is the latest one already."""
    latest = _original(session, lead.id, enquiry, item_id)
    for each in noted.list_amendments(session, lead.id):
        latest = each.text if each.item_id == item_id else latest
    if latest == text:
        return None
    row = LeadAmendment(
        id=new_id(now), lead_id=lead.id, item_id=item_id, at=now, author=actor, text=text
    )
    session.add(row)
    return row.id


def _original(session: Session, lead_id: UUID, enquiry: Enquiry, item_id: UUID) -> str:
    if item_id == enquiry.id and enquiry.entered_by:
        return enquiry.message
    note, message = session.get(LeadNote, item_id), session.get(LeadMessage, item_id)
    if note is not None and note.lead_id == lead_id:
        return note.text
    if (
        message is None
        or message.lead_id != lead_id
        or not is_logged(message.channel, message.message_id, undone=message.undone)
    ):
        raise NotFound(f"Staff typed nothing of lead {lead_id} with the id {item_id}.")
    return message.text


def _correct_task(
    session: Session,
    promise: FirstResponse,
    lead: Lead,
    task: LeadTask,
    title: str,
    facts: TaskFacts | None,
    actor: str,
    now: datetime,
) -> UUID | None:
    """Correct a task; return the id of the line in the history, or None if nothing changed."""
    before = TaskFacts(task.due_on, task.due_time, task.assignee_id)
    after = facts or before
    mended = differences({"title": task.title, **before.told()}, {"title": title, **after.told()})
    if not mended:
        return None
    if after.assignee_id != before.assignee_id:
        require_worker(session, after.assignee_id)
    task.title, task.due_on, task.due_time = title, after.due_on, after.due_time
    task.assignee_id = after.assignee_id
    session.flush()
    if before != after:
        planned_anew(session, promise, lead, now)
    details = {"task": task.id.hex, **mended}
    return write_lead_event(session, lead.id, LeadEventKind.TASK_CORRECTED, actor, now, details)
