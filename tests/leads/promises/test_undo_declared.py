"""A closing that declared an answer elsewhere is undone, and the answer counts no more."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.leads.models import Lead, LeadMessage
from app.leads.rules.closing import Closing, Elsewhere
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel, Direction, Outcome
from app.leads.store.lead_view import list_messages
from app.leads.store.lead_work import has_message_after, has_other_answer
from app.leads.store.undo import find_last_act
from tests.leads.promises.test_amended_facts import state as counted_as
from tests.leads.test_undo import state, undo
from tests.support.enquiries.answers import FIRST_RESPONSE, NOW
from tests.support.leads.desk_work import (
    add_account,
    assign,
    lead_of,
    lines,
    log,
    move,
    receive,
    send,
)
from tests.support.stored import change_row, every, only, read_by, row_of

HOUR = timedelta(hours=1)
DUE = FIRST_RESPONSE.due(NOW)
LOST, WAITING = LeadStatus.NOT_PROCEEDING, LeadStatus.WAITING
ELSEWHERE = Elsewhere(ContactChannel.MEETING, "At the fair in Shenzhen", NOW + 2 * HOUR)

pytestmark = pytest.mark.engine("both")


@pytest.fixture
def owner(database: Database) -> UUID:
    return add_account(database, role="handler")


@pytest.fixture
def lead(database: Database, owner: UUID) -> UUID:
    """An unanswered lead with an owner."""
    lead_id = receive(database)
    give(database, owner, lead_id, owner, NOW)
    return lead_id


def give(database: Database, actor: UUID, lead_id: UUID, to: UUID, at: datetime) -> UUID:
    act = uuid4()
    assign(database, to, lead_id, at=at, actor=actor.hex, act=act)
    return act


def declare(
    database: Database,
    author: UUID,
    lead_id: UUID,
    at: datetime,
    said: Elsewhere = ELSEWHERE,
) -> UUID:
    """Close a lead as answered elsewhere; return the act."""
    act = uuid4()
    move(database, lead_id, LOST, at, actor=author.hex, act=act, said=Closing(elsewhere=said))
    return act


def messages(database: Database, lead_id: UUID) -> list[tuple[str, bool, bool]]:
    found = read_by(database, list_messages, lead_id)
    return [(each.text, each.declared, each.undone) for each in found]


def test_the_lead_is_as_before_and_the_history_keeps_both(
    database: Database, owner: UUID, lead: UUID
) -> None:
    before = state(database, lead)
    act = declare(database, owner, lead, NOW + 3 * HOUR)
    assert counted_as(database, lead, NOW + 4 * HOUR) == "declared"

    assert undo(database, owner, act, NOW + 4 * HOUR) == [Outcome.DONE]

    assert state(database, lead) == before
    assert counted_as(database, lead, NOW + 4 * HOUR) == "pending"
    assert messages(database, lead) == [(ELSEWHERE.where, True, True)]
    (told,) = lines(database, "undone")
    message = only(database, LeadMessage.id)
    assert told == {"what": "status", "from": LOST, "to": "new", "message": message.hex}


def test_a_promise_that_fell_due_meanwhile_is_overdue_for_whoever_held_it(
    database: Database, owner: UUID, lead: UUID
) -> None:
    act = declare(database, owner, lead, DUE - HOUR)

    assert undo(database, owner, act, DUE + HOUR) == [Outcome.DONE]

    found = lead_of(database, lead)
    assert counted_as(database, lead, DUE + HOUR) == "overdue"
    assert (found.due_at, found.first_due_at, found.first_answered_at) == (DUE, DUE, None)
    assert (found.answerable_id, found.answer_minutes, found.declared) == (owner, None, False)


@pytest.mark.parametrize("back", [False, True])
def test_it_is_nobody_elses_by_an_assignment_while_it_was_closed(
    database: Database, owner: UUID, lead: UUID, *, back: bool
) -> None:
    other = add_account(database, role="handler")
    act = declare(database, owner, lead, DUE - HOUR)
    given = give(database, other, lead, other, DUE - HOUR)
    if back:
        assert undo(database, other, given, DUE + HOUR) == [Outcome.DONE]

    assert undo(database, owner, act, DUE + HOUR) == [Outcome.CHANGED]

    found = lead_of(database, lead)
    assert (found.closed, found.answerable_id) == (True, owner)
    assert not only(database, LeadMessage.undone)


def test_what_was_overdue_before_is_overdue_again_with_its_escalation(
    database: Database, owner: UUID, lead: UUID
) -> None:
    change_row(database, Lead, lead, escalation=2, escalates_at=DUE + 6 * HOUR)
    before = state(database, lead)

    act = declare(database, owner, lead, DUE + HOUR)
    assert undo(database, owner, act, DUE + 2 * HOUR) == [Outcome.DONE]

    assert state(database, lead) == before


@pytest.mark.parametrize("direction", list(Direction))
def test_it_stays_once_somebody_has_spoken_with_the_investor_since(
    database: Database, owner: UUID, lead: UUID, direction: Direction
) -> None:
    act = declare(database, owner, lead, NOW + 3 * HOUR)
    log(database, lead, direction, NOW + HOUR, now=NOW + 4 * HOUR)
    closed = state(database, lead)
    asked = owner, row_of(database, Lead, lead), NOW + 4 * HOUR
    assert read_by(database, find_last_act, *asked) is None

    assert undo(database, owner, act, NOW + 5 * HOUR) == [Outcome.CHANGED]

    assert state(database, lead) == closed
    assert not any(each.undone for each in every(database, LeadMessage))


def test_an_earlier_answer_still_counts_once_a_later_declaration_is_undone(
    database: Database, owner: UUID, lead: UUID
) -> None:
    send(database, lead, NOW + HOUR, actor=owner.hex)
    before = state(database, lead)
    act = declare(database, owner, lead, NOW + 3 * HOUR)

    assert undo(database, owner, act, NOW + 4 * HOUR) == [Outcome.DONE]

    assert state(database, lead) == before
    assert counted_as(database, lead, NOW + 4 * HOUR) == "in_time"
    assert {each.text: each.undone for each in every(database, LeadMessage)}[ELSEWHERE.where]


def test_it_is_no_answer_to_what_the_investor_said_nor_beside_a_mail_that_failed(
    database: Database, owner: UUID, lead: UUID
) -> None:
    undo(database, owner, declare(database, owner, lead, NOW + 3 * HOUR), NOW + 4 * HOUR)

    send(database, lead, NOW + 5 * HOUR, actor=owner.hex)

    (mail,) = [each for each in read_by(database, list_messages, lead) if each.message_id]
    assert not read_by(database, has_other_answer, mail)
    for since in (mail.at, NOW + 5 * HOUR):
        assert not read_by(database, has_message_after, lead, Direction.OURS.value, since)


def test_it_can_be_declared_and_undone_again(database: Database, owner: UUID, lead: UUID) -> None:
    before = state(database, lead)
    for hours in (3, 5):
        act = declare(database, owner, lead, NOW + hours * HOUR)
        assert undo(database, owner, act, NOW + (hours + 1) * HOUR) == [Outcome.DONE]

    assert state(database, lead) == before
    assert messages(database, lead) == [(ELSEWHERE.where, True, True)] * 2
