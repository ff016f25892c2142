"""Words are shown by every process once two people have published them, and not before."""

import re
from html import unescape
from pathlib import Path

import pytest

from app.core.config import Settings
from app.core.outside.secret_files import load_secrets
from app.core.rules.retention import RetentionPeriods
from tests.support.consent.publishing import Desk
from tests.support.content.copy import EN
from tests.support.databases import opened
from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import LiveServer
from tests.support.pages.http_client import HttpVisitor, seen_by_many
from tests.support.waiting import wait_until

MONTHS = 17
NEW_WORDS = re.compile("17 months after our last contact|最后一次联系起17个月")
PATIENCE_SECONDS = 20


def shown(server: LiveServer, path: str) -> set[bool]:
    """Return whether the new words are shown, on enough connections to reach every process."""
    return {bool(NEW_WORDS.search(page)) for page in seen_by_many(server.port, path)}


@pytest.mark.engine("postgresql")
def test_a_setting_awaits_two_people_and_then_shows_in_every_process(
    tmp_path: Path, engine_url: str
) -> None:
    with LiveServer(tmp_path, ZONE_DATABASE_URL=engine_url) as first:
        first.stop()
    changed = {"ZONE_RETENTION_ENQUIRY_MONTHS": str(MONTHS), "ZONE_WEB_PROCESSES": "2"}
    with LiveServer(tmp_path, ZONE_DATABASE_URL=engine_url, **changed) as server:
        page = f"{server.origin}/compliance/policies/privacy_policy/draft"
        server.wait_for_output(f"Changes to privacy_policy await publication: {page}")
        assert shown(server, "/en/privacy") == {False}
        visitor = HttpVisitor(server.port)
        before = {**complete_fields(), **visitor.open_form()}

        publish(server, engine_url)

        wait_until(
            lambda: shown(server, "/en/privacy") == {True},
            "all processes show it",
            seconds=PATIENCE_SECONDS,
        )
        assert shown(server, "/zh/privacy") == {True}
        assert shown(server, "/en/privacy/v/1") == {False}
        assert visitor.send_form(before) == 422
        assert EN.form.errors.words_changed in unescape(visitor.body)
        assert visitor.send_form({**complete_fields(), **visitor.read_form()}) == 303
        visitor.close()


def publish(server: LiveServer, url: str) -> None:
    """Publish the draft by two people."""
    settings = Settings(
        instance=server.instance,
        database_url=url,
        retention=RetentionPeriods(enquiry_months=MONTHS),
    )
    with opened(url) as database:
        desk = Desk(database, settings.installation, load_secrets(settings).ledger_key)
        desk.propose("privacy_policy")
        assert desk.approve("privacy_policy") == 2
