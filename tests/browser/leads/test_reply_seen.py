"""A reply is seen as its letter, with and without JavaScript."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import assert_accessible
from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import (
    assert_no_sideways_scroll,
    follow,
    in_language,
    in_shape,
)
from tests.support.content.copy import EN

SIZES = ((1440, 900), (390, 844))
TEXT = "Dear Ms Li,\n\n- two halls\n- a crane\n\nKim"


def write_reply(page: Page) -> None:
    """Type a reply, and tick its enclosures."""
    page.locator("#reply_subject").fill("Halls")
    page.locator("#reply_text").fill(TEXT)
    page.locator(".reply-more > summary").click()
    page.locator("#reply_quote-message").check()
    page.locator("details:has(> fieldset [name=reply_facts]) > summary").click()
    page.locator("#reply_facts-t27-adv").check()


def assert_seen(page: Page, lang: str) -> None:
    """Fail unless the letter is shown, and the typed text is still there."""
    letter = page.locator("article.letter")
    expect(letter).to_contain_text("Dear Ms Li,")
    expect(letter.locator("li").first).to_have_text("two halls")
    expect(letter.locator("blockquote")).to_be_visible()
    expect(letter).to_contain_text("65%")
    expect(letter).to_contain_text(EN.reply.facts.title)
    assert page.locator("#reply_text").input_value() == TEXT
    assert page.locator("html").get_attribute("lang") == {"en": "en", "zh": "zh-Hans"}[lang]


@in_language("en")
def test_a_reply_is_seen_as_the_letter_that_it_will_be(desk: BrowserContext, lang: str) -> None:
    page = inbox(desk, lang)
    page.locator("[data-lead] .lead-link").first.click()
    page.locator("#reply_language").select_option("en")
    write_reply(page)
    page.locator("button[name=preview]").click()

    assert_seen(page, lang)
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        assert_no_sideways_scroll(page)
    assert_accessible(page)


@in_shape("en", 1440)
def test_a_reply_is_seen_without_javascript(
    unscripted: BrowserContext, lang: str, width: int
) -> None:
    page = inbox(unscripted, lang)
    follow(page.locator("[data-lead] .lead-link").first)
    page.locator("#reply_language").select_option("en")
    write_reply(page)
    follow(page.locator("button[name=preview]"))
    assert_seen(page, lang)
    # At the letter, not at the top of the page.
    expect(page.locator("#reply-seen")).to_be_in_viewport()
