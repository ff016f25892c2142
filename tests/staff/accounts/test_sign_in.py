"""Sign-in with password, one-time code and recovery code, and its refusal."""

import pytest
from flask import Flask

from app.accounts.models import StaffAccount
from app.core import clock
from app.core.models import RateCount
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.mail.rules.delivery import MessageKind
from tests.staff.accounts.codes import recovery_codes
from tests.staff.accounts.test_passkeys import cookie_of, put_back
from tests.staff.desk import (
    EMAIL,
    PASSWORD,
    SIGN_IN,
    enter,
    mails,
    make_account,
    sign_in,
    sign_out,
    zone_of,
)
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.mail.mailing import mailed
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, every


@pytest.fixture(autouse=True)
def _account(app: Flask) -> None:
    make_account(app, Role.EXPORTER, EMAIL)


@pytest.mark.parametrize("typed", [EMAIL.upper(), "kim＠example．com", "ｋｉｍ@example。com"])
def test_the_address_is_found_in_any_case_and_width(client: PageClient, typed: str) -> None:
    sign_in(client, typed, expect=302)


@pytest.mark.parametrize(
    ("email", "password"), [(EMAIL, "not this one at all"), ("nobody@example.com", PASSWORD)]
)
def test_a_wrong_password_and_an_unknown_address_look_alike(
    client: PageClient, email: str, password: str
) -> None:
    page = sign_in(client, email, password, expect=422)
    assert page.title.startswith("Error: ")
    message = EN.staff.sign_in.wrong
    assert page.says("div", class_="summary") == [f"{EN.staff.errors.summary_title} {message}"]
    client.get("/staff/leads", expect=302)


def test_a_wrong_password_is_reported_in_chinese_to_a_chinese_reader(client: PageClient) -> None:
    client.get(SIGN_IN).form(action="/staff/language").submit(language="zh")
    page = sign_in(client, EMAIL, "not this one at all", expect=422)
    assert page.root.attrib["lang"] == "zh-Hans"
    assert ZH.staff.sign_in.wrong in page.words
    assert "Authentication failed" not in page.text


def test_the_requested_page_opens_after_sign_in(client: PageClient) -> None:
    form = client.get("/staff/exports/new", expect=302).follow().form("password")
    assert form.submit(email=EMAIL, password=PASSWORD, expect=302).location.startswith(
        "/staff/exports/new"
    )


def test_sign_in_never_redirects_to_another_site(client: PageClient) -> None:
    form = client.get(f"{SIGN_IN}?next=https://evil.example/").form("password")
    assert "evil.example" not in form.submit(email=EMAIL, password=PASSWORD, expect=302).location


def test_signing_out_ends_the_session_permanently(app: Flask, client: PageClient) -> None:
    enter(app, client, EMAIL)
    page = client.get("/staff/account")
    kept = cookie_of(client)
    assert sign_out(page).headers["Clear-Site-Data"] == '"cache", "storage"'
    assert len(audit(app, AuditEvent.SESSION_ENDED.tag)) == 1
    put_back(client, kept)
    client.get("/staff/leads", expect=302)


@both_languages
def test_the_page_after_signing_out_says_so_once(officer: PageClient, lang: str) -> None:
    page = officer.get("/staff/leads").form(action="/staff/sign-out").submit(expect=302).follow()
    said = WORDS[lang].staff.sign_out.done
    assert page.says("p", role="status") == [said]
    assert said not in officer.get(SIGN_IN).words


def test_a_proof_of_identity_replaces_the_token_of_the_session(
    app: Flask, client: PageClient
) -> None:
    enter(app, client, EMAIL)
    code = recovery_codes(client)[0]
    copied = cookie_of(client)
    asked = client.get("/staff/verify?next=https://evil.example/").form("password_again_for")
    proven = asked.submit(password_again_for=PASSWORD, code_again_for=code, expect=302)

    assert proven.location == "/staff/account"
    assert len(audit(app, AuditEvent.SESSION_CONFIRMED.tag)) == 1
    client.get("/staff/account")
    put_back(client, copied)
    client.get("/staff/account", expect=302)


def test_sign_in_sets_the_session_cookie_and_one_only_sign_in_receives(
    client: PageClient,
) -> None:
    fields = {"email": EMAIL, "password": PASSWORD, "remember": "y"}
    token = client.get(SIGN_IN).form("password").value("csrf_token")
    answer = client.post(SIGN_IN, {"csrf_token": token, **fields}, expect=302)
    names = {cookie.partition("=")[0] for cookie in answer.headers.getlist("Set-Cookie")}
    assert names == {"zone_session", "zone_browser"}
    (known,) = (each for each in answer.headers.getlist("Set-Cookie") if "zone_browser" in each)
    assert "Path=/staff" in known
    assert "HttpOnly" in known


@both_languages
@pytest.mark.parametrize(
    "path",
    [
        "/staff/account",
        "/staff/account/passkeys",
        "/staff/tf-setup",
        "/staff/mf-recovery-codes",
        "/staff/verify",
    ],
)
def test_the_account_pages_are_valid_in_both_languages(
    officer: PageClient, path: str, lang: str
) -> None:
    page = officer.get(path)
    assert page.root.attrib["lang"] == {"en": "en", "zh": "zh-Hans"}[lang]
    assert page.headers["Cache-Control"] == "no-store"


def test_the_owner_is_told_of_a_sign_in_from_another_browser(
    app: Flask, client: PageClient
) -> None:
    enter(app, client, EMAIL)
    assert mails(app, MessageKind.SECURITY_NOTICE) == []
    change_every(app, StaffAccount, tf_primary_method=None)
    for browser in (client, client, PageClient(app, client.origin)):
        browser.flask_client.delete_cookie("zone_session")
        sign_in(browser, EMAIL)
    assert mails(app, MessageKind.SECURITY_NOTICE) == [EMAIL]
    text = mailed(zone_of(app).database, clock.now())[-1].text
    assert EN.mail.account.browser_other in text
    assert EN.mail.account.system_other in text


def test_the_right_password_opens_the_inbox_with_a_new_token_for_forms_and_is_audited(
    app: Flask, client: PageClient
) -> None:
    before = client.get(SIGN_IN).form("password").value("csrf_token")
    enter(app, client, EMAIL)
    assert client.get("/staff/", expect=302).follow().heading == "New"
    assert len(audit(app, AuditEvent.SESSION_STARTED.tag)) == 1
    assert not any(every(app, RateCount.count)), "a right password is no guess"
    client.post("/staff/language", {"csrf_token": before, "language": "zh"}, expect=400)
    assert client.get("/staff/account").root.attrib["lang"] == "en"


@pytest.mark.parametrize("path", ["/staff/sign-out", "/staff/exports/new", "/staff/language"])
def test_a_form_without_its_token_does_nothing(officer: PageClient, path: str) -> None:
    officer.post(path, {"purpose": "audit", "language": "zh"}, expect=400)
    assert officer.get("/staff/account").root.attrib["lang"] == "en"
