"""A logged contact may set the day of the next step; it never moves a first reply's due time."""

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import FirstReplyOwed, NothingDue
from app.leads.models import Lead, LeadMessage
from app.leads.moves import move_to_inbox
from app.leads.rules.amended import ContactFacts
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel, Direction
from tests.leads.promises.test_amended_facts import amend
from tests.leads.test_next_step import finish, move, plan
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW, RECEPTION
from tests.support.leads.desk_work import ACTOR, lead_of, lines, log, receive, send
from tests.support.stored import every, write_by

DAY = timedelta(days=1)
LATER, MUCH_LATER = NOW + timedelta(hours=2), NOW + timedelta(hours=4)
NAMED = NOW.date() + 2 * DAY
OURS, THEIRS = Direction.OURS, Direction.THEIRS


def end_of(day: date) -> datetime:
    """Return when a task of a day is due."""
    return FIRST_RESPONSE.next_step_due(NOW, day)


def named_days(database: Database) -> list[str]:
    """Return the days that histories say were named."""
    return [each["by"] for each in lines(database, "next_step")]


@pytest.fixture
def answered(database: Database) -> UUID:
    """A lead that we answered two hours ago."""
    lead_id = receive(database)
    send(database, lead_id)
    return lead_id


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("day", [NOW.date(), NAMED, NOW.date() + 30 * DAY, date.max])
def test_the_lead_is_due_by_the_end_of_the_named_day(
    database: Database, answered: UUID, direction: Direction, day: date
) -> None:
    log(database, answered, direction, LATER, next_by=day)

    lead = lead_of(database, answered)
    assert (lead.due_at, lead.next_step) == (end_of(day), direction is OURS)
    assert named_days(database) == [day.isoformat()]


def test_the_first_reply_stays_due_as_promised_and_may_itself_name_the_next_step(
    database: Database,
    lead_id: UUID,
) -> None:
    promised = lead_of(database, lead_id).due_at

    with pytest.raises(FirstReplyOwed):
        log(database, lead_id, THEIRS, LATER, next_by=NAMED)

    assert every(database, LeadMessage) == []
    lead = lead_of(database, lead_id)
    assert (lead.due_at, lead.first_due_at, named_days(database)) == (promised, promised, [])
    log(database, lead_id, OURS, LATER, next_by=NAMED)
    lead = lead_of(database, lead_id)
    assert (lead.due_at, lead.next_step) == (end_of(NAMED), True)
    assert (lead.first_due_at, lead.first_answered_at) == (promised, LATER)


def test_nothing_is_named_for_a_closed_lead_unless_the_contact_reopens_it(
    database: Database, answered: UUID
) -> None:
    move(database, answered, LeadStatus.NOT_PROCEEDING, LATER)

    with pytest.raises(NothingDue):
        log(database, answered, OURS, LATER, next_by=NAMED)

    log(database, answered, THEIRS, MUCH_LATER, next_by=NAMED)
    assert lead_of(database, answered).due_at == end_of(NAMED)


def test_it_holds_until_something_is_said_and_no_longer(database: Database, answered: UUID) -> None:
    log(database, answered, OURS, LATER, next_by=NAMED)
    soon = plan(database, answered, NOW.date() + DAY, LATER)
    assert lead_of(database, answered).due_at == end_of(NOW.date() + DAY)
    finish(database, answered, soon, LATER)
    assert lead_of(database, answered).due_at == end_of(NAMED)

    send(database, answered, MUCH_LATER)

    assert lead_of(database, answered).due_at == FIRST_RESPONSE.next_step_due(MUCH_LATER)
    move(database, answered, LeadStatus.WAITING, MUCH_LATER)
    assert lead_of(database, answered).due_at == FIRST_RESPONSE.waits_until(MUCH_LATER)


def test_an_earlier_task_comes_first_and_a_later_one_does_not(
    database: Database, answered: UUID
) -> None:
    plan(database, answered, NAMED + DAY)
    log(database, answered, OURS, LATER, next_by=NAMED)
    assert lead_of(database, answered).due_at == end_of(NAMED)

    log(database, answered, OURS, MUCH_LATER, next_by=NAMED + 2 * DAY)

    assert lead_of(database, answered).due_at == end_of(NAMED + DAY)


