"""The box for a transfer abroad is shown, and its tick taken, only while a mechanism is valid."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from app.consent.models import ConsentDecision, ConsentRecord, PolicyText
from app.consent.rules.consent import text_sha256
from app.consent.transfers import end_mechanism
from app.core import clock
from app.core.config import Settings
from tests.staff.desk import zone_of
from tests.support.consent.transfers import ABROAD, allow
from tests.support.enquiries.contact import ANSWERS, send
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app
from tests.support.stored import every, only

BOX = "consent_transfer_abroad"


@pytest.fixture
def abroad(settings: Settings) -> Iterator[Flask]:
    """An application with a recipient abroad whom its published words name."""
    with running_app(replace(settings, transfer=ABROAD)) as app:
        yield app


@pytest.fixture
def visitor(abroad: Flask, settings: Settings) -> PageClient:
    """A visitor of its pages."""
    return PageClient(abroad, settings.origin)


def has_box(page: Page) -> bool:
    """Return whether a form asks for the transfer."""
    return bool(page.all("input", name=BOX))


def end(app: Flask, visitor: PageClient) -> None:
    """End the valid mechanism in another process, without notice to this one."""
    zone = zone_of(app)
    mechanism = zone.words.now().mechanism
    assert mechanism is not None
    end_mechanism(
        zone.database, zone.secrets.ledger_key, mechanism.id, reason="Over.", actor="b" * 32,
        now=clock.now(),
    )  # fmt: skip


def shown_words(app: Flask) -> tuple[str, set[str]]:
    """Return the words that the only act names, and the purposes that it decided."""
    shown = only(app, ConsentRecord).block_sha256
    text, *_ = every(app, select(PolicyText.text).where(PolicyText.sha256 == shown))
    assert text_sha256(text) == shown
    return text, set(every(app, ConsentDecision.purpose))


@both_languages
def test_the_box_comes_and_goes_with_the_mechanism(
    abroad: Flask, visitor: PageClient, lang: str
) -> None:
    assert not has_box(visitor.get(f"/{lang}/contact"))

    allow(abroad)
    assert has_box(visitor.get(f"/{lang}/contact"))

    end(abroad, visitor)
    zone_of(abroad).words.look()
    assert not has_box(visitor.get(f"/{lang}/contact"))


def test_an_act_without_the_box_is_recorded_under_words_without_it(
    abroad: Flask, visitor: PageClient
) -> None:
    send(visitor.get("/en/contact"))

    text, decided = shown_words(abroad)
    assert ABROAD.recipient not in text
    assert "transfer_abroad" not in decided
    assert ABROAD.recipient not in visitor.get("/en/contact").words


def test_an_act_with_the_box_is_recorded_under_the_words_that_name_whom(
    abroad: Flask, visitor: PageClient
) -> None:
    allow(abroad)
    confirmation = send(visitor.get("/en/contact"), **{BOX: True}).follow()

    text, decided = shown_words(abroad)
    assert ABROAD.recipient in text
    assert "transfer_abroad" in decided
    assert ABROAD.recipient in confirmation.words


def test_the_last_day_ends_at_midnight_without_anybody_doing_anything(
    abroad: Flask, visitor: PageClient
) -> None:
    here = ZoneInfo(zone_of(abroad).settings.time_zone)
    today = clock.now().astimezone(here).date()
    allow(abroad, valid_until=today)
    midnight = datetime.combine(today + timedelta(days=1), time(), here)

    with time_machine.travel(midnight - timedelta(seconds=2)):
        assert has_box(visitor.get("/en/contact"))
    with time_machine.travel(midnight + timedelta(seconds=2)):
        assert not has_box(visitor.get("/en/contact"))


@both_languages
def test_a_tick_sent_after_the_end_returns_all_answers_and_no_tick(
    abroad: Flask, visitor: PageClient, lang: str
) -> None:
    allow(abroad)
    form = visitor.get(f"/{lang}/contact").form("message").fill(**{**ANSWERS, BOX: True})
    end(abroad, visitor)

    again = form.submit(expect=422)

    assert not has_box(again)
    assert again.form("message").value("message") == ANSWERS["message"]
    assert not again.form("message").value("consent_privacy_policy")
    again.form("message").submit(consent_privacy_policy=True, consent_cookie_policy=True)
    assert "transfer_abroad" not in shown_words(abroad)[1]


def test_a_tick_for_a_box_that_was_not_shown_is_not_taken_and_a_new_box_is_shown_first(
    abroad: Flask, visitor: PageClient
) -> None:
    form = visitor.get("/en/contact").form("message").fill(**ANSWERS)
    allow(abroad)

    again = form.submit(expect=422)

    assert has_box(again)
    assert not again.form("message").value(BOX)
    end(abroad, visitor)
    zone_of(abroad).words.look()
    visitor.post(form.action, {**form.values, BOX: "yes"}, expect=303)
    assert "transfer_abroad" not in shown_words(abroad)[1]
