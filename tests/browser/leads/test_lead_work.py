"""A note on a lead names colleagues, who are then told of it."""

from uuid import uuid4

import pytest
from playwright.sync_api import BrowserContext, expect

from app.core.db import Database
from app.core.rules.permissions import Role
from tests.browser.axe import assert_accessible
from tests.browser.leads.test_drafts import open_first
from tests.browser.looking import in_shape
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


@in_shape("zh", 1440)
def test_an_at_sign_in_a_note_offers_names_that_the_keyboard_inserts(
    desk: BrowserContext, colleague: str, lang: str
) -> None:
    page = open_first(desk, lang)
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
