"""A walk over every page of the desk: at sign-in, at work, and with every form left empty."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest import mock
from uuid import UUID
from xml.etree.ElementTree import Element

from flask import Flask
from werkzeug.test import TestResponse

from app.core import clock
from app.core.rules.permissions import Role
from tests.browser.records import make_records
from tests.browser.test_every_page import FILLED, PUBLIC, office_pages
from tests.compliance.ledger.ledger_desk import folder_of, seal
from tests.staff.accounts.codes import turn_on_codes
from tests.staff.desk import SIGN_IN, invite, make_account, sign_in, sign_out, zone_of
from tests.support.accounts.authenticator import Authenticator
from tests.support.consent.transfers import ABROAD
from tests.support.pages.html import elements
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import ORIGIN, make_settings, running_app
from tests.support.stored import write_by
from tests.support.zone_command import run_zone

LEADS, EMAIL = 40, "nu@example.com"
LATER = timedelta(minutes=40)
"""Time after which a session needs a new confirmation."""

LANGUAGES = {"en": "English", "zh": "简体中文"}
_NOT_LEFT_EMPTY = re.compile(r"/(language|sign-out|sign-in)")


class Visitor(PageClient):
    """A visitor who stores every page.

    :param lang: part of the names of the pages.
    """

    def __init__(self, app: Flask, lang: str) -> None:
        super().__init__(app, ORIGIN)
        self.lang = lang
        self.pages: dict[str, str] = {}

    def send(self, method: str, url: str, **options: Any) -> Page:
        """Send a request and store the page of its answer."""
        page = super().send(method, url, **options)
        self._keep(method, url, page.status, page.text if page.is_html else "")
        return page

    def look(self, method: str, url: str, data: Mapping[str, Any] | None = None) -> TestResponse:
        """Send a request with any kind of answer, and store it if it is a page."""
        answer = self.flask_client.open(url, method=method, base_url=self.origin, data=data)
        html = (answer.content_type or "").startswith("text/html")
        self._keep(method, url, answer.status_code, answer.text if html else "")
        return answer

    def _keep(self, method: str, url: str, status: int, text: str) -> None:
        if text and not 300 <= status < 400:
            name = re.sub(r"\W+", "-", url.removeprefix(self.origin)).strip("-")[:100]
            self.pages[f"{self.lang}-{method}-{name}-{status}"] = text


def visit_everything(folder: Path, lang: str) -> dict[str, str]:
    """Return every page in a language, by name, of a desk with invented leads."""
    folder.mkdir()
    run_zone("demo", "--count", str(LEADS), settings={"ZONE_INSTANCE": str(folder / "instance")})
    site = replace(make_settings(folder / "instance" / "demo"), transfer=ABROAD)
    with running_app(site) as app:
        visitor, zone = Visitor(app, lang), zone_of(app)
        for path in PUBLIC:
            visitor.look("GET", f"/{lang}{path}")
        ids = write_by(zone.database, make_records, zone.secrets.ledger_key, _come_in(visitor))
        _work(visitor, ids)
        _ask(visitor, ids)
        _come_back(visitor)
        return visitor.pages


def _speak(visitor: Visitor, path: str) -> None:
    page = visitor.get(path)
    if page.root.attrib["lang"][:2] != visitor.lang:
        page.form(action="/staff/language").submit(button=LANGUAGES[visitor.lang])


def _come_in(visitor: Visitor) -> UUID:
    """Accept an invitation, sign in and set up every second factor; return the account's id."""
    app = visitor.app
    _speak(visitor, SIGN_IN)
    visitor.get("/staff/set-up/nothing", expect=404)
    for address in ("", "guest@example.com"):
        form = visitor.get(f"/staff/set-up/{invite(app, Role.READER, address)}").form("name")
        form.submit(name="", expect=422)
    account = make_account(app, Role.ADMINISTRATOR, EMAIL)
    sign_in(visitor, EMAIL, "not this one at all", expect=422)
    sign_in(visitor, EMAIL)
    visitor.get("/staff/account/second-factor")
    page = visitor.get("/staff/account/passkeys")
    device = Authenticator(ORIGIN)
    (options,) = (
        each.get("data-options") for each in page.all("form") if "data-passkey" in each.attrib
    )
    page.form("credential").submit(name="Laptop", credential=device.make(str(options)))
    turn_on_codes(visitor)
    page = visitor.get("/staff/mf-recovery-codes")
    page.form("csrf_token", action="/staff/mf-recovery-codes").submit(expect=200)
    visitor.get("/staff/mf-recovery-codes?show_codes=1")
    return account


def _work(visitor: Visitor, ids: Mapping[str, str]) -> None:
    """Open every page of the inventory, and send each of its forms with nothing in it."""
    _speak(visitor, "/staff/account")
    for rule in (*office_pages(), *FILLED):
        path = re.sub(r"<\w+:(\w+)>", lambda name: ids[name[1]], rule)
        for form in visitor.get(path).all("form"):
            _leave_empty(visitor, form)
    visitor.get("/staff/nowhere", expect=404)


def _leave_empty(visitor: Visitor, form: Element) -> None:
    """Send a form with only its hidden fields."""
    action, fields = form.get("action", ""), list(elements(form, "input", "select", "textarea"))
    hidden = [each for each in fields if each.get("type") == "hidden"]
    is_post = form.get("method") == "post"
    if is_post and len(hidden) < len(fields) and not _NOT_LEFT_EMPTY.search(action):
        visitor.look(
            "POST", action, {str(each.get("name")): each.get("value", "") for each in hidden}
        )


def _ask(visitor: PageClient, ids: Mapping[str, str]) -> None:
    """Search for people, request a proof and a letter, each for an existing record.

    :param ids: of records, by the parameters of addresses.
    """
    visitor.get(f"/compliance/access?person={ids['person_id']}")
    seal(visitor.app)
    held = (folder_of(visitor.app).kept_checkpoint() or b"").decode()
    for path, name, answers in (
        ("subjects", "who", {"who": "nobody@example.com"}),
        (f"subjects/{ids['person_id']}", "why", {"why": "Request 7"}),
        ("exports", "who", {"who": ids["enquiry_id"]}),
        (f"requests/{ids['request_id']}", "outcome",
         {"outcome": "refused", "text": "We must keep it."}),
        ("ledger/prove", "file", {"checkpoint": held}),
        ("sample", "ledger_size", {"size": "5"}),
    ):  # fmt: skip
        visitor.get(f"/compliance/{path}").form(name).submit(**answers, expect=200)


def _come_back(visitor: Visitor) -> None:
    """Confirm the identity again, sign out, and sign in by every other way, wrongly at first."""
    with mock.patch.object(clock, "now", return_value=clock.now() + LATER):
        visitor.get("/staff/verify").form("password_again_for").submit(expect=422)
        visitor.get("/staff/verify").form("passkey_again_for").submit(
            passkey_again_for="{}", expect=422
        )
    sign_out(visitor.get("/staff/account"))
    _speak(visitor, SIGN_IN)
    asked = sign_in(visitor, EMAIL).follow()
    asked.form("csrf_token", action=asked.url).submit(
        button="Enter a code" if visitor.lang == "en" else "输入应用中的验证码", expect=302
    )
    for path, field in (
        ("tf-validate", "code"),
        ("mf-recovery", "code"),
        ("passkey", "credential"),
    ):
        visitor.get(f"/staff/{path}").form(field).submit(**{field: "000000"}, expect=422)
