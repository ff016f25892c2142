"""Whatever is done on a lead since an act ends the way back of that act."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.leads.amendments import amend_words
from app.leads.facts import note_result, set_priority
from app.leads.models import Lead, LeadTask
from app.leads.notes import add_note
from app.leads.planned_replies import cancel_planned, plan_reply
from app.leads.relations import relate_leads
from app.leads.rules.facts import Result, Verdict
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import Direction, Outcome, TaskState
from app.leads.rules.priority import Priority
from app.leads.store import undo
from app.leads.store.undo import find_last_act
from app.leads.tasks import add_task, finish_task
from app.tables import Base
from tests.leads.test_undo import undo as undo_act
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import (
    MAILING,
    add_account,
    lead_of,
    log,
    make_reply,
    move,
    receive,
    send,
)
from tests.support.stored import only, read_by, row_of

ACTED, SINCE = NOW + timedelta(hours=2), NOW + timedelta(hours=3)
Work = Callable[[Database, UUID, UUID], object]


def act(database: Database, author: UUID, lead: UUID) -> UUID:
    """Set a status, which can be undone; return the act."""
    act_id = uuid4()
    move(database, lead, LeadStatus.ENGAGED, ACTED, actor=author.hex, act=act_id)
    return act_id


def result(database: Database, author: UUID, lead: UUID) -> None:
    wanted = Result(amount=120_000_000, currency="CNY", jobs=150)
    note_result(database, LEDGER_KEY, actor=author.hex, lead_id=lead, result=wanted, now=SINCE)


def priority(database: Database, author: UUID, lead: UUID) -> None:
    set_priority(
        database,
        LEDGER_KEY,
        actor=author.hex,
        lead_id=lead,
        priority=Priority.HIGH,
        reason="A visit next week",
        now=SINCE,
    )


def note(database: Database, author: UUID, lead: UUID) -> UUID:
    token = uuid4()
    add_note(
        database,
        LEDGER_KEY,
        MAILING,
        actor=author.hex,
        lead_id=lead,
        token=token,
        text="Called.",
        mentions=(),
        now=SINCE,
    )
    return token


def task(database: Database, author: UUID, lead: UUID) -> UUID:
    token = uuid4()
    add_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=author.hex,
        lead_id=lead,
        token=token,
        title="Send the leaflet",
        due_on=date(2026, 3, 20),
        assignee_id=author,
        now=SINCE,
    )
    return token


def task_done(database: Database, author: UUID, lead: UUID) -> None:
    finish_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=author.hex,
        lead_id=lead,
        task_id=only(database, LeadTask.id),
        state=TaskState.DONE,
        now=SINCE,
    )


def wording(database: Database, author: UUID, lead: UUID) -> None:
    amend_words(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=author.hex,
        lead_id=lead,
        item_id=only(database, LeadTask.id),
        text="Send both leaflets",
        now=SINCE,
    )


def relation(database: Database, author: UUID, lead: UUID) -> None:
    relate_leads(
        database,
        LEDGER_KEY,
        actor=author.hex,
        lead_id=lead,
        other_id=receive(database, email="other@example.com"),
        verdict=Verdict.LINKED,
        reason="",
        now=SINCE,
    )


def plan(database: Database, author: UUID, lead: UUID) -> UUID:
    reply = make_reply(heard="")
    plan_reply(
        database,
        LEDGER_KEY,
        actor=author.hex,
        lead_id=lead,
        reply=reply,
        send_at=SINCE + timedelta(days=1),
        now=SINCE,
    )
    return reply.token


def contact(database: Database, author: UUID, lead: UUID) -> None:
    log(database, lead, Direction.THEIRS, SINCE, actor=author.hex)


def reply(database: Database, author: UUID, lead: UUID) -> None:
    send(database, lead, SINCE, actor=author.hex)


def status(database: Database, author: UUID, lead: UUID) -> None:
    """Set another status without a way back."""
    move(database, lead, LeadStatus.QUALIFIED, SINCE, actor=author.hex)


SINCE_THEN: tuple[Work, ...] = (
    result, priority, note, task, task_done, wording, relation, plan, contact, reply, status,
)  # fmt: skip


def offered(database: Database, author: UUID, lead: UUID) -> bool:
    """Return whether the lead's page offers to undo its author's act."""
    asked = author, row_of(database, Lead, lead), SINCE
    return read_by(database, find_last_act, *asked) is not None


@pytest.mark.engine("both")
@pytest.mark.parametrize("work", SINCE_THEN, ids=lambda work: work.__name__)
@pytest.mark.parametrize("own", [True, False], ids=["own", "of_another"])
def test_an_act_is_not_undone_after_other_work_on_the_lead(
    database: Database, author: UUID, work: Work, own: bool
) -> None:
    lead = receive(database)
    task(database, author, lead)
    act_id = act(database, author, lead)
    assert offered(database, author, lead)

    work(database, author if own else add_account(database, role="handler"), lead)

    assert not offered(database, author, lead)
    assert undo_act(database, author, act_id, SINCE) == [Outcome.CHANGED]
    assert lead_of(database, lead).status != "new"


@pytest.mark.engine("both")
def test_an_act_is_not_undone_after_a_planned_reply_was_replaced(
    database: Database, author: UUID
) -> None:
    lead = receive(database)
    planned = plan(database, author, lead)
    act_id = act(database, author, lead)
    plan(database, author, lead)
    cancel_planned(
        database, LEDGER_KEY, actor=author.hex, lead_id=lead, planned_id=planned, now=SINCE
    )

    assert not offered(database, author, lead)
    assert undo_act(database, author, act_id, SINCE) == [Outcome.CHANGED]


def test_every_table_of_leads_is_compared_or_restored_or_changed_with_a_line() -> None:
    compared = {each.__tablename__ for each in undo.WRITTEN} | {"planned_reply"}
    restored = {"lead_tag"}
    # In the history, which is compared; topics follow corrections.
    with_a_line = {"lead_result", "lead_relation", "lead_topic", "lead_undo"}

    tables = {each.name for each in Base.metadata.sorted_tables if "lead_id" in each.columns}
    assert tables == compared | restored | with_a_line
