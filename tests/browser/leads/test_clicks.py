"""How many clicks the commonest work on a lead takes; what is typed in between is typed at once."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from app.content import Content
from tests.browser.looking import follow, speak
from tests.browser.test_journey import send_enquiry
from tests.support.live_server import LiveServer
from tests.support.site import content


class Hand:
    """A hand on the mouse that counts its clicks, and types where the cursor is."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks = 0

    def click(self, target: Locator) -> None:
        """Press a button or a link."""
        self.clicks += 1
        target.click()

    def write(self, box: str, text: str) -> None:
        """Type into the box that has the cursor without another click."""
        expect(self.page.locator(box)).to_be_focused()
        self.page.keyboard.type(text)


def take(hand: Hand, words: Content, lang: str) -> None:
    follow_by(hand, hand.page.get_by_role("button", name=words.text(lang, "lead.owner.take")))
    expect(hand.page.locator(".owner-now .button")).to_have_count(0)


def reply(hand: Hand, words: Content, lang: str) -> None:
    hand.click(hand.page.locator("button[name=use][value=received]"))
    follow_by(hand, hand.page.get_by_role("button", name=words.text(lang, "lead.reply.send")))
    expect(hand.page.locator(".history .line-reply")).to_have_count(1)


def status(hand: Hand, words: Content, lang: str) -> None:
    label = words.choice_label("lead_status", "qualified", lang)
    follow_by(hand, hand.page.get_by_role("button", name=label, exact=True))
    expect(hand.page.locator(".lead-top .badge")).to_have_text(label)


def note(hand: Hand, words: Content, lang: str) -> None:
    hand.click(hand.page.get_by_text(words.text(lang, "lead.note.title"), exact=True))
    hand.write("#note_text", "Site visit in May. / 五月看场地。")
    follow_by(hand, hand.page.get_by_role("button", name=words.text(lang, "lead.note.submit")))
    expect(hand.page.locator(".history .line-note")).to_contain_text("五月看场地")


def task(hand: Hand, words: Content, lang: str) -> None:
    hand.click(hand.page.get_by_text(words.text(lang, "lead.task.plan"), exact=True))
    hand.write("#task_title", "Send the site list")
    box = hand.page.locator("form:has(#task_title)")
    follow_by(hand, box.get_by_role("button", name=words.text(lang, "lead.task.submit")))
    expect(hand.page.locator(".tasks .what")).to_have_text("Send the site list")


def log_a_call(hand: Hand, words: Content, lang: str) -> None:
    hand.click(hand.page.get_by_text(words.text(lang, "lead.contact.title"), exact=True))
    hand.write("#contact_text", "They want to see two sites.")
    spoke = words.choice_label("contact_direction", "ours", lang)
    hand.click(hand.page.get_by_label(spoke, exact=True))
    box = hand.page.locator("form:has(#contact_text)")
    follow_by(hand, box.get_by_role("button", name=words.text(lang, "lead.contact.submit")))
    expect(hand.page.locator(".history .line-ours")).to_contain_text("two sites")


def follow_by(hand: Hand, target: Locator) -> None:
    """Press what leads to the page anew."""
    hand.clicks += 1
    follow(target)


MOST: dict[Callable[[Hand, Content, str], None], int] = {
    take: 1,
    reply: 2,
    status: 1,
    note: 2,
    task: 2,
    log_a_call: 3,
}
"""The most clicks that each may take."""


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_commonest_work_takes_few_clicks(
    browser: Browser, desk: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    visitor = browser.new_context(base_url=live_server.origin, java_script_enabled=False)
    reference = send_enquiry(visitor.new_page(), lang)
    visitor.close()
    page, words = desk.new_page(), content()
    page.goto("/staff/leads?folder=all&sort=newest")
    speak(page, lang)
    follow(page.get_by_role("link", name=reference))
    page.wait_for_load_state()

    taken = {}
    for work in (take, status, note, task, reply, log_a_call):
        hand = Hand(page)
        work(hand, words, lang)
        page.wait_for_load_state()
        taken[work] = hand.clicks

    assert taken == MOST
