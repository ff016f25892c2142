"""A prepared file is a download that can be resumed."""

import pytest
from flask import Flask

from app.cli.exports.rounds import ExportTools, prepare_exports
from app.core import clock
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.exports.models import Export
from app.exports.outside.files import ExportFiles
from app.ledger.outside.ledger_files import LedgerFolder
from app.staff.exports import prepared
from app.staff.exports.prepared import send_prepared
from tests.staff.desk import signed_in, zone_of
from tests.support.exports.exporting import RULES, ask, record
from tests.support.exports.people import three_people
from tests.support.pages.page_client import PageClient
from tests.support.site import content
from tests.support.stored import audited

pytestmark = pytest.mark.engine("both")


@pytest.fixture
def officer(app: Flask, client: PageClient, database: Database) -> PageClient:
    """A person signed in, and a page that hands out a file."""
    app.add_url_rule(
        "/staff/prepared/<uuid:export_id>",
        view_func=lambda export_id: send_prepared(record(database, export_id)),
    )
    signed_in(app, client, Role.EXPORTER)
    return client


@pytest.fixture
def export(app: Flask, database: Database, officer: PageClient) -> Export:
    """A prepared export."""
    three_people(database)
    here = zone_of(app)
    key, files = here.secrets.ledger_key, ExportFiles(here.settings.instance)
    folder = LedgerFolder(here.settings)
    asked = ask(database, ledger_key=key, prepared=True, now=clock.now())
    prepare_exports(ExportTools(database, key, folder, content(), RULES, files, clock.now))
    return record(database, asked.id)


def content_of(app: Flask, export: Export) -> bytes:
    """Return the file's bytes on disk."""
    return ExportFiles(zone_of(app).settings.instance).path(export.id, "csv").read_bytes()


def address(export: Export) -> str:
    """Return the address at which the file is fetched."""
    return f"/staff/prepared/{export.id}"


def test_the_whole_file_has_its_hash_as_entity_tag_and_its_name(
    app: Flask, database: Database, officer: PageClient, export: Export
) -> None:
    page = officer.get(address(export))

    assert page.body == content_of(app, export)
    assert page.headers["ETag"] == f'"{export.sha256}"'
    assert page.headers["Accept-Ranges"] == "bytes"
    assert page.headers["Content-Type"].startswith("text/csv")
    assert page.headers["Content-Length"] == str(export.bytes)
    assert page.headers["Cache-Control"] == "no-store"
    assert export.file_name in page.headers["Content-Disposition"]
    assert audited(database, AuditEvent.EXPORT_DOWNLOADED.tag) == [
        {"first": 0, "last": len(page.body) - 1}
    ]
    assert record(database, export.id).fetched_at is not None


def test_an_interrupted_download_resumes(
    app: Flask, database: Database, officer: PageClient, export: Export
) -> None:
    whole = content_of(app, export)
    tag = f'"{export.sha256}"'

    rest = officer.get(
        address(export), expect=206, headers={"Range": "bytes=100-", "If-Range": tag}
    )
    some = officer.get(address(export), expect=206, headers={"Range": "bytes=5-9"})
    end = officer.get(address(export), expect=206, headers={"Range": "bytes=-3"})

    assert rest.body == whole[100:]
    assert rest.headers["Content-Range"] == f"bytes 100-{len(whole) - 1}/{len(whole)}"
    assert (some.body, end.body) == (whole[5:10], whole[-3:])
    last = len(whole) - 1
    assert audited(database, AuditEvent.EXPORT_DOWNLOADED.tag) == [
        {"first": 100, "last": last},
        {"first": 5, "last": 9},
        {"first": last - 2, "last": last},
    ]


def test_the_rest_of_another_file_is_never_sent(
    app: Flask, officer: PageClient, export: Export
) -> None:
    page = officer.get(address(export), headers={"Range": "bytes=100-", "If-Range": '"another"'})

    assert page.body == content_of(app, export)


def test_refused_downloads_are_not_recorded(
    database: Database, officer: PageClient, export: Export
) -> None:
    officer.get(address(export), expect=304, headers={"If-None-Match": f'"{export.sha256}"'})
    officer.get(address(export), expect=416, headers={"Range": "bytes=99999999-"})
    officer.send("HEAD", address(export), expect=200)

    assert audited(database, AuditEvent.EXPORT_DOWNLOADED.tag) == []
    assert record(database, export.id).fetched_at is None


def test_a_running_download_ends_once_its_author_may_not_export(
    app: Flask,
    database: Database,
    officer: PageClient,
    export: Export,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(prepared, "LOOK_SECONDS", 0.0)
    whole = content_of(app, export)
    assert officer.get(address(export)).body == whole

    monkeypatch.setattr(prepared, "may_go_on", lambda _database, _id: False)
    assert officer.get(address(export)).body == b""


def test_a_deleted_file_is_not_found(
    app: Flask, database: Database, officer: PageClient, export: Export
) -> None:
    ExportFiles(zone_of(app).settings.instance).path(export.id, "csv").unlink()
    officer.get(address(export), expect=404)

    assert audited(database, AuditEvent.EXPORT_DOWNLOADED.tag) == []
