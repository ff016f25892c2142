"""Facts of a lead are noted on its page, on a desk and on a phone, in both languages."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, Page, expect

from app.content.local import money_text
from tests.browser.axe import assert_accessible
from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import (
    assert_apart,
    assert_no_sideways_scroll,
    in_shapes,
    look,
)
from tests.support.content.copy import WORDS
from tests.support.site import content


def open_newest(desk: BrowserContext, lang: str) -> Page:
    """Open the newest lead."""
    page = inbox(desk, lang)
    page.locator("[data-lead] .lead-link").first.click()
    return page


@in_shapes(phone="zh")
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
    by_hand = WORDS[lang].noted.priority.by_hand
    expect(page.locator(".glance")).to_contain_text(by_hand)

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


@in_shapes(phone="en")
def test_a_note_is_corrected_beside_its_original(desk: BrowserContext, lang: str) -> None:
    page, typed = open_newest(desk, lang), f"50 ha {uuid4().hex[:6]}"
    page.locator("details:has(#note_text) > summary").click()
    page.locator("#note_text").fill(typed)
    page.locator("form:has(#note_text) .button").click()
    line = page.locator(".line-note", has_text=typed).first

    line.get_by_role("link", name=WORDS[lang].noted.words.correct).click()
    assert_accessible(page)
    page.locator("#amended").fill(f"Only 5 ha, {typed[-6:]}")
    page.locator("form:has(#amended) button.button").click()

    line = page.locator(".line-note", has_text=f"Only 5 ha, {typed[-6:]}").first
    expect(line.locator(".message").first).to_have_text(f"Only 5 ha, {typed[-6:]}")
    line.locator("summary").click()
    expect(line.get_by_text(typed)).to_be_visible()


@in_shapes(phone="en")
def test_a_call_and_a_task_are_corrected_and_say_what_they_were(
    desk: BrowserContext, lang: str
) -> None:
    page, mark, words = open_newest(desk, lang), uuid4().hex[:6], content()
    page.locator("details:has(#task_title) > summary").click()
    page.locator("#task_title").fill(f"Plna {mark}")
    page.locator("form:has(#task_title) .button").click()
    task = page.locator(".tasks li", has_text=mark)
    task.get_by_role("link", name=words.text(lang, "noted.words.correct")).click()
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    page.locator("#amended").fill(f"Plan {mark}")
    page.locator("form:has(#amended) button.button").click()
    expect(task.locator(".what")).to_have_text(f"Plan {mark}")
    expect(task).to_contain_text(f"Plna {mark}")

    page.locator("details:has(#contact_text) > summary").click()
    page.locator("#contact_direction-theirs").check()
    page.locator("#contact_text").fill(f"Rang {mark}")
    page.locator("form:has(#contact_text) .button").click()
    line = page.locator(".line-theirs", has_text=mark)
    line.get_by_role("link", name=words.text(lang, "noted.words.correct")).click()
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    page.locator("#contact_channel").select_option("meeting")
    page.locator("form:has(#amended) button.button").click()
    line = page.locator(".line-theirs", has_text=mark)
    expect(line).to_contain_text(words.choice_label("contact_channel", "phone", lang))
    assert_no_sideways_scroll(page)


@in_shapes(phone="zh")
def test_an_organisation_is_one_click_from_its_lead(desk: BrowserContext, lang: str) -> None:
    page = open_newest(desk, lang)

    page.locator(".reach + p > a").click()

    expect(page.locator("h1")).not_to_be_empty()
    expect(page.locator(".people > li").first).to_be_visible()
    assert_accessible(page)
    look(page)
