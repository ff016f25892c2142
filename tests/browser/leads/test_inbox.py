"""The inbox in a browser: by keyboard, many leads at once, filters, views, and cards on a phone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from app.content import Content
from tests.browser.arrivals import arrive
from tests.browser.axe import assert_accessible
from tests.browser.conftest import NAME
from tests.browser.looking import (
    WIDTHS,
    assert_no_sideways_scroll,
    in_language,
    speak,
)
from tests.browser.session import window_of
from tests.support.site import content

ALL = "/staff/leads?folder=all"


@pytest.fixture
def words() -> Content:
    """The site's words."""
    return content()


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def scripted(request: pytest.FixtureRequest) -> bool:
    """JavaScript on or off in the browser."""
    return bool(request.param)


@pytest.fixture
def desk(
    scripted: bool, browser: Browser, base_url: str, administrator: BrowserContext
) -> Iterator[BrowserContext]:
    """The administrator's session on a wide screen; without JavaScript, on a phone."""
    width = WIDTHS[scripted]
    with window_of(browser, administrator, base_url, width=width, scripted=scripted) as context:
        yield context


def inbox(desk: BrowserContext, lang: str, path: str = ALL) -> Page:
    """Open the inbox in a language, with two new enquiries in it."""
    page = desk.new_page()
    page.goto("/staff/account")
    speak(page, lang)
    for _ in range(2):
        arrive(page.url, lang)
    page.goto(path)
    return page


def focused_row(page: Page) -> int:
    """Return the number of the focused row; -1 for none."""
    found = page.evaluate(
        "[...document.querySelectorAll('[data-lead]')]"
        ".findIndex(row => row.contains(document.activeElement))"
    )
    return int(found)


@in_language("en")
@pytest.mark.parametrize("scripted", [True], indirect=True)
def test_the_list_has_keyboard_shortcuts_that_can_be_turned_off(
    desk: BrowserContext, words: Content, lang: str
) -> None:
    page = inbox(desk, lang)
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert focused_row(page) == 1
    page.keyboard.press("k")
    assert focused_row(page) == 0
    reference = page.locator("[data-lead] .row-reference").first.inner_text()

    page.keyboard.press("a")
    done = words.text(lang, "inbox.many.assigned", name=NAME, n=1)
    expect(page.locator(".notice-success p")).to_have_text(done)
    assert "folder=all" in page.url
    # A page ignores keys before its script has run.
    page.wait_for_load_state()
    page.keyboard.press("j")
    page.keyboard.press("s")
    expect(page.locator("#status")).to_be_focused()
    expect(page.locator("[data-lead] input").first).to_be_checked()
    # A key pressed in a field is only typed.
    page.keyboard.press("j")
    expect(page.locator("#status")).to_be_focused()
    page.locator("main").focus()
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("a?")
    expect(page.locator("#q")).to_have_value("a?")

    page.locator("main").focus()
    page.keyboard.press("?")
    expect(page.locator("dialog")).to_be_visible()
    assert_accessible(page)
    page.locator("#shortcuts-on").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    page.keyboard.press("j")
    assert focused_row(page) == -1
    page.locator("[data-shortcuts=open]").click()
    page.locator("#shortcuts-on").check()
    page.locator("[data-shortcuts=close]").click()

    page.locator("main").focus()
    page.keyboard.press("j")
    page.keyboard.press("o")
    expect(page.locator("h1")).to_contain_text(reference)


@in_language("en")
@pytest.mark.parametrize("scripted", [True], indirect=True)
def test_the_first_letters_of_a_country_find_it_among_the_filters(
    desk: BrowserContext, lang: str
) -> None:
    page = inbox(desk, lang)
    page.locator(".filters summary").first.click()
    germany = {"en": "Germany", "zh": "德国"}[lang]
    page.locator("#find-country").press_sequentially(germany[:4])

    expect(page.locator(".pick:has([name=country])").filter(visible=True)).to_have_text(germany)


@in_language("zh")
@pytest.mark.parametrize("scripted", [True], indirect=True)
def test_a_phone_gets_a_card_for_each_lead(desk: BrowserContext, lang: str) -> None:
    page = inbox(desk, lang)
    page.locator("[data-lead] input").first.check()
    for width in (320, 390, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        assert_no_sideways_scroll(page)
        assert_accessible(page)
        shape = page.locator("[data-lead]").first.evaluate("row => getComputedStyle(row).display")
        assert shape == ("table-row" if width > 768 else "flex")
        expect(page.locator(".inbox-tools a[href='/staff/leads/enter']")).to_be_visible()


_IN_SIGHT = """each => {
    const box = each.getBoundingClientRect();
    const across = box.left >= 0 && box.right <= innerWidth;
    return box.width > 0 && across && box.top >= 0 && box.bottom <= innerHeight;
}"""


@in_language("en")
@pytest.mark.parametrize("scripted", [True], indirect=True)
def test_a_phone_shows_folder_number_and_owner_and_keeps_the_filters_button_in_sight(
    desk: BrowserContext, words: Content, lang: str
) -> None:
    page = inbox(desk, lang, f"{ALL}&status=new")
    page.set_viewport_size({"width": 390, "height": 844})
    page.reload()
    expect(page.locator("h1")).to_have_text(words.text(lang, "inbox.folders.all"))
    for each in (".how-many", ".folders [aria-current]", ".cell-owner >> nth=0"):
        assert page.locator(each).evaluate(_IN_SIGHT), each

    page.locator(".filters summary").first.click()
    button = page.get_by_role("button", name=words.text(lang, "inbox.filters.apply"), exact=True)
    bar, boxes = page.locator(".filter-bar"), page.locator(".filters [name=sector]")
    boxes.nth(3).check()
    assert button.evaluate(_IN_SIGHT)
    expect(page.locator(".filters-set")).to_have_text(words.text(lang, "inbox.filters.active", n=2))
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('.filter-bar')"):
            break
        under = page.evaluate("document.activeElement.getBoundingClientRect().bottom")
        assert under <= bar.evaluate("each => each.getBoundingClientRect().top")
    assert_accessible(page)

    page.locator(".filters summary").first.click()
    page.locator(".save-view summary").click()
    expect(page.locator("#name")).to_be_visible()
    assert_no_sideways_scroll(page)
