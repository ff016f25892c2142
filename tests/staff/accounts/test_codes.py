"""Sign-in with a second factor: codes of the app and of recovery, each once, and never without."""

import re

import pyotp
import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffAccount
from app.accounts.rules.sign_in import CODES_TOLD, MOST_CODES, Attempt, Secret
from app.accounts.sign_in import take_attempt
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.staff.accounts.codes import next_code, recovery_codes, turn_on_codes, use_recovery_code
from tests.staff.desk import EMAIL, make_account, sign_in, sign_out, zone_of
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, every, only


@pytest.fixture(autouse=True)
def _account(app: Flask, client: PageClient) -> None:
    """An account, in which somebody has signed in with the password."""
    make_account(app, Role.EXPORTER, EMAIL)
    sign_in(client, EMAIL)


@pytest.fixture
def key(client: PageClient) -> str:
    """The key of the account's authenticator app."""
    return turn_on_codes(client)


def notices(app: Flask) -> list[str]:
    """Return the events of the owner's notices, in order."""
    kind = OutboxMessage.kind == MessageKind.SECURITY_NOTICE.value
    told = every(app, select(OutboxMessage).where(kind).order_by(OutboxMessage.id))
    assert {each.recipient for each in told} <= {EMAIL}
    return [str(each.details["notice"]) for each in told]


def test_an_app_code_is_required_once_set_up_and_works_once(
    app: Flask, client: PageClient, key: str
) -> None:
    page = client.get("/staff/account")
    assert EN.staff.factor.enabled in page.words
    sign_out(page)

    code = next_code(key)
    asked = sign_in(client, EMAIL).follow()
    assert asked.heading == EN.staff.code.title
    client.get("/staff/leads", expect=302)
    rescue = {"csrf_token": asked.form("code").value("csrf_token"), "help_setup": "help"}
    client.post("/staff/tf-rescue", rescue, expect=404)
    asked.form("code").submit(code=code, expect=302)
    inbox = client.get("/staff/leads")
    assert not [each for each in inbox.all("p", role="status") if "notice" in each.get("class", "")]
    sign_out(inbox)

    again = sign_in(client, EMAIL).follow().form("code").submit(code=code, expect=422)
    assert EN.staff.code.wrong in again.words
    client.get("/staff/leads", expect=302)
    assert (
        StaffAccount.tf_totp_secret.key
        in audit(app, AuditEvent.ACCOUNT_CHANGED.tag)[-1].payload.decode()
    )


def test_a_mistyped_first_code_keeps_the_secret_that_the_app_has_read(client: PageClient) -> None:
    begun = client.get("/staff/tf-setup").form("setup").submit(expect=200)
    (key,) = begun.says("code", class_="key")
    page = begun.form("code").submit(code="000000", expect=422)
    assert EN.staff.factor.wrong in page.words
    assert page.says("code", class_="key") == [key]
    client.get("/staff/account", expect=302)
    page.form("code").submit(code=pyotp.TOTP("".join(key).replace("-", "")).now(), expect=302)
    client.get("/staff/account")


@pytest.mark.parametrize(("steps", "status"), [(-2, 422), (-1, 302), (0, 302), (1, 302), (2, 422)])
def test_three_codes_are_valid_at_a_time_and_each_works_once(
    app: Flask, client: PageClient, key: str, steps: int, status: int
) -> None:
    change_every(app, StaffAccount, totp_counter=None)
    for expect in (status, 422):
        asked = sign_in(PageClient(app, client.origin), EMAIL).follow()
        code = pyotp.TOTP(key).at(clock.now(), counter_offset=steps)
        asked.form("code").submit(code=code, expect=expect)


