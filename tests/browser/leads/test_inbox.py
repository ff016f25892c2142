"""The inbox on a phone: cards, and what stays in sight."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.arrivals import arrive
from tests.browser.axe import assert_accessible
from tests.browser.looking import assert_no_sideways_scroll, in_language, speak
from tests.support.content.copy import WORDS

ALL = "/staff/leads?folder=all"


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


@in_language("zh")
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
def test_a_phone_shows_folder_number_and_owner_and_keeps_the_filters_button_in_sight(
    desk: BrowserContext, lang: str
) -> None:
    page = inbox(desk, lang, f"{ALL}&status=new")
    page.set_viewport_size({"width": 390, "height": 844})
    page.reload()
    expect(page.locator("h1")).to_have_text(WORDS[lang].inbox.folders.all)
    for each in (".how-many", ".folders [aria-current]", ".cell-owner >> nth=0"):
        assert page.locator(each).evaluate(_IN_SIGHT), each

    page.locator(".filters summary").first.click()
    button = page.get_by_role("button", name=WORDS[lang].inbox.filters.apply, exact=True)
    page.locator(".filters [name=sector]").nth(3).check()
    assert button.evaluate(_IN_SIGHT)
    expect(page.locator(".filters-set")).to_have_text(WORDS[lang].inbox.filters.active(n=2))
    assert_accessible(page)

    page.locator(".filters summary").first.click()
    page.locator(".save-view summary").click()
    expect(page.locator("#name")).to_be_visible()
    assert_no_sideways_scroll(page)
