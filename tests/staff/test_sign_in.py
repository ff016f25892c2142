"""Getting in: password, one-time code, recovery code, and staying out."""

import pyotp
import pytest
from flask import Flask
from sqlalchemy import select, update

from app import clock
from app.domain.permissions import Role
from app.models import StaffAccount, StaffSession
from tests.staff.desk import (
    PASSWORD,
    SIGN_IN,
    audit,
    enter,
    make_account,
    sign_in,
    sign_out,
    zone_of,
)
from tests.support.page import Page
from tests.support.page_client import PageClient

EMAIL = "kim@example.com"

# flask-security 5.9 builds the choices of its own form in the way that wtforms 3.3 deprecates.
pytestmark = pytest.mark.filterwarnings("ignore:Passing SelectField choices as tuples")


@pytest.fixture(autouse=True)
def _account(app: Flask) -> None:
    make_account(app, Role.EXPORTER, EMAIL)


def turn_on_codes(client: PageClient) -> str:
    """Set up an authenticator app as a person does; give its key."""
    begun = client.get("/staff/tf-setup").form("setup").submit(expect=200)
    key = "".join(begun.says("code", class_="key")).replace("-", "")
    done = begun.form("code").submit(code=pyotp.TOTP(key).now(), expect=302)
    assert done.location.endswith("/staff/account/second-factor")
    return key


def next_code(key: str) -> str:
    """Give the code that the app shows half a minute from now, which counts already."""
    return pyotp.TOTP(key).at(clock.now(), counter_offset=1)


def test_the_right_password_opens_the_inbox_and_is_recorded(app: Flask, client: PageClient) -> None:
    enter(app, client, EMAIL)
    page = client.get("/staff/", expect=302).follow()
    assert page.heading == "New"
    assert len(audit(app, "staff:session:start")) == 1


def test_the_address_may_be_typed_in_capitals(client: PageClient) -> None:
    sign_in(client, EMAIL.upper(), expect=302)


@pytest.mark.parametrize(
    ("email", "password"), [(EMAIL, "not this one at all"), ("nobody@example.com", PASSWORD)]
)
def test_a_wrong_password_and_an_unknown_address_are_answered_alike(
    client: PageClient, email: str, password: str
) -> None:
    page = sign_in(client, email, password, expect=422)
    assert page.title.startswith("Error: ")
    message = "The email address or the password is not right, or the account is not active"
    assert page.says("div", class_="summary") == [f"There is a problem {message}"]
    client.get("/staff/leads", expect=302)


def test_a_wrong_password_is_told_in_chinese_to_a_chinese_reader(client: PageClient) -> None:
    client.get(SIGN_IN).form(action="/staff/language").submit(button="简体中文")
    page = sign_in(client, EMAIL, "not this one at all", expect=422)
    assert page.root.attrib["lang"] == "zh-Hans"
    assert "邮箱或密码不正确，或账号未启用" in page.words
    assert "Authentication failed" not in page.text


def test_an_account_that_is_not_active_cannot_sign_in(app: Flask, client: PageClient) -> None:
    with zone_of(app).database.transaction() as session:
        session.execute(update(StaffAccount).values(active=False))
    sign_in(client, EMAIL, expect=422)


def test_whoever_asked_for_a_page_gets_it_after_signing_in(client: PageClient) -> None:
    asked = client.get("/staff/export", expect=302)
    form = asked.follow().form("password")
    assert form.submit(email=EMAIL, password=PASSWORD, expect=302).location.startswith(
        "/staff/export"
    )


def test_signing_in_never_leads_to_another_site(client: PageClient) -> None:
    form = client.get(f"{SIGN_IN}?next=https://evil.example/").form("password")
    location = form.submit(email=EMAIL, password=PASSWORD, expect=302).location
    assert "evil.example" not in location


def test_signing_out_ends_the_session_for_good(app: Flask, client: PageClient) -> None:
    enter(app, client, EMAIL)
    page = client.get("/staff/account")
    kept = client.flask_client.get_cookie("zone_session", "localhost")
    assert kept is not None
    sign_out(page)
    assert len(audit(app, "staff:session:end")) == 1
    client.flask_client.set_cookie("zone_session", kept.value, domain="localhost")
    client.get("/staff/leads", expect=302)


