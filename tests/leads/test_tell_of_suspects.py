"""Managers are notified of unreviewed leads set aside, once a working day."""

from datetime import datetime, timedelta

import pytest

from app.core.db import Database
from app.leads.moves import move_to_inbox
from app.leads.reminders import suspects_wait, tell_of_suspects
from tests.support.enquiries.answers import DESK, FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import ACTOR, MAILING, add_account, lead_of, receive
from tests.support.mail.mailing import NullMailer, deliver, outbox_of
from tests.support.stored_rows import add_lead

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
DUE = FIRST_RESPONSE.review_due(NOW)
NEXT = FIRST_RESPONSE.hours.closes_after(DUE, 1).at


@pytest.fixture(autouse=True)
def _suspects(database: Database) -> None:
    with database.transaction() as session:
        for place in (1, 2):
            add_lead(session, suspect=True, place=place, received_at=NOW + place * MINUTE - MINUTE)
        add_lead(session, suspect=True, place=3, received_at=NOW - 9 * DAY, status="not_enquiry")
        add_lead(session, place=4, received_at=NOW - 9 * DAY)


def told(database: Database, now: datetime) -> dict[str, tuple[str, str]]:
    """Run a round, and send its mails; return subject and text by recipient."""
    assert suspects_wait(database, FIRST_RESPONSE, now) == tell_of_suspects(
        database, FIRST_RESPONSE, MAILING, now
    )
    mailer = NullMailer()
    deliver(database, mailer, now)
    return {each.recipient: (each.subject, each.text) for each in mailer.sent}


def test_managers_learn_of_a_late_oldest_lead_once_a_working_day(
    database: Database,
) -> None:
    add_account(database, email="boss@zone.example", role="administrator", language="en")
    add_account(database, email="chief@zone.example", role="administrator", language="zh")
    add_account(database, email="away@zone.example", role="administrator", away_from=NOW - DAY)
    add_account(database, email="other@zone.example")

    assert told(database, DUE - MINUTE) == {}
    mails = told(database, DUE)
    assert set(mails) == {"boss@zone.example", "chief@zone.example"}
    subject, text = mails["boss@zone.example"]
    assert subject == "Possible spam not looked at: 2"
    assert "The oldest came on" in text
    assert "/staff/leads?folder=suspect" in text
    assert mails["chief@zone.example"][0] == "逾期未审核的疑似垃圾信息：2条"
    assert told(database, NEXT - MINUTE) == {}
    assert set(told(database, NEXT)) == set(mails)
    assert told(database, NEXT + MINUTE) == {}


def test_nobody_is_notified_once_all_were_reviewed(database: Database) -> None:
    add_account(database, email="boss@zone.example", role="administrator", language="en")
    tell_of_suspects(database, FIRST_RESPONSE, MAILING, DUE)
    move_to_inbox(
        database, LEDGER_KEY, FIRST_RESPONSE, MAILING, actor=ACTOR, lead_ids=None, now=DUE
    )

    assert not suspects_wait(database, FIRST_RESPONSE, NEXT)
    assert not tell_of_suspects(database, FIRST_RESPONSE, MAILING, NEXT)
    assert told(database, NEXT)["boss@zone.example"][0].endswith("0")


def test_without_managers_the_desks_address_gets_it(database: Database) -> None:
    desk = type(MAILING)("zone.example", DESK)

    assert tell_of_suspects(database, FIRST_RESPONSE, desk, DUE)
    assert [each.recipient for each in outbox_of(database)] == [DESK]
    assert not tell_of_suspects(database, FIRST_RESPONSE, MAILING, DUE)


def test_a_lead_set_aside_is_late_after_the_configured_working_days(
    database: Database,
) -> None:
    lead_id = receive(database, honeypot_filled=True)

    due = FIRST_RESPONSE.review_due(lead_of(database, lead_id).received_at)
    assert due == FIRST_RESPONSE.hours.closes_after(NOW, 2).at
