"""Withdrawals are listed with the exports and mails before and after each."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from flask import Flask

from app.core import clock
from app.core.db import Database
from app.exports.models import NotifyTask
from app.mail.models import OutboxMessage
from app.rights.rules.receivers import effect
from tests.staff.desk import NOON, lead_of, receive, withdraw
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every, store

PAGE = "/compliance/withdrawals"


def test_a_withdrawal_is_listed_by_pseudonym_with_its_immediate_effect(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    assert EN.withdrawals.none in auditor.get(PAGE).words
    reference = receive(app, NOON)
    withdraw(app, reference)
    receive(app, NOON, email="other@example.com")
    correction = NotifyTask(
        id=uuid4(), export_id=uuid4(), enquiry_id=lead_of(app, reference).enquiry_id,
        reference=reference, kind="correction", opened_at=clock.now(), done_by="",
    )  # fmt: skip
    store(app, correction)
    page = auditor.get(PAGE)
    assert len(page.says("tr")) == 2
    assert (
        f"{EN.compliance.purposes.privacy_policy} {EN.withdrawals.at_once} None"
        in page.says("tr")[1]
    )
    assert EN.withdrawals.no_mails in page.words
    assert EN.withdrawals.proof in (page.words)
    assert "zhang" not in page.text


def test_without_days_the_last_ninety_are_listed_and_counted(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    withdraw(app, receive(app, NOON), at=NOON + timedelta(days=1))
    withdraw(app, receive(app, NOON, email="li@example.com"))
    page = auditor.get(PAGE)
    assert EN.withdrawals.usual(n=90) in page.words
    assert EN.withdrawals.count(n=1) in page.words
    assert len(page.says("tr")) == 2
    every = auditor.get(f"{PAGE}?from=&to=")
    assert EN.withdrawals.count(n=2) in every.words
    assert len(every.says("tr")) == 3


def test_days_limit_the_withdrawals_and_the_records_that_become_a_file(
    app: Flask, auditor: PageClient
) -> None:
    """Both days count whole, and a day begins at midnight in Shanghai."""
    midnight = datetime(2026, 3, 4, 16, 0, tzinfo=UTC)
    withdraw(app, receive(app, NOON), at=midnight - timedelta(seconds=1))
    withdraw(app, receive(app, NOON, email="li@example.com"), at=midnight)
    withdraw(app, receive(app, NOON, email="kim@example.com"), at=midnight + timedelta(days=1))
    wrong = auditor.get(f"{PAGE}?from=2026-03-05&to=2026-03-01", expect=422)
    assert EN.access.errors.to_before in wrong.words
    assert wrong.by_id("from").get("value") == "2026-03-05"
    page = auditor.get(f"{PAGE}?from=2026-03-05&to=2026-03-05")
    assert EN.withdrawals.count(n=1) in page.words
    assert len(page.says("tr")) == 2
    records = auditor.get(page.link(EN.withdrawals.file))
    assert len(records.says("tr")) == 2
    taken = records.form("why").submit(why="Inspection 2026-17", expect=200)
    assert EN.record_list.end_of_file(n=1) in taken.text


def test_unsolicited_mail_sent_after_a_withdrawal_is_reported(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    withdraw(app, receive(app, NOON))
    change_every(
        app,
        OutboxMessage,
        OutboxMessage.kind == "enquiry.acknowledgement",
        state="sent",
        settled_at=clock.now() + timedelta(minutes=7, seconds=30),
    )
    page = auditor.get(PAGE)
    (alarm,) = page.says("p", role="alert")
    assert alarm.startswith(EN.withdrawals.mails(n=1))
    assert EN.withdrawals.late(n=7) in page.words


def test_only_later_exports_and_mails_delay_a_withdrawals_effect() -> None:
    assert effect(NOON, []) is None
    assert effect(NOON, [NOON - timedelta(hours=1), NOON]) is None
    assert effect(NOON, [NOON + timedelta(hours=2), NOON + timedelta(hours=1)]) == timedelta(
        hours=2
    )
