"""All open work of an account changes hands in one transaction, or none of it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from app.accounts.models import StaffAccount
from app.core.db import Database
from app.core.rules.errors import NotAnAssignee, StorageUnavailable
from app.enquiries.models import Enquiry
from app.leads import handover
from app.leads.handover import hand_over_work
from app.leads.leavers import leavers_have_work
from app.leads.models import Lead, LeadEvent, LeadMessage, LeadTask
from app.leads.models.replies import PlannedReply
from app.leads.placement import place_leads
from app.leads.planned_replies import plan_reply, send_planned
from app.leads.rules.lead_status import LeadStatus
from app.leads.store.open_work import OpenWork, list_open_work
from app.leads.tasks import add_task
from app.mail.models import OutboxMessage
from tests.support.content.copy import EN
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import (
    MAILING,
    add_account,
    assign,
    lead_of,
    make_reply,
    move,
    receive,
)
from tests.support.mail.mailing import mailed
from tests.support.rights.erasing import erase
from tests.support.stored import change_every, change_row, every, only, read_by, without_table

pytestmark = pytest.mark.engine("both")
LATER = NOW + timedelta(hours=1)
LINE = "The second one waits for a call"


@pytest.fixture
def kim(database: Database) -> UUID:
    return add_account(database, name="Kim", email="kim@zone.example")


@pytest.fixture
def dee(database: Database) -> UUID:
    return add_account(database, name="Dee", email="dee@zone.example", language="en")


def give_work(database: Database, owner: UUID, name: str = "one", send_at: Any = None) -> UUID:
    """Give somebody a new lead, with a task and a planned reply on it; return its id."""
    lead_id = receive(database, email=f"{name}@example.com", idempotency_key=name)
    place_leads(database, LEDGER_KEY, MAILING, NOW)
    change_row(database, Lead, lead_id, owner_id=owner)
    of: dict[str, Any] = {"actor": owner.hex, "lead_id": lead_id, "now": NOW}
    add_task(
        database, LEDGER_KEY, FIRST_RESPONSE, token=uuid4(), title="SECRET", assignee_id=owner,
        due_on=date(2026, 3, 5), **of,
    )  # fmt: skip
    at = send_at or LATER + timedelta(days=1)
    plan_reply(database, LEDGER_KEY, reply=make_reply(), send_at=at, **of)
    return lead_id


def hand_over(database: Database, owner: UUID, to: UUID, line: str = LINE) -> OpenWork:
    return hand_over_work(
        database, LEDGER_KEY, MAILING, actor=owner.hex, account_id=owner, to=to, line=line,
        now=LATER,
    )  # fmt: skip


def holders(database: Database) -> set[UUID | None]:
    """Return who has a lead, a task or a planned reply."""
    authors = every(database, PlannedReply.author)
    return {
        *every(database, Lead.owner_id),
        *every(database, LeadTask.assignee_id),
        *(UUID(each) for each in authors),
    }


def told(database: Database) -> list[str]:
    """Send the queued mail to staff; return its texts."""
    return [
        " ".join(each.text.split()) for each in mailed(database, LATER) if "@zone" in each.recipient
    ]


def test_a_failure_leaves_all_work_where_it_was(database: Database, kim: UUID, dee: UUID) -> None:
    give_work(database, kim)
    mailed(database)

    with without_table(database, "outbox"), pytest.raises((StorageUnavailable, DBAPIError)):
        hand_over(database, kim, dee)

    assert holders(database) == {kim}
    kinds = {"owner", "task_corrected", "reply_assigned"}
    assert not every(database, select(LeadEvent).where(LeadEvent.kind.in_(kinds)))


@pytest.mark.parametrize("role", ["reader", "handler"])
def test_who_may_not_work_on_leads_gets_nothing(database: Database, kim: UUID, role: str) -> None:
    other = add_account(database, role=role, active=role == "reader")
    give_work(database, kim)

    with pytest.raises(NotAnAssignee):
        hand_over(database, kim, other)

    assert holders(database) == {kim}


def test_what_somebody_took_or_ended_meanwhile_is_left_alone(
    database: Database, kim: UUID, dee: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken, closed, third = (give_work(database, kim, name) for name in ("a", "b", "c"))
    boss = add_account(database, role="administrator")
    move(database, closed, LeadStatus.SPAM)
    change_row(database, Lead, taken, owner_id=boss)
    change_every(database, PlannedReply, PlannedReply.lead_id == taken, held="x")

    moved = hand_over(database, kim, dee)

    assert [each.lead_id for each in moved.leads] == [third]
    assert {each.lead_id for each in moved.replies} == {closed, third}
    assert [lead_of(database, each).owner_id for each in (taken, closed, third)] == [boss, kim, dee]


def test_of_two_who_hand_over_the_same_work_at_once_one_does(
    database: Database, kim: UUID, dee: UUID
) -> None:
    for name in ("a", "b", "c"):
        give_work(database, kim, name)
    boss = add_account(database, role="administrator")

    with ThreadPoolExecutor(2) as pool:
        moved = list(pool.map(lambda to: len(hand_over(database, kim, to)), (dee, boss)))

    assert sorted(moved) == [0, 9]
    assert holders(database) == {dee if moved[0] else boss}


def test_two_who_hand_over_to_each_other_at_once_lose_nothing(
    database: Database, kim: UUID, dee: UUID
) -> None:
    for name, owner in (("a", kim), ("b", dee), ("c", kim), ("d", dee)):
        give_work(database, owner, name)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda pair: hand_over(database, *pair), ((kim, dee), (dee, kim))))

    left = [read_by(database, list_open_work, each, 10) for each in (kim, dee)]
    assert sum(len(each) for each in left) == 12


def test_no_more_than_fits_one_act_moves_and_the_rest_stays(
    database: Database, kim: UUID, dee: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "MOST_MATCHING", 2)
    for name in ("a", "b", "c"):
        give_work(database, kim, name)

    assert [len(hand_over(database, kim, dee)) for _ in range(3)] == [6, 3, 0]


@pytest.mark.parametrize(
    ("lang", "says"), [("en", EN.assigned.said.before("line")), ("zh", "同事附言")]
)
def test_the_colleague_gets_one_mail_in_their_language_with_the_line_and_no_names(
    database: Database, kim: UUID, lang: str, says: str
) -> None:
    to = add_account(database, email="to@zone.example", language=lang)
    for name in ("a", "b"):
        give_work(database, kim, name)
    mailed(database)

    hand_over(database, kim, to)

    (text,) = told(database)
    assert says in text
    assert LINE in text
    assert text.count("GDZ-") == 6
    assert "Kim" in text
    assert "张伟" not in text
    assert "SECRET" not in text
    assert "/staff/leads?folder=mine" in text


def test_what_is_assigned_afterwards_is_not_told_with_the_line_of_a_hand_over(
    database: Database, kim: UUID, dee: UUID
) -> None:
    give_work(database, kim, "a")
    mailed(database)
    hand_over(database, kim, dee)
    lead_id = give_work(database, kim, "b")
    assign(database, dee, lead_id, at=LATER, actor=kim.hex)

    reference = only(
        database,
        select(Enquiry.reference)
        .join(Lead, Lead.enquiry_id == Enquiry.id)
        .where(Lead.id == lead_id),
    )
    (text,) = (each for each in told(database) if reference in each)
    assert LINE not in text


def test_a_line_is_kept_with_the_leads_alone_and_erased_with_them(
    database: Database, kim: UUID, dee: UUID, tmp_path: Path
) -> None:
    give_work(database, kim)
    mailed(database)
    hand_over(database, kim, dee)
    assert all(LINE not in str(each) for each in every(database, OutboxMessage.details))
    lines = [each.get("line") for each in every(database, LeadEvent.details)]
    person = only(database, Enquiry.person_id)
    assert lines.count(LINE) == 1

    erase(database, tmp_path, person)

    (text,) = told(database)
    assert LINE not in text
    assert "GDZ-" not in text


def test_a_planned_reply_leaves_at_its_time_as_the_new_authors(
    database: Database, kim: UUID, dee: UUID
) -> None:
    give_work(database, kim, send_at=LATER)
    hand_over(database, kim, dee)
    change_row(database, StaffAccount, kim, active=False)

    assert send_planned(database, LEDGER_KEY, FIRST_RESPONSE, MAILING, LATER) == 1

    assert only(database, select(LeadMessage.author)) == dee.hex
    assert not every(database, PlannedReply)
    assert not leavers_have_work(database)
