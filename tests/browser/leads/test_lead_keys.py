"""A lead's page by keyboard: to the next of the list, back to it, and work on it."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import assert_accessible
from tests.browser.leads.test_inbox import focused_row, inbox
from tests.browser.looking import assert_no_sideways_scroll, in_language
from tests.support.content.copy import WORDS


def press(page: Page, *keys: str) -> None:
    """Press keys outside any field, on a page whose script has run."""
    page.wait_for_load_state()
    page.locator("main").focus()
    for key in keys:
        page.keyboard.press(key)


@in_language("zh")
def test_a_list_is_walked_and_worked_on_with_the_keyboard(desk: BrowserContext, lang: str) -> None:
    page = inbox(desk, lang, "/staff/leads?folder=all&country=DE&sort=newest")
    first, second = page.locator("[data-lead] .row-reference").all_inner_texts()[:2]

    press(page, "j", "o")
    expect(page.locator("h1")).to_contain_text(first)
    press(page, "j")
    expect(page.locator("h1")).to_contain_text(second)
    press(page, "k")
    expect(page.locator("h1")).to_contain_text(first)

    # What a colleague owns is not taken by a stray key.
    page.locator("[data-me]").evaluate("button => { button.dataset.asks = '?'; }")
    page.once("dialog", lambda dialog: dialog.dismiss())
    press(page, "a")
    expect(page.locator("[data-me]")).to_be_visible()
    page.locator("[data-me]").evaluate("button => { delete button.dataset.asks; }")
    press(page, "a")
    expect(page.locator(".notice-success p")).to_have_text(WORDS[lang].inbox.assign.done_mine)
    press(page, "s")
    assert page.evaluate("document.activeElement.name") == "status"
    press(page, "/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("j?")
    expect(page.locator("#q")).to_have_value("j?")

    press(page, "?")
    dialog = page.locator("dialog")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text(WORDS[lang].lead_list.key)
    expect(dialog).not_to_contain_text(WORDS[lang].inbox.keys.tick)
    assert_accessible(page)
    page.keyboard.press("j")
    page.keyboard.press("Escape")
    expect(dialog).not_to_be_visible()
    expect(page.locator("h1")).to_contain_text(first)
    for width in (320, 390, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        assert_no_sideways_scroll(page)

    # The action has kept the list, and the lead's row has the focus there.
    press(page, "u")
    expect(page.locator("[data-lead]").first).to_be_visible()
    assert "country=DE" in page.url
    page.wait_for_load_state()
    assert focused_row(page) == 0
    page.keyboard.press("s")
    expect(page.locator("#status")).to_be_focused()
    press(page, "/")
    expect(page.locator("#q")).to_be_focused()
    press(page, "?")
    expect(dialog).to_be_visible()
    assert_accessible(page)
