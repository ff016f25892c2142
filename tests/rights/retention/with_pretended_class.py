"""One more retention class; `test_classes.py` runs these tests where it is declared."""

import csv
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path
from uuid import uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from app.content import CONTENT_DIR, Content, ContentError, load_content
from app.content.source_checks import PLACEHOLDERS
from app.content.wording import render_words
from app.core import clock
from app.core.config import SettingError, Settings
from app.core.rules.audit_events import AuditEvent
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Role
from app.core.rules.retention import RetentionPeriods
from app.leads.models import LeadNote
from tests.docs.documents import settings_listed, settings_read, unstated_periods
from tests.staff.desk import lead_of, receive, signed_in, zone_of
from tests.support.content.copied import site_with_copied_content
from tests.support.pages.page_client import PageClient
from tests.support.rights.pretended_class import give_words, state_in_the_policy
from tests.support.rights.retention import run_to_the_end
from tests.support.stored import audit, every

NAME = "Notes among staff"
SETTING = "ZONE_RETENTION_NOTE_DAYS"


def give_all_words(folder: Path) -> None:
    """Write every word about the class into a copy of the content."""
    give_words(folder)
    state_in_the_policy(folder)


@pytest.fixture(autouse=True, scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    """The site's content, with the words of the class."""
    with site_with_copied_content(tmp_path_factory.mktemp("copied"), give_all_words) as found:
        yield found


@pytest.fixture
def auditor(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.AUDITOR)
    return client


@pytest.fixture
def notes(app: Flask) -> tuple[str, str]:
    """The ids of a note whose period is over and of one whose is not, as files spell them."""
    lead = lead_of(app, receive(app, clock.now()))
    old, new = uuid4(), uuid4()
    with zone_of(app).database.transaction() as session:
        for note_id, age in ((old, 402), (new, 399)):
            at = clock.now() - timedelta(days=age)
            note = LeadNote(id=note_id, lead_id=lead.id, at=at, author="", text="x", mentions=[])
            session.add(note)
    return old.hex, new.hex


def test_its_setting_is_read_and_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "7")
    assert Settings.from_environment().retention.note_days == 7

    monkeypatch.setenv(SETTING, "0")
    with pytest.raises(SettingError, match=SETTING):
        Settings.from_environment()


def test_the_console_shows_it_with_its_due_rows(
    auditor: PageClient, notes: tuple[str, str]
) -> None:
    rows = auditor.get("/compliance/retention").says("tr")
    told = next(row for row in rows if row.startswith(NAME))
    assert "400 days" in told
    assert told.endswith(" 2 1 1 0")

    page = auditor.get("/compliance/retention/due?class=notes")
    assert notes[0][:8] in page.words
    assert "Written on" in page.words
    file = auditor.get("/compliance/retention/due/file").body.decode("utf-8-sig")
    assert [row["id"] for row in csv.DictReader(StringIO(file))] == [notes[0]]


def test_the_run_deletes_it_and_the_audit_trail_counts_it(
    app: Flask, notes: tuple[str, str], tmp_path: Path
) -> None:
    database = zone_of(app).database

    done = run_to_the_end(database, tmp_path, clock.now())

    left = every(database, select(LeadNote.id))
    [event] = audit(database, AuditEvent.RETENTION_APPLIED.tag)
    assert [each.hex for each in left] == [notes[1]]
    assert done.gone["notes"] == 1
    assert b'"notes":1' in event.payload


def test_policies_may_state_its_period_as_set(app: Flask, content: Content) -> None:
    installation = replace(zone_of(app).installation, retention=RetentionPeriods(note_days=17))

    sources = {lang: content.policy_sources["privacy_policy", lang].source for lang in LANGUAGES}
    words = render_words(content, installation, "privacy_policy", sources)

    assert "note_days" in PLACEHOLDERS["retention"]
    assert f"| {NAME} | 17 days |" in words["en"]


def test_without_its_words_or_its_statement_the_service_does_not_start(tmp_path: Path) -> None:
    bare = Path(shutil.copytree(CONTENT_DIR, tmp_path / "bare"))
    with pytest.raises(ContentError, match=r"retention\.class\.notes"):
        load_content(bare)

    give_words(bare)
    with pytest.raises(ContentError, match=rf"privacy_policy\.en\.md.*note_days.*{SETTING}"):
        load_content(bare)


def test_the_documents_are_reported_as_incomplete() -> None:
    assert settings_read() - settings_listed().keys() == {SETTING}
    assert unstated_periods() == {"notes"}
