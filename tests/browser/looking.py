"""Checks of a page in every language, colour scheme and width."""

from playwright.sync_api import Locator, Page, ViewportSize

from tests.browser.axe import assert_accessible

NARROW: ViewportSize = {"width": 320, "height": 640}
"""The narrowest phone."""


def assert_no_sideways_scroll(page: Page) -> None:
    """Fail if the page is wider than the window (WCAG 2.2, 1.4.10)."""
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, f"{page.url} is {wide} px wider than its window."


def look(page: Page) -> None:
    """Check a page's accessibility, and its width on a narrow screen."""
    wide = page.viewport_size
    assert wide is not None
    assert_accessible(page)
    page.set_viewport_size(NARROW)
    assert_no_sideways_scroll(page)
    page.set_viewport_size(wide)


def speak(page: Page, lang: str) -> None:
    """Switch the language of the desk or the console by the button on each page."""
    button = page.locator(f"button[name=language][value={lang}]")
    if button.count():
        follow(button)


def follow(way: Locator) -> None:
    """Click on a link or button, and wait until another page has replaced this one."""
    with way.page.expect_navigation():
        way.click()
