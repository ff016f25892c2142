"""Managers are notified of unreviewed leads set aside, once a working day."""

from datetime import datetime, timedelta

import pytest

from app.core.db import Database
from app.leads.moves import move_to_inbox
from app.leads.reminders import suspects_wait, tell_of_suspects
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import DESK, FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import add_lead
from tests.support.leads.desk_work import ACTOR, MAILING, add_account
from tests.support.mail.mailing import NullMailer, deliver, outbox_of

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
DUE = FIRST_RESPONSE.due(NOW)
HALF = FIRST_RESPONSE.hours.due_after(NOW, FIRST_RESPONSE.minutes // 2).at
THREE_QUARTERS = FIRST_RESPONSE.hours.due_after(NOW, FIRST_RESPONSE.minutes * 3 // 4).at
NEXT = FIRST_RESPONSE.hours.closes_after(DUE, 1).at


@pytest.fixture(autouse=True)
def _suspects(database: Database) -> None:
    with database.transaction() as session:
        for place in (1, 2):
            came = NOW + place * MINUTE - MINUTE
            due = FIRST_RESPONSE.due(came)
            add_lead(session, suspect=True, place=place, received_at=came, first_due_at=due)
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


def test_managers_learn_of_suspects_before_the_first_promise_ends_and_daily_after(
    database: Database,
) -> None:
    add_account(database, email="boss@zone.example", role="administrator", language="en")
    add_account(database, email="chief@zone.example", role="administrator", language="zh")
    add_account(database, email="away@zone.example", role="administrator", away_from=NOW - DAY)
    add_account(database, email="other@zone.example")

    assert told(database, HALF - 2 * HOUR) == {}
    mails = told(database, HALF)
    assert set(mails) == {"boss@zone.example", "chief@zone.example"}
    subject, text = mails["boss@zone.example"]
    assert subject == EN.review.subject(n=2)
    assert EN.review.oldest.before("time") in text
    assert "/staff/leads?folder=suspect" in text
    assert mails["chief@zone.example"][0] == ZH.review.subject(n=2)
    for step in (THREE_QUARTERS, DUE, NEXT):
        assert told(database, step - 2 * MINUTE) == {}
        assert set(told(database, step)) == set(mails)
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
