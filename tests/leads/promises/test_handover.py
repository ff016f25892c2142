"""All open work of an account changes hands in batches, each of them wholly or not at all."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import HandOverStopped, NotAnAssignee, StorageUnavailable
from app.enquiries.models import Enquiry
from app.leads import handover
from app.leads.handover import hand_over_work
from app.leads.leavers import leavers_have_work
from app.leads.models import Lead, LeadEvent, LeadMessage, LeadTask
from app.leads.models.replies import PlannedReply
from app.leads.placement import place_leads
from app.leads.planned_replies import plan_reply, send_planned
from app.leads.rules.lead_status import LeadStatus
from app.leads.store.open_work import count_open_work, list_open_work
from app.leads.tasks import add_task
from app.mail.models import OutboxMessage
from tests.support.content.copy import EN
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import add_lead
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
from tests.support.stored import (
    audit,
    change_every,
    change_row,
    every,
    only,
    read_by,
    without_table,
    write_by,
)

pytestmark = pytest.mark.engine("both")
LATER = NOW + timedelta(hours=1)
KINDS = ("leads", "tasks", "replies")
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


def hand_over(database: Database, owner: UUID, to: UUID, line: str = LINE) -> Counter[str]:
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

    with pytest.raises(HandOverStopped) as stopped:
        hand_over(database, kim, other)

    assert isinstance(stopped.value.__cause__, NotAnAssignee)
    assert (stopped.value.moved, stopped.value.left) == ({}, dict.fromkeys(KINDS, 1))
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

    assert moved == {"leads": 1, "tasks": 3, "replies": 2}
    assert [lead_of(database, each).owner_id for each in (taken, closed, third)] == [boss, kim, dee]


def test_of_two_who_hand_over_the_same_work_at_once_one_does(
    database: Database, kim: UUID, dee: UUID
) -> None:
    for name in ("a", "b", "c"):
        give_work(database, kim, name)
    boss = add_account(database, role="administrator")

    with ThreadPoolExecutor(2) as pool:
        moved = list(pool.map(lambda to: hand_over(database, kim, to).total(), (dee, boss)))

    assert sorted(moved) == [0, 9]
    assert holders(database) == {dee if moved[0] else boss}


@pytest.mark.parametrize("batch", [1, 500])
def test_two_who_hand_over_to_each_other_at_once_lose_nothing_and_come_to_an_end(
    database: Database, kim: UUID, dee: UUID, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    monkeypatch.setattr(handover, "BATCH", batch)
    for name, owner in (("a", kim), ("b", dee), ("c", kim), ("d", dee)):
        give_work(database, owner, name)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda pair: hand_over(database, *pair), ((kim, dee), (dee, kim))))

    kims, dees = (read_by(database, count_open_work, each) for each in (kim, dee))
    assert kims + dees == dict.fromkeys(KINDS, 4)


def lines(database: Database) -> Counter[str]:
    """Count the lines in histories that say of what changed hands."""
    kinds = ("owner", "task_corrected", "reply_assigned")
    return Counter(every(database, select(LeadEvent.kind).where(LeadEvent.kind.in_(kinds))))


def test_more_than_one_batch_moves_in_one_act_and_is_counted(
    database: Database, kim: UUID, dee: UUID
) -> None:
    with database.transaction() as session:
        for place in range(501):
            add_lead(session, owner_id=kim, place=place)

    assert hand_over(database, kim, dee) == {"leads": 501}

    assert set(every(database, Lead.owner_id)) == {dee}
    assert lines(database) == {"owner": 501}
    assert len(audit(database, AuditEvent.LEAD_ASSIGNED.tag)) == 501
    told_of = [str(each["leads"]).count(",") + 1 for each in every(database, OutboxMessage.details)]
    assert sorted(told_of) == [1, 500]
    assert hand_over(database, kim, dee) == {}
    assert lines(database) == {"owner": 501}


def at_second(act: Callable[[Session], None]) -> Callable[[Session], AbstractContextManager[None]]:
    """Return what joins a database, and acts at the end of its second transaction."""
    turns = count(1)

    @contextmanager
    def joined(session: Session) -> Iterator[None]:
        yield
        if next(turns) == 2:
            act(session)

    return joined


@pytest.mark.parametrize("error", [StorageUnavailable("It is away."), RuntimeError("killed")])
def test_what_is_left_after_an_interruption_moves_by_the_same_act_and_nothing_moves_twice(
    database: Database, kim: UUID, dee: UUID, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setattr(handover, "BATCH", 2)
    for name in ("a", "b", "c"):
        give_work(database, kim, name)

    def fail(_session: Session) -> None:
        raise error

    with pytest.raises((HandOverStopped, RuntimeError)) as stopped:
        hand_over(database.joined_by(at_second(fail)), kim, dee)

    if isinstance(stopped.value, HandOverStopped):
        moved, left = stopped.value.moved, stopped.value.left
        assert (moved, left) == (dict.fromkeys(KINDS, 2), dict.fromkeys(KINDS, 1))
    assert read_by(database, count_open_work, kim) == dict.fromkeys(KINDS, 1)
    assert read_by(database, count_open_work, dee) == dict.fromkeys(KINDS, 2)
    assert set(lines(database).values()) == {2}
    assert len(audit(database, AuditEvent.TASKS_HANDED_OVER.tag)) == 1

    assert hand_over(database, kim, dee) == dict.fromkeys(KINDS, 1)
    assert holders(database) == {dee}
    assert set(lines(database).values()) == {3}
    tags = AuditEvent.LEAD_ASSIGNED, AuditEvent.TASKS_HANDED_OVER, AuditEvent.REPLIES_HANDED_OVER
    assert [len(audit(database, each.tag)) for each in tags] == [3, 2, 2]


def test_a_colleague_who_is_deactivated_between_two_batches_keeps_the_first_alone(
    database: Database, kim: UUID, dee: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "BATCH", 1)
    for name in ("a", "b", "c"):
        give_work(database, kim, name)

    def leave(session: Session) -> None:
        session.get_one(StaffAccount, dee).active = False

    with pytest.raises(HandOverStopped) as stopped:
        hand_over(database.joined_by(at_second(leave)), kim, dee)

    assert isinstance(stopped.value.__cause__, NotAnAssignee)
    assert stopped.value.moved == dict.fromkeys(KINDS, 2)
    assert read_by(database, count_open_work, kim) == stopped.value.left == dict.fromkeys(KINDS, 1)


def test_open_work_is_counted_as_it_is_listed(database: Database, kim: UUID, dee: UUID) -> None:
    assert read_by(database, count_open_work, kim) == {}
    held, _open, closed = (give_work(database, kim, name) for name in ("a", "b", "c"))
    give_work(database, dee, "d")
    change_every(database, PlannedReply, PlannedReply.lead_id == held, held="x")
    move(database, closed, LeadStatus.SPAM)
    write_by(database, add_lead, owner_id=kim, place=None)

    counted = read_by(database, count_open_work, kim)

    listed = read_by(database, list_open_work, kim, 10)
    assert counted == {kind: len(some) for kind, some in vars(listed).items()}
    assert counted == {"leads": 3, "tasks": 3, "replies": 2}


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
