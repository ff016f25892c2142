"""Managers are notified of unreviewed leads set aside, once a working day."""

from datetime import datetime, timedelta

import pytest

from app.core.db import Database
from app.leads.moves import move_to_inbox
from app.leads.reminders import suspects_wait, tell_of_suspects
from app.mail.rules.delivery import Mail
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import DESK, FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import add_lead
from tests.support.leads.desk_work import ACTOR, MAILING, add_account
from tests.support.mail.mailing import mailed, outbox_of

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
DUE = FIRST_RESPONSE.due(NOW)
HALF = FIRST_RESPONSE.hours.due_after(NOW, FIRST_RESPONSE.minutes // 2).at
THREE_QUARTERS = FIRST_RESPONSE.hours.due_after(NOW, FIRST_RESPONSE.minutes * 3 // 4).at
NEXT = FIRST_RESPONSE.hours.closes_after(DUE, 1).at
BOSS, CHIEF = "boss@zone.example", "chief@zone.example"


@pytest.fixture(autouse=True)
def _suspects(database: Database) -> None:
    with database.transaction() as session:
        for place in (1, 2):
            came = NOW + place * MINUTE - MINUTE
            due = FIRST_RESPONSE.due(came)
            add_lead(session, suspect=True, place=place, received_at=came, first_due_at=due)
        add_lead(session, suspect=True, place=3, received_at=NOW - 9 * DAY, status="not_enquiry")
        add_lead(session, place=4, received_at=NOW - 9 * DAY)


def told(database: Database, now: datetime) -> dict[str, Mail]:
    """Run a round, and send its mails; return them by recipient."""
    assert suspects_wait(database, FIRST_RESPONSE, now) == tell_of_suspects(
        database, FIRST_RESPONSE, MAILING, now
    )
    return {each.recipient: each for each in mailed(database, now)}


def test_managers_learn_of_suspects_before_the_first_promise_ends_and_daily_after(
    database: Database,
) -> None:
    add_account(database, email=BOSS, role="administrator", language="en")
    add_account(database, email=CHIEF, role="administrator", language="zh")
    add_account(database, email="away@zone.example", role="administrator", away_from=NOW - DAY)
    add_account(database, email="other@zone.example")

    assert told(database, HALF - 2 * HOUR) == {}
    mails = told(database, HALF)
    assert set(mails) == {BOSS, CHIEF}
    assert mails[BOSS].subject == EN.review.subject(n=2)
    assert EN.review.oldest.before("time") in mails[BOSS].text
    assert "/staff/leads?folder=suspect" in mails[BOSS].text
    assert mails[CHIEF].subject == ZH.review.subject(n=2)
    for step in (THREE_QUARTERS, DUE, NEXT):
        assert told(database, step - 2 * MINUTE) == {}
        assert set(told(database, step)) == set(mails)
    assert told(database, NEXT + MINUTE) == {}


def test_nobody_is_notified_once_all_were_reviewed(database: Database) -> None:
    add_account(database, email=BOSS, role="administrator", language="en")
    tell_of_suspects(database, FIRST_RESPONSE, MAILING, DUE)
    move_to_inbox(
        database, LEDGER_KEY, FIRST_RESPONSE, MAILING, actor=ACTOR, lead_ids=None, now=DUE
    )

    assert not suspects_wait(database, FIRST_RESPONSE, NEXT)
    assert not tell_of_suspects(database, FIRST_RESPONSE, MAILING, NEXT)
    assert told(database, NEXT)[BOSS].subject.endswith("0")


def test_without_managers_the_desks_address_gets_it(database: Database) -> None:
    assert tell_of_suspects(database, FIRST_RESPONSE, type(MAILING)("zone.example", DESK), DUE)
    assert [each.recipient for each in outbox_of(database)] == [DESK]
    assert not tell_of_suspects(database, FIRST_RESPONSE, MAILING, DUE)
