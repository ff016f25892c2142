"""Expired data is deleted, and data under a hold is kept, within three clicks each."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import expect

from app.core import clock
from app.core.db import Database
from app.leads.models import ImportDraft
from tests.browser.console import Auditor, auditor
from tests.support.live_server import LiveServer

__all__ = ["auditor"]

PATIENCE_MS = 60_000
OLD = timedelta(days=3)
WOULD_GO = "a[href*='due?class=import_drafts']"


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
