"""A reply is seen as its letter."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.axe import assert_accessible
from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import WIDTHS, assert_no_sideways_scroll, follow, in_language
from tests.support.content.copy import EN

TEXT = "Dear Ms Li,\n\n- two halls\n- a crane\n\nKim"


@in_language("en")
def test_a_reply_is_seen_as_the_letter_that_it_will_be(desk: BrowserContext, lang: str) -> None:
    page = inbox(desk, lang)
    follow(page.locator("[data-lead] .lead-link").first)
    page.locator("#reply_language").select_option("en")
    page.locator("#reply_subject").fill("Halls")
    page.locator("#reply_text").fill(TEXT)
    page.locator(".reply-more > summary").click()
    page.locator("#reply_quote-message").check()
    page.locator("details:has(> fieldset [name=reply_facts]) > summary").click()
    page.locator("#reply_facts-t27-adv").check()
    follow(page.locator("button[name=preview]"))

    # At the letter, not at the top of the page.
    expect(page.locator("#reply-seen")).to_be_in_viewport()
    letter = page.locator("article.letter")
    expect(letter.locator("li").first).to_have_text("two halls")
    expect(letter.locator("blockquote")).to_be_visible()
    for told in ("Dear Ms Li,", "65%", EN.reply.facts.title):
        expect(letter).to_contain_text(told)
    assert page.locator("#reply_text").input_value() == TEXT
    assert page.locator("html").get_attribute("lang") == {"en": "en", "zh": "zh-Hans"}[lang]
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert_no_sideways_scroll(page)
    assert_accessible(page)
