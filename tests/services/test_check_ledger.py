"""The whole ledger is checked: any row that was changed past the triggers is found."""

from pathlib import Path

import pytest

from app.db import Database
from app.domain.ledger.halted import LedgerHalted
from app.domain.ledger.invalid import LedgerInvalid
from app.services.check_ledger import CheckedLedger, check_ledger
from app.services.steps.sealer import Sealer
from tests.support.ledger import make_sealer, queue, seal_all, tamper


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed a full tile in three rounds, and some entries of the next."""
    made = make_sealer(tmp_path / "instance", database)
    for count in (2, 200, 60):
        queue(database, count)
        seal_all(database, made)
    return made


def test_a_sound_ledger_holds(database: Database, sealer: Sealer) -> None:
    assert check_ledger(database, sealer.folder) == CheckedLedger(entries=262, trees=1)


def test_a_ledger_that_has_not_begun_holds(database: Database, tmp_path: Path) -> None:
    fresh = make_sealer(tmp_path / "fresh", database)

    assert check_ledger(database, fresh.folder) == CheckedLedger()


TAMPERED = {
    "an early entry's kind": "UPDATE ledger_leaf SET kind = 'rebase' WHERE leaf_index = 1",
    "an early entry's time": "UPDATE ledger_leaf SET at = '2020-01-01 00:00:00' WHERE"
    " leaf_index = 1",
    "an early entry's commitment": "UPDATE ledger_leaf SET commitment = 'c' WHERE leaf_index = 1",
    "an early entry's index": "UPDATE ledger_leaf SET leaf_index = -1 WHERE leaf_index = 1",
    "an early entry's tree": "UPDATE ledger_leaf SET generation = 2 WHERE leaf_index = 1",
    "an early entry's absence": "DELETE FROM ledger_leaf WHERE leaf_index = 1",
    "all entries' absence": "DELETE FROM ledger_leaf",
    "a further entry": "INSERT INTO ledger_leaf SELECT 1, 262, at, 'c', kind FROM ledger_leaf"
    " WHERE leaf_index = 0",
    "an upper tile": "UPDATE ledger_tile SET hashes = (SELECT hashes FROM ledger_tile"
    " WHERE level = 0 AND tile_index = 0) WHERE level = 1",
    "a tile's absence": "DELETE FROM ledger_tile WHERE level = 0 AND tile_index = 0",
    "the checkpoint's note": "UPDATE ledger_checkpoint SET note = (SELECT hashes FROM"
    " ledger_tile WHERE level = 1)",
    "the checkpoint's tree": "UPDATE ledger_checkpoint SET generation = 2",
    "the checkpoint's absence": "DELETE FROM ledger_checkpoint",
}


@pytest.mark.parametrize("change", TAMPERED.values(), ids=TAMPERED.keys())
def test_whatever_was_changed_is_found(database: Database, sealer: Sealer, change: str) -> None:
    tamper(database, change)

    with pytest.raises((LedgerHalted, LedgerInvalid)):
        check_ledger(database, sealer.folder)
