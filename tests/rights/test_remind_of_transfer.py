"""Auditors are told once that the mechanism for transfers abroad ends, unless another follows."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.consent.models import TransferAct
from app.core.db import Database
from app.mail.rules.delivery import Mailing, MessageKind
from app.rights.transfers import remind_of_transfer, transfer_reminder_wanted
from tests.support.consent.transfers import ABROAD, DAY, TODAY, make_terms, record
from tests.support.content.copy import WORDS
from tests.support.enquiries.answers import DESK, LEDGER_KEY, NOW
from tests.support.leads.desk_work import add_account
from tests.support.ledger.evidence import Administrator
from tests.support.mail.mailing import NullMailer, deliver, outbox_of
from tests.support.site import make_settings
from tests.support.stored import every

INSTALLATION = replace(make_settings(Path("/nowhere")).installation, transfer=ABROAD)
SOON = TODAY + 60 * DAY


def remind(database: Database, mailing: Mailing | None = None) -> int:
    """Remind as the worker does; return the number of mails."""
    by = mailing or Mailing("zone.example", DESK)
    return remind_of_transfer(database, LEDGER_KEY, INSTALLATION, by, NOW)


def test_each_auditor_is_told_once_of_a_mechanism_that_ends(database: Database) -> None:
    add_account(database, role="auditor", email="ada@x.example", language="zh")
    add_account(database, role="handler", email="handler@x.example")
    made = record(database, make_terms(valid_until=SOON))

    assert transfer_reminder_wanted(database, INSTALLATION, NOW)
    assert [remind(database), remind(database)] == [1, 0]

    assert [
        (each.recipient, each.language)
        for each in outbox_of(database)
        if each.kind == MessageKind.TRANSFER_REMINDER
    ] == [("ada@x.example", "zh")]
    assert not transfer_reminder_wanted(database, INSTALLATION, NOW)
    acts = every(database, select(TransferAct).where(TransferAct.act == "reminded"))
    assert [(each.mechanism_id, each.actor) for each in acts] == [(made, "system")]


@pytest.mark.parametrize("until", [None, SOON + DAY])
def test_nobody_is_told_while_the_end_is_far_or_another_follows(
    database: Database, until: object
) -> None:
    record(database, make_terms(valid_until=until))
    assert not transfer_reminder_wanted(database, INSTALLATION, NOW)

    record(database, make_terms(valid_until=SOON))
    assert remind(database) == 0


@pytest.mark.parametrize(("lang", "day"), [("en", "3 May 2026"), ("zh", "2026年5月3日")])
def test_the_letter_says_the_day_and_the_recipient(database: Database, lang: str, day: str) -> None:
    record(database, make_terms(valid_until=SOON))
    remind(database, Mailing("zone.example", DESK, lang))
    mailer = NullMailer()
    deliver(database, mailer, transfer=ABROAD)

    # Without auditors, the desk is told.
    (mail,) = mailer.sent
    assert mail.recipient == DESK
    assert day in mail.subject
    assert ABROAD.recipient in mail.text
    assert "/compliance/transfers" in mail.text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_record_changed_since_is_told_of_as_unreadable(database: Database, lang: str) -> None:
    record(database, make_terms(valid_until=SOON))
    remind(database, Mailing("zone.example", DESK, lang))
    administrator = Administrator(database)
    administrator.change("transfer_act", administrator.rows("transfer_act")[0], {"terms": "{}"})
    administrator.dispose()
    mailer = NullMailer()
    deliver(database, mailer, transfer=ABROAD)

    (mail,) = mailer.sent
    assert mail.subject.endswith(WORDS[lang].transfers.mail.unreadable_subject)
    assert "/compliance/transfers" in mail.text
    assert ABROAD.recipient not in mail.text
