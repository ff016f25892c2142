"""A withdrawal of consent in the history of a lead: its time and purposes, and no more."""

from datetime import timedelta
from uuid import uuid4

from flask import Flask

from app.core.db import Database
from app.core.rules.permissions import Role
from app.core.rules.purposes import Purpose
from app.rights.rules.requests import OnRequest
from tests.staff.desk import NOON, address, make_account, read_in, receive, withdraw
from tests.support.content.copy import EN, ZH
from tests.support.pages.page_client import PageClient

BOTH = {"en": "Privacy policy and News by email", "zh": "《隐私政策》和电子邮件资讯"}


def history(app: Flask, officer: PageClient, reference: str) -> str:
    """Return the history on a lead's page, newest first."""
    (told,) = officer.get(address(app, reference)).says("ol", class_="history")
    return told


def test_a_withdrawal_is_a_history_line_with_its_time_and_purposes(
    database: Database, app: Flask, officer: PageClient
) -> None:
    reference = receive(app, NOON, news=True)
    withdraw(app, reference, Purpose.COOKIE_POLICY, at=NOON + timedelta(hours=1))
    withdraw(app, reference, at=NOON + timedelta(hours=2))

    assert history(app, officer, reference) == (
        f"{EN.lead.line.withdrawal(purposes=BOTH['en'])} 4 Mar 2026, 14:00 "
        f"{EN.lead.line.withdrawal(purposes=EN.compliance.purposes.cookie_policy)}"
        f" 4 Mar 2026, 13:00 {EN.staff.history.received} 4 Mar 2026, 12:00"
    )
    read_in(officer, "zh")
    told = f"{ZH.lead.line.withdrawal(purposes=BOTH['zh'])} 2026年3月4日 14:00 "
    assert history(app, officer, reference).startswith(told)


def test_the_recorder_of_a_withdrawal_is_not_shown_on_leads(
    app: Flask, officer: PageClient, reference: str
) -> None:
    auditor = make_account(app, Role.AUDITOR, "auditor@example.com", "Lee Auditor")
    withdraw(app, reference, at=NOON + timedelta(hours=2), by=OnRequest(uuid4(), auditor.hex))

    assert history(app, officer, reference) == (
        f"{EN.lead.line.withdrawal(purposes='Privacy policy')} 4 Mar "
        f"2026, 14:00 {EN.staff.history.received} 4 Mar 2026, 12:00"
    )


def test_an_earlier_withdrawal_is_shown_only_with_the_earlier_enquiry(
    app: Flask, officer: PageClient
) -> None:
    earlier = receive(app, NOON, news=True)
    withdraw(app, earlier, Purpose.UPDATES_EMAIL, at=NOON + timedelta(hours=1))
    later = receive(app, NOON + timedelta(hours=2))

    assert EN.lead.line.withdrawal.before("purposes") in history(app, officer, earlier)
    assert history(app, officer, later) == f"{EN.staff.history.received} 4 Mar 2026, 14:00"


def test_a_withdrawal_is_not_an_edit_and_blocks_none(app: Flask, officer: PageClient) -> None:
    reference = receive(app, NOON, news=True)
    opened = officer.get(address(app, reference))
    withdraw(app, reference, Purpose.UPDATES_EMAIL)

    saved = opened.form("status").submit(status="engaged").follow()
    refused = opened.form("status").submit(status="qualified", expect=409)

    assert EN.staff.status.done(status="Engaged") in saved.words
    (changes,) = refused.says("section", aria_labelledby="changes")
    assert EN.lead.changes.status(name="Kim Officer", status="Engaged", time="") in changes
    assert EN.lead.line.withdrawal.before("purposes") not in changes
    assert EN.lead.line.withdrawal(purposes=EN.compliance.purposes.updates_email) in refused.words
