"""One's own account: language, name, password, sessions and absence."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffAccount, StaffSession
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from tests.staff.desk import (
    EMAIL,
    PASSWORD,
    enter,
    later,
    make_account,
    post_to,
    sign_in,
    signed_in,
)
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.stored import audited, only, row_of

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"


def test_the_language_is_stored_per_person_across_sign_ins(app: Flask, officer: PageClient) -> None:
    officer.get("/staff/account").form(action="/staff/account/profile").submit(
        name="Kim 金", language="zh"
    )
    page = officer.get("/staff/account")
    assert page.root.attrib["lang"] == "zh-Hans"
    assert "Kim 金" in page.words
    page.form(action="/staff/account/profile").submit()
    assert audited(app, AuditEvent.ACCOUNT_CHANGED.tag) == [{"changed": "name language"}]
    post_to(officer, "/staff/language", language="en")
    assert only(app, StaffAccount.language) == "en"
    assert (
        officer.get("/staff/account", headers={"Accept-Language": "zh"}).root.attrib["lang"] == "en"
    )


@both_languages
def test_an_empty_name_is_reported_as_a_persons_name(officer: PageClient, lang: str) -> None:
    form = officer.get("/staff/account").form(action="/staff/account/profile")
    page = form.submit(name="", expect=422)
    words = WORDS[lang]
    assert words.people.errors.name in page.words
    assert page.title.startswith(
        f"{words.staff.errors.prefix}{' ' * (lang == 'en')}{words.staff.nav.account}"
    )


def test_a_new_password_needs_the_old_one_and_ends_other_sessions(
    app: Flask, client: PageClient
) -> None:
    make_account(app, Role.HANDLER, EMAIL)
    other = PageClient(app, client.origin)
    sign_in(other, EMAIL)
    enter(app, client, EMAIL)
    new = "another long enough one"
    form = client.get("/staff/account/password").form("old")
    wrong = form.submit(old="not this", password=new, password_again=new, expect=422)
    assert EN.account.errors.old_wrong in wrong.words
    short = form.submit(old=PASSWORD, password="short", password_again="shor", expect=422)
    assert EN.account.errors.password_short(min=12) in short.words
    page = form.submit(old=PASSWORD, password=new, password_again=new).follow()
    assert EN.account.password.changed in page.words
    other.get("/staff/leads", expect=302)
    sign_in(PageClient(app, client.origin), EMAIL, expect=422)
    sign_in(PageClient(app, client.origin), EMAIL, new, expect=302)


def test_sessions_are_described_and_can_be_ended_singly_or_all_others(
    app: Flask, client: PageClient
) -> None:
    make_account(app, Role.HANDLER, EMAIL)
    others = [PageClient(app, client.origin) for _ in range(3)]
    for other in others:
        form = other.get("/staff/sign-in").form("password")
        fields = {"csrf_token": form.value("csrf_token"), "email": EMAIL, "password": PASSWORD}
        other.post("/staff/sign-in", fields, expect=302, headers={"User-Agent": FIREFOX})
    enter(app, client, EMAIL)
    page = client.get("/staff/account")
    its = EN.account.sessions.words(browser="Firefox", system="Linux")
    assert page.words.count(its) == 3
    assert EN.account.sessions.this in page.words
    for session in (page.all("button", name="session")[0].attrib["value"], "zz"):
        post_to(client, "/staff/account/sessions/end", session=session)
        assert client.get("/staff/account").words.count(its) == 2
    post_to(client, "/staff/account/sessions/end")
    assert "Firefox" not in client.get("/staff/account").words
    for other in others:
        other.get("/staff/account", expect=302)


def test_no_one_can_end_anothers_session(app: Flask, client: PageClient) -> None:
    other = PageClient(app, client.origin)
    other_id = signed_in(app, other, Role.HANDLER)
    theirs = only(app, select(StaffSession.token_sha256).where(StaffSession.account_id == other_id))
    signed_in(app, client, Role.HANDLER)
    assert client.get("/staff/account").all("button", name="session") == []
    post_to(client, "/staff/account/sessions/end", session=theirs.hex())
    other.get("/staff/account")


def test_a_sessions_last_use_is_stored_at_most_once_a_minute(
    app: Flask, officer: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = only(app, StaffSession.seen_at)
    officer.get("/staff/account")
    assert only(app, StaffSession.seen_at) == first
    later(monkeypatch, timedelta(minutes=1))
    officer.get("/staff/account")
    second = only(app, StaffSession.seen_at)
    assert second == clock.now()
    later(monkeypatch, timedelta(seconds=59))
    officer.get("/staff/account")
    assert only(app, StaffSession.seen_at) == second


def test_an_absence_is_stored_in_local_days_with_a_deputy(
    app: Flask, me: UUID, client: PageClient
) -> None:
    deputy = make_account(app, Role.HANDLER, "deputy@example.com", name="Wang")
    make_account(app, Role.AUDITOR, "auditor@example.com", name="Auditor")
    page = client.get("/staff/account")
    assert "Auditor" not in page.words
    page.form("deputy").submit(first="2030-10-01", last="2030-10-08", deputy=deputy.hex)
    kept = row_of(app, StaffAccount, me)
    assert (kept.away_from, kept.deputy_id) == (datetime(2030, 9, 30, 16, tzinfo=UTC), deputy)
    again = client.get("/staff/account").form("deputy")
    assert (again.value("first"), again.value("last")) == ("2030-10-01", "2030-10-08")
    again.submit(first="", last="", deputy="")
    assert row_of(app, StaffAccount, me).deputy_id is None


@pytest.mark.parametrize(
    ("first", "last", "message"),
    [
        ("2030-10-08", "2030-10-01", EN.account.errors.last_before_first),
        ("someday", "2030-10-01", EN.transfers.errors.valid_from),
        ("2030-10-08", "", EN.account.errors.last),
    ],
)
def test_invalid_or_reversed_days_are_refused_and_come_back(
    officer: PageClient, first: str, last: str, message: str
) -> None:
    page = officer.get("/staff/account").form("deputy").submit(first=first, last=last, expect=422)
    assert message in page.words
    assert page.form("deputy").value("first") == first


def test_a_circle_of_deputies_is_refused_by_name(app: Flask, client: PageClient) -> None:
    other = PageClient(app, client.origin)
    wang = signed_in(app, other, Role.HANDLER, name="Wang")
    kim = signed_in(app, client, Role.HANDLER, name="Kim")
    other.get("/staff/account").form("deputy").submit(deputy=kim.hex)
    page = client.get("/staff/account").form("deputy").submit(deputy=wang.hex, expect=422)
    assert EN.account.errors.deputy_circle(names="Wang") in page.words