def test_an_answer_that_is_owed_is_due_by_the_day_and_escalates_before_it(
    database: Database, answered: UUID
) -> None:
    log(database, answered, THEIRS, LATER)
    log(database, answered, THEIRS, LATER + DAY, next_by=NAMED + 10 * DAY)

    lead = lead_of(database, answered)
    assert (lead.due_at, lead.escalation) == (end_of(NAMED + 10 * DAY), 0)
    assert lead.escalates_at is not None
    assert lead.due_at is not None
    assert LATER + DAY < lead.escalates_at < lead.due_at


def test_a_wait_ends_with_the_day(database: Database, answered: UUID) -> None:
    log(database, answered, OURS, LATER, next_by=NAMED, wait=True)

    lead = lead_of(database, answered)
    assert (lead.status, lead.due_at, lead.escalates_at) == (
        "waiting", end_of(NAMED), end_of(NAMED),
    )  # fmt: skip
    assert lead.minutes_left == FIRST_RESPONSE.minutes


def test_a_second_click_names_it_once_and_another_day_is_no_second_click(
    database: Database, answered: UUID
) -> None:
    for hour, day in enumerate((NAMED, NAMED, NAMED + DAY)):
        now = LATER + timedelta(hours=hour)
        log(database, answered, OURS, LATER, now=now, token=UUID(int=5), next_by=day)

    assert lead_of(database, answered).due_at == end_of(NAMED + DAY)
    assert named_days(database) == [NAMED.isoformat(), (NAMED + DAY).isoformat()]


def test_a_contact_that_turns_out_to_be_theirs_keeps_its_day(
    database: Database, answered: UUID
) -> None:
    log(database, answered, OURS, LATER, token=UUID(int=5), next_by=NAMED)

    theirs = ContactFacts(LATER, THEIRS, ContactChannel.PHONE)
    amend(database, answered, UUID(int=5), MUCH_LATER, facts=theirs)

    lead = lead_of(database, answered)
    assert (lead.due_at, lead.next_step) == (end_of(NAMED), False)


def test_no_status_set_by_hand_moves_the_day_that_a_contact_named(
    database: Database, answered: UUID
) -> None:
    log(database, answered, OURS, LATER, next_by=NAMED)

    for status in (LeadStatus.QUALIFIED, LeadStatus.WAITING, LeadStatus.ENGAGED):
        move(database, answered, status, MUCH_LATER)
        lead = lead_of(database, answered)
        assert (lead.status, lead.due_at) == (status, end_of(NAMED))
    move(database, answered, LeadStatus.NOT_PROCEEDING, MUCH_LATER)
    assert lead_of(database, answered).due_at is None
    move(database, answered, LeadStatus.ENGAGED, MUCH_LATER + 30 * DAY)

    assert lead_of(database, answered).due_at == end_of(NAMED)
    assert lead_of(database, answered).escalates_at is not None


def test_no_status_makes_a_named_day_of_a_first_promise(database: Database, lead_id: UUID) -> None:
    log(database, lead_id, OURS, LATER, token=UUID(int=5), next_by=NAMED)
    promised = lead_of(database, lead_id).first_due_at
    theirs = ContactFacts(LATER, THEIRS, ContactChannel.PHONE)
    amend(database, lead_id, UUID(int=5), MUCH_LATER, facts=theirs)

    for status in (LeadStatus.ACKNOWLEDGED, LeadStatus.QUALIFIED, LeadStatus.ENGAGED):
        move(database, lead_id, status, MUCH_LATER)
        assert lead_of(database, lead_id).due_at == promised


@pytest.mark.parametrize("wait", [False, True])
def test_a_lead_that_comes_back_to_the_inbox_is_due_by_its_named_day(
    database: Database, answered: UUID, wait: bool
) -> None:
    log(database, answered, OURS, LATER, next_by=NAMED, wait=wait)
    write_by(
        database, Session.execute, update(Lead).values(suspect=True, due_at=None, escalates_at=None)
    )

    move_to_inbox(
        database, LEDGER_KEY, FIRST_RESPONSE, RECEPTION.mailing, actor=ACTOR,
        lead_ids=[answered], now=MUCH_LATER,
    )  # fmt: skip

    assert lead_of(database, answered).due_at == end_of(NAMED)
