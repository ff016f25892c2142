"""Possible duplicates are suggested, each on the other's page."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.arrivals import arrive
from tests.browser.leads.test_inbox import focused_row
from tests.browser.leads.test_lead_keys import press
from tests.browser.looking import (
    assert_apart,
    assert_fits,
    follow,
    in_shape,
    in_shapes,
    look,
    reload_until,
    speak,
)
from tests.support.content.copy import WORDS


@in_shape("zh", 390)
def test_a_possible_duplicate_is_suggested_with_reasons_on_both_sides(
    desk: BrowserContext, lang: str
) -> None:
    page, domain = desk.new_page(), f"{uuid4().hex[:12]}.example"
    names = (f"Mira {uuid4().hex[:6]}", f"Otto {uuid4().hex[:6]}")
    page.goto("/staff/leads?folder=all")
    speak(page, lang)
    for name in names:
        own = {"name": name, "email": f"{name[:4]}@{domain}", "organisation": f"{domain} Ltd"}
        arrive(page.url, lang, **own)
    page.reload()
    page.locator("[data-lead]", has_text=names[1]).locator(".lead-link").click()

    suggested = page.locator("details:has(#duplicates)")
    reload_until(page, suggested.locator(".relatives > li"), 1)
    expect(suggested).to_contain_text(names[0])
    suggested.locator("summary").first.click()
    for reason in ("same_organisation", "same_mail_domain"):
        expect(suggested).to_contain_text(WORDS[lang].staff.duplicates[reason])
    suggested.locator("li summary").click()
    expect(page.locator("#relation-1")).to_be_focused()
    assert_apart(page, ".relatives form")
    look(page)

    suggested.get_by_role("link").click()
    reload_until(page, suggested, 1)
    expect(suggested).to_contain_text(names[1])


@in_shape("en", 1440)
def test_an_organisations_page_is_walked_with_the_keyboard(desk: BrowserContext, lang: str) -> None:
    page, domain = desk.new_page(), f"{uuid4().hex[:12]}.example"
    page.goto("/staff/leads?folder=all")
    speak(page, lang)
    # Those of the same name would be suggested on the organisation's page.
    names = [f"{uuid4().hex[:8]} {name}" for name in ("Mira", "Otto")]
    for name in names:
        own = {"name": name, "email": f"{name[-4:]}@{domain}", "organisation": f"{domain} Ltd"}
        arrive(page.url, lang, **own)
    page.reload()
    page.locator("[data-lead]", has_text=names[1]).locator(".lead-link").click()
    lead = page.url
    page.locator("a[href^='/staff/organisations/']").first.click()
    # Its script, which listens to keys, runs before that.
    page.wait_for_url("**/staff/organisations/**")
    reload_until(page, page.locator("[data-lead]"), 2)

    press(page, "j", "j")
    assert focused_row(page) == 1
    look(page)
    press(page, "?")
    expect(page.locator("dialog")).to_contain_text(WORDS[lang].organisation.back)
    page.keyboard.press("Escape")
    press(page, "u")
    expect(page).to_have_url(lead)


@in_shapes(phone="zh")
def test_one_suggestion_is_dismissed_with_a_reason_and_another_is_linked(
    unscripted: BrowserContext, lang: str, width: int
) -> None:
    page, own = unscripted.new_page(), uuid4().hex[:12]
    page.goto("/staff/account")
    speak(page, lang)
    references = [
        arrive(page.url, lang, name=name, email=f"{n}@{own}.example", organisation=f"{own} Ltd")
        for n, name in enumerate((uuid4().hex, uuid4().hex[:20], f"Ana {uuid4().hex[:9]}"))
    ]
    first, other, same = references
    page.goto("/staff/leads?folder=all")
    follow(page.get_by_role("link", name=first))
    suggested = page.locator("details:has(#duplicates)")
    reload_until(page, suggested.locator(".relatives > li"), 2)
    judge(page, other, "dismissed", "两家公司 / another firm")
    expect(suggested.locator(".relatives > li")).to_have_count(1)
    judge(page, same, "linked", "")
    expect(suggested).to_have_count(0)

    judged = page.locator("details:has(#related)")
    judged.locator("summary").click()
    dismissed = judged.locator(".relatives > li", has_text=other)
    expect(dismissed).to_contain_text(WORDS[lang].noted.relation.is_dismissed)
    expect(dismissed).to_contain_text("两家公司 / another firm")
    assert_fits(page)
    follow(judged.get_by_role("link", name=same))
    linked = page.locator("details:has(#related) .relatives > li", has_text=first)
    expect(linked).to_contain_text(WORDS[lang].noted.relation.is_linked)


def judge(page: Page, reference: str, verdict: str, reason: str) -> None:
    """Open the suggestions, and link or dismiss one with a reason."""
    suggested = page.locator("details:has(#duplicates)")
    suggested.locator("summary").first.click()
    one = suggested.locator(".relatives > li", has_text=reference)
    one.locator("summary").click()
    one.locator("[name=relation_reason]").fill(reason)
    follow(one.locator(f"button[value={verdict}]"))
