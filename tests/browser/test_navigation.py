"""The navigation of desk and console: one row on a desktop, two short ones on a phone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from app.accounts.models import StaffAccount
from app.core.db import Database
from app.core.rules.permissions import Role
from tests.browser.axe import assert_accessible
from tests.browser.looking import assert_no_sideways_scroll, speak
from tests.browser.session import SignedIn, signed_in_as
from tests.support.live_server import LiveServer
from tests.support.stored import change_every

PAGE = "/staff/account"
LANGUAGES = ("en", "zh")
LONG_NAME = "Wilhelmina Featherstonehaugh-Ng 王 administrator"
_TOPS = """() => [...document.querySelectorAll(
    ".mast-name, .mast-ways > ul > li > a, .mast-ways summary, .mast-end button")]
    .filter(each => each.checkVisibility())
    .map(each => each.getBoundingClientRect()).map(box => (box.top + box.bottom) / 2)"""
_WORST = """() => document.querySelectorAll(".mast-ways > ul > li > a, .mast-ways summary")
    .forEach(each => {
        each.querySelectorAll(".way-count").forEach(count => count.remove());
        each.insertAdjacentHTML("beforeend", ' <span class="way-count">999+</span>');
    })"""


@pytest.fixture(scope="module")
def somebody(
    browser: Browser, live_server: LiveServer, signed_in: SignedIn
) -> Iterator[BrowserContext]:
    """A signed-in person with a long name.

    The first administrator is there before them, since the link for setting one up ends with any.
    """
    with signed_in_as(browser, live_server, Role.READER, LONG_NAME) as context:
        yield context


@pytest.fixture(params=Role, scope="module")
def member(
    request: pytest.FixtureRequest, live_server: LiveServer, somebody: BrowserContext
) -> BrowserContext:
    """That person with each of the roles."""
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    change_every(database, StaffAccount, StaffAccount.name == LONG_NAME, role=request.param)
    database.dispose()
    return somebody


def opened(context: BrowserContext, lang: str, width: int, height: int) -> Page:
    """Open a page of the desk in a language and a size."""
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": height})
    page.goto(PAGE)
    speak(page, lang)
    return page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_navigation_stands_in_one_row_and_two_on_a_phone(
    member: BrowserContext, lang: str
) -> None:
    page = opened(member, lang, 1440, 900)
    assert_one_row(page)
    page.set_viewport_size({"width": 1280, "height": 900})
    assert_one_row(page)
    # Once more with the longest counts beside each entry of a menu.
    page.evaluate(_WORST)
    assert_one_row(page)
    assert_short_on_a_phone(page)
    page.close()


def assert_one_row(page: Page) -> None:
    """Fail unless the navigation takes one row of the window's width."""
    tops = page.evaluate(_TOPS)
    assert max(tops) - min(tops) < 6, (page.viewport_size, tops)
    assert_no_sideways_scroll(page)
    assert page.locator(".mast").bounding_box()["height"] <= 64  # type: ignore[index]


def assert_short_on_a_phone(page: Page) -> None:
    """Fail unless the most used stand in a low row of a phone, and the rest in a menu."""
    menu = page.locator(".mast-ways details")
    page.set_viewport_size({"width": 320, "height": 844})
    page.reload()
    for opened, most in ((True, 844), (False, 96)):
        if menu.count():
            menu.locator("summary").click()
        for width in (320, 390):
            page.set_viewport_size({"width": width, "height": 844})
            assert_no_sideways_scroll(page)
            if menu.count() and opened:
                expect(menu.locator("a").last).to_be_in_viewport()
            assert page.locator(".mast").bounding_box()["height"] <= most  # type: ignore[index]
        if opened:
            assert_accessible(page)


@pytest.mark.parametrize("path", [PAGE, "/compliance/consents"])
def test_a_menu_closes_by_a_click_elsewhere_and_by_escape(desk: BrowserContext, path: str) -> None:
    page = desk.new_page()
    page.goto(path)
    for menu in page.locator("nav details").all():
        summary = menu.locator("summary")
        summary.click()
        expect(menu).to_have_attribute("open", "")
        page.locator("main h1").click(position={"x": 2, "y": 2})
        expect(menu).not_to_have_attribute("open", "")
        summary.click()
        menu.locator("a").first.focus()
        page.keyboard.press("Escape")
        expect(menu).not_to_have_attribute("open", "")
        expect(summary).to_be_focused()
    page.close()
