"""Where the parts of a lead's page stand, measured: the work comes first on every screen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import BrowserContext, Page
from sqlalchemy import delete, select, update

from app.core import clock
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadEvent, LeadMessage, LeadNote
from tests.browser.arrivals import arrive
from tests.browser.axe import assert_accessible
from tests.browser.looking import assert_no_sideways_scroll, follow, speak
from tests.browser.test_journey import NAME, ORGANISATION
from tests.browser.test_journey import PHONE as PHONE_NUMBER
from tests.support.live_server import LiveServer

DESK, PHONE = (1440, 900), (390, 844)

MESSAGE_TOP, CALL_TOP, REPLY_TOP = 230, 400, 760
"""The furthest from the top, in pixels, at which each begins on a desk."""

SENTENCES = {
    "en": "We make drive units for lorries and look for 12,000 square metres in the delta. "
    "Which districts have standard factories ready, and what are the usual rents?\n\n",
    "zh": "我们生产商用车电驱动总成，正在珠三角寻找一万两千平方米的厂房。"
    "请问哪些区有现成的标准厂房，租金如何？\n\n",
}
ANSWERS = {
    "size_band": "5to20", "currency": "EUR", "jobs_band": "51to100", "timeline": "lt6m",
    "readiness": "ready", "sector": "automotive", "intent": "premises", "heard_from": "event",
}  # fmt: skip


@dataclass(frozen=True)
class Kept:
    """A lead whose message and history a test replaces."""

    database: Database
    lead_id: UUID
    enquiry_id: UUID
    lang: str

    @property
    def path(self) -> str:
        return f"/staff/leads/{self.lead_id}"

    def become(self, letters: int, events: int) -> None:
        """Have a message of so many characters and so many earlier events."""
        now = clock.now()
        said = SENTENCES[self.lang] * (1 + letters // len(SENTENCES[self.lang]))
        with self.database.transaction() as session:
            session.execute(
                update(Enquiry)
                .where(Enquiry.id == self.enquiry_id)
                .values(message=said[:letters].strip(), **ANSWERS)
            )
            for model in (LeadMessage, LeadNote, LeadEvent):
                session.execute(delete(model).where(model.lead_id == self.lead_id))
            for n in range(events):
                session.add(self._event(n, now - timedelta(hours=7 * n + 1)))

    def _event(self, n: int, at: datetime) -> LeadMessage | LeadNote | LeadEvent:
        own: dict[str, Any] = {"id": uuid4(), "lead_id": self.lead_id, "at": at}
        text = " ".join([SENTENCES[self.lang].strip()] * 3)
        if n % 5 in (0, 2):
            way = ("theirs", "phone") if n % 5 else ("ours", "mail")
            return LeadMessage(
                direction=way[0], channel=way[1], author="system", language=self.lang, template="",
                subject="Re: Sites", text=text, **own,
            )  # fmt: skip
        if n % 5 == 1:
            return LeadNote(author="system", text=text, mentions=[], **own)
        moved = {"from": "new", "to": "engaged"}
        return LeadEvent(actor="system", kind="status", details=moved, **own)


@pytest.fixture(params=["en", "zh"])
def kept(live_server: LiveServer, request: pytest.FixtureRequest) -> Iterator[Kept]:
    """A lead as it came by the form, in each language."""
    reference = arrive(
        live_server.origin, request.param, name=NAME, organisation=ORGANISATION, phone=PHONE_NUMBER
    )
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    with database.reading() as session:
        its = select(Lead.id, Enquiry.id).join(Enquiry).where(Enquiry.reference == reference)
        lead_id, enquiry_id = session.execute(its).one()
    yield Kept(database, lead_id, enquiry_id, request.param)
    database.dispose()


@pytest.fixture
def page(desk: BrowserContext, kept: Kept) -> Page:
    """The desk in the language of the enquiry."""
    found = desk.new_page()
    found.goto(kept.path)
    speak(found, kept.lang)
    return found


def show(page: Page, kept: Kept, size: tuple[int, int]) -> None:
    """Show the lead on a screen, without what the desk says of other things, such as alarms."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(kept.path)
    page.evaluate("document.querySelectorAll('main > .notice').forEach((each) => each.remove())")


def top(page: Page, selector: str) -> float:
    """Return where an element begins, from the top of the page."""
    box = page.locator(selector).first.bounding_box()
    assert box is not None, f"{selector} is not shown."
    return box["y"]


