"""The desk warns before a session ends, and half-written text is sent after it."""

import re
from collections.abc import Iterator
from uuid import uuid4

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

from app.accounts.models import StaffAccount, StaffSession
from app.core import clock
from app.core.db import Database
from app.core.rules.permissions import Role
from tests.browser.arrivals import arrive
from tests.browser.colleague import Colleague
from tests.browser.looking import (
    assert_apart,
    assert_fits,
    follow,
    in_shape,
    speak,
)
from tests.browser.session import set_up_account
from tests.support.live_server import LiveServer
from tests.support.stored import change_every, only


@pytest.fixture
def colleague(
    lang: str, width: int, browser: Browser, live_server: LiveServer
) -> Iterator[Colleague]:
    """A handler with a session of their own."""
    context = browser.new_context(
        base_url=live_server.origin,
        viewport={"width": width, "height": 844},
        # Without a cookie, a page takes the language of the browser.
        locale={"en": "en-GB", "zh": "zh-CN"}[lang],
    )
    page = context.new_page()
    email, key = set_up_account(page, live_server, Role.HANDLER, "周经办")
    speak(page, lang)
    page.close()
    yield Colleague(lang, email, context, key, [], pyotp.TOTP(key).timecode(clock.now()))
    context.close()


def expire(live_server: LiveServer, email: str) -> None:
    """End an account's sessions, as after an idle hour."""
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    account = only(database, select(StaffAccount.id).where(StaffAccount.email == email))
    change_every(database, StaffSession, StaffSession.account_id == account, expires_at=clock.now())
    database.dispose()


def title(page: Page) -> str:
    """Return the main heading of a page that can be read on its screen."""
    assert_fits(page)
    return page.locator("h1").inner_text()


def sign_in_beside(page: Page, colleague: Colleague) -> None:
    """Sign in again in a further tab, by the link of a page that was kept."""
    with colleague.context.expect_page() as tab:
        page.get_by_role("link", name=colleague.says("staff.signed_out.cause")).click()
    expect(tab.value.locator("#password")).to_be_visible()
    colleague.give_password(tab.value)
    colleague.give_code(tab.value)
    tab.value.close()


def open_again(page: Page, colleague: Colleague) -> None:
    """Open the form again from a page that was kept, whose token the script renews."""
    with page.expect_response(re.compile("/staff/drafts/token")):
        page.evaluate("window.dispatchEvent(new Event('focus'))")
    follow(page.get_by_role("button", name=colleague.says("drafts.open_again")))


@in_shape("zh", 1440)
def test_a_reply_and_a_note_half_written_are_sent_after_signing_in_again(
    colleague: Colleague, live_server: LiveServer
) -> None:
    words = f"Sehr geehrte Frau 金,\n\nja. {uuid4().hex}"
    arrive(live_server.origin, colleague.lang)
    page, other = (colleague.context.new_page() for _ in range(2))
    page.goto("/staff/leads?folder=all")
    follow(page.locator("[data-lead] .lead-link").first)
    other.goto(page.url)
    address = page.url
    other.locator("details:has(#note_text) > summary").click()
    expire(live_server, colleague.email)

    page.locator("#reply_subject").fill("Hallen 厂房")
    page.locator("#reply_text").fill(words)
    follow(page.locator("button[name=send]"))
    assert title(page) == colleague.says("staff.signed_out.title")
    expect(page.locator("p.message")).to_have_text(["Hallen 厂房", words])
    assert_apart(page, "form[data-renew] .button-row")
    sign_in_beside(page, colleague)
    open_again(page, colleague)
    assert page.url.partition("?")[0] == address.partition("?")[0]
    expect(page.locator("#reply_subject")).to_have_value("Hallen 厂房")
    expect(page.locator("#reply_text")).to_have_value(words)
    follow(page.locator("button[name=send]"))
    expect(page.locator(".notice-success")).to_be_visible()
    expect(page.locator("#reply_text")).to_have_value("")
    assert_fits(page)

    # A page of the session before has a token that is no longer valid; the script replaces it.
    other.locator("#note_text").fill(words)
    follow(other.locator("form:has(#note_text) button.button"))
    expect(other.locator(".line-note .message").first).to_have_text(words)
    expect(other.locator("#note_text")).to_have_value("")
    expect(other.locator(".line-reply").first).to_contain_text("Hallen 厂房")
