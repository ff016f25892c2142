"""Where the parts of a lead's page stand, measured: the work comes first on every screen."""

import re
from collections.abc import Iterator
from itertools import product
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from app.core.db import Database
from tests.browser.axe import assert_accessible
from tests.browser.leads.kept_lead import COLLEAGUE, LONG, SHAPES, SUSPECT, Kept, new_lead
from tests.browser.looking import assert_no_sideways_scroll, follow, speak
from tests.browser.test_journey import NAME, ORGANISATION
from tests.browser.test_journey import PHONE as PHONE_NUMBER
from tests.support.enquiries.stored_rows import make_account
from tests.support.live_server import LiveServer

DESK, PHONE = (1440, 900), (390, 844)

MESSAGE_TOP, CALL_TOP, REPLY_TOP = 230, 400, 760
"""The furthest from the top, in pixels, at which each begins on a desk."""


@pytest.fixture(scope="module")
def colleague_ids(live_server: LiveServer) -> dict[str, UUID]:
    """The account of a colleague with a long name, for each language."""
    found = {}
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    with database.transaction() as session:
        for lang, name in COLLEAGUE.items():
            account = make_account(email=f"{uuid4().hex}@example.org", name=name, role="handler")
            session.add(account)
            session.flush()
            found[lang] = account.id
    database.dispose()
    return found


@pytest.fixture(params=["en", "zh"], scope="module")
def lang(request: pytest.FixtureRequest) -> str:
    """Each language, one after the other, since each change takes two more pages."""
    return str(request.param)


@pytest.fixture
def kept(live_server: LiveServer, lang: str) -> Iterator[Kept]:
    """A lead as it came by the form."""
    answers = {"name": NAME, "organisation": ORGANISATION, "phone": PHONE_NUMBER}
    with new_lead(live_server, lang, **answers) as lead:
        yield lead


@pytest.fixture
def page(desk: BrowserContext, kept: Kept) -> Page:
    """The desk in the language of the enquiry."""
    found = desk.new_page()
    found.goto(kept.path)
    speak(found, kept.lang)
    return found


def show(page: Page, kept: Kept, size: tuple[int, int]) -> None:
    """Show the lead on a screen."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(kept.path)
    hide_alarms(page)


def hide_alarms(page: Page) -> None:
    """Hide alarms of the service, such as the ledger's, and nothing of the lead."""
    alarms = "main > section.notice-error, main > p.notice-error:not([role])"
    page.evaluate(f"document.querySelectorAll('{alarms}').forEach((each) => each.remove())")


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


def work_tops(page: Page) -> list[int]:
    """Return where the message, the number and the box of the reply begin."""
    return [round(top(page, each)) for each in ("#message", ".reach [href^=tel]", "#reply_text")]


def late(tops: dict[str, list[int]]) -> dict[str, list[int]]:
    """Return the cases in which any of them begins too far down."""
    limits = (MESSAGE_TOP, CALL_TOP, REPLY_TOP)
    return {
        case: found
        for case, found in tops.items()
        if any(a > b for a, b in zip(found, limits, strict=True))
    }


def test_the_work_begins_in_the_first_screen_whatever_the_lead_is_like(
    page: Page, kept: Kept, colleague_ids: dict[str, UUID]
) -> None:
    tops, usual = {}, {"country": "DE", "name": NAME, "organisation": ORGANISATION}
    for letters, events in product((100, 4000), (0, 30)):
        kept.become(letters, events)
        show(page, kept, DESK)
        tops[f"{letters} letters, {events} events"] = work_tops(page)
    for case, values in SHAPES.items():
        # What looks like spam has no exchanges before somebody has judged it.
        kept.become(4000, 0 if "suspect" in values else 30)
        kept.change(**{**usual, "owner_id": colleague_ids[kept.lang], **values})
        show(page, kept, DESK)
        tops[case] = work_tops(page)

    assert not late(tops)


def test_what_was_just_done_and_its_undo_push_no_work_down(page: Page, kept: Kept) -> None:
    kept.become(4000, 30)
    kept.change(country="US", **LONG)
    show(page, kept, DESK)
    tops = {}
    for act in ("[data-me]", "#status .moves .button"):
        before = work_tops(page)
        follow(page.locator(act).first)
        hide_alarms(page)
        expect(page.locator(".undo .as-link")).to_be_visible()
        tops[act] = work_tops(page)
        assert tops[act][0] == before[0]
    page.goto("/staff/account")
    show(page, kept, DESK)
    assert bottom(page, ".last-act") <= DESK[1]
    tops["later"] = work_tops(page)
    show(page, kept, PHONE)
    assert top(page, ".last-act") > top(page, "#reply_text")
    assert_no_sideways_scroll(page)
    assert_accessible(page)
    page.emulate_media(media="print")
    assert not page.locator("#last-act").is_visible()
    page.emulate_media(media="screen")
    show(page, kept, DESK)
    follow(page.locator(".last-act .as-link"))
    hide_alarms(page)
    tops["undo"] = work_tops(page)
    assert not late(tops)


def test_what_looks_like_spam_is_read_before_it_is_judged(page: Page, kept: Kept) -> None:
    kept.become(4000, 0)
    kept.change(**SUSPECT)
    for size in (DESK, PHONE):
        show(page, kept, size)
        assert top(page, "#set-aside") > top(page, "#message")
        assert bottom(page, ".judge .button") < top(page, "#reply-title")


def test_on_a_phone_the_first_screen_is_the_enquiry_and_the_second_the_reply(
    page: Page, kept: Kept
) -> None:
    first = ("h1", ".next-due", "[data-me]", ".clamp", ".hand [href^=tel]", ".hand [href^='#']")
    for letters, events in product((100, 4000), (0, 30)):
        kept.become(letters, events)
        show(page, kept, PHONE)
        assert max(round(bottom(page, each)) for each in first) <= PHONE[1]
        assert top(page, "#reply-title") <= 1.5 * PHONE[1]
        assert top(page, "#reply_text") <= 2 * PHONE[1] - 200
        assert_no_sideways_scroll(page)


@pytest.mark.parametrize("lang", ["en"], indirect=True)
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
        assert not page.evaluate(SMALL)
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
