"""Possible duplicates are suggested, each on the other's page."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, expect

from tests.browser.arrivals import arrive
from tests.browser.leads.test_inbox import focused_row
from tests.browser.leads.test_lead_keys import press
from tests.browser.looking import (
    in_shape,
    look,
    reload_until,
    speak,
)
from tests.support.content.copy import WORDS


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
