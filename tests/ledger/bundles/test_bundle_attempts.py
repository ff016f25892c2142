"""Several attempts at a bundle, each with a file of its own, of which one is sent at most."""

import os
from functools import partial
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.ledger.models import LedgerBundle
from app.ledger.outside.bundle_files import BundleFiles
from app.ledger.prepared_bundle import clear_bundle_files, make_bundle
from app.ledger.rules.bundle import BUNDLE_LEASE, BundleGone
from app.ledger.steps.sealing import Sealer
from app.ledger.store import asked_work
from app.rights.outside.instance_files import InstanceFiles
from app.rights.overwriting import overwrite_erased
from app.rights.steps.evidence import forget_audits
from tests.ledger.bundles.test_prepared_bundle import (
    MADE,
    ask,
    bundling,
    fetch,
    file_of,
    files_in,
    latest,
    made,
)
from tests.support.enquiries.answers import LEDGER_KEY
from tests.support.ledger.evidence import enquire, erase
from tests.support.ledger.sealing import seal_all
from tests.support.stored import audit, change_every, only, write_by


def test_what_a_killed_worker_left_is_swept(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    ask(database)
    killed = uuid4()
    assert write_by(database, asked_work.take, LedgerBundle, killed.hex, MADE) is not None
    (instance / "bundles").mkdir()
    (instance / "bundles" / f".{killed.hex}.zip.part").write_bytes(b"half")
    files, later = BundleFiles(instance), MADE + BUNDLE_LEASE

    assert clear_bundle_files(database, files, MADE) == 0
    assert not make_bundle(bundling(database, sealer, instance))
    assert make_bundle(bundling(database, sealer, instance, now=later))
    assert clear_bundle_files(database, files, later) == 1
    assert files_in(instance) == [file_of(instance, latest(database)).name]


def test_a_late_attempt_replaces_no_bundle_that_another_has_made(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    first = enquire(database, "bo", 2)
    seal_all(database, sealer)
    ask(database)

    def meanwhile() -> None:
        erase(database, instance, first)
        seal_all(database, sealer)
        assert make_bundle(bundling(database, sealer, instance))

    assert not make_bundle(bundling(database, sealer, instance, meanwhile=meanwhile))
    bundle = latest(database)
    fetch(database, instance, bundle.id)
    assert files_in(instance) == [file_of(instance, bundle).name]
    assert bundle.sha256 == sha256(file_of(instance, bundle).read_bytes()).hexdigest()


def test_a_killed_attempt_is_in_no_way_of_the_next_where_drafts_have_names(
    database: Database, sealer: Sealer, instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_TMPFILE")
    ask(database)
    drafts: list[Path] = []

    def killed() -> None:
        drafts.extend((instance / "bundles").iterdir())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_bundle(bundling(database, sealer, instance, meanwhile=killed))
    # Nobody removes the draft of a process that was killed outright.
    drafts[0].write_bytes(b"half")
    assert make_bundle(bundling(database, sealer, instance, now=MADE + BUNDLE_LEASE))
    assert latest(database).state == "complete"


def test_a_bundle_that_is_not_complete_is_not_sent(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    def meanwhile() -> None:
        with pytest.raises(BundleGone):
            fetch(database, instance, only(database, LedgerBundle).id)

    ask(database)
    assert make_bundle(bundling(database, sealer, instance, meanwhile=meanwhile))


def test_a_new_bundle_takes_the_place_of_the_previous_one(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    bundle = made(database, sealer, instance)
    assert ask(database)

    with pytest.raises(BundleGone):
        fetch(database, instance, bundle.id)
    assert clear_bundle_files(database, BundleFiles(instance), MADE) == 1


def test_emptied_audit_events_void_every_bundle_that_has_them(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    made(database, sealer, instance)
    asked = [each.id for each in audit(database, AuditEvent.BUNDLE_ASKED.tag)]
    assert write_by(database, forget_audits, LEDGER_KEY, asked, MADE, SYSTEM) == 1

    assert latest(database).state == "void"
    overwrite_erased(database, LEDGER_KEY, InstanceFiles(instance), MADE)
    assert files_in(instance) == []


def test_a_worker_that_was_taken_for_dead_leaves_no_file(
    database: Database, sealer: Sealer, instance: Path
) -> None:
    ask(database)
    taken_over = partial(change_every, database, LedgerBundle, owner="another")
    assert not make_bundle(bundling(database, sealer, instance, meanwhile=taken_over))
    assert only(database, LedgerBundle).owner == "another"
    assert clear_bundle_files(database, BundleFiles(instance), MADE) == 0
