"""Nothing but an answer meets a first promise, and nothing at all moves it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.leads.models import Lead, LeadMessage
from app.leads.moves import move_to_inbox
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import Direction
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import (
    ACTOR,
    MAILING,
    add_account,
    assign,
    lead_of,
    log,
    move,
    receive,
    send,
)
from tests.support.stored import only

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DUE = FIRST_RESPONSE.due(NOW)
QUALIFIED, WAITING, ENGAGED = LeadStatus.QUALIFIED, LeadStatus.WAITING, LeadStatus.ENGAGED


def go(database: Database, lead_id: UUID, at: datetime, *statuses: LeadStatus) -> Lead:
    """Move a lead from status to status; return the outcome."""
    for status in statuses:
        move(database, lead_id, status, at)
    return lead_of(database, lead_id)


@pytest.mark.parametrize("at", [NOW + HOUR, DUE + DAY])
@pytest.mark.parametrize(
    "statuses",
    [
        (QUALIFIED, WAITING),
        (QUALIFIED, WAITING, ENGAGED),
        (QUALIFIED, WAITING, ENGAGED, WAITING, LeadStatus.QUALIFIED, WAITING),
        (LeadStatus.NOT_ENQUIRY, LeadStatus.NEW),
    ],
)
def test_no_status_moves_it_before_or_after_it_is_due(
    database: Database, at: datetime, statuses: Sequence[LeadStatus]
) -> None:
    lead = go(database, receive(database), at, *statuses)

    assert (lead.first_due_at, lead.due_at) == (DUE, DUE)
    assert lead.minutes_left is None


@pytest.mark.parametrize("at", [NOW + HOUR, DUE + DAY])
def test_a_lead_set_aside_has_the_promise_of_any_and_its_move_to_the_inbox_moves_none(
    database: Database, at: datetime
) -> None:
    aside = lead_of(database, receive(database, honeypot_filled=True))
    assert (aside.suspect, aside.first_due_at, aside.due_at) == (True, DUE, None)

    move_to_inbox(
        database, LEDGER_KEY, FIRST_RESPONSE, MAILING, actor=ACTOR, lead_ids=[aside.id], now=at
    )

    lead = lead_of(database, aside.id)
    assert (lead.suspect, lead.first_due_at, lead.due_at) == (False, DUE, DUE)


def test_another_owner_does_not_move_it(database: Database, lead_id: UUID) -> None:
    for at in (NOW + HOUR, DUE + DAY):
        owner = add_account(database, email=f"{at:%d}@zone.example")
        assign(database, owner, lead_id, at=at)

    lead = lead_of(database, lead_id)
    assert (lead.owner_id, lead.first_due_at, lead.due_at) == (owner, DUE, DUE)


def test_a_late_answer_stays_late_whatever_follows(database: Database, lead_id: UUID) -> None:
    send(database, lead_id, DUE + DAY)

    lead = go(database, lead_id, DUE + 2 * DAY, WAITING, LeadStatus.NOT_PROCEEDING)

    assert (lead.first_due_at, lead.first_answered_at) == (DUE, DUE + DAY)


@pytest.mark.parametrize(
    ("called", "logged", "declared"),
    [(DUE, DUE, True), (NOW + HOUR, DUE + DAY, True), (NOW + HOUR, DUE - HOUR, False),
     (DUE + HOUR, DUE + DAY, True), (DUE + DAY, DUE + DAY, False),
     (DUE + DAY, DUE + DAY + timedelta(seconds=59), False)],
)  # fmt: skip
def test_a_call_that_is_logged_once_a_reply_is_overdue_meets_it_as_declared_only(
    database: Database, called: datetime, logged: datetime, declared: bool, lead_id: UUID
) -> None:
    log(database, lead_id, Direction.OURS, called, now=logged)

    lead = lead_of(database, lead_id)
    assert (lead.declared, lead.first_answered_at, lead.first_due_at) == (declared, called, DUE)
    assert only(database, select(LeadMessage.declared)) is declared


def test_a_call_of_theirs_or_after_the_first_reply_declares_nothing(database: Database) -> None:
    asked, answered = receive(database), receive(database, email="said@example.com")
    log(database, asked, Direction.THEIRS, NOW + HOUR, now=DUE + DAY)
    send(database, answered, DUE + HOUR)
    log(database, answered, Direction.OURS, NOW + HOUR, now=DUE + DAY)

    assert not lead_of(database, asked).declared
    assert not lead_of(database, answered).declared
