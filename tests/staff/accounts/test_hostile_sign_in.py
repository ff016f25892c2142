"""Hostile answers on the pages of signing in and of accounts: refused or stored, never a fault."""

import secrets
from collections.abc import Iterator
from random import Random
from urllib.parse import urlencode
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete

from app.core.models import RateCount
from app.core.rules.permissions import Role
from tests.staff.accounts.codes import recovery_codes, turn_on_codes
from tests.staff.accounts.test_passkeys import make
from tests.staff.accounts.test_passwords import print_link
from tests.staff.desk import EMAIL, PASSWORD, invite, make_account, sign_in
from tests.staff.test_hostile_forms import forms_of
from tests.support.accounts.authenticator import Authenticator
from tests.support.pages.forms import Form
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.sizes import full_size
from tests.support.stored import execute

HOSTILE = (
    "", " " * 20, "\0" * 12, "\ud800" * 12, "\u202e\u2066desk\u0007 of the zone", "x" * 100_000,
    "\u4f60" * 30_000, "\U0001f600" * 40, "\ufdfa" * 256, "e\u0301\u0327" * 99, "_" * 20,
    EMAIL, "Kim Officer, kim@example.com", "Guangzhou Development Zone", "广州开发区的密码",
    "{{7*7}} %s %(a)s {0}", "a@" + "b." * 200 + "c", "@" * 64, '{"id": 1, "response": null}',
    "[" * 50_000, "1e999", "\u0661" * 6, "000000",
)  # fmt: skip
ALONE = len(HOSTILE) if full_size() else 2
"""The number of these that each field meets alone; all fields of a form meet each together."""

FOR_VISITORS = (
    "/staff/sign-in", "/staff/forgotten", "/staff/set-up/first", "/staff/set-up/guest",
    "/staff/password/link",
)  # fmt: skip
AFTER_THE_PASSWORD = ("/staff/tf-validate", "/staff/mf-recovery")
BY_PASSKEY = "/staff/passkey"
OF_THE_APP = "/staff/tf-setup"
FOR_MEMBERS = ("/staff/account/password", "/staff/account/passkeys", "/staff/verify", OF_THE_APP)
"""Beside the account's own page and that of all people, which `test_hostile_forms` fills in."""


def open_page(app: Flask, client: PageClient, path: str, account_id: UUID) -> Page:
    """Open a page as a person reaches it, with a new link if it needs one."""
    if path.startswith("/staff/set-up/"):
        role, email = Role.ADMINISTRATOR, ""
        if path.endswith("guest"):
            role, email = Role.HANDLER, f"guest-{secrets.token_hex(4)}@example.com"
        path = f"/staff/set-up/{invite(app, role, email)}"
    elif path == "/staff/password/link":
        path = print_link(app, account_id, forced=False)
    elif path in (*AFTER_THE_PASSWORD, BY_PASSKEY):
        sign_in(client, EMAIL)
    page = client.get(path)
    return page.form("setup").submit(expect=200) if path == OF_THE_APP else page


def fillings(forms: list[Form], chance: Random) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield hostile answers for the forms of a page, each with the form's place."""
    for place, form in enumerate(forms):
        # A new password is judged only where the old one is right.
        names = sorted(form.names - {"csrf_token", "old"})
        for value in HOSTILE:
            yield place, dict.fromkeys(names, value)
        for name in sorted(form.names - {"csrf_token"}):
            for value in chance.sample(HOSTILE, ALONE):
                yield place, {name: value}


@pytest.mark.engine("sqlite", only=True)
@pytest.mark.parametrize("path", [*FOR_VISITORS, *AFTER_THE_PASSWORD, BY_PASSKEY, *FOR_MEMBERS])
def test_hostile_answers_on_the_pages_of_accounts_meet_no_fault(
    app: Flask, client: PageClient, path: str
) -> None:
    account_id = make_account(app, Role.ADMINISTRATOR, EMAIL)
    if path not in FOR_VISITORS:
        sign_in(client, EMAIL)
        if path == BY_PASSKEY:
            make(client, Authenticator(client.origin))
        else:
            turn_on_codes(client)
            recovery_codes(client)
    if path not in FOR_MEMBERS:
        client = PageClient(app, client.origin)
    usual = {"name": "Kim Officer", "email": EMAIL, "old": PASSWORD, "password": PASSWORD}
    page = open_page(app, client, path, account_id)
    for place, hostile in fillings(forms_of(page), Random(path)):
        form = forms_of(open_page(app, client, path, account_id))[place]
        sent = {
            **form.values,
            **{name: usual[name] for name in form.names & usual.keys()},
            **hostile,
        }
        answer = client.flask_client.post(
            form.action,
            base_url=client.origin,
            data=urlencode(sent, doseq=True, errors="surrogatepass"),
            content_type="application/x-www-form-urlencoded",
        )
        assert answer.status_code < 500, (form.action, hostile)
        # No refusal may come from a budget, before the answer itself is looked at.
        execute(app, delete(RateCount))
