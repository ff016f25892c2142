"""The desk on a phone: no sideways scrolling, and a way to every folded part."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.arrivals import arrive
from tests.browser.looking import assert_no_sideways_scroll, follow, in_language, speak
from tests.support.live_server import LiveServer


@in_language("zh")
def test_links_lead_to_what_is_folded_and_the_acts_on_a_task_share_a_line(
    desk: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    reference = arrive(live_server.origin, lang)
    page = desk.new_page()
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/staff/leads?folder=all&sort=newest")
    speak(page, lang)
    assert page.locator(".folders ul").evaluate("each => each.scrollWidth <= each.clientWidth")
    assert_no_sideways_scroll(page)
    follow(page.get_by_role("link", name=reference))

    expect(page.locator("#priority")).to_be_hidden()
    page.locator(".glance .priority").click()
    expect(page.locator("#priority")).to_be_in_viewport()
    page.locator(".hand a[href='#spoken']").click()
    expect(page.locator("#contact_direction-theirs")).to_be_in_viewport()

    page.locator("section:has(#tasks-title) summary").click()
    page.locator("#task_title").fill("Send the plan")
    follow(page.locator("section:has(#tasks-title) form .button.quiet").first)
    acts = [page.locator(f".task-acts {each}").first.bounding_box() for each in ("button", "a")]
    done, correct = (each["y"] + each["height"] / 2 for each in acts if each)
    assert abs(done - correct) <= 1
