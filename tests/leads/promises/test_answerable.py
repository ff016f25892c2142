"""A late first response counts for whoever owned the lead when it was due."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from app.core.db import Database
from app.leads.undo import undo_act
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import (
    add_account,
    assign,
    lead_of,
    receive,
    send,
)

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DUE = FIRST_RESPONSE.due(NOW)


def give(database: Database, lead_id: UUID, owner: UUID, at: datetime) -> UUID | None:
    """Give a lead to an account; return who answers for it then."""
    assign(database, owner, lead_id, at=at)
    return lead_of(database, lead_id).answerable_id


def test_it_is_the_owner_until_it_is_due_and_nobody_after(
    database: Database, lead_id: UUID
) -> None:
    first, second, third = (
        add_account(database, email=f"{name}@zone.example") for name in ("a", "b", "c")
    )

    assert give(database, lead_id, first, NOW) == first
    assert give(database, lead_id, second, DUE - timedelta(minutes=1)) == second
    assert give(database, lead_id, third, DUE) == second
    assert lead_of(database, lead_id).owner_id == third


def test_what_nobody_owned_when_it_was_due_counts_for_nobody(database: Database) -> None:
    lead_id, owner = receive(database), add_account(database)

    send(database, lead_id, DUE + DAY, actor=owner.hex)

    assert lead_of(database, lead_id).owner_id == owner
    assert lead_of(database, lead_id).answerable_id is None


def test_an_answer_in_time_stays_its_owners(database: Database, lead_id: UUID) -> None:
    owner, other = add_account(database), add_account(database, email="b@zone.example")
    send(database, lead_id, NOW + HOUR, actor=owner.hex)

    assert give(database, lead_id, other, NOW + 2 * HOUR) == owner


def test_an_undo_takes_nobody_out_of_a_promise_that_they_let_fall_due(database: Database) -> None:
    first, taker = (add_account(database, email=f"{name}@zone.example") for name in ("a", "b"))
    lead_id, act = receive(database), uuid4()
    give(database, lead_id, first, NOW)
    assign(database, taker, lead_id, at=DUE - timedelta(minutes=5), actor=taker.hex, act=act)
    assert lead_of(database, lead_id).answerable_id == taker

    undo_act(database, LEDGER_KEY, actor=taker.hex, act_id=act, now=DUE)

    assert lead_of(database, lead_id).owner_id == first
    assert lead_of(database, lead_id).answerable_id == taker
