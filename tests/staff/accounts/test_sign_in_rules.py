"""Refusals of the sign-in pages: guessing, bodies that are no forms, and staying signed in."""

from contextlib import suppress
from dataclasses import replace

import pyotp
import pytest
from flask import Flask

from app.accounts.models import StaffAccount
from app.accounts.rules.sign_in import (
    MANY_FOR_ACCOUNT,
    MOST_CODES,
    MOST_REFUSALS,
    SLOWED,
    WINDOW,
    Attempt,
    Secret,
)
from app.accounts.sign_in import take_attempt
from app.core import clock
from app.core.db import Database
from app.core.models import SecurityRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import TooManyAttempts
from app.core.rules.keys import Key
from app.core.rules.permissions import Role
from app.core.rules.security_events import SecurityEvent
from app.web.accounts.known_browsers import browser_of
from tests.staff.accounts.codes import next_code, recovery_codes, turn_on_codes
from tests.staff.desk import (
    EMAIL,
    PASSWORD,
    SIGN_IN,
    enter,
    later,
    make_account,
    sign_in,
    sign_out,
    token_of,
    zone_of,
)
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, every

WRONG = "not this one at all"

pytestmark = pytest.mark.usefixtures("start_of_an_hour")


@pytest.fixture
def account_id(app: Flask) -> str:
    """The account of EMAIL."""
    return make_account(app, Role.EXPORTER, EMAIL).hex


def noted(app: Flask) -> set[tuple[str, str, str]]:
    """Return the refusals for a security officer, with their secret and account."""
    return {(each.event, each.detail, each.subject) for each in every(app, SecurityRecord)}


def test_a_refused_sign_in_is_audited_with_its_account_if_any(
    app: Flask, client: PageClient, account_id: str
) -> None:
    sign_in(client, EMAIL.upper(), WRONG, expect=422)
    sign_in(client, "nobody@example.com", WRONG, expect=422)
    change_every(app, StaffAccount, active=False)
    sign_in(client, EMAIL, expect=422)
    events = audit(app, AuditEvent.SIGN_IN_REFUSED.tag)
    assert [each.subject for each in events] == [account_id, "", account_id]
    assert {each.actor for each in events} == {""}
    assert b'"details":{}' in events[0].payload
    assert noted(app) == {
        (SecurityEvent.SIGN_IN_REFUSED, "password", account_id),
        (SecurityEvent.SIGN_IN_REFUSED, "address", ""),
    }


