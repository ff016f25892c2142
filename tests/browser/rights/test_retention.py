"""Expired data is deleted, and data under a hold is kept, within three clicks each."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import expect

from app.core import clock
from app.core.db import Database
from app.leads.models import ImportDraft
from tests.browser.console import Auditor, auditor
from tests.browser.enquiry import ANSWERS
from tests.browser.records import day_at_desk
from tests.support.live_server import LiveServer

__all__ = ["auditor"]

PATIENCE_MS = 60_000
OLD = timedelta(days=3)
WOULD_GO = "a[href*='due?class=import_drafts']"
REASON = "A suit is pending. 诉讼未决。"


@pytest.fixture
def long_uploaded(live_server: LiveServer, ids: dict[str, str]) -> str:
    """An abandoned import, and the beginning of its id."""
    draft = ImportDraft(
        id=uuid4(), author_id=UUID(ids["account_id"]), created_at=clock.now() - OLD,
        name="fair.csv", content=b"name,email\n", choices={},
    )  # fmt: skip
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    with database.transaction() as session:
        session.add(draft)
        number = draft.id.hex
    database.dispose()
    return number[:8]


def test_expired_data_is_shown_before_deletion_and_counted_after(
    auditor: Auditor, long_uploaded: str
) -> None:
    page = auditor.page
    auditor.task("console.tasks.retention")
    auditor.click(page.locator(WOULD_GO))
    auditor.done(page.get_by_text(long_uploaded))

    auditor.task("console.tasks.retention")
    auditor.click(page.get_by_role("button", name=auditor.say("retention.run.submit")))
    expect(page.get_by_text(auditor.say("retention.flash.asked"))).to_be_visible()
    for _ in range(PATIENCE_MS // 500):
        if not page.locator(WOULD_GO).count():
            break
        page.wait_for_timeout(500)
        page.goto("/compliance/retention")
    expect(page.locator(WOULD_GO)).to_have_count(0)
    went = page.locator("tbody li", has_text=auditor.say("retention.class.import_drafts"))
    auditor.done(went.first)


def test_a_hold_is_placed_renewed_and_lifted(auditor: Auditor, ids: dict[str, str]) -> None:
    assert ids
    page = auditor.page
    auditor.task("console.tasks.holds")
    auditor.click(page.locator("main a[href$='/holds/new']"))
    _leave_out(auditor, "retention.holds.new_page.submit")
    page.locator("#who").fill(ANSWERS["email"])
    page.locator("#reason").fill(REASON)
    page.locator("#until").fill(day_at_desk())
    auditor.click(page.get_by_role("button", name=auditor.say("retention.holds.new_page.submit")))
    auditor.done(page.get_by_text(auditor.say("retention.holds.flash.placed")))
    own = page.url.rpartition("/")[2]

    _open(auditor, own)
    page.locator("#until").fill(f"{clock.now() + timedelta(days=90):%Y-%m-%d}")
    auditor.click(page.get_by_role("button", name=auditor.say("retention.holds.page.renew_submit")))
    auditor.done(page.get_by_text(auditor.say("retention.holds.flash.renewed")))

    _open(auditor, own)
    _leave_out(auditor, "retention.holds.page.lift_submit")
    page.locator("#why_lifted").fill("It was settled. 已和解。")
    auditor.click(page.get_by_role("button", name=auditor.say("retention.holds.page.lift_submit")))
    auditor.done(page.get_by_text(auditor.say("retention.holds.flash.lifted")))
    expect(page.get_by_text("已和解")).to_be_visible()


def _open(auditor: Auditor, hold: str) -> None:
    auditor.task("console.tasks.holds")
    auditor.click(auditor.page.locator(f"main a[href$='{hold}']"))


def _leave_out(auditor: Auditor, button: str) -> None:
    """Send an empty form: an error that is answered but not counted as a click."""
    auditor.page.get_by_role("button", name=auditor.say(button)).click()
    auditor.done(auditor.page.locator("#error-summary-title"))
