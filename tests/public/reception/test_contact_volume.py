"""Volume refuses nobody until it threatens the server, and suspicion refuses nobody at all."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
import time_machine
from flask import Flask
from sqlalchemy import func, select

from app.core.config import Settings
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.web.context import Zone
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.contact import ANSWERS, complete_fields, send
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app

NOON = datetime(2026, 3, 4, 12, 0, 30, tzinfo=UTC)
LIMIT = 5


def database_of(app: Flask) -> Database:
    """Return the database that an application uses."""
    zone: Zone = app.extensions["zone"]
    return zone.database


def enquiries_in(app: Flask) -> int:
    """Return the number of stored enquiries."""
    with database_of(app).reading() as session:
        return session.scalar(select(func.count()).select_from(Enquiry)) or 0


def test_two_hundred_enquiries_a_minute_from_one_address_are_stored(
    app: Flask, client: PageClient
) -> None:
    with time_machine.travel(NOON, tick=False):
        form = client.get("/en/contact").form("message")
        hidden = {name: form.value(name) for name in ("csrf_token", "notice")}
        for number in range(200):
            fields = {**hidden, **complete_fields(), "idempotency_key": f"from-one-office-{number}"}
            client.post("/en/contact", fields, expect=303)

    assert enquiries_in(app) == 200


@pytest.fixture
def limited(settings: Settings) -> Settings:
    """The settings of a site that protects itself early."""
    return replace(settings, enquiries_a_minute=LIMIT)


@pytest.mark.parametrize(
    ("lang", "wait", "title"),
    [
        ("en", EN.form.errors.too_many(seconds=30), EN.form.errors.unsent_title),
        ("zh", "在30秒后", ZH.form.errors.unsent_title),
    ],
)
def test_a_flood_gets_the_answers_back_with_a_time_to_retry(
    limited: Settings, lang: str, wait: str, title: str
) -> None:
    with time_machine.travel(NOON, tick=False) as clock, running_app(limited) as app:
        client = PageClient(app, limited.origin)
        for _ in range(LIMIT):
            send(client.get(f"/{lang}/contact"))

        refused = send(client.get(f"/{lang}/contact"), expect=429)

        assert refused.headers["Retry-After"] == "30"
        assert wait in refused.words
        assert title in refused.words
        for name in ("name", "email", "organisation", "message"):
            assert refused.form("message").value(name) == ANSWERS[name]
        assert enquiries_in(app) == LIMIT
        clock.shift(30)
        refused.form("message").submit(expect=303)
        assert enquiries_in(app) == LIMIT + 1


@pytest.mark.parametrize(
    ("lang", "mailed", "silent"),
    [
        ("en", EN.received.next_mail.before("email"), EN.received.next_no_mail),
        ("zh", ZH.received.next_mail.after("email"), ZH.received.next_no_mail),
    ],
)
def test_the_confirmation_gives_the_receipt_and_says_if_no_mail_comes(
    client: PageClient, lang: str, mailed: str, silent: str
) -> None:
    pages = [send(client.get(f"/{lang}/contact")).follow() for _ in range(4)]

    assert [mailed in page.words for page in pages] == [True] * 3 + [False]
    assert silent in pages[-1].words
    client.get(
        pages[-1].link(EN.consent_receipt.download if lang == "en" else ZH.consent_receipt.download)
    )


def test_a_suspect_enquiry_is_stored_and_acknowledged_like_any_other(
    app: Flask, client: PageClient
) -> None:
    form = client.get("/en/contact").form("message").fill(**ANSWERS)
    received = client.post(form.action, {**form.values, "fax_number": "555"}, expect=303).follow()

    assert received.heading == EN.received.title
    with database_of(app).reading() as session:
        lead = session.scalars(select(Lead)).one()
        kinds = session.scalars(select(OutboxMessage.kind)).all()
    assert (lead.suspect, lead.suspicions) == (True, ["honeypot", "fast"])
    assert kinds == ["enquiry.acknowledgement"]
