"""The desk gets one notice a round if messages were newly parked."""

from datetime import datetime, timedelta

from app.core.db import Database
from app.leads.reminders import notify_of_parked
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.support.enquiries.answers import DESK, NOW
from tests.support.enquiries.stored_rows import add_enquiry, add_lead, make_message
from tests.support.mail.mailing import outbox_of
from tests.support.stored import write_by

DAY = timedelta(days=1)


def park(database: Database, at: datetime, **changes: object) -> None:
    """Store a message parked at a moment."""
    with database.transaction() as session:
        row = {"state": "parked", "due_at": at, "settled_at": at, **changes}
        session.add(make_message(add_enquiry(session), **row))


def notify(database: Database, now: datetime, desk_email: str = DESK) -> bool:
    """Notify the desk of new parked messages."""
    return notify_of_parked(
        database, desk_email=desk_email, desk_language="zh", mail_domain="x.example", now=now
    )


def notices(database: Database) -> list[OutboxMessage]:
    """Return the queued notices."""
    return [each for each in outbox_of(database) if each.kind == MessageKind.PARKED_DIGEST]


def test_a_notice_counts_new_and_all_parked_messages(database: Database) -> None:
    park(database, NOW)
    park(database, NOW)
    assert notify(database, NOW + DAY)
    park(database, NOW + DAY + DAY / 2)
    assert notify(database, NOW + 2 * DAY)

    first, second = notices(database)
    assert (first.recipient, first.language) == (DESK, "zh")
    aside = {"new_set_aside": 0, "set_aside": 0}
    assert first.details == {"new": 2, "all": 2, **aside}
    assert second.details == {"new": 1, "all": 3, **aside}


def test_a_notice_is_sent_once_for_what_was_parked_and_to_a_desk_with_an_address(
    database: Database,
) -> None:
    assert not notify(database, NOW)
    park(database, NOW)

    assert not notify(database, NOW, desk_email="")
    assert notices(database) == []
    assert notify(database, NOW)
    assert not notify(database, NOW)
    assert not notify(database, NOW + DAY)


def test_an_unsendable_notice_causes_no_other(database: Database) -> None:
    park(database, NOW, kind=MessageKind.PARKED_DIGEST.value, created_at=NOW - DAY)

    assert not notify(database, NOW + DAY)


def test_enquiries_set_aside_are_reported_until_somebody_judges_them(
    database: Database,
) -> None:
    with database.transaction() as session:
        add_lead(session)
        add_lead(session, suspect=True, status="not_enquiry")
        add_lead(session, suspect=True)
    assert notify(database, NOW + DAY)
    assert not notify(database, NOW + 2 * DAY)
    write_by(database, add_lead, NOW + 2 * DAY, suspect=True)
    assert notify(database, NOW + 3 * DAY)

    first, second = notices(database)
    assert first.details == {"new": 0, "all": 0, "new_set_aside": 1, "set_aside": 1}
    assert second.details == {"new": 0, "all": 0, "new_set_aside": 1, "set_aside": 2}


def test_a_message_parked_after_a_notice_is_new_in_the_next(
    database: Database,
) -> None:
    park(database, NOW)
    park(database, NOW + DAY / 24)
    assert notify(database, NOW)
    assert notify(database, NOW + DAY)

    assert [notice.details["new"] for notice in notices(database)] == [1, 1]


def test_a_notice_by_a_fast_clock_does_not_suppress_later_ones(
    database: Database,
) -> None:
    park(database, NOW)
    assert notify(database, NOW + 365 * DAY)

    assert notify(database, NOW)
