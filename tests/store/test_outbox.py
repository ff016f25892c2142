"""A message is taken by one worker at a time, and by another once its claim has run out."""

from datetime import timedelta
from uuid import UUID

import pytest

from app.db import Database
from app.models import OutboxMessage
from app.store import outbox
from tests.store.rows import add_enquiry, outbox_row
from tests.support.enquiries import NOW
from tests.support.processes import in_processes

MINUTE = timedelta(minutes=1)


def queue(database: Database, count: int = 1, **changes: object) -> list[UUID]:
    """Queue messages; give their ids."""
    with database.transaction() as session:
        enquiry = add_enquiry(session)
        rows = [outbox_row(enquiry, **changes) for _ in range(count)]
        outbox.insert_messages(session, rows)
    return [row["id"] for row in rows]


def claim(database: Database, after: timedelta = timedelta(), limit: int = 10) -> list[UUID]:
    """Claim what is due some time later, for a minute; give the ids."""
    now = NOW + after
    with database.transaction() as session:
        return [m.id for m in outbox.claim_due(session, now, now + MINUTE, limit)]


def kept(database: Database, message: UUID) -> OutboxMessage:
    """Read a message."""
    with database.reading() as session:
        return session.get_one(OutboxMessage, message)


def test_a_due_message_is_claimed_once_and_its_attempt_counted(database: Database) -> None:
    (message,) = queue(database)

    assert claim(database) == [message]
    assert claim(database) == []
    assert kept(database, message).attempts == 1


def test_a_claim_runs_out(database: Database) -> None:
    (message,) = queue(database)
    claim(database)

    assert claim(database, MINUTE - timedelta(milliseconds=1)) == []
    assert claim(database, MINUTE) == [message]
    assert kept(database, message).attempts == 2


def test_a_message_of_the_future_waits(database: Database) -> None:
    (message,) = queue(database, due_at=NOW + MINUTE)

    assert claim(database) == []
    assert claim(database, MINUTE) == [message]


def test_a_sent_message_is_never_claimed_again(database: Database) -> None:
    (message,) = queue(database)
    claim(database)
    with database.transaction() as session:
        outbox.mark_failed(session, message, NOW, "refused")
        outbox.mark_sent(session, message, NOW)

    assert claim(database, timedelta(days=365)) == []
    assert kept(database, message).settled_at == NOW
    assert kept(database, message).last_error == ""


def test_a_failed_message_is_due_when_it_was_told_to_be(database: Database) -> None:
    (message,) = queue(database)
    claim(database)
    with database.transaction() as session:
        outbox.mark_failed(session, message, NOW + 5 * MINUTE, "refused")

    assert claim(database, 4 * MINUTE) == []
    assert kept(database, message).last_error == "refused"
    assert claim(database, 5 * MINUTE) == [message]


def test_the_longest_waiting_go_first_and_no_more_than_asked_for(database: Database) -> None:
    late = queue(database, 2, due_at=NOW - MINUTE)
    early = queue(database, 2, due_at=NOW - 2 * MINUTE)

    assert set(claim(database, limit=2)) == set(early)
    assert set(claim(database, limit=2)) == set(late)


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_a_row_that_another_worker_is_claiming_is_passed_over(database: Database) -> None:
    messages = set(queue(database, 2))

    with database.transaction() as session:
        first = outbox.claim_due(session, NOW, NOW + MINUTE, 1)[0].id
        second = claim(database)

    assert {first, *second} == messages
    assert first not in second


def claim_until_none_is_left(_number: int, url: str) -> str:
    """Claim two messages at a time, from a process of its own; give their ids."""
    database = Database(url)
    claimed: list[UUID] = []
    while more := claim(database, limit=2):
        claimed += more
    database.dispose()
    return " ".join(message.hex for message in claimed)


def test_workers_that_claim_at_once_never_get_the_same_message(database: Database) -> None:
    messages = queue(database, 40)
    url = database.url.render_as_string(hide_password=False)

    claimed = " ".join(in_processes(4, claim_until_none_is_left, url)).split()

    assert sorted(claimed) == sorted(message.hex for message in messages)
    assert {kept(database, message).attempts for message in messages} == {1}
