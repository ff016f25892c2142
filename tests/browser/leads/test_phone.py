"""The desk on a phone: no sideways scrolling, and a way to every folded part."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.arrivals import arrive
from tests.browser.looking import assert_no_sideways_scroll, follow, in_language, speak
from tests.support.live_server import LiveServer


def opened(desk: BrowserContext, live_server: LiveServer, lang: str) -> Page:
    """Open a new enquiry on a phone, from the list."""
    reference = arrive(live_server.origin, lang)
    page = desk.new_page()
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/staff/leads?folder=all&sort=newest")
    speak(page, lang)
    tabs = page.locator(".folders ul")
    assert tabs.evaluate("each => each.scrollWidth <= each.clientWidth")
    assert_no_sideways_scroll(page)
    follow(page.get_by_role("link", name=reference))
    return page


@in_language("en")
def test_the_priority_at_the_top_of_a_lead_leads_to_where_it_is_set(
    desk: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    page = opened(desk, live_server, lang)
    expect(page.locator("#priority")).to_be_hidden()

    page.locator(".glance .priority").click()

    expect(page.locator("#priority")).to_be_in_viewport()


@in_language("zh")
def test_the_acts_on_a_task_stand_on_one_line(
    desk: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    page = opened(desk, live_server, lang)
    page.locator("section:has(#tasks-title) summary").click()
    page.locator("#task_title").fill("Send the plan")
    follow(page.locator("section:has(#tasks-title) form .button.quiet").first)

    acts = [page.locator(f".task-acts {each}").first.bounding_box() for each in ("button", "a")]

    (done, correct) = (each["y"] + each["height"] / 2 for each in acts if each)
    assert abs(done - correct) <= 1
