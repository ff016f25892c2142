"""After a restore the ledger continues under a new name, and records the loss."""

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from app.consent.rules.publication import publication_sha256
from app.core.db import Database
from app.core.models import AuditRecord, LedgerLeaf
from app.core.rules.commitment import commit
from app.ledger.check import check_ledger
from app.ledger.rebase import LedgerSound, Rebased, rebase_ledger
from app.ledger.rules.halt import LedgerHalted
from app.ledger.sealing import seal_ledger
from app.ledger.steps.sealing import Sealer
from app.ledger.store import ledger
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import (
    ORIGIN,
    commitments,
    entries,
    grow,
    held,
    kept_note,
    queue,
    root,
    seal_all,
    tamper,
)
from tests.support.stored import only, read_by

LATER = f"{ORIGIN}/2"


def test_rebasing_starts_a_new_tree_and_keeps_the_old_one(
    restored: Database, sealer: Sealer
) -> None:
    before = entries(restored)
    with pytest.raises(LedgerHalted, match="ends at 2 entries, and 5 have been signed"):
        seal_ledger(restored, sealer, NOW)

    assert rebase_ledger(restored, sealer, NOW) == Rebased(LATER, gap=3)
    assert entries(restored) == before
    assert sealer.folder.halt() is None
    assert (held(sealer).origin, held(sealer).size) == (LATER, 1)
    queued = queue(restored, 2)
    assert seal_all(restored, sealer) == 3
    assert commitments(restored, 2)[1:] == queued
    assert held(sealer).root == root(entries(restored, 2))
    assert check_ledger(restored, sealer.folder) == (5, 2)


def test_the_first_entry_records_the_checkpoint_outside_and_the_gap(
    restored: Database, sealer: Sealer
) -> None:
    outside = kept_note(sealer)
    rebase_ledger(restored, sealer, NOW)

    first = only(restored, select(LedgerLeaf).where(LedgerLeaf.generation == 2))
    event = only(restored, select(AuditRecord).where(AuditRecord.commitment == first.commitment))
    before = read_by(restored, ledger.find_checkpoint_of, 1)
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
    grow(database, sealer, 2)
    (tmp_path / "instance" / "ledger" / "checkpoint").unlink()

    assert rebase_ledger(database, sealer, NOW) == Rebased(LATER, gap=0)
    assert seal_all(database, sealer) == 1


def test_a_sound_ledger_is_not_rebased(database: Database, sealer: Sealer) -> None:
    with pytest.raises(LedgerSound, match="still empty"):
        rebase_ledger(database, sealer, NOW)
    grow(database, sealer, 2)
    before = sealer.folder.kept_checkpoint()

    with pytest.raises(LedgerSound, match="continues what was signed"):
        rebase_ledger(database, sealer, NOW)
    assert sealer.folder.kept_checkpoint() == before
