"""Words typed on the desk survive a closed tab, a refusal and going back.

When a page asks before it is left is tried in `scripts/drafts_cases.js`, and once in a browser by
`reception/test_by_hand.py`.
"""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import assert_no_sideways_scroll, in_shape, look
from tests.support.content.copy import WORDS


@pytest.fixture
def words() -> str:
    """A text that no other test types."""
    return f"Sehr geehrte Frau 金 {uuid4().hex}"


def open_first(desk: BrowserContext, lang: str) -> Page:
    page = inbox(desk, lang)
    page.locator("[data-lead] .lead-link").first.click()
    page.wait_for_load_state()
    return page


def expect_draft(page: Page, lang: str, state: str) -> None:
    """Wait until the script says that the reply's draft is saved, or was restored."""
    said = re.escape(WORDS[lang].drafts[state](time="|")).replace(r"\|", ".+")
    expect(page.locator("form:has(#reply_text) [data-draft-state]")).to_have_text(re.compile(said))


@in_shape("en", 390)
def test_a_reply_half_written_is_there_after_the_tab_was_closed(
    desk: BrowserContext, lang: str, words: str
) -> None:
    page = open_first(desk, lang)
    page.locator("#reply_text").fill(words)
    expect_draft(page, lang, "saved")
    address = page.url
    page.close()

    page = desk.new_page()
    page.goto(address)
    expect(page.locator("#reply_text")).to_have_value(words)
    expect_draft(page, lang, "restored")
    assert_no_sideways_scroll(page)
    page.locator("form:has(#reply_text)").get_by_text(
        WORDS[lang].drafts.discard, exact=True
    ).click()
    expect(page.locator("#reply_text")).to_have_value("")


@in_shape("zh", 390)
def test_going_back_shows_no_letter_that_was_sent_and_every_page_again(
    desk: BrowserContext, lang: str, words: str
) -> None:
    page = open_first(desk, lang)
    errors: list[str] = []
    page.on("requestfailed", lambda request: errors.append(request.url))
    page.locator("#reply_subject").fill("Halls")
    page.locator("#reply_text").fill(words)
    page.locator("button[name=preview]").click()
    expect(page.locator("article.letter")).to_contain_text(words)
    page.goto("/staff/leads")
    page.go_back()
    expect(page.locator("article.letter")).to_contain_text(words)

    page.locator("#reply_subject").fill("")
    page.locator("button[name=send]").click()
    expect(page.locator("#reply_subject-error")).to_be_visible()
    expect_draft(page, lang, "saved")
    page.goto("/staff/leads")
    page.go_back()
    expect(page.locator("#reply_text")).to_have_value(words)

    page.locator("#reply_subject").fill("Halls")
    page.locator("button[name=send]").click()
    expect(page.locator(".notice-success")).to_be_visible()
    page.go_back()
    expect(page.locator("#reply_text")).to_have_value("")
    expect(page.locator("#reply_subject")).not_to_have_value("Halls")
    assert not errors


@in_shape("en", 1440)
def test_the_subject_is_in_the_language_of_the_reply_and_a_second_template_asks_first(
    desk: BrowserContext, lang: str, words: str
) -> None:
    page = open_first(desk, lang)
    subject = page.locator("#reply_subject")
    for language, usual in (("zh", "关于您咨询的回复"), ("en", "Our reply to your enquiry GDZ-")):
        page.locator("#reply_language").select_option(language)
        expect(subject).to_have_value(re.compile(usual))
    text, asked = page.locator("#reply_text"), page.locator("[data-use-asked]")
    page.locator("button[name=use][value=answer]").click()
    chosen = "each => each.value.slice(each.selectionStart, each.selectionEnd)"
    assert text.evaluate(chosen) == "[answer]"
    # Its greeting is seen, though one begins to write further below.
    assert text.evaluate("each => each.scrollTop") == 0
    page.keyboard.type(words)

    page.locator("button[name=use][value=received]").click()
    expect(asked).to_be_visible()
    look(page)
    asked.locator("[data-way=replace]").click()
    expect(asked).not_to_be_visible()
    expect(text).not_to_have_value(re.compile(re.escape(words)))
    text.fill("")
    subject.fill("")
    page.wait_for_timeout(1500)
