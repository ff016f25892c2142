"""Work that comes back to somebody who works on leads no longer is handed over like the rest."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.accounts.models import StaffAccount
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import HandOverStopped
from app.core.rules.permissions import Role
from app.leads.leavers import hand_over_again, leavers_have_work
from app.leads.models import LeadEvent, LeadTask
from app.leads.moves import assign_leads
from app.leads.placement import place_leads
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import Direction, SeenLead, TaskState
from app.leads.tasks import add_task, finish_task
from app.leads.undo import undo_act, undoable
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads import leaving
from tests.support.leads.desk_work import (
    MAILING,
    add_account,
    lead_of,
    log,
    move,
    receive,
    send,
)
from tests.support.stored import audit, audited, every, only, row_of, trail

LATER = NOW + timedelta(hours=2)

pytestmark = pytest.mark.engine("both")


@pytest.fixture
def boss(database: Database) -> UUID:
    return add_account(database, role="administrator")


@pytest.fixture
def leaver(database: Database, boss: UUID) -> UUID:
    return add_account(database, role="handler", deputy_id=boss)


@pytest.fixture
def lead(database: Database, leaver: UUID) -> UUID:
    found = receive(database)
    place_leads(database, LEDGER_KEY, MAILING, NOW)
    take(database, leaver, found)
    return found


def take(database: Database, account: UUID, lead_id: UUID) -> UUID:
    """Let an account take a lead; return the act by which it is undone."""
    act, actor = uuid4(), account.hex
    assign_leads(
        undoable(database, actor=actor, act_id=act, lead_ids=[lead_id], now=LATER),
        LEDGER_KEY,
        MAILING,
        actor=actor,
        seen=[SeenLead(lead_id, lead_of(database, lead_id).version)],
        owner_id=account,
        now=LATER,
    )
    return act


@pytest.fixture(params=[None, Role.READER, Role.AUDITOR])
def leave(
    database: Database, leaver: UUID, boss: UUID, request: pytest.FixtureRequest
) -> Callable[[], None]:
    """Deactivate the account, or give it a role that may not work on leads."""

    def left() -> None:
        leaving.leave(database, leaver, request.param, actor=boss.hex, now=LATER)
        assert not leavers_have_work(database)

    return left


def test_an_undo_gives_nothing_to_somebody_who_has_left_for_long(
    database: Database, lead: UUID, leaver: UUID, boss: UUID, leave: Callable[[], None]
) -> None:
    act = take(database, boss, lead)
    leave()

    undo_act(database, LEDGER_KEY, actor=boss.hex, act_id=act, now=LATER)
    assert lead_of(database, lead).owner_id == leaver
    assert leavers_have_work(database)

    assert hand_over_again(database, LEDGER_KEY, MAILING, LATER) == 1
    assert lead_of(database, lead).owner_id == boss
    assert not leavers_have_work(database)
    lines = every(database, select(LeadEvent).where(LeadEvent.kind == "owner"))
    assert {"from": leaver.hex, "to": boss.hex} in [
        each.details for each in lines if each.actor == "system"
    ]
    assert "system" in {each.actor for each in audit(database, AuditEvent.LEAD_ASSIGNED.tag)}


def test_an_investor_who_writes_again_reaches_the_deputy_of_somebody_who_has_left(
    database: Database, lead: UUID, leaver: UUID, boss: UUID, leave: Callable[[], None]
) -> None:
    send(database, lead, actor=leaver.hex)
    move(database, lead, LeadStatus.NOT_PROCEEDING)
    leave()
    log(database, lead, Direction.THEIRS, LATER)
    assert lead_of(database, lead).owner_id == leaver

    hand_over_again(database, LEDGER_KEY, MAILING, LATER)

    assert lead_of(database, lead).owner_id == boss


def test_a_task_that_is_open_after_all_goes_to_somebody_who_is_there(
    database: Database, lead: UUID, leaver: UUID, boss: UUID, leave: Callable[[], None]
) -> None:
    task = uuid4()
    add_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=leaver.hex,
        lead_id=lead,
        token=task,
        title="Call",
        due_on=date(2026, 3, 5),
        assignee_id=leaver,
        now=NOW,
    )
    tick(database, lead, task, TaskState.DONE)
    leave()
    tick(database, lead, task, TaskState.OPEN)

    hand_over_again(database, LEDGER_KEY, MAILING, LATER)

    assert only(database, select(LeadTask.assignee_id)) == boss


@pytest.mark.parametrize("role", [None, Role.READER])
def test_what_is_left_of_an_interrupted_act_goes_to_whom_it_was_to_go(
    database: Database, lead: UUID, leaver: UUID, boss: UUID, role: Role | None
) -> None:
    dee = add_account(database, role="handler")
    leaving.switch_off(database, leaver, role, actor=boss.hex, now=NOW, to=dee)
    before = trail(database)
    leaving.switch_off(database, leaver, role, actor=boss.hex, now=LATER, to=dee)
    assert trail(database) == before
    assert leavers_have_work(database)

    hand_over_again(database, LEDGER_KEY, MAILING, LATER)

    assert lead_of(database, lead).owner_id == dee
    assert audited(database, AuditEvent.ABSENCE_SET.tag) == [{"deputy": dee.hex}]
    owner_lines = select(LeadEvent).where(LeadEvent.kind == "owner", LeadEvent.actor == "system")
    assert len(every(database, owner_lines)) == 1


def test_whoever_may_work_on_leads_no_longer_does_not_become_the_deputy(
    database: Database, lead: UUID, leaver: UUID, boss: UUID
) -> None:
    dee = add_account(database, role="handler", active=False)

    with pytest.raises(HandOverStopped):
        leaving.leave(database, leaver, None, actor=boss.hex, now=LATER, to=dee)

    account = row_of(database, StaffAccount, leaver)
    assert (account.active, account.deputy_id) == (False, boss)
    assert lead_of(database, lead).owner_id == leaver


def tick(database: Database, lead: UUID, task: UUID, state: TaskState) -> None:
    """Record that a task is done, or is open after all."""
    finish_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=UUID(int=7).hex,
        lead_id=lead,
        task_id=task,
        state=state,
        now=LATER,
    )
