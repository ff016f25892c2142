"""A file that the worker prepares is requested, fetched and resumed from its own page."""

import pytest
from flask import Flask

from app.cli.exports.rounds import ExportTools, prepare_exports
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.exports.outside.files import ExportFiles
from app.ledger.outside.ledger_files import LedgerFolder
from app.web.accounts.freshness import FRESH
from tests.staff.desk import another_browser, later, withdraw, zone_of
from tests.staff.exports.exports import ask, record, rows
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit


def asked_and_prepared(app: Flask, client: PageClient) -> Page:
    """Request a prepared file and let the worker make it; return its page."""
    asked, zone = ask(client, prepared=True), zone_of(app)
    assert EN.exports.act.queued in asked.words
    tools = ExportTools(
        zone.database,
        zone.secrets.ledger_key,
        LedgerFolder(zone.settings),
        zone.content,
        zone.parts.export_rules,
        ExportFiles(zone.settings.instance),
        clock.now,
    )
    assert prepare_exports(tools) == 1
    return client.get(asked.url)


def test_a_prepared_file_downloads(app: Flask, officer: PageClient, reference: str) -> None:
    page = asked_and_prepared(app, officer)
    assert EN.exports.act.fetch_until.before("time") in page.words

    file = officer.get(officer.get(page.link("Download"), expect=302).location)
    assert [row["reference"] for row in rows(file)] == [reference]
    assert record(app).file_name in file.headers["Content-Disposition"]
    assert len(audit(app, AuditEvent.EXPORT_DOWNLOADED.tag)) == 1


def test_a_download_resumes_later_but_none_starts_without_confirmation(
    app: Flask, officer: PageClient, monkeypatch: pytest.MonkeyPatch, reference: str
) -> None:
    page = asked_and_prepared(app, officer)
    started = officer.get(page.link("Download"), expect=302).location
    whole = officer.get(started)
    later(monkeypatch, FRESH)
    resumed = {"Range": "bytes=10-", "If-Range": whole.headers["ETag"]}
    assert officer.get(started, expect=206, headers=resumed).body == whole.body[10:]
    assert officer.get(page.link("Download"), expect=302).location.startswith("/staff/verify")


def test_who_has_proved_who_they_are_for_one_file_has_not_for_another(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page, other = (asked_and_prepared(app, officer) for _ in range(2))
    officer.get(page.link("Download"), expect=302)

    assert officer.get(f"{other.url}/prepared", expect=302).location == f"{other.url}/fetch"
    assert not audit(app, AuditEvent.EXPORT_DOWNLOADED.tag)


def test_no_one_can_download_the_file_of_another(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = asked_and_prepared(app, officer)
    other = another_browser(app, Role.ADMINISTRATOR)
    assert EN.exports.act.not_yours in other.get(page.url).words
    way = other.get(f"{page.url}/fetch", expect=302).location
    assert other.get(way, expect=302).location == page.url
    assert not audit(app, AuditEvent.EXPORT_DOWNLOADED.tag)


def test_a_voided_file_is_not_found_and_the_page_says_why(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = asked_and_prepared(app, officer)
    withdraw(app, reference)
    officer.get(officer.get(page.link("Download"), expect=302).location, expect=404)
    assert EN.exports.act.no_file in officer.get(page.url).words
