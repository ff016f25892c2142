"""Every open lead has a date by which staff must act, whatever people do with it."""

import random
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.core.rules.errors import LeadChangedMeanwhile, MoveNotAllowed, ReasonMissing
from app.leads.models import LeadTask
from app.leads.moves import move_to_inbox
from app.leads.reminders import escalate_leads
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import Direction, TaskState
from app.leads.store.lead_work import list_open_tasks
from app.leads.tasks import add_task, finish_task
from app.mail.rules.delivery import Mail, Mailing
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import DESK, FIRST_RESPONSE, LEDGER_KEY, NOW, RECEPTION
from tests.support.leads import desk_work
from tests.support.leads.desk_work import ACTOR, add_account, lead_of, log, receive, send
from tests.support.mail.mailing import mailed, outbox_of
from tests.support.stored import every, read_by, row_of

DAY = timedelta(days=1)
LATER = NOW + timedelta(hours=2)
NEXT = FIRST_RESPONSE.next_step_due(NOW)
MAILING = Mailing("zone.example", DESK)
OWNER, BOSS = "owner@zone.example", "boss@zone.example"


def plan(
    database: Database, lead_id: UUID, day: date, at: datetime = NOW, due_time: time | None = None
) -> UUID:
    """Plan a task; return its id."""
    [who, *_] = every(database, LeadTask.assignee_id) or [
        add_account(database, email=f"{uuid4().hex}@zone.example")
    ]
    token = uuid4()
    add_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=ACTOR,
        lead_id=lead_id,
        token=token,
        title="Call",
        due_on=day,
        due_time=due_time,
        assignee_id=who,
        now=at,
    )
    return token


def finish(database: Database, lead_id: UUID, task_id: UUID, at: datetime) -> None:
    """Mark a task as done, or reopen it if it is done."""
    is_open = row_of(database, LeadTask, task_id).done_at is None
    finish_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=ACTOR,
        lead_id=lead_id,
        task_id=task_id,
        state=TaskState.DONE if is_open else TaskState.OPEN,
        now=at,
    )


def move(database: Database, lead_id: UUID, status: LeadStatus, at: datetime) -> None:
    """Set a lead's status, if the change is allowed."""
    try:
        desk_work.move(database, lead_id, status, at)
    except (MoveNotAllowed, LeadChangedMeanwhile, ReasonMissing):
        return


@pytest.mark.parametrize("seed", range(4))
def test_an_open_lead_has_a_date_after_every_action(database: Database, seed: int) -> None:
    chance, lead_id, now = random.Random(seed), receive(database), NOW
    tasks = [plan(database, lead_id, now.date() + DAY)]
    acts: tuple[Callable[[], object], ...] = (
        lambda: send(database, lead_id, now, wait=chance.random() < 0.2),
        lambda: log(database, lead_id, chance.choice(tuple(Direction)), now),
        lambda: tasks.append(plan(database, lead_id, now.date() + 9 * DAY * chance.random(), now)),
        lambda: finish(database, lead_id, chance.choice(tasks), now),
        lambda: move(database, lead_id, chance.choice(tuple(LeadStatus)), now),
        lambda: escalate_leads(database, LEDGER_KEY, FIRST_RESPONSE, MAILING, now),
    )

    for _ in range(25):
        now += timedelta(minutes=chance.randrange(4 * 24 * 60))
        chance.choice(acts)()
        lead = lead_of(database, lead_id)
        assert (lead.due_at is None) == lead.closed


@pytest.mark.parametrize(
    "speak",
    [partial(send, then=LeadStatus.ACKNOWLEDGED), partial(log, direction=Direction.OURS)],
    ids=["reply", "call"],
)
def test_after_a_response_the_next_step_is_due_in_some_working_days(
    database: Database, speak: Callable[..., LeadStatus], lead_id: UUID
) -> None:
    speak(database, lead_id)

    lead = lead_of(database, lead_id)
    assert (lead.due_at, lead.next_step, lead.minutes_left) == (NEXT, True, None)


