"""Codes of an authenticator app and recovery codes, set up and used as a person does."""

import pyotp

from app.core import clock
from tests.staff.desk import sign_in
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


def turn_on_codes(client: PageClient) -> str:
    """Set up an authenticator app as a person does; return its key."""
    begun = client.get("/staff/tf-setup").form("setup").submit(expect=200)
    key = "".join(begun.says("code", class_="key")).replace("-", "")
    done = begun.form("code").submit(code=pyotp.TOTP(key).now(), expect=302)
    assert done.location.endswith("/staff/account/second-factor")
    return key


def next_code(key: str) -> str:
    """Return the code that the app shows half a minute from now, which is already valid."""
    return pyotp.TOTP(key).at(clock.now(), counter_offset=1)


def recovery_codes(client: PageClient) -> list[str]:
    """Make recovery codes as a person does; return them."""
    page = client.get("/staff/mf-recovery-codes")
    token = page.all("input", name="csrf_token")[0].attrib["value"]
    fields = {"generate_new_codes": "1", "csrf_token": token}
    made = client.post("/staff/mf-recovery-codes", fields, expect=200)
    (listed,) = made.all("ul", class_="codes")
    return [str(each.text) for each in listed.iter("code")]


def use_recovery_code(client: PageClient, email: str, code: str, expect: int) -> Page:
    """Sign in with a recovery code in place of one from the app."""
    page = client.get(sign_in(client, email).follow().link(EN.staff.code.recover))
    return page.form("code").submit(code=code, expect=expect)
