"""Withdrawals are listed with what had left before them and what left after them."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from flask import Flask
from sqlalchemy import update

from app.core import clock
from app.core.db import Database
from app.exports.models import NotifyTask
from app.mail.models import OutboxMessage
from app.rights.rules.receivers import effect
from tests.staff.desk import lead_of, receive, withdraw, zone_of
from tests.support.pages.page_client import PageClient

NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)
PAGE = "/compliance/withdrawals"


def test_an_empty_list_of_withdrawals_says_so(auditor: PageClient) -> None:
    assert "Nobody has withdrawn consent." in auditor.get(PAGE).words


def test_a_withdrawal_is_listed_by_pseudonym_with_its_immediate_effect(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    withdraw(app, receive(app, NOON))
    receive(app, NOON, email="other@example.com")
    page = auditor.get(PAGE)
    assert len(page.says("tr")) == 2
    assert "Privacy policy At once None" in page.says("tr")[1]
    assert "No mail was sent unasked" in page.words
    assert "zhang" not in page.text


def test_recipients_of_later_exports_are_not_counted(app: Flask, auditor: PageClient) -> None:
    reference = receive(app, NOON)
    withdraw(app, reference)
    task = NotifyTask(
        id=uuid4(),
        export_id=uuid4(),
        enquiry_id=lead_of(app, reference).enquiry_id,
        reference=reference,
        kind="correction",
        opened_at=clock.now(),
        done_at=None,
        done_by="",
    )
    with zone_of(app).database.transaction() as session:
        session.add(task)
    row = auditor.get(PAGE).says("tr")[1]
    assert row.endswith("Privacy policy At once None")


def test_unsolicited_mail_sent_after_a_withdrawal_is_reported(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    withdraw(app, receive(app, NOON))
    left = clock.now() + timedelta(minutes=7, seconds=30)
    with zone_of(app).database.transaction() as session:
        session.execute(
            update(OutboxMessage)
            .where(OutboxMessage.kind == "enquiry.acknowledgement")
            .values(state="sent", settled_at=left)
        )
    page = auditor.get(PAGE)
    (alarm,) = page.says("p", role="alert")
    assert alarm.startswith(
        "Mails that were sent unasked to people after they withdrew all consent"
    )
    assert ": 1. Report" in alarm
    assert "7 minutes later" in page.words


def test_only_later_exports_and_mails_delay_a_withdrawals_effect() -> None:
    assert effect(NOON, []) is None
    assert effect(NOON, [NOON - timedelta(hours=1), NOON]) is None
    assert effect(NOON, [NOON + timedelta(hours=2), NOON + timedelta(hours=1)]) == timedelta(
        hours=2
    )