def test_the_first_open_task_sets_the_date_and_without_one_the_period_does(
    database: Database,
    lead_id: UUID,
) -> None:
    first_due = lead_of(database, lead_id).due_at
    late = plan(database, lead_id, NOW.date() + 20 * DAY)
    assert lead_of(database, lead_id).due_at == first_due

    send(database, lead_id)
    assert lead_of(database, lead_id).due_at == FIRST_RESPONSE.next_step_due(
        NOW, NOW.date() + 20 * DAY
    )
    soon = plan(database, lead_id, NOW.date() + DAY)
    assert lead_of(database, lead_id).due_at == FIRST_RESPONSE.next_step_due(NOW, NOW.date() + DAY)
    finish(database, lead_id, soon, LATER)
    finish(database, lead_id, late, LATER)
    assert lead_of(database, lead_id).due_at == FIRST_RESPONSE.next_step_due(LATER)


def test_a_task_with_a_time_comes_before_one_of_the_whole_day_and_sets_the_moment(
    database: Database,
    lead_id: UUID,
) -> None:
    send(database, lead_id)
    day = NOW.date() + DAY
    plan(database, lead_id, day)

    timed = plan(database, lead_id, day, due_time=time(10, 15))

    moment = datetime.combine(day, time(10, 15), FIRST_RESPONSE.hours.zone)
    lead = lead_of(database, lead_id)
    assert (lead.due_at, lead.escalates_at) == (moment, moment)
    [who, _same] = every(database, LeadTask.assignee_id)
    open_tasks = read_by(database, list_open_tasks, who, 9)
    assert [each.due_time for each in open_tasks] == [time(10, 15), None]
    finish(database, lead_id, timed, LATER)
    assert lead_of(database, lead_id).due_at == FIRST_RESPONSE.next_step_due(NOW, day)


def test_a_closed_lead_is_never_due(
    database: Database,
    lead_id: UUID,
) -> None:
    move(database, lead_id, LeadStatus.NOT_ENQUIRY, NOW)

    send(database, lead_id, LATER)
    plan(database, lead_id, NOW.date() + DAY, LATER)

    lead = lead_of(database, lead_id)
    assert (lead.status, lead.due_at, lead.next_step) == ("not_enquiry", None, False)
    assert lead.first_answered_at == LATER


def test_a_lead_answered_while_set_aside_is_due_once_in_the_inbox(
    database: Database,
) -> None:
    lead_id = receive(database, honeypot_filled=True)
    send(database, lead_id)
    assert lead_of(database, lead_id).due_at is None

    move_to_inbox(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        RECEPTION.mailing,
        actor=ACTOR,
        lead_ids=None,
        now=LATER,
    )

    lead = lead_of(database, lead_id)
    assert (lead.due_at, lead.next_step) == (FIRST_RESPONSE.next_step_due(LATER), True)


def test_the_owner_is_notified_when_due_and_the_managers_if_untouched(
    database: Database,
) -> None:
    owner = add_account(database, email=OWNER, language="en")
    add_account(database, email=BOSS, role="administrator", language="zh")
    lead_id = receive(database)
    send(database, lead_id, actor=owner.hex)
    mailed(database, LATER)

    def told(now: datetime) -> dict[str, Mail]:
        escalate_leads(database, LEDGER_KEY, FIRST_RESPONSE, MAILING, now)
        return {each.recipient: each for each in mailed(database, now)}

    assert told(NEXT - timedelta(minutes=1)) == {}
    ((recipient, mail),) = told(NEXT).items()
    assert (recipient, mail.subject) == (OWNER, EN.escalation.subject_next(n=1))
    assert EN.escalation.body_next in " ".join(mail.text.split())
    assert f"/staff/leads/{lead_id}" in mail.text
    assert told(NEXT + DAY) == {}
    untouched = FIRST_RESPONSE.hours.closes_after(NEXT, 2).at
    mails = told(untouched)
    assert set(mails) == {OWNER, BOSS}
    assert mails[BOSS].subject == ZH.escalation.subject_next(n=1)
    assert told(untouched + DAY) == {}
    send(database, lead_id, untouched + DAY, actor=owner.hex)
    mailed(database, untouched + DAY)
    assert told(untouched + 2 * DAY) == {}


def test_a_mail_about_next_steps_omits_those_done_before_it_is_sent(
    database: Database,
    lead_id: UUID,
) -> None:
    send(database, lead_id, actor=add_account(database, email=OWNER, language="en").hex)
    mailed(database, LATER)
    escalate_leads(database, LEDGER_KEY, FIRST_RESPONSE, MAILING, NEXT)
    plan(database, lead_id, NEXT.date() + 3 * DAY, NEXT)

    (mail,) = mailed(database, NEXT)

    assert EN.escalation.none_left in " ".join(mail.text.split())
    assert len(outbox_of(database)) == 3
