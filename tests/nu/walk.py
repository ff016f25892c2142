"""A walk over every page of the desk: at sign-in, at work, and with every form left empty."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from flask import Flask
from sqlalchemy import select
from werkzeug.test import TestResponse

from app.accounts.models import StaffAccount
from app.core import clock
from app.core.rules.permissions import Role
from tests.browser.records import make_records
from tests.browser.test_every_page import FILLED, PUBLIC, office_pages
from tests.nu.console import ask
from tests.staff.accounts.codes import turn_on_codes
from tests.staff.desk import SIGN_IN, invite, make_account, sign_in, sign_out, zone_of
from tests.support.accounts.authenticator import Authenticator
from tests.support.consent.transfers import ABROAD
from tests.support.pages.html import elements
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import ORIGIN, make_settings, running_app
from tests.support.zone_command import run_zone

LEADS = 40
LATER = timedelta(minutes=40)
"""Time after which a session needs a new confirmation."""

_LANGUAGES = {"en": "English", "zh": "简体中文"}
_NOT_LEFT_EMPTY = re.compile(r"/(language|sign-out|sign-in)")


class Visitor(PageClient):
    """A visitor who stores every page.

    :param lang: part of the names of the pages.
    """

    def __init__(self, app: Flask, lang: str, pages: dict[str, str]) -> None:
        super().__init__(app, ORIGIN)
        self.lang = lang
        self.pages = pages

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


def visit_everything(folder: Path) -> dict[str, str]:
    """Return every page, by name, of a desk with invented leads."""
    pages: dict[str, str] = {}
    folder.mkdir()
    settings = {"ZONE_INSTANCE": str(folder / "instance")}
    run_zone("demo", "--count", str(LEADS), settings=settings)
    site = replace(make_settings(folder / "instance" / "demo"), transfer=ABROAD)
    with running_app(site) as app:
        for lang in _LANGUAGES:
            visitor = Visitor(app, lang, pages)
            for path in PUBLIC:
                visitor.look("GET", f"/{lang}{path}")
            _come_in(visitor)
            ids = _ids(app, _email(visitor))
            _work(visitor, ids)
            ask(visitor, ids)
            _come_back(visitor)
    return pages


def _ids(app: Flask, email: str) -> dict[str, str]:
    """Yield an id of each kind of record that has a page."""
    zone = zone_of(app)
    with zone.database.transaction() as session:
        account = session.scalars(select(StaffAccount.id).where(StaffAccount.email == email)).one()
        return make_records(session, zone.secrets.ledger_key, account)


def _speak(visitor: Visitor, path: str) -> None:
    page = visitor.get(path)
    if page.root.attrib["lang"][:2] != visitor.lang:
        page.form(action="/staff/language").submit(button=_LANGUAGES[visitor.lang])


def _come_in(visitor: Visitor) -> None:
    """Accept an invitation, sign in and set up every second factor."""
    app, email = visitor.app, _email(visitor)
    _speak(visitor, SIGN_IN)
    visitor.get("/staff/set-up/nothing", expect=404)
    for address in ("", "guest@example.com"):
        form = visitor.get(f"/staff/set-up/{invite(app, Role.READER, address)}").form("name")
        form.submit(name="", expect=422)
    make_account(app, Role.ADMINISTRATOR, email)
    sign_in(visitor, email, "not this one at all", expect=422)
    sign_in(visitor, email)
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
        data = {str(each.get("name")): each.get("value", "") for each in hidden}
        visitor.look("POST", action, data)


def _come_back(visitor: Visitor) -> None:
    """Confirm the identity again, sign out, and sign in by every other way, wrongly at first."""
    usual = clock.now
    clock.now = lambda: usual() + LATER
    try:
        visitor.get("/staff/verify").form("password_again_for").submit(expect=422)
        visitor.get("/staff/verify").form("passkey_again_for").submit(
            passkey_again_for="{}", expect=422
        )
    finally:
        clock.now = usual
    sign_out(visitor.get("/staff/account"))
    _speak(visitor, SIGN_IN)
    asked = sign_in(visitor, _email(visitor)).follow()
    asked.form("csrf_token", action=asked.url).submit(
        button="Enter a code" if visitor.lang == "en" else "输入应用中的验证码", expect=302
    )
    for path, field in (
        ("tf-validate", "code"),
        ("mf-recovery", "code"),
        ("passkey", "credential"),
    ):
        visitor.get(f"/staff/{path}").form(field).submit(**{field: "000000"}, expect=422)


def _email(visitor: Visitor) -> str:
    return f"{visitor.lang}@example.com"
