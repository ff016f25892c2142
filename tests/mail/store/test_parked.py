"""Parked messages are listed, counted, retried and closed."""

from datetime import timedelta
from uuid import UUID, uuid4

from app.core.db import Database
from app.core.store.statements import insert_rows
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.mail.store import outbox, parked
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import add_enquiry, outbox_row
from tests.support.stored import read_by, row_of, write_by

MINUTE = timedelta(minutes=1)


def park(database: Database, count: int = 1, **changes: object) -> list[UUID]:
    """Store parked messages about one enquiry; return their ids."""
    usual = {"state": "parked", "settled_at": NOW, "last_error": "later: 451", "attempts": 20}
    with database.transaction() as session:
        enquiry = add_enquiry(session)
        rows = [{**outbox_row(enquiry), **usual, **changes} for _ in range(count)]
        insert_rows(session, OutboxMessage, rows)
    return [row["id"] for row in rows]


def test_the_list_shows_subjects_newest_first(database: Database) -> None:
    (older,) = park(database)
    (newer,) = park(database, due_at=NOW + MINUTE, enquiry_id=None, kind="person.my_data_link")
    park(database, state="sent")

    first, second = read_by(database, parked.list_parked, None, 10)

    assert (first.id, second.id) == (newer, older)
    assert (first.enquiry_id, first.kind) == (None, "person.my_data_link")
    assert second.enquiry_id is not None
    assert (second.recipient, second.attempts) == ("wei@example.com", 20)
    assert (second.due_at, second.last_error) == (NOW, "later: 451")


def test_paging_works_for_messages_parked_at_the_same_moment(database: Database) -> None:
    everything = set(park(database, 7))
    seen: list[UUID] = []
    place = None
    with database.reading() as session:
        while page := parked.list_parked(session, place, 3):
            seen += [message.id for message in page]
            place = (page[-1].due_at, page[-1].id)

    assert len(seen) == 7
    assert set(seen) == everything


def test_notices_about_parked_messages_do_not_count_as_new_ones(database: Database) -> None:
    park(database, 2)
    park(database, due_at=NOW + MINUTE)
    park(database, due_at=NOW + MINUTE, kind=MessageKind.PARKED_DIGEST.value)

    with database.reading() as session:
        assert parked.count_parked(session) == 4
        assert parked.count_parked_between(session, None, NOW + MINUTE) == 3
        assert parked.count_parked_between(session, None, NOW) == 2
        assert parked.count_parked_between(session, NOW, NOW + MINUTE) == 1
        assert parked.count_parked_between(session, NOW + MINUTE, NOW + 2 * MINUTE) == 0


def test_a_retried_message_starts_again_with_its_message_id(
    database: Database,
) -> None:
    message, other = park(database, 2, tried_since=NOW)
    before = row_of(database, OutboxMessage, message).message_id
    later = NOW + timedelta(days=10)
    with database.transaction() as session:
        assert parked.queue_again(session, message, later)
        assert not parked.queue_again(session, message, later)
        assert not parked.queue_again(session, uuid4(), later)

    again = row_of(database, OutboxMessage, message)
    assert (again.state, again.due_at, again.settled_at) == ("queued", later, None)
    assert (again.attempts, again.tried_since, again.message_id) == (0, None, before)
    assert row_of(database, OutboxMessage, other).state == "parked"


def test_all_are_retried_at_once(database: Database) -> None:
    park(database, 3)
    (sent,) = park(database, state="sent")
    assert write_by(database, parked.queue_again, None, NOW) == 3

    assert read_by(database, parked.count_parked) == 0
    assert row_of(database, OutboxMessage, sent).state == "sent"


def test_a_closed_message_is_cancelled_and_keeps_the_reason(database: Database) -> None:
    (message,) = park(database)
    with database.transaction() as session:
        assert outbox.give_up(session, message, NOW + MINUTE)
        assert not outbox.give_up(session, message, NOW + MINUTE)

    closed = row_of(database, OutboxMessage, message)
    assert (closed.state, closed.settled_at) == ("cancelled", NOW + MINUTE)
    assert closed.last_error == "later: 451"
