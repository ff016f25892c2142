"""A late first response counts for whoever owned the lead when it was due."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from app.core.db import Database
from app.leads.moves import assign_leads
from app.leads.rules.lead_work import SeenLead
from app.leads.undo import undo_act, undoable
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import ACTOR, MAILING, add_account, lead_of, receive, send

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DUE = FIRST_RESPONSE.due(NOW)


def give(database: Database, lead_id: UUID, owner: UUID, at: datetime) -> UUID | None:
    """Give a lead to an account; return who answers for it then."""
    seen = SeenLead(lead_id, lead_of(database, lead_id).version)
    assign_leads(database, LEDGER_KEY, MAILING, actor=ACTOR, seen=[seen], owner_id=owner, now=at)
    return lead_of(database, lead_id).answerable_id


def test_it_is_the_owner_until_it_is_due_and_nobody_after(database: Database) -> None:
    first, second, third = (
        add_account(database, email=f"{name}@zone.example") for name in ("a", "b", "c")
    )
    lead_id = receive(database)

    assert give(database, lead_id, first, NOW) == first
    assert give(database, lead_id, second, DUE - timedelta(minutes=1)) == second
    assert give(database, lead_id, third, DUE) == second
    assert lead_of(database, lead_id).owner_id == third


def test_what_nobody_owned_when_it_was_due_counts_for_nobody(database: Database) -> None:
    lead_id, owner = receive(database), add_account(database)

    send(database, lead_id, DUE + DAY, actor=owner.hex)

    assert lead_of(database, lead_id).owner_id == owner
    assert lead_of(database, lead_id).answerable_id is None


def test_an_answer_in_time_stays_its_owners(database: Database) -> None:
    owner, other = add_account(database), add_account(database, email="b@zone.example")
    lead_id = receive(database)
    send(database, lead_id, NOW + HOUR, actor=owner.hex)

    assert give(database, lead_id, other, NOW + 2 * HOUR) == owner


def test_an_undo_takes_nobody_out_of_a_promise_that_they_let_fall_due(database: Database) -> None:
    first, taker = (add_account(database, email=f"{name}@zone.example") for name in ("a", "b"))
    lead_id = receive(database)
    act, taken_at = uuid4(), DUE - timedelta(minutes=5)
    give(database, lead_id, first, NOW)
    assign_leads(
        undoable(database, actor=taker.hex, act_id=act, lead_ids=[lead_id], now=taken_at),
        LEDGER_KEY,
        MAILING,
        actor=taker.hex,
        seen=[SeenLead(lead_id, lead_of(database, lead_id).version)],
        owner_id=taker,
        now=taken_at,
    )
    assert lead_of(database, lead_id).answerable_id == taker

    undo_act(database, LEDGER_KEY, actor=taker.hex, act_id=act, now=DUE)

    assert lead_of(database, lead_id).owner_id == first
    assert lead_of(database, lead_id).answerable_id == taker
