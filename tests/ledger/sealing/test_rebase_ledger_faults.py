"""A rebase survives kills, forks, planted rows, and a second rebase within a second."""

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.models import AuditRecord, LedgerLeaf
from app.ledger.check import check_ledger
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rebase import Rebased, rebase_ledger
from app.ledger.rules.halt import LedgerHalted
from app.ledger.sealing import seal_ledger
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import NOW
from tests.support.ledger.restored import lose_tree
from tests.support.ledger.sealing import (
    ORIGIN,
    elsewhere,
    entries,
    grow,
    held,
    root,
    seal_all,
    tamper,
)
from tests.support.stored import only

LATER = f"{ORIGIN}/2"


class Killed(BaseException):
    """The process ended here."""


def kill_within_rebase(database: Database, sealer: Sealer, step: str, *, before: bool) -> None:
    """Rebase as a process killed before or after a step of the folder."""

    def crash(folder: LedgerFolder, *what: object) -> None:
        if not before:
            step_of_folder(folder, *what)
        raise Killed

    step_of_folder = getattr(LedgerFolder, step)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LedgerFolder, step, crash)
        with pytest.raises(Killed):
            rebase_ledger(database, sealer, NOW)


@pytest.mark.parametrize("step", ["set_aside_checkpoint", "keep_checkpoint"])
def test_a_rebase_interrupted_after_its_commit_is_completed(
    restored: Database, sealer: Sealer, tmp_path: Path, step: str
) -> None:
    kill_within_rebase(restored, sealer, step, before=True)
    with pytest.raises(LedgerHalted, match=LATER):
        seal_ledger(restored, sealer, NOW)

    assert rebase_ledger(restored, sealer, NOW + timedelta(minutes=1)) == Rebased(LATER, gap=3)
    assert (held(sealer).origin, held(sealer).size) == (LATER, 1)
    assert seal_all(restored, sealer) == 1
    assert check_ledger(restored, sealer.folder) == (3, 2)
    kept = [each.name for each in (tmp_path / "instance" / "ledger").glob("checkpoint-until-*")]
    assert kept == ["checkpoint-until-20260304T083015Z"]


def test_a_rebase_interrupted_before_its_commit_restarts_under_a_new_name(
    restored: Database, sealer: Sealer
) -> None:
    kill_within_rebase(restored, sealer, "signers", before=False)

    again = rebase_ledger(restored, sealer, NOW)

    assert again == Rebased(f"{ORIGIN}/3", gap=3), "that name may have signed something"
    assert check_ledger(restored, sealer.folder) == (3, 2)


def test_two_rebases_within_a_second_have_two_names_and_checkpoints(
    restored: Database, sealer: Sealer, tmp_path: Path
) -> None:
    outside = [sealer.folder.kept_checkpoint()]
    rebase_ledger(restored, sealer, NOW)
    grow(restored, sealer, 1)
    outside.append(sealer.folder.kept_checkpoint())
    tamper(restored, "DELETE FROM ledger_tile WHERE generation = 2")

    assert rebase_ledger(restored, sealer, NOW).origin == f"{ORIGIN}/3"
    assert (held(sealer).origin, held(sealer).size) == (f"{ORIGIN}/3", 1)
    kept = (tmp_path / "instance" / "ledger").glob("checkpoint-until-*")
    assert [each.read_bytes() for each in sorted(kept)] == outside


def details(database: Database, generation: int) -> dict[str, object]:
    """Return the details of the rebase in a tree's first entry."""
    event = only(
        database,
        select(AuditRecord)
        .join(LedgerLeaf, LedgerLeaf.commitment == AuditRecord.commitment)
        .where(LedgerLeaf.generation == generation, LedgerLeaf.leaf_index == 0),
    )
    return dict(json.loads(event.payload)["details"])


def test_a_database_of_another_name_has_lost_all_signed_entries(
    restored: Database, sealer: Sealer
) -> None:
    rebase_ledger(restored, sealer, NOW)
    grow(restored, sealer, 1)
    tamper(
        restored,
        *(f"DELETE FROM ledger_{name} WHERE generation = 2"
          for name in ("leaf", "tile", "checkpoint")),
    )  # fmt: skip

    rebased = rebase_ledger(restored, sealer, NOW + timedelta(hours=1))

    # The first name's tree has the same size, but none of the missing entries.
    assert (rebased.gap, rebased.continues) == (2, False)
    assert (details(restored, 3)["gap"], details(restored, 3)["continues"]) == (2, 0)


@pytest.mark.parametrize("others", [1, 3, 6], ids=["smaller", "of the same size", "larger"])
def test_a_fork_is_distinguished_from_a_restored_database(
    database: Database, sealer: Sealer, tmp_path: Path, others: int
) -> None:
    grow(database, sealer, 3)
    outside = sealer.folder.kept_checkpoint()
    lose_tree(database)
    fork = elsewhere(sealer, tmp_path / "fork", database)
    shutil.copytree(tmp_path / "instance" / "secrets", tmp_path / "fork" / "secrets")
    grow(database, fork, others)

    rebased = rebase_ledger(database, sealer, NOW)

    # A holder of the key can sign a smaller one that looks exactly like an earlier state.
    told = (2, True) if others == 1 else (3, False)
    assert (rebased.gap, rebased.continues) == told
    assert details(database, 2)["held"] == (outside or b"").decode()
    assert (details(database, 2)["gap"], details(database, 2)["continues"]) == (
        told[0],
        int(told[1]),
    )


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE ledger_checkpoint SET note = {junk}",
        "DELETE FROM ledger_tile",
        "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 1",
    ],
    ids=["checkpoint", "tiles", "entry"],
)
def test_changed_entries_do_not_continue_the_log_nor_block_the_rebase(
    restored: Database, sealer: Sealer, tampering: str
) -> None:
    tamper(restored, tampering.format(junk="x'fffe00'" if restored.is_sqlite else "'\\xfffe00'"))

    assert rebase_ledger(restored, sealer, NOW) == Rebased(LATER, gap=5, continues=False)
    assert details(restored, 2)["continues"] == 0
    assert seal_all(restored, sealer) == 1


def test_rows_inserted_ahead_do_not_block_the_ledger(restored: Database, sealer: Sealer) -> None:
    tamper(
        restored,
        "INSERT INTO ledger_leaf SELECT 2, leaf_index, 'planted' FROM ledger_leaf"
        " WHERE leaf_index = 0",
        "INSERT INTO ledger_tile SELECT 3, level, tile_index, hashes FROM ledger_tile",
    )

    assert rebase_ledger(restored, sealer, NOW) == Rebased(f"{ORIGIN}/4", gap=3)
    assert grow(restored, sealer, 2) == 3
    assert held(sealer).root == root(entries(restored, 4))
