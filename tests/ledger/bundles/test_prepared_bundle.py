"""A requested bundle is made by a worker, and never outlasts its evidence."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path
from unittest.mock import Mock
from uuid import UUID

import pytest
from sqlalchemy import select

from app.consent.models import ErasureLeftover
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.ledger.bundle import bundle_ledger
from app.ledger.models import LedgerBundle
from app.ledger.outside.bundle_files import BundleFiles
from app.ledger.outside.outside_lists import ErasureList, OutsideLists
from app.ledger.prepared_bundle import (
    Bundling,
    ask_bundle,
    clear_bundle_files,
    fetch_bundle,
    make_bundle,
    unwanted_bundles_there,
)
from app.ledger.rules.bundle import (
    KEPT_FOR,
    Bundled,
    BundleGone,
    BundleWithheld,
    WriteBundle,
)
from app.ledger.steps.sealing import Sealer
from app.ledger.store import ledger
from app.ledger.store.bundle import list_latest
from app.rights.outside.instance_files import InstanceFiles
from app.rights.overwriting import overwrite_erased
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import check, enquire, erase
from tests.support.ledger.sealing import make_sealer, seal_all
from tests.support.stored import every, only, read_by

pytestmark = pytest.mark.engine("both")

MADE = NOW + timedelta(hours=1)
REASON = "For the yearly audit."


def bundling(
    database: Database,
    sealer: Sealer,
    instance: Path,
    *,
    now: datetime = MADE,
    meanwhile: Callable[[], object] = lambda: None,
) -> Bundling:
    """Return the dependencies of a bundle.

    :param meanwhile: called once the bundle is written, before it is complete.
    """

    def bundle(write: WriteBundle) -> Bundled:
        found = bundle_ledger(database, sealer.folder, LEDGER_KEY, [], write)
        meanwhile()
        return found

    files = BundleFiles(instance)
    lists, size = OutsideLists(instance), ledger.find_size
    return Bundling(database, LEDGER_KEY, files, lists, bundle, size, lambda: now)


def ask(database: Database) -> bool:
    """Request a bundle."""
    return ask_bundle(database, LEDGER_KEY, actor="a" * 32, reason=REASON, now=NOW)


def made(database: Database, sealer: Sealer, instance: Path) -> LedgerBundle:
    """Request a bundle, make it, and return it."""
    assert ask(database)
    assert make_bundle(bundling(database, sealer, instance))
    return latest(database)


def latest(database: Database) -> LedgerBundle:
    """Return the only bundle, which is not being made any more."""
    [found] = read_by(database, list_latest, 10)
    return found


def fetch(database: Database, instance: Path, bundle_id: UUID, now: datetime = MADE) -> None:
    """Download a bundle."""
    lists = OutsideLists(instance)
    fetch_bundle(database, LEDGER_KEY, lists, bundle_id=bundle_id, actor="b" * 32, now=now)


def file_of(instance: Path, bundle: LedgerBundle) -> Path:
    """Return the path of a bundle's file."""
    return BundleFiles(instance).path(UUID(bundle.owner), "zip")


def events(database: Database) -> list[str]:
    """Return the tags of the events about bundles."""
    return sorted(
        every(database, select(AuditRecord.event).where(AuditRecord.event.like("%:bundle:%")))
    )


def files_in(instance: Path) -> list[str]:
    """Return the names of the files in the folder of bundles."""
    return [each.name for each in (instance / "bundles").glob("*")]


def test_a_bundle_is_made_recorded_downloaded_and_verifies(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    bundle = made(database, sealer, instance)
    path = file_of(instance, bundle)

    assert (bundle.state, bundle.reason, bundle.problem) == ("complete", REASON, "")
    assert bundle.file_until == MADE + KEPT_FOR
    content = path.read_bytes()
    assert (bundle.bytes, bundle.sha256) == (len(content), sha256(content).hexdigest())
    assert check(path, sealer)["evidence_held"] == bundle.size
    fetch(database, instance, bundle.id)
    assert events(database) == [
        AuditEvent.BUNDLE_ASKED.tag, AuditEvent.BUNDLE_DOWNLOADED.tag, AuditEvent.BUNDLE_MADE.tag,
    ]  # fmt: skip
    assert path.stat().st_mode & 0o077 == 0


def test_one_bundle_is_made_at_a_time(database: Database, sealer: Sealer, instance: Path) -> None:
    assert ask(database)
    assert not ask(database)
    assert make_bundle(bundling(database, sealer, instance))
    assert not make_bundle(bundling(database, sealer, instance))
    assert ask(database)


def test_an_erasure_deletes_every_bundle_with_the_evidence(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    first = enquire(database, "bo", 2)
    seal_all(database, sealer)
    bundle = made(database, sealer, instance)
    erase(database, instance, first)

    assert latest(database).state == "void"
    with pytest.raises(BundleGone):
        fetch(database, instance, bundle.id)
    left = only(database, select(ErasureLeftover).where(ErasureLeftover.place == "bundles"))
    assert left.name == f"{bundle.owner}.zip"
    overwrite_erased(database, LEDGER_KEY, InstanceFiles(instance), MADE)
    assert files_in(instance) == []


def test_an_erasure_while_it_is_written_has_it_begun_anew(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    first = enquire(database, "bo", 2)
    seal_all(database, sealer)
    ask(database)
    meanwhile = partial(erase, database, instance, first)
    assert not make_bundle(bundling(database, sealer, instance, meanwhile=meanwhile))
    assert only(database, LedgerBundle).owner == ""
    assert files_in(instance) == []

    # The erasure has to be sealed, so that the bundle accounts for it; nothing begins before.
    unbegun = Mock(side_effect=AssertionError)
    assert not make_bundle(replace(bundling(database, sealer, instance), bundle=unbegun))
    seal_all(database, sealer)
    assert make_bundle(bundling(database, sealer, instance))
    assert check(file_of(instance, latest(database)), sealer)["evidence_erased"] == 1


def test_a_restored_database_makes_and_sends_no_bundle_until_it_has_kept_up(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    bundle = made(database, sealer, instance)
    ErasureList(instance).append(b"a line that no erasure wrote")
    ask(database)

    assert not make_bundle(bundling(database, sealer, instance))
    with pytest.raises(BundleWithheld):
        fetch(database, instance, bundle.id)


def test_a_bundle_is_deleted_after_a_day(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    bundle, files = made(database, sealer, instance), BundleFiles(instance)
    until = MADE + KEPT_FOR

    assert not unwanted_bundles_there(database, files, until - timedelta(seconds=1))
    assert clear_bundle_files(database, files, until) == 1
    assert files_in(instance) == []
    with pytest.raises(BundleGone):
        fetch(database, instance, bundle.id, until)


def test_a_bundle_that_cannot_be_written_says_why(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    (instance / "bundles").write_bytes(b"in the way")
    ask(database)

    assert make_bundle(bundling(database, sealer, instance))
    assert (latest(database).state, latest(database).problem) == ("failed", "disk")


def test_there_is_no_bundle_before_anything_is_sealed(database: Database, instance: Path) -> None:
    ask(database)

    assert make_bundle(bundling(database, make_sealer(instance, database), instance))
    assert (latest(database).state, latest(database).problem) == ("failed", "empty")
