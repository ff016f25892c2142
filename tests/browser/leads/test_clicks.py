"""How many clicks the commonest work on a lead takes; typing is not counted."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from app.content import Content
from tests.browser.arrivals import arrive
from tests.browser.hand import Hand
from tests.browser.looking import follow, in_language, speak
from tests.browser.records import day_at_desk
from tests.support.live_server import LiveServer
from tests.support.site import content


def take(hand: Hand, words: Content, lang: str) -> None:
    hand.follow(hand.page.get_by_role("button", name=words.text(lang, "lead.owner.take")))
    expect(hand.page.locator(".owner-now .button")).to_have_count(0)


def reply(hand: Hand, words: Content, lang: str) -> None:
    hand.click(hand.page.locator("button[name=use][value=received]"))
    hand.follow(hand.page.get_by_role("button", name=words.text(lang, "lead.reply.send")))
    expect(hand.page.locator(".history .line-reply")).to_have_count(1)


def status(hand: Hand, words: Content, lang: str) -> None:
    label = words.choice_label("lead_status", "qualified", lang)
    hand.follow(hand.page.get_by_role("button", name=label, exact=True))
    expect(hand.page.locator(".lead-top .badge")).to_have_text(label)


def note(hand: Hand, words: Content, lang: str) -> None:
    hand.click(hand.page.get_by_text(words.text(lang, "lead.note.title"), exact=True))
    hand.write("#note_text", "Site visit in May. / 五月看场地。")
    hand.follow(hand.page.get_by_role("button", name=words.text(lang, "lead.note.submit")))
    expect(hand.page.locator(".history .line-note")).to_contain_text("五月看场地")


def task(hand: Hand, words: Content, lang: str) -> None:
    hand.click(hand.page.get_by_text(words.text(lang, "lead.task.plan"), exact=True))
    hand.write("#task_title", "Send the site list")
    box = hand.page.locator("form:has(#task_title)")
    hand.follow(box.get_by_role("button", name=words.text(lang, "lead.task.submit")))
    expect(hand.page.locator(".tasks .what")).to_have_text("Send the site list")


def log_a_call(hand: Hand, words: Content, lang: str) -> None:
    hand.click(hand.page.get_by_text(words.text(lang, "lead.contact.title"), exact=True))
    hand.write("#contact_text", "They want to see two sites.")
    spoke = words.choice_label("contact_direction", "ours", lang)
    hand.click(hand.page.get_by_label(spoke, exact=True))
    box = hand.page.locator("form:has(#contact_text)")
    box.locator("#contact_next").fill(day_at_desk())
    hand.follow(box.get_by_role("button", name=words.text(lang, "lead.contact.submit")))
    expect(hand.page.locator(".history .line-ours")).to_contain_text("two sites")


def search(hand: Hand, words: Content, lang: str) -> None:
    del words, lang
    hand.page.goto("/staff/leads")
    hand.click(hand.page.locator("#q"))
    hand.write("#q", "GDZ")
    with hand.page.expect_navigation():
        hand.page.keyboard.press("Enter")
    expect(hand.page.locator("[data-lead]").first).to_be_visible()


def enter_a_call(hand: Hand, words: Content, lang: str) -> None:
    page = hand.page
    page.goto("/staff/leads")
    hand.follow(page.locator("main a[href='/staff/leads/enter']"))
    hand.click(page.locator("#name"))
    hand.write("#name", "李示例")
    hand.write_next("#phone", "+49 171 5550123")
    hand.write_next("#message", "A hall. / 厂房")
    hand.choose(page.locator("#channel"), "phone")
    for answer in ("privacy_policy-yes", "updates_email-no", "updates_phone-no"):
        hand.click(page.locator(f"#consent_{answer}"))
    label = words.text(lang, "enter.submit")
    hand.follow(page.locator("form.by-hand").get_by_role("button", name=label))
    expect(page.locator("main [role=status]").first).to_contain_text("GDZ-")


def run_a_saved_export(hand: Hand, words: Content, lang: str) -> None:
    hand.page.goto("/staff/exports")
    label = words.text(lang, "exports.saved.run_of", name="CRM")
    hand.follow(hand.page.get_by_role("button", name=label, exact=True))
    expect(hand.page.locator("#export")).to_be_visible()


MOST: dict[Callable[[Hand, Content, str], None], int] = {
    take: 1,
    reply: 2,
    status: 1,
    note: 2,
    task: 2,
    log_a_call: 3,
    search: 1,
    enter_a_call: 8,
    run_a_saved_export: 1,
}
"""The most clicks that each may take; test_inbox_screen.py counts assigning a list of pages."""

ON_THE_LEAD = (take, status, note, task, reply, log_a_call)
ON_THE_DESK = (search, enter_a_call, run_a_saved_export)


def count(page: Page, work: Callable[[Hand, Content, str], None], lang: str) -> int:
    """Do the work, and return how many clicks it took."""
    hand = Hand(page)
    work(hand, content(), lang)
    page.wait_for_load_state()
    return hand.clicks


@in_language("zh")
def test_the_commonest_work_takes_few_clicks(
    desk: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    reference = arrive(live_server.origin, lang)
    page = desk.new_page()
    page.goto("/staff/leads?folder=all&sort=newest")
    speak(page, lang)
    follow(page.get_by_role("link", name=reference))
    page.wait_for_load_state()

    taken = {work: count(page, work, lang) for work in ON_THE_LEAD}

    assert taken == {work: MOST[work] for work in ON_THE_LEAD}


@pytest.fixture
def saved_export(desk: BrowserContext) -> Iterator[None]:
    """A saved export, until the test is over."""
    page = desk.new_page()
    page.goto("/staff/exports/new?folder=all")
    follow(page.locator("a[href^='/staff/exports/saved/new']"))
    page.locator("#purpose-follow_up").check()
    page.locator("#reason").fill("The CRM is fed.")
    page.locator("#name").fill("CRM")
    follow(page.locator(".export-form > button"))
    yield
    page.goto("/staff/exports")
    follow(page.locator(".saved-exports li:has(h3:text-is('CRM')) a[href$='/delete']"))
    follow(page.locator("form[action$='/delete'] button"))
    page.close()


@pytest.mark.usefixtures("saved_export", "ids")
@in_language("en")
def test_the_commonest_work_beyond_one_lead_takes_few_clicks(
    desk: BrowserContext, lang: str
) -> None:
    page = desk.new_page()
    page.goto("/staff/leads")
    speak(page, lang)

    taken = {work: count(page, work, lang) for work in ON_THE_DESK}

    assert taken == {work: MOST[work] for work in ON_THE_DESK}
