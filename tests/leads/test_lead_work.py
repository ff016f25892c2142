"""Notes, tasks and contacts: each stored once, announced, and applied to the clock."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import ContactTooEarly, NotAnAssignee, NotFound
from app.leads.models import LeadEvent, LeadMessage, LeadNote, LeadTask
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import Direction, TaskState
from app.leads.store import lead_work
from app.leads.store.lead import count_tasks_due
from app.leads.tasks import add_task, finish_task
from tests.support.content.copy import EN
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import (
    ACTOR,
    add_account,
    lead_of,
    log,
    move,
    note,
    receive,
    send,
    withdraw,
)
from tests.support.mail.mailing import mailed
from tests.support.stored import audited, count_rows, every, only, read_by, row_of

LATER = NOW + timedelta(hours=1)
DAY = date(2026, 3, 5)
ANA, BO = "ana@zone.example", "bo@zone.example"

Speak = Callable[..., LeadStatus]


def plan(
    database: Database, lead_id: UUID, who: UUID, title: str = "Call", token: UUID | None = None
) -> None:
    """Plan a task."""
    add_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=ACTOR,
        lead_id=lead_id,
        token=token or uuid4(),
        title=title,
        due_on=DAY,
        assignee_id=who,
        now=NOW,
    )


def finish(
    database: Database, lead_id: UUID, task_id: UUID, state: TaskState = TaskState.DONE
) -> None:
    """Mark a task as done, or as open again."""
    finish_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=ACTOR,
        lead_id=lead_id,
        task_id=task_id,
        state=state,
        now=LATER,
    )


def ours(database: Database, lead_id: UUID, at: datetime = NOW, *, actor: str) -> LeadStatus:
    """Log our call."""
    return log(database, lead_id, Direction.OURS, at, actor)


@pytest.mark.parametrize(
    ("lang", "says"), [("en", EN.mail.mention.body.after("name")), ("zh", "提到了您")]
)
def test_mentioned_colleagues_are_notified_without_the_note(
    database: Database, lead_id: UUID, lang: str, says: str
) -> None:
    named = add_account(database, name="Ana Lee", email=ANA, language=lang)
    ticked = add_account(database, name="Bo", email=BO, language=lang)
    add_account(database, name="Ana", email="other@zone.example")
    mailed(database)

    note(database, lead_id, "@ana lee please look: SECRET", ticked)

    mails = mailed(database)
    assert {mail.recipient for mail in mails} == {ANA, BO}
    for mail in mails:
        assert says in mail.text
        assert f"/staff/leads/{lead_id}" in mail.text
        assert "SECRET" not in mail.text + mail.html
    assert set(only(database, LeadNote).mentions) == {named.hex, ticked.hex}
    assert b"SECRET" not in only(database, AuditRecord.payload)
    mine = read_by(database, lead_work.list_mentions, named, NOW, 10)
    assert [each.lead_id for each in mine] == [lead_id]


def test_a_note_or_contact_sent_twice_is_one_and_another_text_or_lead_makes_another(
    database: Database, lead_id: UUID
) -> None:
    token, other = uuid4(), receive(database, email=BO)
    for each in (lead_id, lead_id, other):
        note(database, each, "the same", token=token)
        log(database, each, Direction.OURS, token=token)
    note(database, lead_id, "two", token=token)

    assert sorted(every(database, LeadNote.lead_id)) == sorted([lead_id, lead_id, other])
    assert sorted(every(database, LeadMessage.lead_id)) == sorted([lead_id, other])


def test_a_task_is_listed_for_its_assignee_until_done(database: Database, lead_id: UUID) -> None:
    who, token = add_account(database), uuid4()
    for _ in range(2):
        plan(database, lead_id, who, token=token)

    with database.reading() as session:
        (task,) = lead_work.list_open_tasks(session, who, 10)
        assert count_tasks_due(session, who, DAY) == 1
        assert count_tasks_due(session, who, DAY - timedelta(days=1)) == 0
    for _ in range(2):
        finish(database, lead_id, task.id)
    assert read_by(database, lead_work.list_open_tasks, who, 10) == []
    assert row_of(database, LeadTask, token).done_by == ACTOR
    finish(database, lead_id, task.id, TaskState.OPEN)
    assert len(read_by(database, lead_work.list_open_tasks, who, 10)) == 1
    assert sorted(every(database, LeadEvent.kind)) == ["task_done", "task_reopened"]


def test_a_task_needs_an_assignee_who_works_on_leads_and_its_lead(
    database: Database, lead_id: UUID
) -> None:
    with pytest.raises(NotAnAssignee):
        plan(database, lead_id, add_account(database, role="auditor"))
    with pytest.raises(NotFound):
        finish(database, lead_id, uuid4())

    assert "lead_task" not in count_rows(database)


def test_our_call_answers_and_their_reply_makes_it_due_again(
    database: Database, lead_id: UUID
) -> None:
    assert log(database, lead_id, Direction.OURS, wait=True) is LeadStatus.WAITING
    assert lead_of(database, lead_id).first_answered_at == NOW

    assert log(database, lead_id, Direction.THEIRS, LATER) is LeadStatus.ENGAGED

    assert lead_of(database, lead_id).due_at == FIRST_RESPONSE.due(LATER)


def test_a_reply_that_we_have_answered_since_is_not_due_again(
    database: Database, lead_id: UUID
) -> None:
    send(database, lead_id, LATER)

    log(database, lead_id, Direction.THEIRS, NOW)

    lead = lead_of(database, lead_id)
    assert (lead.due_at, lead.next_step) == (FIRST_RESPONSE.next_step_due(LATER), True)


@pytest.mark.parametrize("speak", [send, ours])
def test_the_first_to_contact_an_unowned_investor_owns_the_lead(
    database: Database, lead_id: UUID, speak: Speak
) -> None:
    first, second = add_account(database), add_account(database, email="other@zone.example")

    speak(database, lead_id, actor=first.hex)
    speak(database, lead_id, LATER, actor=second.hex)

    assert lead_of(database, lead_id).owner_id == first
    change = {"from": "", "to": first.hex}
    lines = every(database, select(LeadEvent).where(LeadEvent.kind == "owner"))
    assert [(line.actor, line.details) for line in lines] == [(first.hex, change)]
    assert audited(database, AuditEvent.LEAD_ASSIGNED.tag) == [change]


def test_neither_their_reply_nor_who_lacks_the_right_nor_a_call_after_a_withdrawal_owns_a_lead(
    database: Database, lead_id: UUID
) -> None:
    log(database, lead_id, Direction.THEIRS, actor=add_account(database).hex)
    log(database, lead_id, Direction.OURS, LATER)
    withdraw(database, LATER)
    log(database, lead_id, Direction.OURS, actor=add_account(database, email=BO).hex)

    assert lead_of(database, lead_id).owner_id is None


@pytest.mark.parametrize("before", [LeadStatus.NEW, LeadStatus.QUALIFIED])
@pytest.mark.parametrize("end", [LeadStatus.SPAM, LeadStatus.NOT_ENQUIRY])
def test_a_closed_lead_is_open_and_due_again_as_it_was_once_they_write(
    database: Database, lead_id: UUID, before: LeadStatus, end: LeadStatus
) -> None:
    move(database, lead_id, before)
    assert move(database, lead_id, end).due_at is None

    assert log(database, lead_id, Direction.THEIRS, LATER) is before

    lead = lead_of(database, lead_id)
    assert (lead.closed, lead.due_at is None) == (False, False)


@pytest.mark.parametrize("direction", Direction)
def test_a_contact_before_the_minute_of_the_enquiry_is_refused(
    database: Database, lead_id: UUID, direction: Direction
) -> None:
    with pytest.raises(ContactTooEarly):
        log(database, lead_id, direction, NOW - timedelta(minutes=1))
    assert "lead_message" not in count_rows(database)

    log(database, lead_id, Direction.OURS, NOW - timedelta(seconds=59))
    assert lead_of(database, lead_id).first_answered_at == NOW
