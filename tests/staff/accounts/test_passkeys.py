"""Passkeys: made and used once each, and useless to somebody who has recorded their use."""

from datetime import timedelta

import pytest
from flask import Flask

from app.accounts.models import StaffPasskey
from app.accounts.rules.sign_in import CHALLENGE_GOOD_FOR, MOST_REFUSALS
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.web.accounts.freshness import FRESH
from tests.staff.accounts.codes import recovery_codes, turn_on_codes
from tests.staff.accounts.test_people import GUEST
from tests.staff.desk import EMAIL, PASSWORD, later, make_account, sign_in, sign_out
from tests.support.accounts.authenticator import Authenticator
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, only

PASSKEYS = "/staff/account/passkeys"
SIGN_IN_BY_PASSKEY = "/staff/passkey"
COOKIE = "zone_session"


@pytest.fixture
def device(client: PageClient) -> Authenticator:
    """The device of the person who signs in."""
    return Authenticator(client.origin)


@pytest.fixture(autouse=True)
def _account(start_of_an_hour: None, app: Flask, client: PageClient) -> None:
    """An account, in which somebody has signed in with the password."""
    make_account(app, Role.ADMINISTRATOR, EMAIL)
    sign_in(client, EMAIL)


def options_of(page: Page) -> str:
    """Return the options that a page passes to the browser's passkeys."""
    (form,) = (each for each in page.all("form") if "data-passkey" in each.attrib)
    return form.attrib["data-options"]


def send(client: PageClient, path: str, page: Page, expect: int, **fields: str) -> Page:
    """Send the browser's answer to a page."""
    token = page.all("input", name="csrf_token")[0].attrib["value"]
    return client.post(path, {"csrf_token": token, **fields}, expect=expect)


def make(client: PageClient, device: Authenticator) -> None:
    """Make a passkey as a person does who has just signed in."""
    page = client.get(PASSKEYS)
    send(client, PASSKEYS, page, 303, name="Laptop", credential=device.make(options_of(page)))


def cookie_of(client: PageClient) -> str:
    kept = client.flask_client.get_cookie(COOKIE, "localhost")
    assert kept
    return kept.value


def put_back(client: PageClient, cookie: str) -> None:
    """Let the browser send an earlier cookie again, as somebody who has recorded it would."""
    client.flask_client.set_cookie(COOKIE, cookie, domain="localhost")


def asked_for_passkey(client: PageClient) -> Page:
    """Enter the password; return the page that then asks for the passkey."""
    sign_in(client, EMAIL)
    return client.get(SIGN_IN_BY_PASSKEY)


@pytest.mark.parametrize("counts", [True, False])
def test_a_passkey_signs_in_and_its_answer_cannot_be_replayed(
    app: Flask, client: PageClient, device: Authenticator, counts: bool
) -> None:
    device.counts = counts
    make(client, device)
    sign_out(client.get("/staff/account"))
    page = asked_for_passkey(client)
    cookie, answer = cookie_of(client), device.use(options_of(page))
    elsewhere = f"{SIGN_IN_BY_PASSKEY}?next=https://evil.example/"
    assert send(client, elsewhere, page, 302, credential=answer).location == "/staff/"
    kept = only(app, StaffPasskey)
    assert (kept.sign_count, kept.used_at is not None) == (device.signed, True)
    sign_out(client.get("/staff/account"))

    put_back(client, cookie)
    again = send(client, SIGN_IN_BY_PASSKEY, page, 422, credential=answer)
    assert EN.account.passkeys.refused in again.words
    assert len(audit(app, AuditEvent.SIGN_IN_REFUSED.tag)) == 1
    client.get("/staff/leads", expect=302)


def test_a_recovery_code_works_where_two_factors_are_offered(
    client: PageClient, device: Authenticator
) -> None:
    make(client, device)
    turn_on_codes(client)
    code = recovery_codes(client)[0]
    sign_out(client.get("/staff/account"))
    choice = sign_in(client, EMAIL).follow()
    assert choice.heading == EN.account.second.choose
    client.get(choice.link(EN.staff.code.recover)).form("code").submit(code=code, expect=302)
    client.get("/staff/leads")


def test_a_registration_cannot_be_replayed_after_the_passkey_was_removed(
    client: PageClient, device: Authenticator
) -> None:
    make(client, Authenticator(client.origin))
    page = client.get(PASSKEYS)
    cookie, answer = cookie_of(client), device.make(options_of(page))
    send(client, PASSKEYS, page, 303, name="Phone", credential=answer)
    actions = [each.attrib["action"] for each in client.get(PASSKEYS).all("form")]
    send(client, [each for each in actions if each.endswith("/remove")][-1], page, 303)

    put_back(client, cookie)
    again = send(client, PASSKEYS, page, 422, name="Phone", credential=answer)
    assert EN.account.errors.passkey_refused in again.words
    assert "Phone" not in client.get(PASSKEYS).words


