"""Forms that come after their session or their token lose nothing that was typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from app.accounts.models import StaffAccount, StaffDraft
from app.accounts.rules.sign_in import SessionLimits
from app.accounts.store.staff import colleagues
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import StorageUnavailable
from app.core.rules.permissions import Role
from app.leads.models import LeadNote
from app.staff.accounts import account
from tests.staff.desk import (
    EMAIL,
    PASSWORD,
    enter,
    later,
    make_account,
    sign_out,
    zone_of,
)
from tests.support.content.copy import EN
from tests.support.pages.forms import Form
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, every, read_by

COLLEAGUE = "ana@example.com"
IDLE = timedelta(minutes=61)
SENT_BY = "HTTP_SEC_FETCH_SITE"


@pytest.fixture
def form(app: Flask, client: PageClient) -> Form:
    """A form that somebody signed in has open."""
    client.flask_client.environ_base[SENT_BY] = "same-origin"
    make_account(app, Role.HANDLER, EMAIL)
    enter(app, client, EMAIL)
    return client.get("/staff/account").form(action="/staff/account/profile")


def test_a_session_unused_for_an_hour_is_over(
    client: PageClient, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        later(monkeypatch, timedelta(minutes=59))
        client.get("/staff/account")
    later(monkeypatch, IDLE)
    answer = client.get("/staff/account", expect=302)
    assert answer.location.startswith("/staff/sign-in?next=/staff/account")


def test_a_used_session_is_over_after_twelve_hours(
    client: PageClient, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(14):
        later(monkeypatch, timedelta(minutes=51))
        client.get("/staff/account")
    later(monkeypatch, timedelta(minutes=7))
    client.get("/staff/account", expect=302)


def test_both_times_of_a_session_are_settings(app: Flask) -> None:
    zone = zone_of(app)
    shorter = replace(zone.settings, staff_idle_minutes=7, staff_session_hours=3)

    limits = replace(zone, settings=shorter).session_limits

    assert limits == SessionLimits(idle=timedelta(minutes=7), lasting=timedelta(hours=3))


def test_what_was_typed_is_sent_after_signing_in_again(
    app: Flask, client: PageClient, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    later(monkeypatch, IDLE)
    late = form.submit(name="Kim 金 & <Co>", expect=403)
    assert late.heading == EN.staff.signed_out.title
    change_every(app, StaffAccount, tf_primary_method=None)
    enter(app, client, EMAIL)
    again = late.form("name").submit(expect=400)
    assert again.heading == EN.staff.stale.title
    again.form("name").submit(expect=303)
    assert "Kim 金 & <Co>" in client.get("/staff/account").words
    assert len(audit(app, AuditEvent.ACCOUNT_CHANGED.tag)) == 1


def test_a_reply_is_late_because_of_the_end_of_the_session_after_its_draft_was_late(
    app: Flask, client: PageClient, form: Form, monkeypatch: pytest.MonkeyPatch, lead: str
) -> None:
    reply = client.get(lead).form("reply_text")
    later(monkeypatch, IDLE)
    assert reply.submit(reply_text="Dear 张示例", expect=403).heading == EN.staff.signed_out.title

    late = reply.submit(reply_text="Dear 张示例", expect=403)

    assert late.heading == EN.staff.signed_out.title
    assert "Dear 张示例" in late.says("p", class_="message")


@pytest.fixture
def kept(
    app: Flask, client: PageClient, form: Form, monkeypatch: pytest.MonkeyPatch, lead: str
) -> Callable[[str], Page]:
    """Keep Kim's text after the session ended; then a colleague signs in, and sends it."""

    def found(words: str) -> Page:
        note = client.get(lead).form("note_text")
        later(monkeypatch, IDLE)
        late = note.submit(note_text=words, expect=403)
        make_account(app, Role.HANDLER, COLLEAGUE, "Ana Example")
        enter(app, client, COLLEAGUE)
        return late.form("note_text").submit(button=EN.staff.stale.again, expect=400)

    return found


def notes_of(app: Flask) -> list[tuple[str, str]]:
    people = read_by(app, colleagues)
    return [(each.text, people[UUID(hex=each.author)].name) for each in every(app, LeadNote)]


def test_a_colleague_at_the_same_desk_is_asked_before_a_kept_form_leaves_in_their_name(
    app: Flask, kept: Callable[[str], Page]
) -> None:
    asked = kept("Gleis 金").form("note_text").submit(button=EN.staff.stale.again, expect=409)
    assert asked.heading == EN.staff.others.title
    assert EN.staff.others.kept(author="Kim Officer", sender="Ana Example") in asked.words
    assert "Gleis 金" in asked.says("p", class_="message")
    assert notes_of(app) == []

    asked.form("note_text").submit(button=EN.staff.others.send(sender="Ana Example"))
    assert notes_of(app) == [("Gleis 金", "Ana Example")]


def test_a_kept_form_becomes_no_draft_of_a_colleague_unasked(
    app: Flask, kept: Callable[[str], Page]
) -> None:
    kept("Gleis 9").form("note_text").submit(button=EN.drafts.open_again, expect=409)
    assert every(app, StaffDraft) == []