@pytest.mark.parametrize("known", [False, True])
def test_wrong_codes_have_a_daily_budget_and_the_owner_is_told(
    app: Flask, client: PageClient, key: str, *, known: bool
) -> None:
    sign_out(client.get("/staff/account"))
    asked = sign_in(client if known else PageClient(app, client.origin), EMAIL).follow()
    zone = zone_of(app)
    for place in range(MOST_CODES):
        attempt = Attempt(EMAIL, f"203.0.{place}.1", secret=Secret.CODE)
        if place in (CODES_TOLD - 1, CODES_TOLD):
            asked.form("code").submit(code="x", expect=422)
        else:
            take_attempt(zone.database, zone.secrets.rate_key, attempt, clock.now())
    asked.form("code").submit(code=next_code(key), expect=422)
    assert notices(app) == ["app_added", "codes_guessed"]
    assert b'"count":5,"secret":"code"' in audit(app, AuditEvent.CODES_GUESSED.tag)[0].payload


def test_recovery_codes_have_more_than_112_bits_and_cannot_be_read_in_the_database(
    app: Flask, client: PageClient
) -> None:
    codes = recovery_codes(client)
    # 31 signs in 24 places.
    assert all(re.fullmatch(r"[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){5}", each) for each in codes)
    kept = only(app, StaffAccount).mf_recovery_codes or []
    assert len(kept) == len(codes)
    assert not any(code in stored for code in codes for stored in kept)


def test_an_account_without_second_factor_sees_only_its_set_up(client: PageClient) -> None:
    page = client.get("/staff/leads", expect=302).follow()
    assert page.heading == EN.account.second.title
    assert page.says("nav") == []
    turn_on_codes(client)
    assert client.get("/staff/account/second-factor", expect=302).location == (
        "/staff/mf-recovery-codes"
    )
    client.get("/staff/leads")


def test_the_app_cannot_be_turned_off_while_it_is_the_only_second_factor(
    client: PageClient,
    key: str,
) -> None:
    page = client.get("/staff/tf-setup")
    assert "disable" not in page.text
    token = page.all("input", name="csrf_token")[0].attrib["value"]
    client.post("/staff/tf-setup", {"csrf_token": token, "setup": "disable"}, expect=200)
    assert f"{EN.staff.factor.title}{EN.staff.factor.on}" in client.get("/staff/account").words


def test_a_recovery_code_signs_in_once(app: Flask, client: PageClient, key: str) -> None:
    code = recovery_codes(client)[0]
    sign_out(client.get("/staff/account"))

    # As it is typed from paper on a phone.
    use_recovery_code(client, EMAIL, f" {code.upper()} ", expect=302)
    page = client.get("/staff/account")
    assert f"{EN.staff.recovery.left_label}4" in page.words
    sign_out(page)
    assert EN.staff.recovery.wrong in use_recovery_code(client, EMAIL, code, expect=422).words
    client.get("/staff/leads", expect=302)
    assert notices(app) == ["app_added", "recovery_codes_made"]


def test_a_code_is_accepted_as_phones_and_chinese_keyboards_write_it(
    client: PageClient,
    key: str,
) -> None:
    sign_out(client.get("/staff/account"))
    full_width = "".join(chr(ord(digit) + 0xFEE0) for digit in next_code(key))
    spaced = f"{full_width[:3]} {full_width[3:]}"
    sign_in(client, EMAIL).follow().form("code").submit(code=spaced, expect=302)


def test_an_apps_secret_can_be_neither_read_nor_altered_in_the_database(
    app: Flask, client: PageClient, key: str
) -> None:
    sign_out(client.get("/staff/account"))
    with zone_of(app).database.transaction() as session:
        account = session.scalars(select(StaffAccount)).one()
        kept = account.tf_totp_secret or ""
        assert len(kept) > len(key)
        assert key not in kept
        middle = len(kept) // 2
        other = "A" if kept[middle] != "A" else "B"
        account.tf_totp_secret = kept[:middle] + other + kept[middle + 1 :]

    asked = sign_in(client, EMAIL).follow()
    asked.form("code").submit(code=next_code(key), expect=422)
    change_every(app, StaffAccount, tf_totp_secret=kept)
    asked.form("code").submit(code=next_code(key), expect=302)
