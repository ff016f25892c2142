"""Closing a lead with a reason and judging possible spam, on a phone and on a wide screen."""

from functools import partial
from uuid import UUID, uuid4

from playwright.sync_api import BrowserContext, Page, expect

from app.core.db import Database
from app.leads.models import Lead
from tests.browser.arrivals import arrive
from tests.browser.axe import assert_accessible
from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import (
    assert_no_sideways_scroll,
    follow,
    in_shapes,
    look,
    reload_until,
)
from tests.support.content.copy import WORDS
from tests.support.live_server import LiveServer
from tests.support.site import content


def newest(desk: BrowserContext, lang: str) -> tuple[Page, UUID]:
    """Open the inbox with new enquiries in it; return it with the id of the newest lead."""
    page = inbox(desk, lang)
    link = page.locator("[data-lead] a[id^=at-]").first
    return page, UUID((link.get_attribute("id") or "").removeprefix("at-"))


def set_aside(live_server: LiveServer, *lead_ids: UUID) -> None:
    """Set leads aside, as the rules would."""
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    with database.transaction() as session:
        for lead in map(partial(session.get_one, Lead), lead_ids):
            lead.suspect, lead.suspicions = True, ["markup"]
            lead.due_at = lead.escalates_at = None
    database.dispose()


@in_shapes(phone="zh")
def test_closing_several_asks_once_why_they_were_not_answered(
    desk: BrowserContext, lang: str
) -> None:
    page = inbox(desk, lang)
    boxes = page.locator("[data-lead] input[name=lead]")
    for box in (boxes.nth(0), boxes.nth(1)):
        box.check()
    page.locator("#status").select_option("not_proceeding")
    follow(page.locator(".many-act:has(#status) .button"))
    why = page.locator(".many-why")
    expect(why.locator("#elsewhere_where")).to_be_hidden()
    look(page)
    why.locator("#unanswered-answered_elsewhere").check()
    expect(why.locator("#elsewhere_where")).to_be_visible()
    look(page)
    why.locator("#unanswered-not_enquiry").check()
    follow(why.locator(".button"))

    label = content().choice_label("lead_status", "not_enquiry", lang)
    said = WORDS[lang].inbox.many.instead(n=2, instead=label)
    expect(page.locator(".undo")).to_contain_text(said)
    follow(page.locator(".undo button"))


@in_shapes(phone="en")
def test_several_are_closed_as_duplicates_of_one_from_the_organisations_page(
    desk: BrowserContext, lang: str
) -> None:
    page, own = inbox(desk, lang), uuid4().hex[:12]
    references = [
        arrive(page.url, lang, name=name, email=f"{n}@{own}.example", organisation=f"{own} Ltd")
        for n, name in enumerate((f"Mira {own}", f"Otto {own}", f"Ana {own}"))
    ]
    page.goto("/staff/leads?folder=all&sort=newest")
    page.locator("[data-lead]", has_text=references[0]).locator(".lead-link").click()
    page.locator("a[href^='/staff/organisations/']").first.click()
    page.wait_for_url("**/staff/organisations/**")
    reload_until(page, page.locator("[data-lead]"), 3)
    look(page)
    follow(page.locator("form:has([name=q]) .button"))

    for reference in references:
        page.locator("[data-lead]", has_text=reference).locator("input[name=lead]").check()
    page.locator("#status").select_option("duplicate")
    follow(page.locator(".many-act:has(#status) .button"))
    which = page.locator(".many-why")
    expect(which.locator("#duplicate_of")).to_be_hidden()
    look(page)
    which.locator("#repeats-another").check()
    expect(which.locator("#duplicate_of")).to_be_visible()
    which.locator(f"[value='{references[0]}']").check()
    follow(which.locator(".button"))

    label = content().choice_label("lead_status", "duplicate", lang)
    said = WORDS[lang].inbox.many.status_set(n=2, status=label)
    expect(page.locator(".undo")).to_contain_text(said)


@in_shapes(phone="en")
def test_closing_asks_where_it_was_answered_and_marks_it(desk: BrowserContext, lang: str) -> None:
    page, lead_id = newest(desk, lang)
    page.goto(f"/staff/leads/{lead_id}")
    page.locator(".closing summary").click()
    expect(page.locator("#close [name=ending]").first).to_be_focused()
    # Only what the chosen reason asks for is in sight, and the choice is kept on leaving the page.
    expect(page.locator("#elsewhere_where")).to_be_hidden()
    expect(page.locator("#duplicate_of")).to_be_hidden()
    page.locator("#close-not_proceeding").check()
    expect(page.locator("#elsewhere_where")).to_be_visible()
    expect(page.locator("#duplicate_of")).to_be_hidden()
    expect(page.locator("#close [data-draft-state]")).not_to_be_empty()
    page.reload()
    expect(page.locator("#close-not_proceeding")).to_be_checked()
    page.locator("#close .button").click()
    expect(page.locator("#elsewhere_where-error")).to_be_visible()
    assert_accessible(page)

    page.locator("#elsewhere_where").fill("At the fair")
    now = page.locator("#contact_at").input_value()
    page.locator("#elsewhere_at").fill(now)
    page.locator("#close .button").click()

    lost = content().choice_label("lead_status", "not_proceeding", lang)
    expect(page.locator(".lead-top .badge").first).to_have_text(lost)
    expect(page.locator(".history").first).to_contain_text("At the fair")


@in_shapes(phone="zh")
def test_possible_spam_is_judged_by_its_words(
    desk: BrowserContext, lang: str, live_server: LiveServer
) -> None:
    page, suspect = newest(desk, lang)
    set_aside(live_server, suspect)
    page.goto("/staff/leads?folder=suspect")
    row = page.locator("[data-lead]", has=page.locator(f"#at-{suspect}"))
    expect(row).to_be_visible()
    assert_accessible(page)
    row.locator("input[type=checkbox]").check()
    page.locator("button[name=which][value=spam]").click()

    expect(page.locator(f"#at-{suspect}")).to_have_count(0)
    page.goto(f"/staff/leads/{suspect}")
    spam = content().choice_label("lead_status", "spam", lang)
    expect(page.locator(".lead-top .badge").first).to_have_text(spam)


@in_shapes(phone="en")
def test_many_that_are_no_spam_leave_the_folder_together(
    unscripted: BrowserContext, live_server: LiveServer, lang: str, width: int
) -> None:
    page, words = inbox(unscripted, lang), content()
    arrive(page.url, lang)
    page.reload()
    links = page.locator("[data-lead] .lead-link").all()[:3]
    genuine, other, spam = (f"#{each.get_attribute('id')}" for each in links)
    set_aside(live_server, *(UUID(each.removeprefix("#at-")) for each in (genuine, other, spam)))
    page.goto("/staff/leads?folder=suspect")
    for each in (genuine, other):
        row = page.locator("[data-lead]", has=page.locator(each))
        expect(row.locator(".first-words")).to_contain_text("Which sites are free?")
        row.locator("input[type=checkbox]").check()
    assert_no_sideways_scroll(page)
    follow(page.locator("button[name=which][value=chosen]"))
    done = words.text(lang, "staff.set_aside.done", n=2)
    expect(page.locator(".notice-success")).to_contain_text(done)
    for each in (genuine, other):
        expect(page.locator(each)).to_have_count(0)

    page.locator("[data-lead]", has=page.locator(spam)).locator("input[type=checkbox]").check()
    follow(page.locator("button[name=which][value=spam]"))
    expect(page.locator(spam)).to_have_count(0)
    page.goto("/staff/leads?folder=all")
    for each in (genuine, other):
        expect(page.locator(each)).to_have_count(1)
