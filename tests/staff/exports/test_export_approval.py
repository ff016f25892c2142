"""A large export waits for a second person, who approves or refuses it."""

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask

from app.accounts.accounts import change_role
from app.core import clock
from app.core.config import Settings
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.mail.rules.delivery import MessageKind
from tests.staff.desk import (
    NOON,
    another_browser,
    mails,
    post_to,
    receive,
    signed_in,
    zone_of,
)
from tests.staff.exports.exports import NEW, ask, record, rows, take
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit

pytestmark = pytest.mark.own_app


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The settings of an installation in which nobody exports two enquiries without approval."""
    return replace(settings, export_approval_rows=1)


@pytest.fixture
def author(app: Flask, client: PageClient) -> PageClient:
    """An account that wants two enquiries."""
    for name in ("a", "b"):
        receive(app, NOON, email=f"{name}@example.com")
    signed_in(app, client, Role.EXPORTER, "Kim Officer")
    return client


@pytest.fixture
def second(app: Flask, author: PageClient) -> PageClient:
    """A colleague who may export, too, in a browser of their own."""
    return another_browser(app, Role.EXPORTER, "Li Other")


def decide(client: PageClient, asked: Page, act: str, **fields: Any) -> Page:
    """Approve or refuse on an export's page; return that page afterwards."""
    return client.get(asked.url).form(action=f"{asked.url}/{act}").submit(**fields).follow()


def test_a_colleague_finds_it_first_approves_and_the_author_downloads_it(
    app: Flask, author: PageClient, second: PageClient
) -> None:
    assert EN.exports.new_page.approval(n=1) in author.get(NEW).words
    asked = ask(author)
    assert EN.exports.act.awaiting_mine(n=2) in asked.words
    assert not asked.all("form", action=f"{asked.url}/file")
    assert not asked.all("form", action=f"{asked.url}/approve")
    assert EN.exports.waiting.title not in author.get("/staff/exports").words

    listed = second.get("/staff/exports")
    assert EN.exports.waiting.title in listed.says("h2")
    assert listed.link(EN.exports.waiting.decide) == asked.url
    done = decide(second, asked, "approve")
    assert "Approved." in done.words
    assert EN.exports.act.not_yours in done.words

    page = author.get(asked.url)
    assert "Li Other" in page.words
    assert len(rows(take(page))) == 2
    (event,) = audit(app, AuditEvent.EXPORT_APPROVED.tag)
    assert event.actor == record(app).approver_id.hex  # type: ignore[union-attr]


def test_an_approver_promoted_by_the_author_is_named_to_both_and_to_auditors(
    app: Flask, author: PageClient
) -> None:
    boss, second, auditor = (PageClient(app, author.origin) for _ in range(3))
    boss_id = signed_in(app, boss, Role.ADMINISTRATOR, "Bo Boss")
    second_id = signed_in(app, second, Role.READER, "Li Other")
    signed_in(app, auditor, Role.AUDITOR)
    zone = zone_of(app)
    change_role(
        zone.database, zone.secrets.ledger_key, zone.mailing,
        actor=boss_id.hex, account_id=second_id, role=Role.EXPORTER, now=clock.now(),
    )  # fmt: skip
    asked = ask(boss)

    assert EN.exports.act.tie_role in second.get(asked.url).words
    for client in (decide(second, asked, "approve").client, boss):
        assert EN.exports.page.tie_role in client.get(asked.url).words
    assert EN.exports.page.tie_role in auditor.get("/compliance/exports").words


def test_a_refusal_shows_its_reason_and_no_file_can_be_downloaded(
    app: Flask, author: PageClient, second: PageClient
) -> None:
    asked = ask(author)
    slip = second.get(asked.url).form(action=f"{asked.url}/refuse").submit(why_not=" ", expect=422)
    assert EN.exports.errors.why_not in slip.errors_of("why_not")[0]
    assert record(app).state == "awaiting_approval"
    decide(second, asked, "refuse", why_not="Germany alone.")

    page = author.get(asked.url)
    assert "Germany alone." in page.words
    assert EN.exports.page.refuser in page.says("dt")
    assert not page.all("form", action=f"{asked.url}/file")
    assert EN.exports.flash.not_ready in post_to(author, f"{asked.url}/file").follow().words
    assert not audit(app, AuditEvent.EXPORT_OPENED.tag)


def test_an_export_that_grows_before_its_download_needs_a_second_person(
    app: Flask, author: PageClient, second: PageClient
) -> None:
    receive(app, NOON, email="c@example.com", country="FR")
    asked = ask(author, "?country=FR")
    assert record(app).state == "approved"
    receive(app, NOON, email="d@example.com", country="FR")

    page = asked.form(action=f"{asked.url}/file").submit(expect=303).follow()
    assert EN.exports.flash.grown in page.words
    assert EN.exports.act.awaiting_mine(n=2) in page.words
    assert not page.all("form", action=f"{asked.url}/file")
    (event,) = audit(app, AuditEvent.EXPORT_AWAITS_APPROVAL.tag)
    assert event.subject == record(app).id.hex
    assert not audit(app, AuditEvent.EXPORT_OPENED.tag)
    assert len(mails(app, MessageKind.EXPORT_WAITING)) == 1

    decide(second, asked, "approve")
    assert len(rows(take(author.get(asked.url)))) == 2


def test_the_author_cannot_approve_it_and_no_decision_is_repeated(
    app: Flask, author: PageClient, second: PageClient
) -> None:
    asked = ask(author)
    assert EN.exports.flash.second in post_to(author, f"{asked.url}/approve").follow().words
    assert record(app).state == "awaiting_approval"

    form = second.get(asked.url).form(action=f"{asked.url}/refuse")
    decide(second, asked, "approve")
    assert EN.exports.flash.decided in form.submit(why_not="No.").follow().words
    assert record(app).state == "approved"


def test_a_sole_exporter_is_told_that_nobody_can_approve(app: Flask, author: PageClient) -> None:
    assert EN.exports.new_page.approval_nobody in author.get(NEW).words
