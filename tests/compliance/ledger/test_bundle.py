"""An auditor has a verification bundle made, downloads it and checks it on another machine."""

import shlex
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import update

from app.core import clock
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.ledger.bundle import bundle_ledger
from app.ledger.models import LedgerBundle
from app.ledger.outside.bundle_files import BundleFiles
from app.ledger.outside.outside_lists import OutsideLists
from app.ledger.prepared_bundle import Bundling, make_bundle
from app.ledger.store import asked_work, ledger
from app.verifier.notes import LOG, key_of
from tests.compliance.ledger.ledger_desk import folder_of
from tests.staff.desk import zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, execute
from tests.verifier.auditor import verify_apart

PAGE = "/compliance/ledger/bundle"


def make(app: Flask) -> None:
    """Make the requested bundle, as the worker does."""
    zone = zone_of(app)
    key = zone.secrets.ledger_key
    make_bundle(
        Bundling(
            zone.database,
            key,
            BundleFiles(zone.settings.instance),
            OutsideLists(zone.settings.instance),
            lambda write: bundle_ledger(zone.database, folder_of(app), key, [], write),
            ledger.find_size,
            clock.now,
        )
    )


def ask(client: PageClient, reason: str = "Yearly audit.") -> Page:
    """Fill in the form."""
    return client.get(PAGE).form("reason").submit(reason=reason, expect=303).follow()


@both_languages
def test_a_bundle_is_asked_for_followed_and_downloaded(
    database: Database, app: Flask, auditor: PageClient, lang: str, sealed: None
) -> None:
    page = auditor.get(PAGE).form("reason").submit(expect=422)
    assert WORDS[lang].ledger_bundle.errors.reason in page.words
    assert not audit(app, AuditEvent.BUNDLE_ASKED.tag)
    page = ask(auditor)

    assert WORDS[lang].ledger_bundle.flash.asked in page.words
    assert WORDS[lang].ledger_view.verification.waits in page.words
    assert WORDS[lang].ledger_bundle.none not in page.words
    assert not page.all("form", action=PAGE)
    assert auditor.get(PAGE).headers["Refresh"] == "3"
    with database.transaction() as session:
        bundle_id = asked_work.take(session, LedgerBundle, "w", clock.now())
        assert bundle_id is not None
        values = {"done": 3, "total": 12, "owned_until": clock.now()}
        asked_work.change(session, LedgerBundle, bundle_id, "w", values)
    under_way = auditor.get(PAGE)
    assert WORDS[lang].ledger_bundle.done(percent=25) in under_way.words
    assert WORDS[lang].ledger_bundle.stalled in under_way.words

    make(app)
    page = auditor.get(PAGE)
    assert "Refresh" not in page.headers
    assert "Yearly audit." in page.words
    got = auditor.get(page.link("ledger-"))
    assert got.headers["Content-Type"] == "application/zip"
    assert sha256(got.body).hexdigest() in page.words
    assert len(audit(app, AuditEvent.BUNDLE_DOWNLOADED.tag)) == 1


def test_the_command_on_the_page_verifies_the_download(
    app: Flask, auditor: PageClient, tmp_path_factory: pytest.TempPathFactory, sealed: None
) -> None:
    ask(auditor)
    make(app)
    page, folder = auditor.get(PAGE), tmp_path_factory.mktemp("offline")
    program = auditor.get(page.link(".py"))
    words = shlex.split(page.by_id("command").text or "")
    (folder / words[2]).write_bytes(auditor.get(page.link("ledger-")).body)
    (folder / words[1]).write_bytes(program.body)

    assert sha256(program.body).hexdigest() in page.words
    found = verify_apart(folder / words[1], folder / words[2], "--key", words[4])
    assert found.status == 0, found.out + found.err
    # Without a checkpoint of the auditor's, as in the command, it says what the page says it does.
    told = [each.text or "-" for each in page.all("pre")]
    assert [each for each in told if found.out.startswith(each)]
    assert EN.ledger_bundle.check.exit in page.words
    assert key_of(LOG)(words[4]).name in page.words


OTHER = uuid4()


@pytest.mark.parametrize(
    "change",
    [
        {"owner": "../../etc/passwd"},
        {"owner": OTHER.hex},
        {"state": "void", "file_until": None},
    ],
    ids=["no file", "file of another attempt", "void"],
)
def test_no_other_file_is_sent_for_a_bundle_that_is_gone(
    app: Flask, auditor: PageClient, change: dict[str, Any], sealed: None
) -> None:
    ask(auditor)
    make(app)
    address = auditor.get(PAGE).link("ledger-")
    BundleFiles(zone_of(app).settings.instance).path(OTHER, "zip").write_bytes(b"PK of another")
    execute(app, update(LedgerBundle).values(change))

    page = auditor.get(address, expect=303).follow()
    assert EN.ledger_bundle.flash.gone in page.words
    assert (EN.ledger_bundle.gone.void in page.words) is ("state" in change)
    assert not audit(app, AuditEvent.BUNDLE_DOWNLOADED.tag)
    auditor.get(f"{PAGE}/{UUID(int=0)}.zip", expect=404)
