"""Facts of a lead are noted on its page, on a desk and on a phone, in both languages."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, Page, expect

from app.content.local import money_text
from tests.browser.axe import assert_accessible
from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import (
    assert_apart,
    in_shape,
    look,
)
from tests.support.content.copy import WORDS
from tests.support.site import content


def open_newest(desk: BrowserContext, lang: str) -> Page:
    """Open the newest lead."""
    page = inbox(desk, lang)
    page.locator("[data-lead] .lead-link").first.click()
    return page


@in_shape("zh", 390)
def test_a_tag_a_priority_and_a_result_are_noted(desk: BrowserContext, lang: str) -> None:
    page, tag = open_newest(desk, lang), f"展会 {uuid4().hex[:6]}"

    page.locator("details:has(#tag) > summary").click()
    page.locator("#tag").fill(f"#{tag.upper()}")
    page.locator("#tag").press("Enter")
    expect(page.locator(".lead-tag", has_text=tag)).to_be_visible()

    page.locator("details:has(#priority) > summary").click()
    expect(page.locator("#priority")).to_be_focused()
    assert_apart(page, "form:has(#priority)")
    page.locator("#priority").select_option("high")
    page.locator("#priority_reason").fill("市长来访")
    page.locator("#priority_reason").press("Enter")
    expect(page.locator(".glance")).to_contain_text(WORDS[lang].noted.priority.by_hand)

    page.locator(".closing summary").click()
    page.locator("#close-not_proceeding").check()
    page.locator("#elsewhere_where").fill("At the fair")
    page.locator("#elsewhere_at").fill(page.locator("#contact_at").input_value())
    page.locator("#close .button").click()
    expect(page.locator(".undo")).to_be_in_viewport()
    page.locator(".glance [href='#result']").click()
    expect(page.locator("#result_amount")).to_be_in_viewport()
    page.locator("#result_amount").fill("1200万")
    page.locator("#result_currency").select_option("CNY")
    page.locator("#lost_reason").select_option("terms")
    page.locator("#result_amount").press("Enter")
    result = page.locator("[aria-labelledby=result]")
    expect(result).to_contain_text(money_text(12_000_000, "CNY", lang))
    expect(result).to_contain_text(content().choice_label("lost_reason", "terms", lang))
    assert_accessible(page)
    look(page)