def bottom(page: Page, selector: str) -> float:
    """Return where an element ends, from the top of the page."""
    box = page.locator(selector).first.bounding_box()
    assert box is not None, f"{selector} is not shown."
    return box["y"] + box["height"]


def test_the_work_begins_in_the_first_screen(page: Page, kept: Kept) -> None:
    tops = []
    for letters, events in product((100, 1000, 4000), (0, 5, 30)):
        kept.become(letters, events)
        show(page, kept, DESK)
        found = [top(page, each) for each in ("#message", ".reach [href^=tel]", "#reply_text")]
        tops.append((letters, events, *(round(each) for each in found)))

    limits = (MESSAGE_TOP, CALL_TOP, REPLY_TOP)
    late = [each for each in tops if any(a > b for a, b in zip(each[2:], limits, strict=True))]
    assert not late


def test_the_way_back_from_the_last_act_is_in_the_first_screen_and_pushes_no_work_out(
    page: Page, kept: Kept
) -> None:
    kept.become(4000, 5)
    follow(page.locator("#status .moves .button").first)
    page.goto("/staff/account")
    show(page, kept, DESK)

    assert bottom(page, ".last-act") <= DESK[1]
    assert top(page, "#message") <= MESSAGE_TOP
    assert top(page, ".reach [href^=tel]") <= CALL_TOP
    assert top(page, "#reply_text") <= REPLY_TOP
    show(page, kept, PHONE)
    assert top(page, ".last-act") > top(page, "#reply_text")
    assert_no_sideways_scroll(page)
    assert_accessible(page)
    page.emulate_media(media="print")
    assert not page.locator("#last-act").is_visible()


def test_on_a_phone_the_first_screen_is_the_enquiry_and_the_second_the_reply(
    page: Page, kept: Kept
) -> None:
    first = ("h1", ".next-due", "[data-me]", "#message", ".hand [href^=tel]", ".hand [href^='#']")
    for letters, events in product((100, 1000, 4000), (0, 5, 30)):
        kept.become(letters, events)
        show(page, kept, PHONE)
        ends = {each: round(bottom(page, each)) for each in first}
        assert max(ends.values()) <= PHONE[1]
        assert top(page, "#reply-title") <= 1.5 * PHONE[1]
        assert top(page, "#reply_text") <= 2 * PHONE[1] - 200
        assert_no_sideways_scroll(page)


@pytest.mark.parametrize("kept", ["en"], indirect=True)
def test_what_unfolds_on_the_right_leaves_the_work_in_its_place(page: Page, kept: Kept) -> None:
    kept.become(600, 5)
    show(page, kept, DESK)
    below = ".history"
    before = top(page, below)

    for each in page.locator(".lead-side details").all():
        each.evaluate("each => each.open = true")

    assert bottom(page, ".lead-side") > bottom(page, below)
    assert top(page, below) == before


def test_text_is_large_enough_and_everything_can_be_hit(page: Page, kept: Kept) -> None:
    kept.become(4000, 30)
    for size in (DESK, PHONE):
        show(page, kept, size)
        for each in page.locator("main details").all():
            each.evaluate("each => each.open = true")
        small = page.evaluate(SMALL)
        assert not small
        assert not page.evaluate(STICKY)
        assert_accessible(page)


SMALL = """() => {
  const shown = each => each.checkVisibility() && !each.closest(".hidden");
  const say = (what, each) => found.push(`${what}: ${each.outerHTML.slice(0, 90)}`);
  const found = [], all = [...document.querySelectorAll(".lead-file *")].filter(shown);
  for (const each of all) {
    const own = [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    if (own && parseFloat(getComputedStyle(each).fontSize) < 16) say("small text", each);
    if (!each.matches("a, button, summary, input, select, textarea")) continue;
    const box = each.getBoundingClientRect();
    if (Math.min(box.width, box.height) < 24) say(`${box.width} x ${box.height}`, each);
  }
  return found;
}"""
"""The texts of less than 16 pixels, and what is smaller than 24 pixels though it can be pressed."""

STICKY = """() => [...document.querySelectorAll("main *")]
  .filter(each => each.checkVisibility())
  .filter(each => ["sticky", "fixed"].includes(getComputedStyle(each).position))
  .map(each => each.outerHTML.slice(0, 90))"""
"""What stays while the page moves beneath it, and could cover what has the focus."""


def test_an_ordinary_lead_prints_on_one_page(page: Page, kept: Kept) -> None:
    kept.become(600, 5)
    show(page, kept, DESK)

    printed = page.pdf(format="A4")

    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", printed)) == 1
