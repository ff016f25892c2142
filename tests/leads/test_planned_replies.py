"""A reply to be sent later leaves once, at its time, and never against the person's will."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import PersonHasWithdrawn, SpokenMeanwhile
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.enquiries.store.legal_hold import insert_hold
from app.leads.models import Lead, LeadEvent, LeadMessage
from app.leads.models.replies import PlannedReply
from app.leads.planned_replies import cancel_planned, plan_reply, replies_due, send_planned
from app.leads.rules.lead_work import Direction
from app.leads.rules.reply import Copied
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import (
    MAILING,
    add_account,
    lead_of,
    log,
    make_reply,
    withdraw,
)
from tests.support.mail.letters import ADDRESS
from tests.support.rights.requests import hold_row
from tests.support.stored import change_row, count_rows, every, only, write_by

pytestmark = pytest.mark.engine("both")

THEN = NOW + timedelta(days=1)
ANN = "ann@zone.example"


def plan(database: Database, lead_id: UUID, author: UUID, at: datetime = NOW, **reply: Any) -> UUID:
    """Plan a reply; return the id of its plan."""
    wanted = make_reply(**{"heard": "", **reply})
    plan_reply(
        database,
        LEDGER_KEY,
        actor=author.hex,
        lead_id=lead_id,
        reply=wanted,
        send_at=THEN,
        now=at,
    )
    return wanted.token


def leave(database: Database, at: datetime = THEN) -> int:
    """Let the worker send all due replies."""
    return send_planned(database, LEDGER_KEY, FIRST_RESPONSE, MAILING, at)


def sent(database: Database) -> list[LeadMessage]:
    """Return the replies that left."""
    return every(database, select(LeadMessage).where(LeadMessage.direction == "ours"))


def held(database: Database) -> tuple[str, Mapping[str, str]]:
    """Return why the one planned reply is held, with its line in the history."""
    line = only(database, select(LeadEvent).where(LeadEvent.kind == "reply_held"))
    (kept,) = every(database, PlannedReply)
    return kept.held, line.details


def told(database: Database) -> list[tuple[str, Mapping[str, object]]]:
    """Return the recipients of notices of held replies, with the reasons."""
    of_kind = select(OutboxMessage).where(OutboxMessage.kind == MessageKind.REPLY_HELD)
    return [(each.recipient, each.details) for each in every(database, of_kind)]


def test_a_planned_reply_leaves_at_its_time_and_only_then_answers(
    database: Database, lead_id: UUID, author: UUID
) -> None:
    token = plan(database, lead_id, author, enclosed="Facts", quoted="> Hello")

    assert lead_of(database, lead_id).first_answered_at is None
    assert not replies_due(database, THEN - timedelta(minutes=1))
    assert leave(database, THEN - timedelta(minutes=1)) == 0
    assert replies_due(database, THEN)
    assert leave(database) == 1
    assert leave(database) == 0

    lead = lead_of(database, lead_id)
    assert (lead.first_answered_at, lead.status, lead.owner_id) == (THEN, "engaged", author)
    (reply,) = sent(database)
    assert (reply.id, reply.author, reply.at) == (token, author.hex, THEN)
    assert (reply.enclosed, reply.quoted) == ("Facts", "> Hello")
    assert every(database, PlannedReply) == []


def test_a_second_click_plans_once(database: Database, lead_id: UUID, author: UUID) -> None:
    token = uuid4()
    for _ in range(2):
        plan(database, lead_id, author, token=token)

    assert len(every(database, PlannedReply)) == 1


def test_a_changed_reply_replaces_the_one_that_was_planned(
    database: Database, lead_id: UUID, author: UUID
) -> None:
    first = plan(database, lead_id, author)
    second = plan(database, lead_id, author, text="Better.", replaces=first)

    assert [each.id for each in every(database, PlannedReply)] == [second]
    leave(database)
    assert [each.text for each in sent(database)] == ["Better."]


def test_a_cancelled_reply_never_leaves(database: Database, lead_id: UUID, author: UUID) -> None:
    token = plan(database, lead_id, author)

    def cancel() -> bool:
        asked = {"actor": author.hex, "lead_id": lead_id, "planned_id": token, "now": NOW}
        return cancel_planned(database, LEDGER_KEY, **asked)  # type: ignore[arg-type]

    assert cancel()
    assert not cancel()
    leave(database)
    assert sent(database) == []
    events = every(database, select(AuditRecord.event).order_by(AuditRecord.at))
    assert {AuditEvent.LEAD_REPLY_PLANNED.tag, AuditEvent.LEAD_REPLY_CANCELLED.tag} <= set(events)


def withdraws(database: Database) -> None:
    withdraw(database, NOW + timedelta(hours=1))


def restricts(database: Database) -> None:
    hold = hold_row(only(database, Enquiry.person_id), NOW + timedelta(hours=1))
    write_by(database, insert_hold, hold)


def loses_the_address(database: Database) -> None:
    write_by(database, Session.execute, update(Enquiry).values(email=""))


@pytest.mark.parametrize(
    ("happens", "why"),
    [(withdraws, "withdrawn"), (restricts, "restricted"), (loses_the_address, "no_address")],
)
def test_a_reply_that_may_not_be_sent_any_more_is_held(
    database: Database, lead_id: UUID, author: UUID, happens: Callable[[Database], None], why: str
) -> None:
    plan(database, lead_id, author)
    happens(database)

    assert leave(database) == 1
    assert leave(database) == 0
    assert sent(database) == []
    assert held(database)[0] == why


def test_no_reply_is_planned_to_somebody_who_has_withdrawn(
    database: Database, lead_id: UUID, author: UUID
) -> None:
    withdraws(database)
    with pytest.raises(PersonHasWithdrawn):
        plan(database, lead_id, author)


def test_a_reply_is_held_if_the_investor_has_spoken_meanwhile(
    database: Database, lead_id: UUID, author: UUID
) -> None:
    token = plan(database, lead_id, author)
    log(database, lead_id, Direction.THEIRS, NOW + timedelta(hours=1))

    leave(database)

    assert held(database) == ("spoken_meanwhile", {"planned": token.hex, "why": "spoken_meanwhile"})
    assert told(database) == [("author@x.example", {"why": "spoken_meanwhile"})]
    assert lead_of(database, lead_id).first_answered_at is None
    with pytest.raises(SpokenMeanwhile):
        plan(database, lead_id, author)


def test_a_reply_of_a_former_colleague_is_held(
    database: Database, lead_id: UUID, author: UUID
) -> None:
    plan(database, lead_id, author)
    owner = add_account(database, role=Role.HANDLER.value, email="owner@x.example")
    change_row(database, StaffAccount, author, active=False)
    change_row(database, Lead, lead_id, owner_id=owner)

    leave(database)
    assert held(database)[0] == "author_gone"
    assert told(database) == [("owner@x.example", {"why": "author_gone"})]
    assert "lead_message" not in count_rows(database)


def test_a_reply_planned_for_a_closed_lead_leaves(
    database: Database, lead_id: UUID, author: UUID
) -> None:
    change_row(database, Lead, lead_id, status="not_proceeding", closed=True)
    plan(database, lead_id, author)

    leave(database)

    assert len(sent(database)) == 1
    assert lead_of(database, lead_id).closed


@pytest.mark.parametrize("change", [{"closed": True}, {"suspect": True}])
def test_a_reply_is_held_if_its_lead_was_closed_or_set_aside_meanwhile(
    database: Database, lead_id: UUID, author: UUID, change: Mapping[str, Any]
) -> None:
    token = plan(database, lead_id, author)
    change_row(database, Lead, lead_id, **change)

    leave(database)

    assert held(database) == ("closed", {"planned": token.hex, "why": "closed"})
    assert sent(database) == []
    plan(database, lead_id, author, replaces=token)
    leave(database)
    assert len(sent(database)) == 1


@pytest.mark.parametrize("change", [{"active": False}, {"role": "auditor"}])
def test_a_former_colleague_gets_no_copy_and_the_history_says_so(
    database: Database, lead_id: UUID, author: UUID, change: Mapping[str, Any]
) -> None:
    ann = add_account(database, email=ANN, role="reader")
    copies = (Copied(ANN, "Ann", ann.hex), Copied("law@x.example", "", why="Hers"))
    plan(database, lead_id, author, copies=copies)
    change_row(database, StaffAccount, ann, **change)

    leave(database)

    (reply,) = sent(database)
    assert [each["address"] for each in reply.copies] == ["law@x.example"]
    told = only(database, select(LeadEvent.details).where(LeadEvent.kind == "copies_dropped"))
    assert told["count"] == "1"


def test_copies_leave_with_a_reply_and_stop_with_it(
    database: Database, lead_id: UUID, author: UUID
) -> None:
    plan(database, lead_id, author, copies=(Copied(ANN, "Ann", author.hex),))

    leave(database)
    withdraw(database, THEN)

    kinds = (MessageKind.LEAD_REPLY, MessageKind.REPLY_COPY)
    found = every(database, select(OutboxMessage).where(OutboxMessage.kind.in_(kinds)))
    assert {(each.kind, each.recipient, each.state) for each in found} == {
        (MessageKind.LEAD_REPLY, ADDRESS, "cancelled"), (MessageKind.REPLY_COPY, ANN, "cancelled"),
    }  # fmt: skip
