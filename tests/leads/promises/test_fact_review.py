"""Administrators are reminded once a week of the operator's own facts that are to be reviewed."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.core.db import Database
from app.leads.fact_review import fact_reminder_wanted, remind_of_facts
from app.leads.letters.fact_review import facts_digest
from app.mail.letters.writer import Writer
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.rules.letter import plain_text
from tests.support.content.own_files import JOBS, with_files
from tests.support.enquiries.answers import DESK, NOW
from tests.support.leads.desk_work import add_account
from tests.support.mail.mailing import outbox_of
from tests.support.site import make_settings

ZONE = "Asia/Shanghai"
MAILING = Mailing("zone.example", DESK)
WEEK = timedelta(days=7)


def facts(review_by: object) -> str:
    return JOBS.replace("as_of = 2026-12-31", "as_of = 2000-12-31").replace(
        "review_by = 2027-12-31", f"review_by = {review_by}"
    )


def test_a_fact_is_due_from_its_day_of_review_on() -> None:
    today = NOW.date()
    due = with_files(facts=facts(today))
    assert [each.id for each in due.facts_due(today)] == ["jobs"]
    assert due.facts_due(today - timedelta(days=1)) == ()


def test_administrators_are_told_once_a_week_until_it_is_reviewed(database: Database) -> None:
    add_account(database, role="administrator", email="ada@x.example", language="zh")
    add_account(database, role="handler", email="handler@x.example")
    due = with_files(facts=facts(NOW.date()))

    assert fact_reminder_wanted(database, due, ZONE, NOW)
    assert [remind_of_facts(database, MAILING, NOW) for _ in range(2)] == [1, 0]
    (mail,) = (each for each in outbox_of(database) if each.kind == MessageKind.FACTS_DUE)
    assert (mail.recipient, mail.language) == ("ada@x.example", "zh")

    assert not fact_reminder_wanted(database, due, ZONE, NOW + WEEK / 2)
    assert fact_reminder_wanted(database, due, ZONE, NOW + WEEK)
    reviewed = with_files(facts=facts((NOW + 4 * WEEK).date()))
    assert not fact_reminder_wanted(database, reviewed, ZONE, NOW + WEEK)


def test_without_an_administrator_the_desks_address_is_told(database: Database) -> None:
    assert remind_of_facts(database, MAILING, NOW) == 1
    assert [mail.recipient for mail in outbox_of(database)] == [DESK]


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "12,000 (people employed in the zone; jobs)"), ("zh", "1.2万（区内就业人数；jobs）")],
)
def test_the_mail_names_each_fact_its_source_and_its_days(
    database: Database, lang: str, said: str
) -> None:
    remind_of_facts(database, Mailing("zone.example", DESK, lang), NOW)
    (message,) = outbox_of(database)
    installation = make_settings(Path("/nowhere")).installation
    for review, subject in ((NOW.date(), "1"), ((NOW + WEEK).date(), "0")):
        words = with_files(facts=facts(review))
        with database.reading() as session:
            letter = facts_digest(Writer(session, words, installation, message, {}))
        assert subject in letter.subject
        assert (said in plain_text(letter)) == (review == NOW.date())
