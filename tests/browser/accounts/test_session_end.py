"""The desk says before a session ends, and keeps it going if somebody is there."""

import re

from playwright.sync_api import BrowserContext, expect


def test_a_page_warns_before_the_session_ends_and_prolongs_it(desk: BrowserContext) -> None:
    page = desk.new_page()
    page.clock.install()
    # The server's clock goes on as ever: what it would say after 56 minutes.
    page.route(re.compile(r"/staff/session$"), lambda route: route.fulfill(body="240"))
    page.goto("/staff/account")
    warning = page.locator("#session-ends")
    expect(warning).to_be_hidden()
    page.clock.fast_forward("56:00")
    expect(warning.locator("p")).to_have_text(warning.get_attribute("data-idle") or "nothing")
    warning.locator("button").click()
    expect(warning).to_be_hidden()

    # Somebody who types is there, and need not press anything.
    page.locator("#name").fill("Kim")
    with page.expect_response(lambda answer: "stay=1" in answer.url):
        page.clock.fast_forward("10:00")
    page.close()
