"""Routing in a browser: a rule is created, moved and tried with an example."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import assert_accessible
from tests.browser.looking import (
    assert_no_sideways_scroll,
    follow,
    in_shape,
    speak,
)
from tests.support.site import content

PATH = "/staff/routing"


@in_shape("zh", 1440)
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

    delete_rules(page, "广州 first", "Second")


def delete_rules(page: Page, *names: str) -> None:
    """Delete the rules of a test: those of others on the same server stay."""
    for name in names:
        page.goto(PATH)
        page.locator(".rule", has_text=name).get_by_role("link").first.click()
        follow(page.locator("section[aria-labelledby=delete] button"))
        expect(page.locator(".rule", has_text=name)).to_have_count(0)
