"""Sign-in with a second factor: codes of the app and of recovery, each once, and never without."""

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffAccount
from app.core.rules.permissions import Role
from tests.staff.accounts.codes import next_code, recovery_codes, turn_on_codes, use_recovery_code
from tests.staff.desk import audit, make_account, sign_in, sign_out, zone_of
from tests.support.pages.page_client import PageClient

EMAIL = "kim@example.com"

# flask-security 5.9 builds the choices of its own form in the way that wtforms 3.3 deprecates.
pytestmark = pytest.mark.filterwarnings("ignore:Passing SelectField choices as tuples")


@pytest.fixture(autouse=True)
def _account(app: Flask) -> None:
    make_account(app, Role.EXPORTER, EMAIL)


def test_an_app_code_is_required_once_set_up_and_works_once(app: Flask, client: PageClient) -> None:
    sign_in(client, EMAIL)
    key = turn_on_codes(client)
    page = client.get("/staff/account")
    assert "Sign-in codes are on." in page.words
    sign_out(page)

    code = next_code(key)
    asked = sign_in(client, EMAIL).follow()
    assert asked.heading == "Enter your sign-in code"
    client.get("/staff/leads", expect=302)
    asked.form("code").submit(code=code, expect=302)
    sign_out(client.get("/staff/leads"))

    again = sign_in(client, EMAIL).follow().form("code").submit(code=code, expect=422)
    assert "The code is not right or no longer valid" in again.words
    client.get("/staff/leads", expect=302)
    assert "tf_totp_secret" in audit(app, "staff:account:change")[-1].payload.decode()


@pytest.mark.parametrize("language", ["English", "简体中文"])
def test_a_code_opens_the_inbox_without_further_messages(client: PageClient, language: str) -> None:
    sign_in(client, EMAIL)
    key = turn_on_codes(client)
    chosen = client.get("/staff/account").all("button", name="language")
    if language in [str(each.text) for each in chosen]:
        client.get("/staff/account").form(action="/staff/language").submit(button=language)
    sign_out(client.get("/staff/account"))

    asked = sign_in(client, EMAIL).follow()
    asked.form("code").submit(code=next_code(key), expect=302)

    page = client.get("/staff/leads")
    assert page.all("p", role="status") == []


def test_a_wrong_first_code_leaves_sign_in_codes_off_with_a_message(client: PageClient) -> None:
    sign_in(client, EMAIL)
    begun = client.get("/staff/tf-setup").form("setup").submit(expect=200)
    page = begun.form("code").submit(code="000000", expect=302).follow()
    assert "The code was not right, so nothing has changed." in page.words
    client.get("/staff/account", expect=302)


def test_an_account_without_second_factor_sees_only_its_set_up(
    app: Flask, client: PageClient
) -> None:
    sign_in(client, EMAIL)
    for path in ("/staff/leads", "/staff/account", "/staff/exports/new"):
        assert client.get(path, expect=302).location == "/staff/account/second-factor"
    page = client.get("/staff/account/second-factor")
    assert page.heading == "Protect your account with a second factor"
    assert page.says("nav") == []
    token = page.all("input", name="csrf_token")[0].attrib["value"]
    client.post("/staff/exports/new", {"csrf_token": token, "purpose": "audit"}, expect=302)
    assert not audit(app, "staff:export:request")
    turn_on_codes(client)
    assert client.get("/staff/account/second-factor", expect=302).location == (
        "/staff/mf-recovery-codes"
    )
    client.get("/staff/leads")


def test_the_app_cannot_be_turned_off_while_it_is_the_only_second_factor(
    client: PageClient,
) -> None:
    sign_in(client, EMAIL)
    turn_on_codes(client)
    page = client.get("/staff/tf-setup")
    assert "disable" not in page.text
    token = page.all("input", name="csrf_token")[0].attrib["value"]
    client.post("/staff/tf-setup", {"csrf_token": token, "setup": "disable"}, expect=200)
    assert "Sign-in codeOn" in client.get("/staff/account").words


def test_a_recovery_code_signs_in_once(app: Flask, client: PageClient) -> None:
    sign_in(client, EMAIL)
    turn_on_codes(client)
    code = recovery_codes(client)[0]
    sign_out(client.get("/staff/account"))

    use_recovery_code(client, EMAIL, code, expect=302)
    page = client.get("/staff/account")
    assert "Recovery codes left4" in page.words
    sign_out(page)
    assert "has been used" in use_recovery_code(client, EMAIL, code, expect=422).words
    client.get("/staff/leads", expect=302)


def test_codes_are_accepted_as_phones_and_chinese_keyboards_write_them(
    client: PageClient,
) -> None:
    sign_in(client, EMAIL)
    key = turn_on_codes(client)
    code = recovery_codes(client)[0]
    sign_out(client.get("/staff/account"))
    use_recovery_code(client, EMAIL, f" {code.upper()} ", expect=302)
    sign_out(client.get("/staff/account"))
    full_width = "".join(chr(ord(digit) + 0xFEE0) for digit in next_code(key))
    spaced = f"{full_width[:3]} {full_width[3:]}"
    sign_in(client, EMAIL).follow().form("code").submit(code=spaced, expect=302)


def test_there_is_no_rescue_by_mail(client: PageClient) -> None:
    sign_in(client, EMAIL)
    turn_on_codes(client)
    sign_out(client.get("/staff/account"))
    token = sign_in(client, EMAIL).follow().form("code").value("csrf_token")
    client.post("/staff/tf-rescue", {"csrf_token": token, "help_setup": "help"}, expect=404)


def test_recovery_codes_cannot_be_read_in_the_database(app: Flask, client: PageClient) -> None:
    sign_in(client, EMAIL)
    codes = recovery_codes(client)
    with zone_of(app).database.reading() as session:
        kept = session.scalars(select(StaffAccount)).one().mf_recovery_codes
    assert kept is not None
    assert len(kept) == len(codes)
    assert not any(code in stored for code in codes for stored in kept)
