"""Scheduled exports appear in their folder whole, with their notes, and are on record before."""

import hashlib
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.cli.exports.deliver_schedules import Deliverer
from app.cli.exports.prepare import prepare_exports
from app.core.db import Database
from app.core.rules.permissions import Role
from app.exports.clear_export_files import clear_export_files
from app.exports.models.export import Export
from app.exports.outside.export_folder import Brought, ExportFolder
from app.exports.run_schedules import run_schedules
from tests.exports.test_run_schedules import account, asked
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.people import three_people, withdraw, write
from tests.support.exports.preparing import Workshop
from tests.support.exports.schedules import rounds, save
from tests.support.site import content

DUE = NOW.replace(hour=9, minute=0, second=0, microsecond=0)
DAY = timedelta(days=1)


class Site:
    """A worker with schedules and a folder, at a moment that a test moves on."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.now = DUE
        self.database = database
        self.folder = folder / "to-the-crm"
        self.shop = Workshop.make(database, folder, lambda: self.now)
        self.deliverer = Deliverer(
            database,
            LEDGER_KEY,
            content(),
            self.shop.room.files,
            ExportFolder(self.folder),
            lambda: self.now,
        )

    def round(self, at: datetime) -> None:
        """Let everything that is due be done."""
        self.now = at
        run_schedules(self.database, rounds(), at)
        prepare_exports(self.shop.room)
        self.deliverer.deliver()

    def files(self) -> list[str]:
        """Give what is in the folder, hidden or not."""
        return sorted(each.name for each in self.folder.iterdir()) if self.folder.exists() else []

    def last(self) -> Export:
        """Give the export that was asked for last."""
        return asked(self.database)[-1]

    def rows(self) -> str:
        """Give the last file's text."""
        return (self.folder / self.last().file_name).read_text(encoding="utf-8-sig")


@pytest.fixture
def people(database: Database) -> dict[str, UUID]:
    """Three people with an enquiry each."""
    return three_people(database)


@pytest.fixture
def site(database: Database, people: dict[str, UUID], tmp_path: Path) -> Site:
    """A site with a schedule for what is new."""
    author = account(database, Role.EXPORTER, "author@zone.example")
    save(database, author, since_last=True)
    return Site(database, tmp_path)


def test_the_file_and_its_notes_appear_and_the_prepared_file_goes(site: Site) -> None:
    site.round(DUE)

    export = site.last()
    assert site.files() == sorted([export.file_name, export.notes_name])
    content_there = (site.folder / export.file_name).read_bytes()
    assert hashlib.sha256(content_there).hexdigest() == export.sha256
    notes = (site.folder / export.notes_name).read_text()
    assert export.sha256 is not None
    assert export.sha256 in notes
    assert (site.folder / export.file_name).stat().st_mode & 0o777 == 0o640
    assert export.fetched_at == DUE
    assert not site.deliverer.wanted()
    clear_export_files(site.database, site.shop.room.files, DUE)
    assert not site.shop.path(export).exists()


def test_each_round_brings_what_is_new_and_nothing_twice(site: Site) -> None:
    site.round(DUE)
    assert site.rows().count("@example.com") == 3

    write(site.database, "ana", 60)
    site.round(DUE + DAY)
    assert site.rows().count("@example.com") == 1
    assert "ana@example.com" in site.rows()

    site.round(DUE + 2 * DAY)
    assert site.last().count == 0
    assert len(site.files()) == 6


def test_a_folder_that_is_away_is_tried_again_and_nothing_is_lost(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise OSError(116, "Stale file handle")

    monkeypatch.setattr(Brought, "show", away)
    with pytest.raises(OSError, match="Stale"):
        site.round(DUE)
    assert site.files() == []
    assert site.deliverer.wanted()

    monkeypatch.undo()
    site.round(DUE + timedelta(hours=1))

    assert len(site.files()) == 2
    assert site.rows().count("@example.com") == 3


def test_nothing_is_delivered_of_somebody_who_withdraws_before(
    site: Site, people: dict[str, UUID]
) -> None:
    run_schedules(site.database, rounds(), DUE)
    prepare_exports(site.shop.room)
    withdraw(site.database, people["wei"])
    site.now = DUE + timedelta(hours=1)

    assert site.deliverer.deliver() == 0

    assert site.files() == []
    assert site.last().fetched_at is None
    # The next round brings the others.
    site.round(DUE + DAY)
    assert site.last().count == 2
