"""The inbox's first screen, and the clicks of its commonest work."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from sqlalchemy import delete, select

from app.accounts.models import StaffAccount
from app.core import clock
from app.core.db import Database
from app.leads.models import Lead
from app.leads.models.views import SavedView
from app.leads.rules.inbox import place_of
from tests.browser.axe import assert_accessible
from tests.browser.conftest import NAME
from tests.browser.hand import Hand
from tests.browser.hostile import hostile
from tests.browser.looking import assert_no_sideways_scroll, in_language, speak, with_script_in
from tests.browser.session import window_of
from tests.support.content.copy import WORDS
from tests.support.enquiries.stored_rows import add_enquiry, add_lead
from tests.support.live_server import LiveServer
from tests.support.stored import change_row, execute

MANY = 191
SOURCE = "fair-191"
VIEWS = 8
VIEW, QUERY = "Machinery and equipment from Portugal", "folder=all&country=PT"
FEWEST_ON_PHONE = 4
"""The leads in the first screen of a phone."""

NARROWEST_SEARCH = 200
"""The least width of the search box, which shows what it looks in."""

FEWEST = 4
"""The clicks that assigning all pages of a list takes."""

IN_EACH_LANGUAGE = pytest.mark.parametrize("lang", ["en", "zh"], scope="module")
"""All tests in one language first, since each change takes two more pages."""

LIST = f"/staff/leads?folder=all&source={SOURCE}"
_WHOLE = """() => [...document.querySelectorAll("[data-lead]")]
    .filter(row => row.getBoundingClientRect().bottom <= window.innerHeight).length"""
_CUT = """of => [...document.querySelectorAll(of)].filter(each => each.checkVisibility())
    .filter(each => each.scrollWidth > each.clientWidth
        || each.getBoundingClientRect().right > window.innerWidth)
    .map(each => `${each.scrollWidth} > ${each.clientWidth}: ${each.outerHTML.slice(0, 90)}`)"""
_FOCUS_IN = "of => !!document.activeElement.closest(of)"
_COVERED = """() => {
    const it = document.activeElement.getBoundingClientRect();
    const bar = document.querySelector(".filter-bar").getBoundingClientRect();
    const under = !document.activeElement.closest(".filter-bar") && it.bottom > bar.top;
    return under || it.top < 0 ? [document.activeElement.id] : [];
}"""
"""The element that has the focus, if the bar or the edge of the window covers a part of it."""


@pytest.fixture(scope="module")
def many(live_server: LiveServer) -> list[UUID]:
    """So many leads of one source, with long names and messages, half of them overdue."""
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    now, found = clock.now(), []
    with database.transaction() as session:
        for number in range(MANY):
            at = now - timedelta(minutes=number)
            enquiry = add_enquiry(
                session,
                received_at=at,
                name=f"Wilhelmina Featherstonehaugh-Ng {number}",
                organisation="Beispiel Gesellschaft für Verfahrenstechnik mbH & Co. KG",
                message=f"{hostile('We look')} for a site of about 5,000 square metres. " * 12,
            )
            due = now + timedelta(days=1 if number % 2 else -2)
            lead_id = add_lead(session, at, enquiry_id=enquiry, source=SOURCE, due_at=due)
            session.get_one(Lead, lead_id).place = place_of(at, lead_id)
            found.append(lead_id)
    database.dispose()
    return found


@pytest.fixture
def shared_views(live_server: LiveServer, administrator: BrowserContext) -> Iterator[None]:
    """More saved views than fit beside the folders."""
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    with database.transaction() as session:
        owner = session.scalars(select(StaffAccount.id).limit(1)).one()
        for number in range(VIEWS):
            session.add(
                SavedView(
                    id=uuid4(),
                    owner_id=owner,
                    name=f"{VIEW} {number}",
                    shared=True,
                    query=QUERY,
                    created_at=clock.now(),
                )
            )
    yield
    # Every list of the server shows them, also those whose leads other tests count.
    execute(database, delete(SavedView).where(SavedView.name.startswith(VIEW)))
    database.dispose()


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def desk(
    request: pytest.FixtureRequest, browser: Browser, base_url: str, administrator: BrowserContext
) -> Iterator[BrowserContext]:
    """The administrator's session, with JavaScript and without."""
    with window_of(browser, administrator, base_url, scripted=request.param) as context:
        yield context


