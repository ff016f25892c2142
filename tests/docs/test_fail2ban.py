"""The example for fail2ban finds the service's refusals in a log of nginx, and nothing else."""

import re
from configparser import RawConfigParser

from flask import Flask

from app.core.config import CHECKOUT
from app.core.rules.permissions import Role
from tests.staff.accounts.codes import turn_on_codes
from tests.staff.desk import SIGN_IN, make_account, sign_in, sign_out
from tests.support.enquiries.contact import send
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

EXAMPLE = CHECKOUT / "deploy" / "fail2ban"
EMAIL = "kim@example.com"
SIGN_INS, FLOOD = "zone-sign-in", "zone-flood"


def found(name: str, line: str) -> str | None:
    """Return the address that a filter finds in a line, read as fail2ban reads it."""
    filters = RawConfigParser()
    filters.read_string((EXAMPLE / "filter.d" / f"{name}.conf").read_text())
    # It cuts the date out of the line, and knows addresses by <HOST>.
    expression = filters["Definition"]["failregex"].replace("<HOST>", r"(?P<host>[0-9a-f.:]+)")
    match = re.search(expression, re.sub(r"\[[^]]*\]", "[]", line, count=1))
    return match["host"] if match else None


def logged(page: Page, method: str = "POST", address: str = "192.0.2.7") -> str:
    """Return the line of nginx's format `combined` for an answer."""
    request = f"{method} {page.url} HTTP/2.0"
    return f'{address} - - [01/Jun/2027:08:30:00 +0000] "{request}" {page.status} 512 "-" "x"'


def test_refused_sign_ins_are_found_by_their_address(app: Flask, client: PageClient) -> None:
    make_account(app, Role.READER, EMAIL)
    refused = logged(sign_in(client, EMAIL, "a wrong password", expect=422))
    assert found(SIGN_INS, refused) == "192.0.2.7"
    assert found(SIGN_INS, refused.replace("192.0.2.7", "2001:db8::7")) == "2001:db8::7"
    assert found(SIGN_INS, refused.replace(SIGN_IN, f"{SIGN_IN}?next=%2Fstaff%2F"))

    sign_in(client, EMAIL)
    turn_on_codes(client)
    sign_out(client.get("/staff/account"))
    asked = sign_in(client, EMAIL)
    assert found(SIGN_INS, logged(asked)) is None
    assert found(SIGN_INS, logged(asked.follow().form("code").submit(code="000000", expect=422)))


def test_ordinary_visitors_are_not_found(client: PageClient) -> None:
    mistake = send(client.get("/en/contact"), email="no address", expect=422)
    page = client.get(SIGN_IN)

    for name in (SIGN_INS, FLOOD):
        assert found(name, logged(mistake)) is None
        assert found(name, logged(page, "GET")) is None
        # nginx writes a quotation mark within a field like this.
        forged = logged(page, "GET") + r" \x22POST /staff/sign-in HTTP/1.1\x22 422 "
        assert found(name, forged) is None
    assert found(FLOOD, logged(mistake).replace(" 422 ", " 429 ")) == "192.0.2.7"


def test_every_jail_uses_a_filter_of_the_example() -> None:
    jails = RawConfigParser()
    jails.read_string((EXAMPLE / "jail.d" / "zone.conf").read_text())

    filters = {path.stem for path in (EXAMPLE / "filter.d").glob("*.conf")}
    assert {jails[name]["filter"] for name in jails.sections()} == filters
