"""After a restore the ledger continues under a new name, and records the loss."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.consent.rules.publication import publication_sha256
from app.core.db import Database
from app.core.models import AuditRecord, LedgerLeaf
from app.core.rules.commitment import commit
from app.ledger.check import check_ledger
from app.ledger.rebase import LedgerSound, Rebased, rebase_ledger
from app.ledger.rules.checkpoint import open_checkpoint
from app.ledger.rules.halt import LedgerHalted
from app.ledger.sealing import seal_ledger
from app.ledger.steps.sealing import Sealer
from app.ledger.store import ledger
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import (
    ORIGIN,
    commitments,
    entries,
    held,
    queue,
    root,
    seal_all,
    tamper,
)

LATER = f"{ORIGIN}/2"


def test_a_restored_older_database_halts_sealing(restored: Database, sealer: Sealer) -> None:
    queue(restored, 1)

    with pytest.raises(LedgerHalted, match="ends at 2 entries, and 5 have been signed"):
        seal_ledger(restored, sealer, NOW)
    assert held(sealer).size == 5
    assert len(entries(restored)) == 2


def test_rebasing_starts_a_new_tree_and_keeps_the_old_one(
    restored: Database, sealer: Sealer
) -> None:
    before = entries(restored)

    assert rebase_ledger(restored, sealer, NOW) == Rebased(LATER, gap=3)
    assert entries(restored) == before
    assert (held(sealer).origin, held(sealer).size) == (LATER, 1)
    queued = queue(restored, 2)
    assert seal_all(restored, sealer) == 3
    assert commitments(restored, 2)[1:] == queued
    assert held(sealer).root == root(entries(restored, 2))
    assert check_ledger(restored, sealer.folder) == (5, 2)


def test_the_first_entry_records_the_checkpoint_outside_and_the_gap(
    restored: Database, sealer: Sealer
) -> None:
    outside = sealer.folder.kept_checkpoint()
    assert outside is not None
    rebase_ledger(restored, sealer, NOW)

    with restored.reading() as session:
        first = session.scalars(select(LedgerLeaf).where(LedgerLeaf.generation == 2)).one()
        event = session.scalars(
            select(AuditRecord).where(AuditRecord.commitment == first.commitment)
        ).one()
        before = ledger.find_checkpoint_of(session, 1)
    assert before is not None
    assert (json.loads(event.payload)["kind"], first.leaf_index) == ("rebase", 0)
    assert commit(event.salt, event.payload) == first.commitment
    assert json.loads(event.payload)["details"] == {
        "held": outside.decode(),
        "stored": before.note.decode(),
        "continues": 1,
        "gap": 3,
        "published": publication_sha256([]),
        "audit_months": 0,
    }


def test_the_old_trees_last_checkpoint_is_kept_beside_the_new_one(
    restored: Database, sealer: Sealer, tmp_path: Path
) -> None:
    outside = sealer.folder.kept_checkpoint()
    rebase_ledger(restored, sealer, NOW)

    kept = tmp_path / "instance" / "ledger" / "checkpoint-until-20260304T083015Z"
    assert kept.read_bytes() == outside
    assert sealer.folder.halt() is None


def test_restored_pending_entries_are_sealed_in_the_new_tree(
    database: Database, sealer: Sealer
) -> None:
    queue(database, 2)
    tamper(database, "CREATE TABLE kept AS SELECT * FROM ledger_pending")
    seal_all(database, sealer)
    tables = ("ledger_leaf", "ledger_tile", "ledger_checkpoint")
    tamper(
        database,
        *(f"DELETE FROM {table}" for table in tables),
        "INSERT INTO ledger_pending SELECT * FROM kept",
    )

    assert rebase_ledger(database, sealer, NOW) == Rebased(LATER, gap=2)
    assert seal_all(database, sealer) == 3


def test_rebasing_repairs_a_lost_folder(database: Database, sealer: Sealer, tmp_path: Path) -> None:
    queue(database, 2)
    seal_all(database, sealer)
    (tmp_path / "instance" / "ledger" / "checkpoint").unlink()

    assert rebase_ledger(database, sealer, NOW) == Rebased(LATER, gap=0)
    assert seal_all(database, sealer) == 1


def test_a_sound_ledger_is_not_rebased(database: Database, sealer: Sealer) -> None:
    with pytest.raises(LedgerSound, match="still empty"):
        rebase_ledger(database, sealer, NOW)
    queue(database, 2)
    seal_all(database, sealer)
    before = sealer.folder.kept_checkpoint()

    with pytest.raises(LedgerSound, match="continues what was signed"):
        rebase_ledger(database, sealer, NOW)
    assert sealer.folder.kept_checkpoint() == before


def test_a_later_rebase_records_the_checkpoint_of_the_tree_before(
    restored: Database, sealer: Sealer
) -> None:
    rebase_ledger(restored, sealer, NOW)
    queue(restored, 4)
    seal_all(restored, sealer)
    outside = sealer.folder.kept_checkpoint()
    assert outside is not None
    tamper(restored, "DELETE FROM ledger_tile WHERE generation = 2")

    rebased = rebase_ledger(restored, sealer, NOW + timedelta(hours=1))

    with restored.reading() as session:
        stored = ledger.find_checkpoint(session)
    assert stored is not None
    signed = open_checkpoint(stored.note, sealer.folder.verifiers()).checkpoint
    assert (stored.generation, signed.origin, signed.size) == (3, rebased.origin, 1)
