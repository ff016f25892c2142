"""The worker prepares exports as files that exist completely or not at all."""

import hashlib
import os
import threading
from datetime import timedelta
from uuid import UUID

import pytest

from app.cli.exports import rounds as preparing
from app.cli.exports.rounds import exports_wait, prepare_exports
from app.core.outside import durable_files
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import StorageUnavailable
from app.exports.models import Export
from app.exports.opening import open_export
from app.exports.prepared import clear_export_files, close_stale_exports, unwanted_files_there
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import ExportFormat, ExportNotReady, ExportState
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import RULES, record
from tests.support.exports.preparing import Workshop
from tests.support.stored import audit

DAY = timedelta(days=1)
MOMENT = timedelta(milliseconds=1)


def begin(shop: Workshop, asked: Export) -> Export:
    """Open a queued export as the worker does before it writes."""
    return open_export(
        shop.tools.database, LEDGER_KEY, export_id=asked.id, actor="system", rules=RULES, now=NOW,
        ready=frozenset({ExportState.QUEUED}),
    )  # fmt: skip


@pytest.mark.engine("sqlite")
@pytest.mark.parametrize("kind", list(ExportFormat))
def test_a_prepared_file_matches_its_record_and_only_its_owner_reads_it(
    shop: Workshop, kind: ExportFormat
) -> None:
    export = shop.prepared(format=kind)

    path = shop.path(export)
    assert (export.state, export.count, export.progress) == ("complete", 3, 3)
    assert (export.file_until, export.fetched_at) == (NOW + DAY, None)
    [opened] = audit(shop.tools.database, AuditEvent.EXPORT_OPENED.tag)
    assert opened.actor == "system"
    assert hashlib.sha256(path.read_bytes()).hexdigest() == export.sha256
    assert path.stat().st_size == export.bytes
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.engine("sqlite")
def test_every_queued_file_is_prepared_unless_it_awaits_approval(shop: Workshop) -> None:
    first, second = shop.ask(), shop.ask()
    waiting = shop.ask(rules=ExportRules(approval_rows=2))
    assert waiting.state == ExportState.AWAITING_APPROVAL
    assert exports_wait(shop.tools)

    assert prepare_exports(shop.tools) == 2

    assert shop.path(first).exists()
    assert shop.path(second).exists()
    assert not shop.path(waiting).exists()
    assert not exports_wait(shop.tools)
    assert prepare_exports(shop.tools) == 0


def test_two_workers_prepare_an_export_once(shop: Workshop) -> None:
    asked = [shop.ask() for _ in range(4)]
    done: list[int] = []
    workers = [
        threading.Thread(target=lambda: done.append(prepare_exports(shop.tools))) for _ in range(3)
    ]
    for each in workers:
        each.start()
    for each in workers:
        each.join(60)

    assert sum(done) == 4
    assert {record(shop.tools.database, each.id).state for each in asked} == {"complete"}


@pytest.mark.engine("sqlite")
@pytest.mark.parametrize(("place", "name"), [(durable_files.Draft, "write"), (os, "fsync")])
def test_a_file_that_cannot_be_written_or_made_durable_leaves_nothing_and_is_aborted(
    shop: Workshop, monkeypatch: pytest.MonkeyPatch, place: object, name: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    asked = shop.ask()
    with monkeypatch.context() as broken:
        broken.setattr(place, name, full)
        with pytest.raises((OSError, StorageUnavailable)):
            prepare_exports(shop.tools)

    export = record(shop.tools.database, asked.id)
    assert (export.state, export.file_until) == ("aborted", None)
    assert list(shop.path(export).parent.iterdir()) == []


@pytest.mark.engine("sqlite")
def test_a_killed_workers_draft_is_removed_once_its_export_is_closed(shop: Workshop) -> None:
    asked = shop.ask()
    begin(shop, asked)
    database, files = shop.tools.database, shop.tools.files
    shop.path(asked).parent.mkdir()
    draft = shop.path(asked).with_name(f".{shop.path(asked).name}.part")
    draft.write_bytes(b"half a file")
    later = NOW + timedelta(minutes=16)
    assert not unwanted_files_there(database, files, later)

    close_stale_exports(database, LEDGER_KEY, later)
    assert unwanted_files_there(database, files, later)
    assert clear_export_files(database, files, later) == 1

    assert not draft.exists()
    assert record(database, asked.id).state == ExportState.ABORTED


@pytest.mark.engine("sqlite")
def test_a_file_is_kept_for_a_day_and_other_files_stay(shop: Workshop) -> None:
    export = shop.prepared()
    database, files = shop.tools.database, shop.tools.files
    kept = shop.path(export).with_name("README")
    kept.write_text("Not ours.")

    assert not unwanted_files_there(database, files, NOW + DAY - MOMENT)
    assert clear_export_files(database, files, NOW + DAY - MOMENT) == 0
    assert shop.path(export).exists()
    assert clear_export_files(database, files, NOW + DAY) == 1

    assert list(kept.parent.iterdir()) == [kept]
    assert not unwanted_files_there(database, files, NOW + DAY)


@pytest.mark.engine("sqlite")
def test_a_file_of_an_unknown_export_is_deleted(shop: Workshop) -> None:
    # As after a restore of an older database.
    export = shop.prepared()
    stray = shop.path(export).with_name(f"{UUID(int=1).hex}.csv")
    stray.write_bytes(b"somebody")

    clear_export_files(shop.tools.database, shop.tools.files, NOW)

    assert shop.path(export).exists()
    assert not stray.exists()


def test_an_export_of_new_leads_waits_for_one_still_being_written(shop: Workshop) -> None:
    first, second = shop.ask(since_last=True), shop.ask(since_last=True)
    opened = begin(shop, first)

    assert prepare_exports(shop.tools) == 0
    with pytest.raises(ExportNotReady, match="still being written"):
        begin(shop, second)
    preparing._write(shop.tools, opened)
    assert prepare_exports(shop.tools) == 1

    assert [record(shop.tools.database, each.id).count for each in (first, second)] == [3, 0]


@pytest.mark.engine("sqlite")
def test_a_file_not_downloaded_in_time_does_not_count_as_taken(shop: Workshop) -> None:
    shop.prepared(since_last=True)
    assert shop.at(NOW + DAY - MOMENT).prepared(since_last=True).count == 0

    # The one above still exists, but holds nobody.
    assert shop.at(NOW + DAY).prepared(since_last=True).count == 3