@pytest.mark.parametrize("column", ["ended_at", "expires_at"])
def test_a_session_ended_elsewhere_or_out_of_date_is_refused(
    app: Flask, client: PageClient, column: str
) -> None:
    enter(app, client, EMAIL)
    client.get("/staff/leads")
    with zone_of(app).database.transaction() as session:
        session.execute(update(StaffSession).values(**{column: clock.now()}))
    assert SIGN_IN in client.get("/staff/leads", expect=302).location


def test_signing_in_sets_the_sessions_cookie_and_one_that_sign_in_alone_gets(
    client: PageClient,
) -> None:
    answer = sign_in(client, EMAIL)
    names = {cookie.partition("=")[0] for cookie in answer.headers.getlist("Set-Cookie")}
    assert names == {"zone_session", "zone_browser"}
    (known,) = (each for each in answer.headers.getlist("Set-Cookie") if "zone_browser" in each)
    assert "Path=/staff" in known
    assert "HttpOnly" in known


def test_a_code_from_the_app_is_asked_for_once_it_is_set_up_and_works_once_only(
    app: Flask, client: PageClient
) -> None:
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
    assert "tf_totp_secret" in audit(app, "staff:account:change")[-2].payload.decode()


def test_a_wrong_first_code_leaves_sign_in_codes_off_and_says_so(client: PageClient) -> None:
    sign_in(client, EMAIL)
    begun = client.get("/staff/tf-setup").form("setup").submit(expect=200)
    page = begun.form("code").submit(code="000000", expect=302).follow()
    assert "The code was not right, so nothing has changed." in page.words
    client.get("/staff/account", expect=302)


def test_an_account_without_a_second_factor_is_shown_nothing_but_how_to_set_one_up(
    app: Flask, client: PageClient
) -> None:
    sign_in(client, EMAIL)
    for path in ("/staff/leads", "/staff/account", "/staff/export"):
        assert client.get(path, expect=302).location == "/staff/account/second-factor"
    page = client.get("/staff/account/second-factor")
    assert page.heading == "Protect your account with a second factor"
    assert page.says("nav") == []
    token = page.all("input", name="csrf_token")[0].attrib["value"]
    client.post("/staff/export", {"csrf_token": token, "purpose": "audit"}, expect=302)
    assert not audit(app, "staff:lead:export")
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

    use_recovery_code(client, code, expect=302)
    page = client.get("/staff/account")
    assert "Recovery codes left4" in page.words
    sign_out(page)
    assert "has been used" in use_recovery_code(client, code, expect=422).words
    client.get("/staff/leads", expect=302)


def test_there_is_no_way_in_by_asking_for_a_rescue_mail(client: PageClient) -> None:
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


def recovery_codes(client: PageClient) -> list[str]:
    """Make recovery codes as a person does."""
    page = client.get("/staff/mf-recovery-codes")
    token = page.all("input", name="csrf_token")[0].attrib["value"]
    fields = {"generate_new_codes": "1", "csrf_token": token}
    made = client.post("/staff/mf-recovery-codes", fields, expect=200)
    (listed,) = made.all("ul", class_="codes")
    return [str(each.text) for each in listed.iter("code")]


def use_recovery_code(client: PageClient, code: str, expect: int) -> Page:
    """Sign in with a recovery code in place of one from the app."""
    asked = sign_in(client, EMAIL).follow()
    page = client.get(asked.link("Use a recovery code instead"))
    return page.form("code").submit(code=code, expect=expect)


@pytest.mark.parametrize("lang", ["en", "zh"])
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
def test_the_pages_of_ones_own_account_are_sound_in_both_languages(
    app: Flask, client: PageClient, path: str, lang: str
) -> None:
    enter(app, client, EMAIL)
    if lang == "zh":
        client.get("/staff/account").form(action="/staff/language").submit(button="简体中文")
    page = client.get(path)
    assert page.root.attrib["lang"] == {"en": "en", "zh": "zh-Hans"}[lang]
    assert page.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/staff/sign-out", "/staff/export", "/staff/language"])
def test_a_form_without_its_token_does_nothing(app: Flask, client: PageClient, path: str) -> None:
    enter(app, client, EMAIL)
    client.post(path, {"purpose": "audit", "language": "zh"}, expect=400)
    assert client.get("/staff/account").root.attrib["lang"] == "en"
