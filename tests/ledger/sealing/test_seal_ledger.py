"""Sealing places every entry once, in order, under a checkpoint signed by the key."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.consent.models import ConsentRecord
from app.core.db import Database
from app.core.steps.records import queue_ledger_entry
from app.ledger.models import LedgerCheckpoint, LedgerTile
from app.ledger.rules.halt import LedgerHalted
from app.ledger.sealing import BATCH, Sealed, seal_ledger
from app.ledger.steps.sealing import Sealer
from tests.ledger.rules import naive_tree
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_submission,
    submit_enquiry,
)
from tests.support.ledger.restored import lose_tree
from tests.support.ledger.sealing import (
    ORIGIN,
    commitments,
    count_pending,
    entries,
    grow,
    held,
    kept_note,
    make_sealer,
    queue,
    root,
    seal_all,
    tamper,
)
from tests.support.sizes import examples
from tests.support.stored import only, write_by


def test_pending_entries_are_sealed_in_the_order_of_time(
    database: Database, sealer: Sealer
) -> None:
    queued = queue(database, 5)

    assert seal_ledger(database, sealer, NOW) == Sealed(5, 5)
    assert commitments(database) == queued
    assert count_pending(database) == 0
    checkpoint = held(sealer)
    assert (checkpoint.origin, checkpoint.size) == (ORIGIN, 5)
    assert checkpoint.root == naive_tree.root(entries(database))


def test_an_enquirys_consent_is_sealed_as_reception_queued_it(
    database: Database, sealer: Sealer
) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)

    assert seal_all(database, sealer) == 1
    commitment = only(database, ConsentRecord.commitment)
    assert entries(database) == [b'{"c":"%b","v":2}' % commitment.encode()]


def test_without_pending_entries_nothing_is_signed(database: Database, sealer: Sealer) -> None:
    assert seal_ledger(database, sealer, NOW) == Sealed(0, 0)
    assert held(sealer).size == 0
    grow(database, sealer, 1)
    before = sealer.folder.kept_checkpoint()

    assert seal_ledger(database, sealer, NOW) == Sealed(0, 1)
    assert sealer.folder.kept_checkpoint() == before


def test_many_entries_are_sealed_batch_by_batch(database: Database, sealer: Sealer) -> None:
    queued = queue(database, BATCH + 3)

    first = seal_ledger(database, sealer, NOW)
    second = seal_ledger(database, sealer, NOW)

    assert first == Sealed(BATCH, BATCH)
    assert first.more
    assert second == Sealed(3, BATCH + 3)
    assert commitments(database) == queued
    assert held(sealer).root == root(entries(database))
    assert only(database, LedgerCheckpoint).note == sealer.folder.kept_checkpoint()


def test_the_checkpoint_outside_is_readable_by_its_owner_alone(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    grow(database, sealer, 1)
    folder = tmp_path / "instance" / "ledger"

    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "checkpoint").stat().st_mode & 0o077 == 0
    assert {path.name for path in folder.iterdir()} == {"checkpoint", "keys", "lock"}


@settings(
    max_examples=examples(8),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(rounds=st.lists(st.integers(1, 300), min_size=1, max_size=4))
def test_any_sequence_of_seals_yields_the_recursive_tree(
    database: Database, tmp_path_factory: pytest.TempPathFactory, rounds: list[int]
) -> None:
    tables = ("ledger_pending", "ledger_leaf", "ledger_tile", "ledger_checkpoint")
    tamper(database, *(f"DELETE FROM {table}" for table in tables))
    sealer = make_sealer(tmp_path_factory.mktemp("instance"), database)
    queued = []
    for count in rounds:
        queued += queue(database, count)
        seal_all(database, sealer)

        assert commitments(database) == queued
        assert held(sealer).size == len(queued)
        assert held(sealer).root == naive_tree.root(entries(database))


# Halts.


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE ledger_pending SET commitment = 'c'",
        "UPDATE ledger_pending SET at = '2026-03-04 08:30:16.000000'",
        "UPDATE ledger_pending SET at = '2026-03-04 08:30:15.250999'",
    ],
)
def test_a_changed_pending_row_is_not_sealed(
    database: Database, sealer: Sealer, change: str
) -> None:
    queue(database, 1)
    tamper(database, change)

    assert seal_all(database, sealer) == 0
    assert count_pending(database) == 1


def test_the_checkpoint_outside_exposes_a_tree_rebuilt_with_the_real_key(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    grow(database, sealer, 3)
    lose_tree(database)
    shutil.copytree(tmp_path / "instance" / "secrets", tmp_path / "other" / "secrets")
    grow(database, make_sealer(tmp_path / "other", database), 3)
    queue(database, 1)

    before = kept_note(sealer), entries(database)
    with pytest.raises(LedgerHalted, match="different roots"):
        seal_ledger(database, sealer, NOW)
    assert (kept_note(sealer), entries(database)) == before
    assert count_pending(database) == 1


def test_late_entries_of_an_earlier_time_are_sealed_at_the_end(
    database: Database, sealer: Sealer
) -> None:
    first = queue(database, 2)
    seal_all(database, sealer)
    late = write_by(database, queue_ledger_entry, LEDGER_KEY, b"{}", NOW - timedelta(hours=1))
    seal_all(database, sealer)

    assert commitments(database) == [*first, late.commitment]


def test_a_full_tile_is_stored_once_with_its_root_one_level_up(
    database: Database, sealer: Sealer
) -> None:
    grow(database, sealer, 256)
    grow(database, sealer, 1)

    with database.reading() as session:
        tiles = {
            (tile.level, tile.tile_index): len(tile.hashes) // 32
            for tile in session.scalars(select(LedgerTile))
        }
    assert tiles == {(0, 0): 256, (0, 1): 1, (1, 0): 1}