def test_ten_wrong_passwords_block_the_address_they_came_from(
    database: Database,
    app: Flask,
    client: PageClient,
    account_id: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_account(app, Role.EXPORTER, "other@example.com")
    for _ in range(MOST_REFUSALS):
        wrong = sign_in(client, EMAIL, WRONG, expect=422)
    assert sign_in(client, EMAIL, expect=422).says("main") == wrong.says("main")
    sign_in(client, EMAIL, WRONG, expect=422)
    assert len(audit(app, AuditEvent.SIGN_IN_REFUSED.tag)) == MOST_REFUSALS
    assert (SecurityEvent.SIGN_IN_THROTTLED, "password", account_id) in noted(app)
    sign_in(PageClient(app, client.origin), "other@example.com", expect=302)
    elsewhere(PageClient(app, client.origin), EMAIL, expect=302)

    later(monkeypatch, WINDOW)
    sign_in(client, EMAIL, expect=302)


@pytest.mark.parametrize("spelling", ["kim@ｅxample.com", "kim@EXAMPLE。com", "KIM@ｅxample。com"])
def test_another_spelling_of_an_address_has_no_budget_of_its_own(
    app: Flask, client: PageClient, account_id: str, spelling: str
) -> None:
    for each in [EMAIL, spelling] * (MOST_REFUSALS // 2):
        sign_in(client, each, WRONG, expect=422)
    assert {each.subject for each in audit(app, AuditEvent.SIGN_IN_REFUSED.tag)} == {account_id}
    sign_in(client, spelling, expect=422)
    sign_in(client, EMAIL, expect=422)


def test_a_text_that_is_no_address_is_counted_as_it_is(client: PageClient, account_id: str) -> None:
    for _ in range(MOST_REFUSALS + 1):
        sign_in(client, "no address", WRONG, expect=422)
    sign_in(client, EMAIL, expect=302)


def elsewhere(
    client: PageClient, email: str, expect: int, password: str = PASSWORD, place: int = 1
) -> None:
    """Try to sign in from another network."""
    token = client.get(SIGN_IN).form("password").value("csrf_token")
    data = {"email": email, "password": password, "csrf_token": token}
    address = {"REMOTE_ADDR": f"198.51.{place}.7"}
    client.send("POST", SIGN_IN, expect=expect, data=data, environ_overrides=address)


def test_others_cannot_lock_out_a_browser_that_has_signed_in_before(
    app: Flask, client: PageClient, account_id: str
) -> None:
    enter(app, client, EMAIL)
    sign_out(client.get("/staff/account"))
    attacker = PageClient(app, client.origin)
    for _ in range(MOST_REFUSALS + 1):
        sign_in(attacker, EMAIL, WRONG, expect=422)
    sign_in(attacker, EMAIL, expect=422)
    sign_in(client, EMAIL, expect=302)


def test_a_distributed_attack_slows_strangers_not_the_right_person(
    app: Flask, client: PageClient, account_id: str
) -> None:
    zone, now = zone_of(app), clock.now()
    for place in range(MANY_FOR_ACCOUNT):
        take_attempt(zone.database, zone.secrets.rate_key, Attempt(EMAIL, f"203.0.{place}.1"), now)
    for _ in range(SLOWED):
        elsewhere(client, EMAIL, 422, WRONG)
    elsewhere(client, EMAIL, 422)
    elsewhere(client, EMAIL, 302, place=2)


def test_a_forged_cookie_grants_no_budget_of_its_own(
    app: Flask, client: PageClient, account_id: str
) -> None:
    sign_in(client, EMAIL)
    kept = client.flask_client.get_cookie("zone_browser", "localhost", "/staff")
    assert kept is not None
    forged = kept.value[:-4] + ("aaaa" if kept.value[-4:] != "aaaa" else "bbbb")
    attacker = PageClient(app, client.origin)
    for value in (forged, "x", "..", forged[:20]):
        attacker.flask_client.set_cookie("zone_browser", value, domain="localhost", path="/staff")
        for _ in range(3):
            sign_in(attacker, EMAIL, WRONG, expect=422)
    sign_in(attacker, EMAIL, expect=422)


def test_a_browser_knows_the_last_four_who_signed_in_with_it(
    app: Flask, client: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [make_account(app, Role.EXPORTER, f"{each}@example.com") for each in range(5)]
    known: list[list[bytes]] = []
    for each in (0, 1, 2, 3, 4, 2):
        client.flask_client.delete_cookie("zone_session")
        sign_in(client, f"{each}@example.com", expect=302)
        kept = client.flask_client.get_cookie("zone_browser", "localhost", "/staff")
        assert kept is not None
        cookie = {"Cookie": f"zone_browser={kept.value}"}
        with app.test_request_context(headers=cookie):
            known.append([browser_of(account) for account in people])
    assert [[bool(each) for each in before] for before in known[3:]] == [
        [True, True, True, True, False],
        [False, True, True, True, True],
        [False, True, True, True, True],
    ]
    assert known[4] == known[5]
    assert len(set(known[5])) == 5
    # It still does once the key was rotated.
    zone = zone_of(app)
    key = Key(bytes(32), None, Key(zone.secrets.session_key))
    rotated = replace(zone, secrets=replace(zone.secrets, session_key=key))
    monkeypatch.setitem(app.extensions, "zone", rotated)
    with app.test_request_context(headers=cookie):
        assert [browser_of(account) for account in people] == known[5]


def test_wrong_codes_count_too(app: Flask, client: PageClient, account_id: str) -> None:
    sign_in(client, EMAIL)
    key = turn_on_codes(client)
    sign_out(client.get("/staff/account"))
    asked = sign_in(client, EMAIL).follow()
    right = next_code(key)
    wrong = "000000" if right not in {"000000", pyotp.TOTP(key).now()} else "111111"
    for _ in range(MOST_REFUSALS):
        asked = asked.form("code").submit(code=wrong, expect=422)
    asked.form("code").submit(code=right, expect=422)
    assert {each.subject for each in audit(app, AuditEvent.SIGN_IN_REFUSED.tag)} == {account_id}


def exhaust(app: Flask, secret: Secret) -> None:
    """Use up the attempts for one kind of secret, from the local network and from everywhere."""
    zone, now = zone_of(app), clock.now()
    for place in range(MOST_CODES + 1):
        addresses = ["127.0.0.1"] * (place < MOST_REFUSALS) + [f"203.0.{place}.1"]
        for address in addresses:
            with suppress(TooManyAttempts):
                attempt = Attempt(EMAIL, address, secret=secret)
                take_attempt(zone.database, zone.secrets.rate_key, attempt, now)


@pytest.mark.parametrize("guessed", [Secret.CODE, Secret.RECOVERY_CODE])
def test_guessing_one_kind_of_code_does_not_block_the_other(
    app: Flask, client: PageClient, account_id: str, guessed: Secret
) -> None:
    sign_in(client, EMAIL)
    key, recovery = turn_on_codes(client), recovery_codes(client)[0]
    # From here on an unknown browser is used, from the network of the one who guesses.
    victim = PageClient(app, client.origin)
    exhaust(app, guessed)
    asked = sign_in(victim, EMAIL).follow()
    other = victim.get(asked.link(EN.staff.code.recover))
    code = asked.form("code"), next_code(key)
    kept = other.form("code"), recovery
    shut, open_ = (code, kept) if guessed is Secret.CODE else (kept, code)
    for (form, secret), expect in ((shut, 422), (open_, 302)):
        form.submit(code=secret, expect=expect)


@pytest.mark.parametrize("password", ["x" * 200_000, "\ufdfa" * 256], ids=["long", "expanding"])
@pytest.mark.parametrize("email", [EMAIL, "nobody@example.com"])
def test_an_oversized_password_is_refused_alike_for_every_address(
    client: PageClient, account_id: str, email: str, password: str
) -> None:
    wrong = sign_in(client, email, WRONG, expect=422)
    assert sign_in(client, email, password, expect=422).says("main") == wrong.says("main")


@pytest.mark.parametrize(
    "path", [SIGN_IN, "/staff/exports/new", "/staff/verify", "/staff/tf-setup"]
)
@pytest.mark.parametrize("kind", ["json", "file"])
def test_a_body_that_is_not_a_form_is_refused_with_a_page(
    app: Flask, client: PageClient, account_id: str, path: str, kind: str
) -> None:
    app.testing = False
    enter(app, client, EMAIL)
    token = token_of(client)
    headers = {"X-CSRFToken": token}
    if kind == "json":
        sent = {"json": {"email": 3, "password": ["x"], "purpose": {"a": 1}}}
        client.send("POST", path, expect=415, headers=headers, **sent)
        return
    with (zone_of(app).settings.instance / "upload").open("wb+") as file:
        data = {"csrf_token": token, "purpose": file, "email": EMAIL}
        client.send("POST", path, expect=415, headers=headers, data=data)


def test_no_answer_is_json_and_no_token_is_issued(client: PageClient, account_id: str) -> None:
    token = client.get(SIGN_IN).form("password").value("csrf_token")
    fields = {"email": EMAIL, "password": PASSWORD, "csrf_token": token}
    page = client.post(
        f"{SIGN_IN}?include_auth_token", fields, expect=302, headers={"Accept": "application/json"}
    )
    assert "authentication_token" not in page.text


def test_an_authentication_token_opens_nothing(
    app: Flask, client: PageClient, account_id: str
) -> None:
    datastore = app.extensions["accounts"]
    with app.test_request_context():
        token = datastore.find_user(email=EMAIL).get_auth_token()
    client.get("/staff/account", expect=302, headers={"Authentication-Token": token})


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_code_page_does_not_end_an_existing_session(
    app: Flask, client: PageClient, account_id: str, method: str
) -> None:
    enter(app, client, EMAIL)
    token = token_of(client)
    answer = client.send(method, "/staff/tf-validate", expect=302, data={"csrf_token": token})
    assert answer.location.endswith("/staff/account")
    client.get("/staff/account")
