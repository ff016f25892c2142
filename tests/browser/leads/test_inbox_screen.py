"""The inbox's first screen, and the clicks of what is done there most often."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from sqlalchemy import select

from app.accounts.models import StaffAccount
from app.content import Content
from app.core import clock
from app.core.db import Database
from app.leads.models import Lead
from app.leads.models.views import SavedView
from app.leads.rules.inbox import place_of
from tests.browser.axe import assert_accessible
from tests.browser.conftest import NAME
from tests.browser.hand import Hand
from tests.browser.hostile import hostile
from tests.browser.looking import assert_no_sideways_scroll, speak, with_script_in
from tests.browser.session import session_of
from tests.support.live_server import LiveServer
from tests.support.site import content
from tests.support.stored_rows import add_enquiry, add_lead

MANY = 191
SOURCE = "fair-191"
VIEWS = 8
FEWEST = 4
"""The clicks that assigning all pages of a list takes."""

LIST = f"/staff/leads?folder=all&source={SOURCE}"
_WHOLE = """() => [...document.querySelectorAll("[data-lead]")]
    .filter(row => row.getBoundingClientRect().bottom <= window.innerHeight).length"""


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
def shared_views(live_server: LiveServer, administrator: BrowserContext) -> None:
    """More saved views than fit beside the folders."""
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    with database.transaction() as session:
        owner = session.scalars(select(StaffAccount.id).limit(1)).one()
        for number in range(VIEWS):
            session.add(
                SavedView(
                    id=uuid4(),
                    owner_id=owner,
                    name=f"Machinery and equipment from Germany {number}",
                    shared=True,
                    query="folder=all&country=DE",
                    created_at=clock.now(),
                )
            )
    database.dispose()


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def desk(
    request: pytest.FixtureRequest, browser: Browser, base_url: str, administrator: BrowserContext
) -> Iterator[BrowserContext]:
    """The administrator's session, with JavaScript and without."""
    context = browser.new_context(
        base_url=base_url,
        java_script_enabled=request.param,
        storage_state=session_of(administrator),
    )
    yield context
    context.close()


@pytest.fixture
def words() -> Content:
    """The site's words."""
    return content()


def opened(desk: BrowserContext, lang: str, width: int, height: int) -> Page:
    """Open the list of the many in a language and a size."""
    page = desk.new_page()
    page.set_viewport_size({"width": width, "height": height})
    page.goto("/staff/account")
    speak(page, lang)
    page.goto(LIST)
    return page


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_twelve_leads_fit_the_first_screen_and_four_a_phone(
    handler: BrowserContext, many: list[UUID], shared_views: None, lang: str
) -> None:
    for width, height, least in ((1440, 900, 12), (390, 844, 4)):
        page = opened(handler, lang, width, height)
        # An alarm of the shared service is not the list's.
        page.evaluate(
            "document.querySelectorAll('main > .notice').forEach((each) => each.remove())"
        )
        assert page.evaluate(_WHOLE) >= least, (lang, width)
        lines = page.locator("[data-lead] .first-words").first
        expect(lines).to_contain_text("for a site of about 5,000 square metres")
        assert_no_sideways_scroll(page)
        assert_accessible(page)
        page.close()


@with_script_in("en", "desk")
def test_all_191_are_assigned_in_four_clicks(
    desk: BrowserContext, many: list[UUID], words: Content, lang: str
) -> None:
    page = opened(desk, lang, 1440, 900)
    nobody = words.text(lang, "inbox.nobody")
    free = page.locator("[data-lead] .cell-owner").first.inner_text().startswith(nobody)
    hand = Hand(page)
    hand.click(page.locator("#match"))
    me = page.locator("[data-me]").get_attribute("data-me") or ""
    hand.choose(page.locator("#owner"), me if free else "nobody")
    hand.follow(page.get_by_role("button", name=words.text(lang, "inbox.many.assign"), exact=True))

    assert hand.clicks == FEWEST
    said = ("assigned", {"name": NAME}) if free else ("unassigned", {})
    done = words.text(lang, f"inbox.many.{said[0]}", n=MANY, **said[1])
    expect(page.locator(".notice-success")).to_contain_text(done)
    assert f"source={SOURCE}" in page.url