@pytest.mark.parametrize("wait", [CHALLENGE_GOOD_FOR, CHALLENGE_GOOD_FOR + timedelta(seconds=1)])
def test_a_challenge_is_valid_for_five_minutes(
    client: PageClient, device: Authenticator, monkeypatch: pytest.MonkeyPatch, wait: timedelta
) -> None:
    make(client, device)
    sign_out(client.get("/staff/account"))
    start = clock.now().replace(microsecond=0)
    monkeypatch.setattr(clock, "now", lambda: start)
    page = asked_for_passkey(client)
    answer = device.use(options_of(page))
    monkeypatch.setattr(clock, "now", lambda: start + wait)
    expect = 302 if wait == CHALLENGE_GOOD_FOR else 422
    send(client, SIGN_IN_BY_PASSKEY, page, expect, credential=answer)


@pytest.fixture
def codes(client: PageClient, device: Authenticator, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The recovery codes of somebody who has a passkey, and signed in long ago."""
    make(client, device)
    made = recovery_codes(client)
    later(monkeypatch, FRESH)
    return made


def invite(client: PageClient, expect: int, **proof: str) -> Page:
    """Ask for an invitation to be mailed, with or without a proof of identity."""
    return send(client, "/staff/people", client.get("/staff/account"), expect, **GUEST, **proof)


def test_a_passkey_confirms_an_invitation_once(
    app: Flask, client: PageClient, device: Authenticator, codes: list[str]
) -> None:
    asked = invite(client, 403)
    assert asked.heading == EN.account.confirm.title
    assert asked.form("password_again_for").value("email") == GUEST["email"]
    cookie, answer = cookie_of(client), device.use(options_of(asked))
    invite(client, 303, passkey_again_for=answer)
    assert len(audit(app, AuditEvent.INVITATION_SENT.tag)) == 1

    # The cookie that the challenge came with has no session any more.
    put_back(client, cookie)
    client.get("/staff/account", expect=302)


def test_a_passkey_confirms_before_a_page_and_leads_to_it(
    client: PageClient, device: Authenticator, codes: list[str]
) -> None:
    sent = client.get(PASSKEYS, expect=302)
    page = sent.follow()
    done = send(client, sent.location, page, 302, passkey_again_for=device.use(options_of(page)))
    assert done.location == PASSKEYS
    client.get(PASSKEYS)


def test_a_passkey_alone_must_have_verified_its_user(
    client: PageClient, device: Authenticator, codes: list[str]
) -> None:
    asked = invite(client, 403)
    assert '"userVerification": "required"' in options_of(asked)
    device.verifies = False
    invite(client, 422, passkey_again_for=device.use(options_of(asked)))


def test_a_password_needs_a_code_wherever_sign_in_does(
    app: Flask,
    client: PageClient,
    device: Authenticator,
    monkeypatch: pytest.MonkeyPatch,
    codes: list[str],
) -> None:
    assert EN.account.confirm.wrong_code in invite(client, 422, password_again_for=PASSWORD).words
    invite(client, 422, password_again_for=PASSWORD, code_again_for="123456")
    invite(client, 422, password_again_for="not this", code_again_for=codes[0])
    invite(client, 303, password_again_for=PASSWORD, code_again_for=f" {codes[0].upper()}")
    later(monkeypatch, FRESH)
    invite(client, 422, password_again_for=PASSWORD, code_again_for=codes[0])
    assert len(audit(app, AuditEvent.INVITATION_SENT.tag)) == 1


def test_a_new_passkey_survives_a_confirmation_in_between(
    client: PageClient, device: Authenticator, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(client, device)
    later(monkeypatch, FRESH - timedelta(minutes=1))
    page = client.get(PASSKEYS)
    answer = Authenticator(client.origin).make(options_of(page))
    later(monkeypatch, timedelta(minutes=1))
    asked = send(client, PASSKEYS, page, 403, name="Phone", credential=answer)
    proof = device.use(options_of(asked))
    fields = {"name": "Phone", "credential": answer, "passkey_again_for": proof}
    send(client, PASSKEYS, asked, 303, **fields)
    assert "Phone" in client.get(PASSKEYS).words


def test_wrong_passkeys_consume_only_their_own_budget(
    app: Flask, client: PageClient, device: Authenticator, codes: list[str]
) -> None:
    for _ in range(MOST_REFUSALS):
        invite(client, 422, passkey_again_for="{}")
    invite(client, 422, passkey_again_for=device.use(options_of(invite(client, 403))))
    invite(client, 303, password_again_for=PASSWORD, code_again_for=codes[0])
    assert len(audit(app, AuditEvent.SIGN_IN_REFUSED.tag)) == MOST_REFUSALS
