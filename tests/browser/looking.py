"""Looking at a page as the people who come to it do, in their language and on their screen."""

from playwright.sync_api import Locator, Page, ViewportSize

from tests.browser.axe import assert_accessible

NARROW: ViewportSize = {"width": 320, "height": 640}
"""The narrowest phone."""


def assert_no_sideways_scroll(page: Page) -> None:
    """Fail if the page is wider than the window (WCAG 2.2, 1.4.10)."""
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, f"{page.url} is {wide} px wider than its window."


def look(page: Page) -> None:
    """Check a page as people with other eyes, hands and screens meet it."""
    wide = page.viewport_size
    assert wide is not None
    assert_accessible(page)
    page.set_viewport_size(NARROW)
    assert_no_sideways_scroll(page)
    page.set_viewport_size(wide)


def speak(page: Page, lang: str) -> None:
    """Have the desk or the console speak a language, by the button that each of its pages has."""
    button = page.locator(f"button[name=language][value={lang}]")
    if button.count():
        follow(button)


def follow(way: Locator) -> None:
    """Click on what leads to another page, and wait until that page has replaced the old one."""
    with way.page.expect_navigation():
        way.click()
