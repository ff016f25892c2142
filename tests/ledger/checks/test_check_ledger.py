"""A check of the whole ledger finds any row changed despite the triggers."""

from pathlib import Path

import pytest

from app.core.db import Database
from app.core.rules.commitment import ledger_entry
from app.ledger.check import check_ledger
from app.ledger.rules.halt import LedgerHalted, LedgerInvalid
from app.ledger.steps.sealing import Sealer
from app.ledger.store.ledger import list_leaves, read_entries
from tests.support.ledger.sealing import grow, make_sealer, sealed_ledger, tamper


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed a full tile in three rounds, and some entries of the next."""
    made = make_sealer(tmp_path / "instance", database)
    for count in (2, 200, 60):
        grow(database, made, count)
    return made


TAMPERED = {
    "an early entry's commitment": "UPDATE ledger_leaf SET commitment = 'c' WHERE leaf_index = 1",
    "an early entry's index": "UPDATE ledger_leaf SET leaf_index = -1 WHERE leaf_index = 1",
    "an early entry's tree": "UPDATE ledger_leaf SET generation = 2 WHERE leaf_index = 1",
    "an early entry's absence": "DELETE FROM ledger_leaf WHERE leaf_index = 1",
    "all entries' absence": "DELETE FROM ledger_leaf",
    "a further entry": "INSERT INTO ledger_leaf SELECT 1, 262, 'c' FROM ledger_leaf"
    " WHERE leaf_index = 0",
    "an entry before the first": "INSERT INTO ledger_leaf SELECT 1, -1, 'c' FROM"
    " ledger_leaf WHERE leaf_index = 0",
    "an early entry's letters": "UPDATE ledger_leaf SET commitment = upper(commitment) WHERE"
    " leaf_index = 1",
    "a quote in an entry": 'UPDATE ledger_leaf SET commitment = commitment || \'","w":"audit\''
    " WHERE leaf_index = 1",
    "a longer tile": "UPDATE ledger_tile SET hashes = CAST(hashes || hashes AS {bytes}) WHERE"
    " level = 1",
    "a further tile": "INSERT INTO ledger_tile SELECT 1, 2, 0, hashes FROM ledger_tile"
    " WHERE level = 1",
    "an upper tile": "UPDATE ledger_tile SET hashes = (SELECT hashes FROM ledger_tile"
    " WHERE level = 0 AND tile_index = 0) WHERE level = 1",
    "a tile's absence": "DELETE FROM ledger_tile WHERE level = 0 AND tile_index = 0",
    "the checkpoint's note": "UPDATE ledger_checkpoint SET note = (SELECT hashes FROM"
    " ledger_tile WHERE level = 1)",
    "the checkpoint's tree": "UPDATE ledger_checkpoint SET generation = 2",
    "the checkpoint's absence": "DELETE FROM ledger_checkpoint",
}


def test_the_database_writes_an_entry_as_canonical_json_does(
    database: Database, tmp_path: Path
) -> None:
    sealed_ledger(database, tmp_path / "instance", 4)

    with database.reading() as session:
        spelled = read_entries(session, 1, 1, 4)
        leaves = list_leaves(session, 1, 1)
    assert spelled == [ledger_entry(leaf.commitment) for leaf in leaves]
    assert len(spelled) == 3


@pytest.mark.engine("sqlite", only=True)
def test_an_index_that_is_not_an_integer_is_found(database: Database, sealer: Sealer) -> None:
    tamper(database, "UPDATE ledger_leaf SET leaf_index = 1.5 WHERE leaf_index = 1")

    with pytest.raises(LedgerHalted, match="Entry 1 is missing"):
        check_ledger(database, sealer.folder)


def test_a_sound_ledger_verifies_and_progress_is_reported_part_by_part(
    database: Database, sealer: Sealer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ledger.check._AT_ONCE", 256)
    told: list[tuple[int, int]] = []

    found = check_ledger(database, sealer.folder, lambda done, size: told.append((done, size)))

    assert found == (262, 1)
    assert told == [(256, 262), (262, 262)]


@pytest.mark.parametrize("change", TAMPERED.values(), ids=TAMPERED.keys())
def test_every_change_is_found(database: Database, sealer: Sealer, change: str) -> None:
    tamper(database, change.format(bytes="BLOB" if database.is_sqlite else "BYTEA"))

    with pytest.raises((LedgerHalted, LedgerInvalid)):
        check_ledger(database, sealer.folder)
