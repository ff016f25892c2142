"""Schedules ask for their exports in their authors' names, and stop when those may not export."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from app.accounts.models.staff_account import StaffAccount
from app.core.db import Database
from app.core.rules.permissions import Role
from app.exports.models.export import Export
from app.exports.rules.export import ExportState
from app.exports.run_schedules import run_schedules, schedules_due
from app.mail.models.outbox import OutboxMessage
from app.mail.outside.mail import NullMailer
from tests.support.enquiries.answers import NOW
from tests.support.exports.people import three_people
from tests.support.exports.schedules import approve, change, rounds, save, schedule_of
from tests.support.mail.mailing import deliver, outbox_of
from tests.support.stored_rows import make_account

DUE = NOW.replace(hour=9, minute=0, second=0, microsecond=0)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@pytest.fixture
def author(database: Database) -> UUID:
    """Somebody who may export, and leads of three people."""
    three_people(database)
    return account(database, Role.EXPORTER, "author@zone.example")


def account(database: Database, role: Role, email: str) -> UUID:
    """Make an account."""
    made = make_account(role=role.value, email=email)
    with database.transaction() as session:
        session.add(made)
        session.flush()
        account_id: UUID = made.id
    return account_id


def asked(database: Database) -> list[Export]:
    """Give the exports that were asked for, from the first on."""
    with database.reading() as session:
        return list(session.scalars(select(Export).order_by(Export.requested_at)))


def run(database: Database, at: datetime, approval_rows: int = 0) -> int:
    """Let schedules run at a moment."""
    return run_schedules(database, rounds(approval_rows), at)


def settle(database: Database, state: ExportState = ExportState.COMPLETE) -> None:
    """Let everything that was asked for be done with."""
    with database.transaction() as session:
        session.execute(update(Export).values(state=state.value, fetched_at=NOW))


def test_an_export_is_asked_for_in_its_authors_name_at_its_time(
    database: Database, author: UUID
) -> None:
    schedule = save(database, author, since_last=True)
    assert not schedules_due(database, DUE - MINUTE)
    assert run(database, DUE - MINUTE) == 0
    assert schedules_due(database, DUE)

    assert run(database, DUE) == 1

    [export] = asked(database)
    assert (export.author_id, export.actor, export.schedule_id) == (author, author.hex, schedule.id)
    assert (export.state, export.delivery, export.since_last) == ("queued", "prepared", True)
    assert (export.expected, export.time_zone, export.reason) == (
        3, "Asia/Shanghai", "For the weekly meeting."
    )  # fmt: skip
    kept = schedule_of(database, schedule.id)
    assert (kept.last_export_id, kept.next_at) == (export.id, DUE + DAY)
    assert run(database, DUE + MINUTE) == 0


def test_rounds_that_were_missed_are_made_good_for_once(database: Database, author: UUID) -> None:
    schedule = save(database, author)

    assert run(database, DUE + 10 * DAY + MINUTE) == 1
    assert run(database, DUE + 10 * DAY + 2 * MINUTE) == 0

    assert schedule_of(database, schedule.id).next_at == DUE + 11 * DAY


def test_it_does_not_ask_again_before_what_it_asked_for_is_done_with(
    database: Database, author: UUID
) -> None:
    save(database, author)
    run(database, DUE)
    assert run(database, DUE + DAY) == 0
    # It is complete, and has not been delivered yet.
    with database.transaction() as session:
        session.execute(update(Export).values(state="complete", file_until=DUE + 2 * DAY))
    assert run(database, DUE + DAY) == 0

    settle(database, ExportState.ABORTED)
    assert run(database, DUE + DAY + MINUTE) == 1


def test_several_workers_ask_once(database: Database, author: UUID) -> None:
    schedule = save(database, author)
    run(database, DUE)
    with database.transaction() as session:
        session.merge(schedule_of(database, schedule.id)).next_at = DUE
    settle(database)

    assert [run(database, DUE + MINUTE), run(database, DUE + MINUTE)] == [1, 0]


def test_what_is_paused_asks_for_nothing(database: Database, author: UUID) -> None:
    schedule = save(database, author)
    change(database, author).pause(schedule.id)
    assert not schedules_due(database, DUE)
    assert run(database, DUE) == 0


def test_many_leads_wait_for_a_second_person_unless_one_has_approved_the_schedule(
    database: Database, author: UUID
) -> None:
    schedule = save(database, author)
    run(database, DUE, approval_rows=2)
    assert asked(database)[0].state == ExportState.AWAITING_APPROVAL

    settle(database, ExportState.REFUSED)
    second = account(database, Role.ADMINISTRATOR, "second@zone.example")
    approve(database, second, schedule.id)
    run(database, DUE + DAY, approval_rows=2)

    approved = asked(database)[1]
    assert (approved.state, approved.approver_id) == ("queued", second)


@pytest.mark.parametrize(
    ("lost", "why"), [({"active": False}, "account"), ({"role": "handler"}, "permission")]
)
def test_it_stops_once_its_author_may_not_export_and_people_are_told(
    database: Database, author: UUID, lost: dict[str, object], why: str
) -> None:
    account(database, Role.ADMINISTRATOR, "manager@zone.example")
    schedule = save(database, author)
    with database.transaction() as session:
        session.execute(update(StaffAccount).where(StaffAccount.id == author).values(**lost))

    assert run(database, DUE) == 0

    assert not schedule_of(database, schedule.id).enabled
    assert asked(database) == []
    told = notices(database)
    expected = ["manager@zone.example"] + (["author@zone.example"] if why == "permission" else [])
    assert sorted(each.recipient for each in told) == sorted(expected)
    assert {each.details["why"] for each in told} == {why}
    assert run(database, DUE + DAY) == 0
    assert len(notices(database)) == len(told)


def notices(database: Database) -> list[OutboxMessage]:
    """Give the mails that say that a schedule has stopped."""
    return [each for each in outbox_of(database) if each.kind == "export.schedule_stopped"]


def test_the_notice_names_the_schedule_and_says_why(database: Database, author: UUID) -> None:
    save(database, author, name="CRM every morning")
    with database.transaction() as session:
        session.execute(update(StaffAccount).values(active=False))
    run(database, DUE)

    mailer = NullMailer()
    deliver(database, mailer, DUE)

    [mail] = [each for each in mailer.sent if "Scheduled export" in each.subject]
    assert mail.recipient == "desk@zone.example"
    assert "CRM every morning" in mail.subject
    assert "not in use any more" in mail.text
