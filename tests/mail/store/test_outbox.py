"""A message is claimed by one worker at a time, and by another once the claim has expired."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.retention import RetentionClass, RetentionPeriods
from app.core.store.statements import insert_rows
from app.mail.models import OutboxMessage
from app.mail.store import outbox
from app.rights.rules.retention import DueQuestion
from app.rights.store.expiry import delete_due
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import add_enquiry, outbox_row
from tests.support.processes import in_processes
from tests.support.stored import every, read_by, row_of, write_by

MINUTE = timedelta(minutes=1)


def queue(database: Database, count: int = 1, **changes: object) -> list[UUID]:
    """Queue messages; return their ids."""
    with database.transaction() as session:
        enquiry = add_enquiry(session)
        rows = [outbox_row(enquiry, **changes) for _ in range(count)]
        insert_rows(session, OutboxMessage, rows)
    return [row["id"] for row in rows]


def claim(database: Database, after: timedelta = timedelta()) -> UUID | None:
    """Claim the message due longest some time later, for a minute; return its id."""
    now = NOW + after
    with database.transaction() as session:
        message = outbox.lock_next(session, now)
        if message is None:
            return None
        outbox.claim(message, now, now + MINUTE)
    return message.id


def test_a_due_message_is_claimed_once_until_its_claim_expires_and_its_attempts_are_counted(
    database: Database,
) -> None:
    (message,) = queue(database)

    assert claim(database) == message
    assert claim(database) is None
    assert row_of(database, OutboxMessage, message).attempts == 1
    assert claim(database, MINUTE - timedelta(milliseconds=1)) is None
    assert claim(database, MINUTE) == message
    kept = row_of(database, OutboxMessage, message)
    assert (kept.attempts, kept.tried_since) == (2, NOW)


@pytest.mark.parametrize(
    ("state", "settle", "said"),
    [
        ("sent", lambda session, its: outbox.mark_sent(session, its, NOW), ""),
        ("parked", lambda session, its: outbox.mark_parked(session, its, 1, NOW, "no"), "no"),
        ("cancelled", lambda session, its: outbox.cancel(session, its, NOW), ""),
    ],
)
def test_a_settled_message_is_never_claimed_again(
    database: Database, state: str, settle: Callable[[Session, UUID], object], said: str
) -> None:
    (message,) = queue(database)
    claim(database)
    with database.transaction() as session:
        outbox.mark_failed(session, message, 1, NOW, "later")
        settle(session, message)
    assert claim(database, timedelta(days=365)) is None
    row = row_of(database, OutboxMessage, message)
    assert (row.state, row.settled_at, row.last_error) == (state, NOW, said)


def test_a_failed_message_is_due_at_the_given_time(database: Database) -> None:
    (message,) = queue(database)
    claim(database)
    write_by(database, outbox.mark_failed, message, 1, NOW + 5 * MINUTE, "refused")

    assert claim(database, 4 * MINUTE) is None
    assert row_of(database, OutboxMessage, message).last_error == "refused"
    assert claim(database, 5 * MINUTE) == message


def test_only_the_current_attempt_can_fail(database: Database) -> None:
    (message,) = queue(database)
    claim(database)
    claim(database, MINUTE)
    with database.transaction() as session:
        outbox.mark_failed(session, message, 1, NOW + 9 * MINUTE, "too late")
        outbox.mark_parked(session, message, 1, NOW, "too late")

    assert row_of(database, OutboxMessage, message).state == "queued"
    assert row_of(database, OutboxMessage, message).last_error == ""


def test_a_sent_message_is_recorded_as_sent_even_if_cancelled_meanwhile(
    database: Database,
) -> None:
    (message,) = queue(database)
    claim(database)
    with database.transaction() as session:
        outbox.cancel(session, message, NOW)
        outbox.mark_sent(session, message, NOW)

    assert row_of(database, OutboxMessage, message).state == "sent"


def test_the_oldest_message_is_first(database: Database) -> None:
    late, early = queue(database, due_at=NOW - MINUTE), queue(database, due_at=NOW - 2 * MINUTE)

    assert [claim(database), claim(database)] == early + late


@pytest.mark.engine("postgresql", only=True)
def test_a_row_claimed_by_another_worker_is_skipped(database: Database) -> None:
    messages = set(queue(database, 2))

    with database.transaction() as session:
        first = outbox.lock_next(session, NOW)
        second = claim(database)

    assert first is not None
    assert {first.id, second} == messages


def claim_until_none_is_left(_number: int, url: str) -> str:
    """Claim one message after another, from a separate process; return their ids."""
    database = Database(url)
    claimed: list[UUID] = []
    while (more := claim(database)) is not None:
        claimed.append(more)
    database.dispose()
    return " ".join(message.hex for message in claimed)


def test_concurrent_workers_never_claim_the_same_message(database: Database) -> None:
    messages = queue(database, 40)
    url = database.url.render_as_string(hide_password=False)

    claimed = " ".join(in_processes(4, claim_until_none_is_left, url)).split()

    assert sorted(claimed) == sorted(message.hex for message in messages)
    assert {row_of(database, OutboxMessage, message).attempts for message in messages} == {1}


def test_settled_messages_expire_and_parked_ones_stay(
    database: Database,
) -> None:
    old: dict[str, Any] = {"due_at": NOW, "settled_at": NOW}
    sent = queue(database, 3, state="sent", **old)
    cancelled = queue(database, state="cancelled", **old)
    stay = queue(database, state="parked", **old) + queue(database, **old)
    stay += queue(database, state="sent", settled_at=NOW + MINUTE, due_at=NOW + MINUTE)

    with database.transaction() as session:
        asked = DueQuestion(RetentionClass.MESSAGES, RetentionPeriods(message_days=0), NOW, NOW)
        counts = [delete_due(session, asked, 3) for _ in range(3)]
    left = set(every(database, OutboxMessage.id))

    assert counts == [3, 1, 0]
    assert left == set(stay)
    assert not left & {*sent, *cancelled}


YEAR = timedelta(days=365)


def bring_forward(database: Database) -> int:
    """Make messages due that a fast clock had delayed by more than a day."""
    return write_by(database, outbox.bring_forward, NOW, NOW + timedelta(days=1), 10)


def test_messages_delayed_by_a_fast_clock_become_due(database: Database) -> None:
    (tried,) = queue(database, due_at=NOW + YEAR, attempts=2, tried_since=NOW + YEAR)
    (queued,) = queue(database, created_at=NOW + YEAR, due_at=NOW + YEAR)

    assert bring_forward(database) == 2
    assert bring_forward(database) == 0
    assert {row_of(database, OutboxMessage, each).due_at for each in (tried, queued)} == {NOW}
    assert row_of(database, OutboxMessage, tried).tried_since is None


def test_scheduled_messages_are_not_made_due(database: Database) -> None:
    (meant,) = queue(database, due_at=NOW + 2 * YEAR)
    queue(database, due_at=NOW + MINUTE, attempts=1)
    queue(database, due_at=NOW + YEAR, attempts=1, state="sent")

    assert bring_forward(database) == 0
    assert row_of(database, OutboxMessage, meant).due_at == NOW + 2 * YEAR


def test_overdue_messages_are_late_whether_tried_or_not(database: Database) -> None:
    queue(database, due_at=NOW - MINUTE)
    queue(database, due_at=NOW + MINUTE, attempts=3, tried_since=NOW - MINUTE)
    queue(database, due_at=NOW + MINUTE, attempts=1, tried_since=NOW)
    queue(database, due_at=NOW + YEAR)
    queue(database, due_at=NOW - MINUTE, state="sent")

    assert read_by(database, outbox.count_late, NOW) == 2
    assert read_by(database, outbox.count_late, NOW - MINUTE) == 0
