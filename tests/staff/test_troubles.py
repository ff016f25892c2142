"""The desk behind TLS, with pages that were open too long, and with its database down."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pyotp
import pytest
from flask import Flask
from sqlalchemy import event

from app.accounts.models import StaffAccount
from app.core.config import Settings
from app.core.outside.secret_files import create_missing_secrets
from app.core.rules.installation import Operator
from app.core.rules.permissions import Role
from tests.staff.desk import (
    NOON,
    PASSWORD,
    SIGN_IN,
    enter,
    invite,
    lead_of,
    make_account,
    receive,
    signed_in,
    zone_of,
)
from tests.support.content.copy import EN, ZH
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app
from tests.support.stored import change_every

ORIGIN = "https://invest.example.org"


@pytest.fixture
def production(settings: Settings) -> Iterator[Flask]:
    """The application as it runs behind a TLS proxy of its own."""
    operator = Operator(name="Example Authority", email="privacy@example.org")
    real = replace(settings, origin=ORIGIN, operator=operator, trusted_proxies=("10.0.0.0/8",))
    create_missing_secrets(real)
    with running_app(real) as app:
        yield app


def behind_tls(app: Flask) -> PageClient:
    client = PageClient(app, ORIGIN)
    client.flask_client.environ_base |= {
        "REMOTE_ADDR": "10.1.2.3",
        "HTTP_X_FORWARDED_PROTO": "https",
    }
    return client


def test_in_production_an_account_is_set_up_signs_in_and_works_a_lead(
    production: Flask,
) -> None:
    client = behind_tls(production)
    client.post(SIGN_IN, {"email": "k@example.com", "password": PASSWORD}, expect=400)
    lead = f"/staff/leads/{lead_of(production, receive(production, NOON)).id}"
    form = client.get(f"/staff/set-up/{invite(production, Role.EXPORTER, 'k@example.com')}")
    assert form.headers["Referrer-Policy"] == "no-referrer"
    form.form("name").submit(name="Kim", password=PASSWORD, password_again=PASSWORD)
    entry = client.get(SIGN_IN).form("password")
    first = entry.submit(email="k@example.com", password=PASSWORD, expect=302).follow(expect=302)
    asked = first.follow()
    assert asked.heading == EN.account.second.title
    begun = client.get(asked.link(EN.staff.factor.set_up)).form("setup").submit(expect=200)
    (key,) = begun.says("code", class_="key")
    begun.form("code").submit(code=pyotp.TOTP(key.replace("-", "")).now(), expect=302)
    page = client.get(lead).form("status").submit(status="engaged").follow()
    assert EN.staff.status.done(status="Engaged") in page.words


def stale(client: PageClient, path: str, **fields: str) -> str:
    """Send a form whose token has expired; return where the page leads back to."""
    page = client.post(path, {"csrf_token": "stale", **fields}, expect=400)
    assert page.heading == EN.staff.stale.title
    return page.link(EN.staff.stale.back)


def test_an_expired_form_of_the_desk_returns_to_its_page(
    app: Flask, client: PageClient, lead: str
) -> None:
    signed_in(app, client, Role.EXPORTER)
    assert stale(client, f"{lead}/status", status="engaged") == lead
    assert stale(client, "/staff/exports/new") == "/staff/exports/new"
    assert stale(client, "/staff/language", next="/staff/account") == "/staff/account"
    evil = "//evil.example/"
    assert stale(client, "/staff/language", next=evil) == "/staff/"
    assert stale(client, "/staff/exports/new", next=f"https:{evil}") == "/staff/exports/new"
    assert stale(client, SIGN_IN, email="k@example.com") == SIGN_IN


def test_an_expired_form_is_reported_in_chinese_to_a_chinese_reader(
    app: Flask, client: PageClient
) -> None:
    page = client.post("/staff/exports/new", expect=400, headers={"Accept-Language": "zh-CN"})
    assert page.heading == ZH.staff.stale.title


def test_an_expired_form_uses_the_language_of_the_signed_in_person(
    app: Flask, client: PageClient
) -> None:
    make_account(app, Role.AUDITOR, "lin@example.com")
    change_every(app, StaffAccount, language="zh")
    enter(app, client, "lin@example.com")
    page = client.post("/compliance/ledger/verify", expect=400, headers={"Accept-Language": "en"})
    assert page.heading == ZH.staff.stale.title


def test_an_expired_form_elsewhere_gets_the_general_page(client: PageClient) -> None:
    assert EN.staff.stale.title not in client.post("/en/", expect=405).words


@contextmanager
def without_database(app: Flask) -> Iterator[None]:
    """Refuse every new connection to the database meanwhile."""

    engine = zone_of(app).database.engine

    def refuse(*_connecting: object) -> None:
        raise engine.dialect.loaded_dbapi.OperationalError("It is down.")

    engine.dispose()
    event.listen(engine, "do_connect", refuse)
    try:
        yield
    finally:
        event.remove(engine, "do_connect", refuse)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/en/", 200),
        ("/en/nowhere", 404),
        ("/nowhere", 404),
        ("/staff/leads", 503),
        ("/staff/nowhere", 503),
        ("/staff/tf-setup", 503),
        ("/compliance/consents", 503),
    ],
)
def test_a_signed_in_browser_gets_pages_while_the_database_is_down(
    app: Flask, client: PageClient, path: str, status: int
) -> None:
    app.testing = False
    signed_in(app, client, Role.ADMINISTRATOR)
    with without_database(app):
        page = client.get(path, expect=status)
    assert page.heading


@pytest.mark.parametrize("path", ["/staff/exports/new", SIGN_IN])
def test_an_expired_form_is_reported_while_the_database_is_down(
    app: Flask, client: PageClient, path: str
) -> None:
    app.testing = False
    signed_in(app, client, Role.EXPORTER)
    with without_database(app):
        stale(client, path)
