"""Closing a lead with a reason and judging possible spam, on a phone and on a wide screen."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.axe import assert_accessible
from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import (
    follow,
    in_shape,
    look,
)
from tests.support.content.copy import WORDS
from tests.support.site import content


@in_shape("en", 1440)
def test_closing_several_asks_once_why_they_were_not_answered(
    desk: BrowserContext, lang: str
) -> None:
    page = inbox(desk, lang)
    boxes = page.locator("[data-lead] input[name=lead]")
    for box in (boxes.nth(0), boxes.nth(1)):
        box.check()
    page.locator("#status").select_option("not_proceeding")
    follow(page.locator(".many-act:has(#status) .button"))
    why = page.locator(".many-why")
    expect(why.locator("#elsewhere_where")).to_be_hidden()
    look(page)
    why.locator("#unanswered-answered_elsewhere").check()
    expect(why.locator("#elsewhere_where")).to_be_visible()
    look(page)
    why.locator("#unanswered-not_enquiry").check()
    follow(why.locator(".button"))

    label = content().choice_label("lead_status", "not_enquiry", lang)
    said = WORDS[lang].inbox.many.instead(n=2, instead=label)
    expect(page.locator(".undo")).to_contain_text(said)
    follow(page.locator(".undo button"))


@in_shape("zh", 1440)
def test_closing_asks_where_it_was_answered_and_marks_it(desk: BrowserContext, lang: str) -> None:
    page = inbox(desk, lang)
    follow(page.locator("[data-lead] .lead-link").first)
    page.locator(".closing summary").click()
    expect(page.locator("#close [name=ending]").first).to_be_focused()
    # Only what the chosen reason asks for is in sight, and the choice is kept on leaving the page.
    expect(page.locator("#elsewhere_where")).to_be_hidden()
    expect(page.locator("#duplicate_of")).to_be_hidden()
    page.locator("#close-not_proceeding").check()
    expect(page.locator("#elsewhere_where")).to_be_visible()
    expect(page.locator("#duplicate_of")).to_be_hidden()
    expect(page.locator("#close [data-draft-state]")).not_to_be_empty()
    page.reload()
    expect(page.locator("#close-not_proceeding")).to_be_checked()
    page.locator("#close .button").click()
    expect(page.locator("#elsewhere_where-error")).to_be_visible()
    assert_accessible(page)

    page.locator("#elsewhere_where").fill("At the fair")
    now = page.locator("#contact_at").input_value()
    page.locator("#elsewhere_at").fill(now)
    page.locator("#close .button").click()

    lost = content().choice_label("lead_status", "not_proceeding", lang)
    expect(page.locator(".lead-top .badge").first).to_have_text(lost)
    expect(page.locator(".history").first).to_contain_text("At the fair")
