"""How a lead is found again."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, expect

from tests.browser.arrivals import arrive
from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import assert_no_sideways_scroll, in_shape, look


@in_shape("zh", 390)
def test_a_lead_is_found_by_its_number_as_people_type_it(
    desk: BrowserContext, lang: str, width: int
) -> None:
    own = f"{uuid4().int % 10**7:07}"
    page = inbox(desk, lang)
    arrive(page.url, lang, phone=f"+49 171 {own}")
    page.set_viewport_size({"width": width, "height": 900})

    page.locator("#q").fill(f"0171 {own}")
    page.locator("#q").press("Enter")

    expect(page.locator("[data-lead]")).to_have_count(1)
    assert own not in page.url
    look(page)
    mark = page.locator("[data-lead] mark")
    reference = page.locator("[data-lead] .row-reference").inner_text()
    page.locator("#q").fill(reference.replace("-", "").lower())
    page.locator("#q").press("Enter")
    expect(mark).to_have_text(reference)
    expect(mark).to_be_visible()
    assert_no_sideways_scroll(page)
