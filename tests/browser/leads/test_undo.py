"""The last act on leads is undone by a button without JavaScript, and the history tells of both."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import NAME
from tests.browser.leads.test_closing import newest, set_aside
from tests.browser.looking import assert_no_sideways_scroll, follow, in_shapes
from tests.support.content.copy import WORDS
from tests.support.live_server import LiveServer
from tests.support.site import content


def undo(page: Page, lang: str, way: Locator | None = None) -> None:
    """Undo the last act by the button beside its confirmation, or by another."""
    assert_no_sideways_scroll(page)
    follow(way or page.locator(".undo").get_by_role("button"))
    expect(page.locator(".notice-success")).to_have_text(WORDS[lang].undo.done(n=1))


def stands(page: Page) -> list[str | None]:
    """Return a lead's status and when it is due."""
    badge, due = page.locator(".lead-top .badge").first, page.locator(".lead-top time[datetime]")
    return [badge.inner_text(), *(each.get_attribute("datetime") for each in due.all())]


@in_shapes(phone="zh")
def test_an_assignment_and_a_closing_are_undone(unscripted: BrowserContext, lang: str) -> None:
    page, lead_id = newest(unscripted, lang)
    page.goto(f"/staff/leads/{lead_id}")
    words, owner, before = content(), page.locator(".owner-now > span"), stands(page)
    history, nobody = page.locator(".history"), words.text(lang, "inbox.nobody")
    expect(owner).to_have_text(nobody)

    take = page.locator("button[name=owner]")
    me = take.get_attribute("value")
    follow(take)
    expect(owner).to_have_text(NAME)
    undo(page, lang)
    expect(owner).to_have_text(nobody)
    for key, old, new in (("inbox.assign.history", nobody, NAME), ("undo.owner", NAME, nobody)):
        expect(history).to_contain_text(words.text(lang, key, old=old, new=new))

    page.locator(".closing summary").click()
    page.locator("#close-not_enquiry").check()
    follow(page.locator("#close .button"))
    closed = words.choice_label("lead_status", "not_enquiry", lang)
    assert stands(page) != before
    # Once its message is gone, the lead's own page offers the way back.
    page.goto(page.url)
    undo(page, lang, page.locator(".last-act").get_by_role("button"))
    assert stands(page) == before
    new = words.choice_label("lead_status", "new", lang)
    for key, first, last in (("staff.history.status", new, closed), ("undo.status", closed, new)):
        expect(history).to_contain_text(words.text(lang, key, old=first, new=last))

    page.goto("/staff/leads?folder=all")
    row = page.locator("[data-lead]", has=page.locator(f"#at-{lead_id}"))
    row.locator("input[type=checkbox]").check()
    page.locator("#owner").select_option(me)
    follow(page.locator(".many-act button").first)
    expect(row.locator(".cell-owner")).to_contain_text(NAME)
    undo(page, lang)
    expect(row.locator(".cell-owner")).to_contain_text(nobody)


@in_shapes(phone="en")
def test_what_was_said_of_possible_spam_is_undone(
    unscripted: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    page, lead_id = newest(unscripted, lang)
    set_aside(live_server, lead_id)
    page.goto(f"/staff/leads/{lead_id}")
    words, judge, before = content(), page.locator(".judge"), stands(page)
    history = page.locator(".history")

    follow(judge.get_by_role("button", name=words.text(lang, "staff.set_aside.move"), exact=True))
    expect(judge).to_have_count(0)
    undo(page, lang)
    assert urlsplit(page.url).path == f"/staff/leads/{lead_id}"
    assert stands(page) == before
    for key in ("staff.history.moved_to_inbox", "undo.suspect"):
        expect(history).to_contain_text(words.text(lang, key))

    follow(judge.locator("button[value=spam]"))
    spam, new = (words.choice_label("lead_status", each, lang) for each in ("spam", "new"))
    expect(page.locator(".lead-top .badge").first).to_have_text(spam)
    undo(page, lang)
    expect(judge).to_be_visible()
    assert stands(page) == before
    for key, old, now in (("staff.history.status", new, spam), ("undo.status", spam, new)):
        expect(history).to_contain_text(words.text(lang, key, old=old, new=now))

    page.goto("/staff/leads?folder=suspect")
    row = page.locator("[data-lead]", has=page.locator(f"#at-{lead_id}"))
    row.locator("input[type=checkbox]").check()
    follow(page.locator("button[name=which][value=spam]"))
    expect(row).to_have_count(0)
    undo(page, lang)
    expect(row).to_have_count(1)
