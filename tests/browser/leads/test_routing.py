"""Routing in a browser: a rule is created, moved and tried with an example."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, Page, expect

from app.core.db import Database
from app.core.rules.permissions import Role
from tests.browser.arrivals import arrive
from tests.browser.axe import assert_accessible
from tests.browser.looking import (
    assert_no_sideways_scroll,
    follow,
    in_shapes,
    reload_until,
    speak,
)
from tests.support.leads.desk_work import add_account
from tests.support.live_server import LiveServer
from tests.support.site import content

PATH = "/staff/routing"


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

    delete_rules(page, "广州 first", "Second")


def delete_rules(page: Page, *names: str) -> None:
    """Delete the rules of a test: those of others on the same server stay."""
    for name in names:
        page.goto(PATH)
        page.locator(".rule", has_text=name).get_by_role("link").first.click()
        follow(page.locator("section[aria-labelledby=delete] button"))
        expect(page.locator(".rule", has_text=name)).to_have_count(0)


@in_shapes(phone="zh")
def test_an_enquiry_goes_to_the_owner_whom_a_rule_names_for_its_topic_and_size(
    unscripted: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    page, words, name = unscripted.new_page(), content(), f"吴招商 {uuid4().hex[:6]}"
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    email, role = f"{uuid4().hex}@example.org", Role.HANDLER.value
    owner = add_account(database, name=name, email=email, role=role)
    database.dispose()
    page.goto("/staff/account")
    speak(page, lang)
    page.goto(f"{PATH}/new")
    page.locator("#name").fill("AI 大项目")
    for box in ("#topics-ai", "#topics-industry", "#sizes-20to100", "#sizes-gt100"):
        page.locator(box).check()
    page.get_by_label(name).check()
    follow(page.locator(".rule-form button"))
    rule = page.locator(".rule", has_text="AI 大项目")
    for field, code in (("topics", "ai"), ("topics", "industry"), ("size_band", "gt100")):
        expect(rule).to_contain_text(words.choice_label(field, code, lang))

    for size, winner in (("lt1", 0), ("gt100", 1)):
        page.goto(PATH)
        page.locator("#topic-ai").check()
        page.locator("#size").select_option(size)
        follow(page.locator('form[action="/staff/routing/try"] button'))
        expect(page.locator(".trial-wins")).to_have_count(winner)
    told = words.text(lang, "routing.try.winner", rule="AI 大项目", name=name)
    expect(page.locator(".verdict-good")).to_have_text(told)
    assert_no_sideways_scroll(page)

    # In euros its least is more than that in yuan: 5 million are some 39 million.
    small = arrive(page.url, lang, topics="ai", size_band="lt1", currency="EUR")
    large = arrive(page.url, lang, topics="ai", size_band="5to20", currency="EUR")
    page.goto(f"/staff/leads?folder=all&owner={owner}")
    reload_until(page, page.locator(".lead-link", has_text=large), 1)
    expect(page.locator(".lead-link", has_text=small)).to_have_count(0)
    follow(page.locator(".lead-link", has_text=large))
    expect(page.locator(".owner-now > span")).to_have_text(name)
    told = words.text(lang, "routing.history.owner", rule="AI 大项目", name=name)
    expect(page.locator(".history")).to_contain_text(told)
    delete_rules(page, "AI 大项目")
