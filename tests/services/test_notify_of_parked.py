"""The desk gets one notice a round while messages are newly set aside."""

from datetime import datetime, timedelta

from app.db import Database
from app.domain.delivery import MessageKind
from app.models import OutboxMessage
from app.services.notify_of_parked import notify_of_parked
from tests.store.rows import add_enquiry, make_message
from tests.support.enquiries import DESK, NOW
from tests.support.mailing import outbox_of

DAY = timedelta(days=1)


def park(database: Database, at: datetime, **changes: object) -> None:
    """Store a message that was set aside at a moment."""
    with database.transaction() as session:
        row = {"state": "parked", "due_at": at, "settled_at": at, **changes}
        session.add(make_message(add_enquiry(session), **row))


def notify(database: Database, now: datetime, desk_email: str = DESK) -> bool:
    """Notify the desk if there is something new."""
    return notify_of_parked(
        database, desk_email=desk_email, desk_language="zh", mail_domain="x.example", now=now
    )


def notices(database: Database) -> list[OutboxMessage]:
    """Read the notices that were queued."""
    return [each for each in outbox_of(database) if each.kind == MessageKind.PARKED_DIGEST]


def test_nothing_set_aside_is_no_news(database: Database) -> None:
    assert not notify(database, NOW)
    assert notices(database) == []


def test_a_notice_counts_what_is_new_and_what_waits_altogether(database: Database) -> None:
    park(database, NOW)
    park(database, NOW)
    assert notify(database, NOW + DAY)
    park(database, NOW + DAY + DAY / 2)
    assert notify(database, NOW + 2 * DAY)

    first, second = notices(database)
    assert (first.recipient, first.language) == (DESK, "zh")
    assert first.details == {"new": 2, "all": 2}
    assert second.details == {"new": 1, "all": 3}


def test_a_notice_is_not_repeated_even_if_its_round_is(database: Database) -> None:
    park(database, NOW)

    assert notify(database, NOW)
    assert not notify(database, NOW)
    assert not notify(database, NOW + DAY)


def test_a_notice_that_cannot_be_sent_causes_no_other(database: Database) -> None:
    park(database, NOW, kind=MessageKind.PARKED_DIGEST.value, created_at=NOW - DAY)

    assert not notify(database, NOW + DAY)


def test_without_an_address_of_the_desk_nobody_is_told_by_mail(database: Database) -> None:
    park(database, NOW)

    assert not notify(database, NOW, desk_email="")