def test_a_script_that_renews_the_token_for_a_colleague_does_not_send_the_form_unasked(
    client: PageClient, kept: Callable[[str], Page]
) -> None:
    late = kept("Gleis 9").form("note_text")
    renewed = client.flask_client.get("/staff/drafts/token").json or {}
    assert late.submit(csrf_token=renewed["token"], expect=409).heading == EN.staff.others.title


def test_a_form_that_a_colleague_kept_is_sent_unasked_once_its_author_is_back(
    app: Flask, client: PageClient, kept: Callable[[str], Page]
) -> None:
    asked = kept("Gleis 9").form("note_text").submit(button=EN.staff.stale.again, expect=409)
    sign_out(client.get("/staff/account"))
    change_every(app, StaffAccount, StaffAccount.email == EMAIL, tf_primary_method=None)
    enter(app, client, EMAIL)

    stale = asked.form("note_text").submit(
        button=EN.staff.others.send(sender="Ana Example"), expect=400
    )
    stale.form("note_text").submit(button=EN.staff.stale.again)
    assert notes_of(app) == [("Gleis 9", "Kim Officer")]


def test_a_form_kept_by_nobody_knows_who_is_asked_about_too(client: PageClient, form: Form) -> None:
    page = client.get("/staff/account").form(action="/staff/account/profile")
    sent = {"csrf_token": page.value("csrf_token"), "name": "Mallory", "kept_from": "nobody's"}
    asked = client.post("/staff/account/profile", sent, expect=409)
    assert EN.staff.others.unknown.before("sender") in asked.words


def test_a_form_of_an_account_whose_second_factor_is_gone_is_kept(
    app: Flask, client: PageClient, form: Form
) -> None:
    change_every(app, StaffAccount, tf_primary_method=None)
    late = form.submit(name="Kim 金", expect=403)
    assert late.heading == EN.staff.no_factor.title
    assert late.link(EN.staff.no_factor.cause) == "/staff/account/second-factor"
    change_every(app, StaffAccount, tf_primary_method="authenticator")
    late.form("name").submit()
    assert "Kim 金" in client.get("/staff/account").words


def test_a_form_that_could_not_be_stored_is_kept(
    app: Flask, client: PageClient, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_all: object, **_named: object) -> None:
        raise StorageUnavailable("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(account, "change_profile", fail)
        late = form.submit(name="Kim 金", expect=503)
    assert "Kim 金" in late.says("p", class_="message")
    late.form("name").submit()
    assert "Kim 金" in client.get("/staff/account").words


def test_a_session_that_ends_while_a_form_waits_for_a_proof_keeps_the_form(
    app: Flask, client: PageClient, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    later(monkeypatch, IDLE)
    sent = {"csrf_token": form.value("csrf_token"), "name": "Kim", "password_again_for": PASSWORD}
    late = client.post("/staff/account/profile", sent, expect=403)
    assert late.form("name").names == {"csrf_token", "kept_from", "name"}
    assert PASSWORD not in late.text


def test_a_form_that_is_too_large_leads_back_to_its_page(
    app: Flask, client: PageClient, form: Form, lead: str
) -> None:
    sent = {"csrf_token": form.value("csrf_token"), "note_text": "x" * 300_000}
    assert client.post(f"{lead}/notes", sent, expect=413).link(EN.staff.stale.back) == lead


@pytest.mark.parametrize("sender", ["cross-site", "same-site", ""])
def test_a_late_form_of_another_site_is_not_kept(
    client: PageClient, form: Form, monkeypatch: pytest.MonkeyPatch, sender: str
) -> None:
    later(monkeypatch, IDLE)
    client.flask_client.environ_base[SENT_BY] = sender
    form.submit(name="Mallory", expect=302)
    fields = {"csrf_token": "x", "name": "Mallory"}
    assert "Mallory" not in client.post("/staff/account/profile", fields, expect=400).text


def test_a_late_password_is_not_sent_back(
    client: PageClient, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = client.get("/staff/account/password").form("old")
    later(monkeypatch, IDLE)
    asked.submit(old=PASSWORD, password="x" * 20, password_again="x" * 20, expect=302)


def test_a_page_says_when_the_session_ends_and_can_prolong_it(
    client: PageClient, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    (told,) = client.get("/staff/account").all("div", id="session-ends")
    assert 3590 <= int(told.attrib["data-left"]) <= 3600
    assert int(told.attrib["data-longest"]) > 11 * 3600
    later(monkeypatch, timedelta(minutes=58))
    assert 100 < int(client.send("GET", "/staff/session", expect=200).text) <= 120
    assert 3590 <= int(client.send("GET", "/staff/session?stay=1", expect=200).text) <= 3600
    later(monkeypatch, timedelta(minutes=58))
    (told,) = client.get("/staff/account").all("div", id="session-ends")
    assert int(told.attrib["data-longest"]) <= 12 * 3600 - 116 * 60


def test_signed_out_visitors_are_told_nothing_of_a_session(client: PageClient) -> None:
    assert not client.get("/staff/sign-in").all("div", id="session-ends")
