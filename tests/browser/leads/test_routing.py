"""Routing in a browser: a rule is created, moved and tried with an example."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.axe import assert_accessible
from tests.browser.looking import assert_no_sideways_scroll, follow, in_shapes, speak
from tests.browser.session import session_of
from tests.support.site import content

PATH = "/staff/routing"


@pytest.fixture
def desk(
    width: int,
    browser: Browser,
    base_url: str,
    administrator: BrowserContext,
) -> Iterator[BrowserContext]:
    """The administrator's session, on a phone and on a wide screen."""
    context = browser.new_context(
        base_url=base_url,
        viewport={"width": width, "height": 900},
        storage_state=session_of(administrator),
    )
    yield context
    context.close()


@in_shapes(phone="en")
def test_a_rule_is_created_moved_and_tried_on_accessible_pages(
    desk: BrowserContext, lang: str
) -> None:
    page, words = desk.new_page(), content()
    page.goto("/staff/account")
    speak(page, lang)
    for name in ("广州 first", "Second"):
        page.goto(f"{PATH}/new")
        page.locator("#name").fill(name)
        page.locator('input[name="owners"]').first.check()
        assert_no_sideways_scroll(page)
        assert_accessible(page)
        follow(page.locator(".rule-form button"))

    follow(page.locator(".rule").last.get_by_text(words.text(lang, "routing.up"), exact=True))
    titles = page.locator(".rule h3")
    expect(titles.nth(titles.count() - 2)).to_contain_text("Second")
    page.locator("#text").fill("We look for a plant.")
    page.locator('form[action="/staff/routing/try"] button').click()
    expect(page.locator(".trial-wins")).to_have_count(1)
    assert_no_sideways_scroll(page)
    assert_accessible(page)

    # Other tests on the same server must find no rule.
    for _ in range(titles.count()):
        page.goto(PATH)
        page.locator(".rule a").first.click()
        follow(page.locator("section[aria-labelledby=delete] button"))
    expect(page.locator(".rule")).to_have_count(0)
