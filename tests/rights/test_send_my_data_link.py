"""The mailed link: to the address on file, silently limited, without revealing who is known."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, select

from app.consent.rules.standing import WithdrawalMethod
from app.core.db import Database
from app.core.rules.errors import TooManySubmissions
from app.core.rules.purposes import Purpose
from app.core.rules.rate import ACKNOWLEDGEMENTS, LINKS
from app.core.rules.retention import RetentionPeriods
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind, MessageState
from app.rights.consent_decisions import withdraw_consent
from app.rights.my_data_session import send_my_data_link
from app.rights.retention import clear_expired
from tests.support.at_once import together
from tests.support.enquiries.answers import LEDGER_KEY, NOW, RIGHTS_DESK, make_answers
from tests.support.enquiries.people import LATER, ORIGIN, person_of, write_to_us
from tests.support.stored import every

ADDRESS = "wei.zhang@EXAMPLE.com"
QUEUES = "INSERT INTO outbox"
LINKS_A_DAY = LINKS.mailbox_day


def ask(database: Database, email: str = ADDRESS, at: datetime = LATER) -> None:
    """Request the link as the form does."""
    send_my_data_link(
        database, ORIGIN, email=email, language="en", mail_domain="zone.example", now=at
    )


def asked(database: Database, state: MessageState) -> list[OutboxMessage]:
    links = OutboxMessage.kind == MessageKind.MY_DATA_LINK.value
    return every(database, select(OutboxMessage).where(links, OutboxMessage.state == state.value))


def statements(database: Database, email: str, at: datetime) -> list[str]:
    """Return the SQL statements of a request for an address."""
    seen: list[str] = []

    def note(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        ask(database, email, at)
    finally:
        event.remove(database.engine, "before_cursor_execute", note)
    return seen


def test_the_mail_is_sent_to_the_address_on_file_not_the_typed_one(database: Database) -> None:
    person = person_of(database, write_to_us(database))
    # Spent acknowledgements leave the links that a person asks for.
    for _ in range(ACKNOWLEDGEMENTS.mailbox_day):
        write_to_us(database)

    ask(database)

    (message,) = asked(database, MessageState.QUEUED)
    assert message.recipient == make_answers().email != ADDRESS
    assert (message.person_id, message.language, message.due_at) == (person, "en", LATER)


def test_an_unknown_address_gets_no_mail_and_leaves_no_trace(
    database: Database,
) -> None:
    ask(database, "nobody@example.com")

    assert asked(database, MessageState.QUEUED) == []
    (kept,) = asked(database, MessageState.CANCELLED)
    assert (kept.recipient, kept.person_id, kept.enquiry_id) == ("", None, None)
    assert "nobody" not in str(vars(kept))
    # Even that goes after a day, unlike the mail of somebody who is known.
    write_to_us(database)
    ask(database)
    clear_expired(database, RetentionPeriods(), LATER + timedelta(days=1, minutes=1))
    assert asked(database, MessageState.CANCELLED) == []
    assert len(asked(database, MessageState.QUEUED)) == 1


def test_a_mailbox_gets_at_most_three_links_a_day(database: Database) -> None:
    for number in range(LINKS_A_DAY + 2):
        write_to_us(database, email=f"wei.zhang+{number}@example.com")
        ask(database, f"wei.zhang+{number}@example.com", LATER + timedelta(minutes=number))
    assert len(asked(database, MessageState.QUEUED)) == LINKS_A_DAY

    ask(database, "wei.zhang+0@example.com", at=LATER + timedelta(hours=24))
    assert len(asked(database, MessageState.QUEUED)) == LINKS_A_DAY + 1


def test_the_limit_holds_under_concurrency_and_is_each_persons_own(database: Database) -> None:
    other = "ana@example.com"
    for email in (ADDRESS, other):
        write_to_us(database, email=email)
    together(8, lambda _: ask(database))
    assert len(asked(database, MessageState.QUEUED)) == LINKS_A_DAY

    ask(database, other)

    assert other in {m.recipient for m in asked(database, MessageState.QUEUED)}


def test_the_work_is_the_same_for_a_known_an_unknown_and_a_limited_address(
    database: Database,
) -> None:
    write_to_us(database)
    known = statements(database, ADDRESS, LATER)
    unknown = statements(database, "nobody@example.com", LATER)
    for minutes in range(LINKS_A_DAY):
        ask(database, at=LATER + timedelta(minutes=minutes))
    limited = statements(database, ADDRESS, LATER + timedelta(minutes=9))

    assert any(QUEUES in each for each in known)
    assert unknown == known
    assert limited == known


@pytest.mark.parametrize("purpose", [Purpose.PRIVACY_POLICY, Purpose.UPDATES_EMAIL])
def test_a_withdrawn_person_can_still_get_the_link(database: Database, purpose: Purpose) -> None:
    withdraw_consent(
        database,
        LEDGER_KEY,
        RIGHTS_DESK,
        person_id=person_of(database, write_to_us(database, at=NOW)),
        purpose=purpose,
        method=WithdrawalMethod.MY_DATA,
        gpc=False,
        now=NOW + timedelta(minutes=1),
    )

    ask(database)

    assert len(asked(database, MessageState.QUEUED)) == 1


def test_a_network_has_limits_that_leave_no_further_rows(
    database: Database,
) -> None:
    for hours in (0, 1):
        for _ in range(LINKS.network_hour):
            ask(database, "nobody@example.com", at=LATER + timedelta(hours=hours))
        with pytest.raises(TooManySubmissions):
            ask(database, "nobody@example.com", at=LATER + timedelta(hours=hours))

    assert len(asked(database, MessageState.CANCELLED)) == LINKS.network_day
    with pytest.raises(TooManySubmissions):
        ask(database, "nobody@example.com", at=LATER + timedelta(hours=2))
    ask(database, "nobody@example.com", at=LATER + timedelta(days=1))