def opened(desk: BrowserContext, lang: str, width: int, height: int) -> Page:
    """Open the list of the many in a language and a size."""
    page = desk.new_page()
    page.set_viewport_size({"width": width, "height": height})
    page.goto("/staff/account")
    speak(page, lang)
    page.goto(LIST)
    return page


def hide_alarms(page: Page) -> None:
    """Hide alarms of the shared service, which do not belong to the list."""
    page.evaluate("document.querySelectorAll('main > .notice').forEach((each) => each.remove())")


@IN_EACH_LANGUAGE
def test_twelve_leads_fit_the_first_screen_and_four_a_phone(
    handler: BrowserContext, many: list[UUID], shared_views: None, lang: str
) -> None:
    for width, height, least in ((1440, 900, 12), (390, 844, FEWEST_ON_PHONE)):
        page = opened(handler, lang, width, height)
        hide_alarms(page)
        assert page.evaluate(_WHOLE) >= least, (lang, width)
        lines = page.locator("[data-lead] .first-words").first
        expect(lines).to_contain_text("for a site of about 5,000 square metres")
        assert_no_sideways_scroll(page)
        assert_accessible(page)
        page.close()


@IN_EACH_LANGUAGE
def test_a_phone_shows_all_tools_and_four_leads_with_filters_set(
    administrator: BrowserContext, many: list[UUID], shared_views: None, lang: str
) -> None:
    page = opened(administrator, lang, 390, 844)
    page.goto(f"{LIST}&status=new")
    hide_alarms(page)

    assert not page.evaluate(_CUT, ".inbox-tools, .inbox-tools .button:not([data-shortcuts])")
    assert page.evaluate(_WHOLE) >= FEWEST_ON_PHONE
    assert_no_sideways_scroll(page)
    page.close()


@IN_EACH_LANGUAGE
def test_the_longest_status_is_shown_whole(
    administrator: BrowserContext, many: list[UUID], live_server: LiveServer, lang: str
) -> None:
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    change_row(database, Lead, many[0], status="not_enquiry", closed=True, priority=2)
    page = opened(administrator, lang, 390, 900)
    for width in (390, 768, 1024, 1280, 1440, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        assert not page.evaluate(_CUT, ".cell-status, .cell-status .badge"), width
    page.close()
    change_row(database, Lead, many[0], status="new", closed=False, priority=1)
    database.dispose()


@in_language("zh")
def test_the_long_name_of_a_view_leaves_the_search_its_width(
    administrator: BrowserContext, shared_views: None, lang: str
) -> None:
    page = opened(administrator, lang, 1440, 900)
    page.goto(f"/staff/leads?{QUERY}")
    expect(page.locator("h1")).to_contain_text(VIEW)
    for width in (390, 768, 1024, 1280, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        box = page.locator("#q").bounding_box()
        assert box is not None
        assert box["width"] >= NARROWEST_SEARCH, width
        assert_no_sideways_scroll(page)
    page.close()


@in_language("en")
def test_the_bar_of_the_filters_never_covers_what_has_the_focus(
    administrator: BrowserContext, lang: str
) -> None:
    for height in (844, 560):
        page = opened(administrator, lang, 390, height)
        page.locator(".filters summary").first.click()
        page.locator(".more-filters summary").click()
        page.locator(".filters summary").first.focus()
        covered, stops = [], 0
        while stops == 0 or not page.evaluate(_FOCUS_IN, ".filter-bar"):
            page.keyboard.press("Tab")
            stops += 1
            assert page.evaluate(_FOCUS_IN, ".filters"), stops
            covered += page.evaluate(_COVERED)
        assert stops > 20
        assert not covered, (height, stops)
        page.close()


@with_script_in("en", "desk")
def test_all_191_are_assigned_in_four_clicks(
    desk: BrowserContext, many: list[UUID], lang: str
) -> None:
    page, words = opened(desk, lang, 1440, 900), WORDS[lang].inbox
    free = page.locator("[data-lead] .cell-owner").first.inner_text().startswith(words.nobody)
    hand = Hand(page)
    hand.click(page.locator("#match"))
    me = page.locator("[data-me]").get_attribute("data-me") or ""
    hand.choose(page.locator("#owner"), me if free else "nobody")
    hand.follow(page.get_by_role("button", name=words.many.assign, exact=True))

    assert hand.clicks == FEWEST
    done = words.many.assigned(n=MANY, name=NAME) if free else words.many.unassigned(n=MANY)
    expect(page.locator(".notice-success")).to_contain_text(done)
    assert f"source={SOURCE}" in page.url
