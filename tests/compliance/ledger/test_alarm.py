"""The alarm of a verification stands on every page of auditors until one of them closes it."""

import pytest
from flask import Flask

from app.accounts.models import StaffAccount
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from tests.compliance.ledger.ledger_desk import seal, speak, work
from tests.compliance.ledger.test_health import LEDGER, ask, close
from tests.staff.desk import NOON, receive, sign_out, signed_in, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.ledger.sealing import tamper
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, only

PAGES = ("/compliance/", "/compliance/consents", "/staff/account", "/compliance/ledger/prove")


def ring(app: Flask, client: PageClient) -> None:
    """Let a verification find a changed row."""
    receive(app, NOON)
    seal(app)
    tamper(zone_of(app).database, "UPDATE consent_record SET method = 'paper'")
    ask(client)
    work(app)


@both_languages
@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_every_page_of_auditors_and_administrators_shows_the_alarm(
    app: Flask, client: PageClient, role: Role, lang: str
) -> None:
    signed_in(app, client, role)
    ring(app, client)
    speak(client, lang)
    title = WORDS[lang].staff.ledger_alarm.title

    for address in PAGES:
        [banner] = client.get(address).all("section", aria_labelledby="ledger-alarm")
        assert title in "".join(banner.itertext())
    lines = client.get("/compliance/").all("p", class_="bad")
    told = ["".join(line.itertext()) for line in lines]
    assert WORDS[lang].console.ledger.alarm in told[0]
    assert WORDS[lang].ledger_view.told.failed in told[1]
    for line in lines:
        assert LEDGER in {each.get("href") for each in line.iter("a")}
    # An administrator closes it, too, where there is no auditor.
    assert WORDS[lang].ledger_view.flash.closed in close(client).words


@pytest.mark.parametrize("role", [Role.READER, Role.EXPORTER])
def test_others_are_not_alarmed(app: Flask, client: PageClient, role: Role) -> None:
    signed_in(app, client, Role.AUDITOR)
    ring(app, client)
    sign_out(client.get("/staff/account"))
    signed_in(app, client, role, "Kim Other")

    assert not client.get("/staff/account").all("section", aria_labelledby="ledger-alarm")


def test_an_auditor_closes_the_alarm_with_a_reason(app: Flask, auditor: PageClient) -> None:
    ring(app, auditor)
    page = auditor.get(LEDGER).form("reason").submit(reason=" ", expect=422)
    assert EN.ledger_view.alarm.errors.reason in page.words
    assert not audit(app, AuditEvent.LEDGER_ALARM_CLOSED.tag)
    page = close(auditor, "Row restored.")

    assert EN.ledger_view.flash.closed in page.words
    assert "Row restored." in page.words
    assert "Ada Auditor" in page.words
    for address in (*PAGES, LEDGER):
        assert not auditor.get(address).all("section", class_="notice-error")
    [event] = audit(app, AuditEvent.LEDGER_ALARM_CLOSED.tag)
    assert event.actor == only(app, StaffAccount.id).hex


def test_an_alarm_that_has_changed_is_shown_again(app: Flask, auditor: PageClient) -> None:
    ring(app, auditor)
    form = auditor.get(LEDGER).form("reason")
    ask(auditor)
    work(app)
    page = form.submit(reason="Seen.", expect=303).follow()

    assert EN.ledger_view.flash.changed in page.words
    assert page.all("section", aria_labelledby="failing")


def test_a_verdict_whose_row_was_changed_is_shown_with_the_row(
    app: Flask, auditor: PageClient
) -> None:
    ring(app, auditor)
    tamper(zone_of(app).database, "UPDATE ledger_verification SET state = 'held', findings = '[]'")
    page = auditor.get(LEDGER)

    [alarm] = page.all("section", aria_labelledby="failing")
    assert "ledger_verification " in "".join(alarm.itertext())
    assert EN.ledger_view.signs.verification.failed in page.words


def test_an_administrator_closes_no_alarm_while_there_is_an_auditor(
    app: Flask, auditor: PageClient
) -> None:
    ring(app, auditor)
    [address] = [
        each.attrib["action"]
        for each in auditor.get(LEDGER).all("form")
        if each.attrib["action"].endswith("/close")
    ]
    sign_out(auditor.get("/staff/account"))
    signed_in(app, auditor, Role.ADMINISTRATOR, "Kim Other")

    page = auditor.get(LEDGER)
    assert EN.ledger_view.alarm.by_auditor in page.words
    token = page.all("input", name="csrf_token")[0].attrib["value"]
    auditor.post(address, {"reason": "All well.", "csrf_token": token}, expect=403)
    assert audit(app, AuditEvent.LEDGER_ALARM_CLOSED.tag) == []
