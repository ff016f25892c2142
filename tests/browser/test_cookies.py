"""One cookie is all that the site ever stores in a browser."""

from collections.abc import Iterator
from datetime import timedelta
from email.utils import parsedate_to_datetime
from http.cookies import SimpleCookie
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from app.core import clock
from tests.browser.enquiry import PAGES, fill_enquiry
from tests.browser.looking import in_language

LANGUAGES = ("en", "zh")
COOKIE = "zone_session"
WHY_NO_BANNER = {"en": "Why there is no cookie banner", "zh": "为什么没有Cookie提示条"}
KEPT = """async () => ({
  cookie: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map((each) => each.name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
NOTHING: dict[str, Any] = {
    "cookie": "", "local": [], "session": [], "databases": [], "caches": [], "workers": 0
}  # fmt: skip


@pytest.fixture
def visitor(browser: Browser, base_url: str) -> Iterator[BrowserContext]:
    """A new browser with JavaScript that records every cookie set."""
    context = browser.new_context(base_url=base_url)
    yield context
    context.close()


def assert_nothing_is_stored(page: Page) -> None:
    """Fail if a script could read a cookie, or if any other store holds data."""
    assert page.evaluate(KEPT) == NOTHING, page.url


def cookies(context: BrowserContext) -> set[str]:
    return {cookie.get("name", "") for cookie in context.cookies()}


def test_reading_the_site_stores_nothing_and_asks_no_other_host(
    visitor: BrowserContext, base_url: str
) -> None:
    page = visitor.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for lang in LANGUAGES:
        for path in (*PAGES, "/privacy/v/1", "/cookies/v/1", "/nowhere"):
            page.goto(f"/{lang}{path}")
            assert_nothing_is_stored(page)
            assert cookies(visitor) == set(), page.url
            expect(page.locator("dialog, [role=dialog], [role=alertdialog]")).to_have_count(0)
            if path == "/cookies":
                expect(page.get_by_role("heading", name=WHY_NO_BANNER[lang])).to_be_visible()
    assert asked
    assert [url for url in asked if not url.startswith(f"{base_url}/")] == []


@in_language("zh")
def test_the_form_sets_its_one_cookie_and_keeps_answers_until_sent(
    visitor: BrowserContext, lang: str
) -> None:
    page = visitor.new_page()
    page.goto(f"/{lang}/contact")
    assert_nothing_is_stored(page)
    assert cookies(visitor) == {COOKIE}
    page.locator("main form button[type=submit]").click()
    page.wait_for_selector("#error-summary-title")
    assert_nothing_is_stored(page)
    fill_enquiry(page)
    assert page.evaluate(KEPT) == {**NOTHING, "session": ["zone-form"]}
    page.locator("main form button[type=submit]").click()
    expect(page.locator(".reference")).to_be_visible()
    assert_nothing_is_stored(page)
    for path in PAGES:
        page.goto(f"/{lang}{path}")
        assert_nothing_is_stored(page)
        assert cookies(visitor) == {COOKIE}, page.url


def test_the_cookie_matches_the_cookie_policy(visitor: BrowserContext) -> None:
    page = visitor.new_page()
    answer = page.goto("/en/contact")
    assert answer is not None

    (cookie,) = visitor.cookies()
    assert cookie.get("httpOnly") is True
    assert cookie.get("sameSite") == "Lax"
    assert cookie.get("path") == "/"
    # By the server's clock: the browser's is behind it, and limits lifetimes that are too long.
    sent = SimpleCookie(answer.header_value("set-cookie"))[COOKIE]
    left = parsedate_to_datetime(sent["expires"]) - clock.now()
    assert timedelta(0) < left <= timedelta(days=1)
    page.goto("/en/cookies")
    assert page.locator(".prose table td:first-child code").all_inner_texts() == [COOKIE]
    assert "1 day" in page.locator(".prose table tbody tr").inner_text()
