"""Work on a lead by two people at once: each sees and keeps the other's changes."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from app.core.db import Database
from app.core.rules.permissions import Role
from tests.browser.axe import assert_accessible
from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import in_language, in_shape
from tests.support.content.copy import WORDS
from tests.support.leads.desk_work import add_account
from tests.support.live_server import LiveServer


@pytest.fixture
def colleague(live_server: LiveServer) -> str:
    """The name of a colleague who can be mentioned."""
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    name = f"Ann {uuid4().hex[:6]}"
    add_account(database, name=name, email=f"{uuid4().hex}@example.org", role=Role.HANDLER.value)
    database.dispose()
    return name


def open_first(desk: BrowserContext, lang: str) -> tuple[Page, Page]:
    """Open the newest lead in two tabs, as two people would.

    Among new leads, those of other tests may be due earlier, and be escalated meanwhile.
    """
    first = inbox(desk, lang)
    first.locator("[data-lead] .lead-link").first.click()
    second = desk.new_page()
    second.goto(first.url)
    return first, second


@in_language("zh")
def test_on_a_phone_a_call_is_logged_from_the_top_and_begins_with_who_spoke(
    desk: BrowserContext, lang: str
) -> None:
    page, _ = open_first(desk, lang)
    page.set_viewport_size({"width": 390, "height": 844})
    page.locator(".hand a[href='#spoken']").click()
    expect(page.locator("#contact_direction-theirs")).to_be_in_viewport()

    summary = page.locator("details:has(#contact_text) > summary")
    summary.click()
    summary.click()
    expect(page.locator("[name=contact_direction]").first).to_be_focused()
    page.locator("#contact_direction-theirs").check()
    page.locator("[name=contact_channel]").first.check()
    summary.click()
    summary.click()
    expect(page.locator("#contact_text")).to_be_focused()


@in_shape("en", 390)
def test_the_usual_subject_follows_the_language_until_it_is_changed(
    desk: BrowserContext, lang: str
) -> None:
    page, _ = open_first(desk, lang)
    subject, language = page.locator("#reply_subject"), page.locator("#reply_language")
    language.select_option("zh")
    expect(subject).to_have_value(re.compile("关于您咨询的回复"))
    language.select_option("en")
    expect(subject).to_have_value(re.compile("Our reply to your enquiry GDZ-"))

    subject.fill("Halls")
    language.select_option("zh")
    expect(subject).to_have_value("Halls")


@in_shape("zh", 1440)
def test_an_at_sign_in_a_note_offers_names_that_the_keyboard_inserts(
    desk: BrowserContext, colleague: str, lang: str
) -> None:
    page, _ = open_first(desk, lang)
    page.locator(".more summary", has_text=WORDS[lang].lead.note.title).click()
    box, offered = page.locator("#note_text"), page.locator("[data-names] button")
    box.press_sequentially("Please ask @")
    expect(offered.first).to_be_visible()
    box.press_sequentially(colleague[:8].lower())
    expect(offered).to_have_text([colleague])
    assert_accessible(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(box).to_have_value(f"Please ask @{colleague} ")
    expect(box).to_be_focused()
    expect(offered).to_have_count(0)
    told = page.locator("form:has(#note_text)").get_by_label(colleague)
    expect(told).to_be_checked()
    expect(told).to_be_disabled()
    box.fill("Please ask somebody")
    expect(told).not_to_be_checked()
    expect(told).to_be_enabled()
    box.fill("")
    page.wait_for_timeout(1500)
