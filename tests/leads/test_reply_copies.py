"""Copies of a reply go to people who may be written to, each once."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.leads.models.replies import PlannedReply
from app.leads.planned_replies import plan_reply, send_planned
from app.leads.rules.reply import MOST_COPIES, Copied, CopyRefused, NoCopy
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.exports.people import withdraw
from tests.support.leads.desk_work import (
    MAILING,
    make_reply,
    send,
)
from tests.support.stored import count_rows, only

pytestmark = pytest.mark.engine("both")

LAWYER = "law@example.org"
INVESTOR = "wei.zhang@EXAMPLE.com"
TO_LAWYER = (Copied(LAWYER.upper(), "Li", why="Her lawyer"),)
THEN = NOW + timedelta(days=1)


def lawyer_withdraws(database: Database) -> None:
    """Let the lawyer write to us too, and withdraw."""
    lawyer = person_of(database, write_to_us(database, email=LAWYER))
    withdraw(database, lawyer, at=NOW + timedelta(minutes=1))


def plan(database: Database, lead_id: UUID, author: UUID, **changes: Any) -> None:
    """Plan a reply."""
    reply = make_reply(heard="", **changes)
    who: dict[str, Any] = {"actor": author.hex, "lead_id": lead_id, "now": NOW}
    plan_reply(database, LEDGER_KEY, reply=reply, send_at=THEN, **who)


@pytest.mark.parametrize(
    ("addresses", "why"),
    [
        ([LAWYER, LAWYER.upper()], NoCopy.TWICE),
        ([INVESTOR], NoCopy.OWN),
        ([f"{number}@example.org" for number in range(MOST_COPIES + 1)], NoCopy.MANY),
    ],
)
def test_copies_are_few_and_each_to_somebody_else(
    database: Database, lead_id: UUID, author: UUID, addresses: list[str], why: NoCopy
) -> None:
    copies = tuple(Copied(each, "", why="Asked") for each in addresses)

    with pytest.raises(CopyRefused) as refused:
        send(database, lead_id, copies=copies)
    with pytest.raises(CopyRefused):
        plan(database, lead_id, author, copies=copies)

    assert refused.value.why is why
    assert not {"lead_message", "planned_reply"} & set(count_rows(database))


def test_nobody_who_has_withdrawn_gets_a_copy(
    database: Database, lead_id: UUID, author: UUID
) -> None:
    send(database, lead_id, copies=TO_LAWYER)
    lawyer_withdraws(database)

    with pytest.raises(CopyRefused) as refused:
        send(database, lead_id, copies=TO_LAWYER)

    assert (refused.value.why, refused.value.address) == (NoCopy.STOPPED, LAWYER.upper())
    assert count_rows(database)["lead_message"] == 1


def test_a_planned_reply_is_held_if_a_recipient_of_a_copy_withdraws(
    database: Database, lead_id: UUID, author: UUID
) -> None:
    plan(database, lead_id, author, copies=TO_LAWYER)
    lawyer_withdraws(database)

    assert send_planned(database, LEDGER_KEY, FIRST_RESPONSE, MAILING, THEN) == 1

    assert only(database, select(PlannedReply.held)) == "copy_refused"
    assert "lead_message" not in count_rows(database)
