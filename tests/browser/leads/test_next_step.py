"""A reply sets the date of the next step, and once that is past the lead is overdue."""

from datetime import timedelta

import pytest
from playwright.sync_api import BrowserContext, expect
from sqlalchemy import update

from app.core import clock
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from tests.browser.arrivals import arrive
from tests.browser.axe import assert_accessible
from tests.browser.looking import assert_no_sideways_scroll, speak
from tests.support.live_server import LiveServer


@pytest.mark.parametrize(
    ("lang", "send", "kind", "why"),
    [
        ("en", "Send the reply", "Next step", "A task sets another time"),
        ("zh", "发送回复", "后续跟进", "添加待办事项后，以其期限为准"),
    ],
)
def test_a_reply_sets_a_next_step_that_becomes_overdue(
    desk: BrowserContext,
    live_server: LiveServer,
    lang: str,
    send: str,
    kind: str,
    why: str,
) -> None:
    reference = arrive(live_server.origin, lang)
    page = desk.new_page()
    page.goto("/staff/leads?folder=all")
    speak(page, lang)
    page.get_by_role("link", name=reference).click()
    page.locator("button[name=use][value=details]").click()
    page.get_by_role("button", name=send).click()

    expect(page.locator(".lead-top .due-kind")).to_have_text(kind)
    expect(page.locator(".fold").first).to_contain_text(why)
    assert_accessible(page)
    let_pass(live_server, reference)
    page.goto("/staff/leads?folder=overdue&owner=me&sort=newest")

    row = page.locator("tr", has=page.get_by_role("link", name=reference))
    expect(row).to_contain_text(kind)
    expect(row.locator(".overdue")).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 800})
    assert_no_sideways_scroll(page)


def let_pass(live_server: LiveServer, reference: str) -> None:
    """Travel past the due time of an enquiry's next step."""
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    with database.transaction() as session:
        its = update(Lead).where(Lead.enquiry_id == Enquiry.id, Enquiry.reference == reference)
        session.execute(its.values(due_at=clock.now() - timedelta(days=1)))
    database.dispose()
