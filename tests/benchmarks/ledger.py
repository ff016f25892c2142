"""Speed of the ledger beside a bare loop of hashlib over the same bytes, in one run.

The bare loop is the simplest possible: `hashlib.sha256` of every leaf, then of every node, level by
level. It reads nothing: the entries are in memory already.
"""

import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import insert

from app.core.db import Database
from app.core.models import LedgerLeaf
from app.ledger.check import check_ledger
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.merkle import Frontier, leaf_hash, leaf_hashes, stored_root, tree_root
from app.ledger.rules.tiles import Tile, append_to_tiles, partial_tiles, tile_hashes
from app.ledger.steps.sealing import Sealer
from app.ledger.store import ledger
from tests.benchmarks.figures import Figure
from tests.support.databases import ENGINES, migrated_database
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import ORIGIN, make_sealer
from tests.support.shared_run import SharedRun

LEAVES = 1_000_000
CORES = os.cpu_count() or 1
ROUNDS = 3
BATCH = 500
BATCHES = 200
MOST_FOR_TREE = 1.25
MOST_FOR_CHECK = 2.0
MOST_FOR_APPEND = 10.0
"""Microseconds an entry, in batches of sealing's size."""

_ROWS_AT_ONCE = 20_000


@dataclass(frozen=True)
class Costs:
    """Costs of each round: the bare loop in seconds, and the ledger in bare loops."""

    bare: Sequence[float]
    tree: Sequence[float]
    checks: dict[str, list[float]]


def measure_ledger(leaves: int = LEAVES, rounds: int = ROUNDS) -> Iterator[Figure]:
    """Measure the tree, its whole check on both engines, and appending."""
    costs = measure_checks(leaves, rounds)
    yield Figure(f"bare loop over {leaves:,} leaves", costs.bare, "s")
    yield Figure("tree in memory, in bare loops", costs.tree, most=MOST_FOR_TREE)
    for engine, ratios in costs.checks.items():
        yield Figure(f"whole check, in bare loops, {engine}", ratios, most=MOST_FOR_CHECK)
    batch, lone = append_cost(BATCH, BATCHES), append_cost(1, BATCHES)
    yield Figure(f"an entry, {BATCH} together", [batch], "us", most=MOST_FOR_APPEND)
    yield Figure("an entry, one by one", [frontier_cost(BATCH * 20)], "us", most=MOST_FOR_APPEND)
    yield Figure("an entry, one by one into tiles", [lone], "us")


def measure_checks(leaves: int, rounds: int, processes: int = CORES) -> Costs:
    """Build the tree in memory and check it from either engine, with a bare loop before each."""
    run = SharedRun.begin()
    times: dict[str, list[float]] = {"tree": []}
    bare = []
    try:
        with ExitStack() as stack:
            filled = {
                engine: stack.enter_context(filled_ledger(run, engine, leaves))
                for engine in ENGINES
            }
            database, _sealer = filled[ENGINES[0]]
            with database.reading() as session:
                entries = ledger.read_entries(session, 1, 0, leaves)
            for number in range(rounds):
                print(f"  round {number + 1} of {rounds} ...", file=sys.stderr)
                bare.append(_seconds(lambda: bare_loop(entries)))
                times["tree"].append(_seconds(lambda: tree_root(leaf_hashes(entries))) / bare[-1])
                for engine, (each, sealer) in filled.items():
                    took = _seconds(partial(check_ledger, each, sealer.folder, processes=processes))
                    times.setdefault(engine, []).append(took / bare[-1])
    finally:
        run.end()
    return Costs(bare, times.pop("tree"), times)


def bare_loop(entries: list[bytes]) -> bytes:
    """Return the root over entries, by the simplest possible loop."""
    level = []
    for entry in entries:
        level.append(hashlib.sha256(b"\x00" + entry).digest())  # noqa: PERF401 - the plainest
    while len(level) > 1:
        above = []
        for at in range(0, len(level) - 1, 2):
            above.append(hashlib.sha256(b"\x01" + level[at] + level[at + 1]).digest())  # noqa: PERF401
        if len(level) % 2:
            above.append(level[-1])
        level = above
    return level[0]


@contextmanager
def filled_ledger(run: SharedRun, engine: str, leaves: int) -> Iterator[tuple[Database, Sealer]]:
    """Return a database with a number of sealed ledger entries, written without the sealer."""
    with (
        tempfile.TemporaryDirectory() as folder,
        migrated_database(run, engine, Path(folder)) as url,
    ):
        print(f"  filling {engine} ...", file=sys.stderr)
        database = Database(url)
        sealer = make_sealer(Path(folder) / "instance", database)
        try:
            for start in range(0, leaves, _ROWS_AT_ONCE):
                _insert_leaves(database, start, min(leaves, start + _ROWS_AT_ONCE))
            _seal_as_it_is(database, sealer, leaves)
            yield database, sealer
        finally:
            database.dispose()


def _insert_leaves(database: Database, start: int, stop: int) -> None:
    rows = [
        {
            "generation": 1,
            "leaf_index": index,
            "at": NOW,
            "commitment": hashlib.sha256(str(index).encode()).hexdigest(),
            "kind": "consent.given",
        }
        for index in range(start, stop)
    ]
    with database.transaction() as session:
        session.connection().execute(insert(LedgerLeaf), rows)


def _seal_as_it_is(database: Database, sealer: Sealer, leaves: int) -> None:
    with database.transaction() as session:
        hashes = leaf_hashes(ledger.read_entries(session, 1, 0, leaves))
        ledger.write_tiles(session, 1, append_to_tiles(0, {}, hashes))
        checkpoint = Checkpoint(ORIGIN, leaves, tree_root(hashes))
        note = bytes(sign_checkpoint(checkpoint, sealer.folder.signers(ORIGIN)))
        ledger.write_checkpoint(session, 1, note)
    sealer.folder.keep_checkpoint(note)


def append_cost(batch: int, batches: int) -> float:
    """Return the microseconds an entry for new tiles and a new root, batch after batch."""
    tiles: dict[tuple[int, int], bytes] = {}
    entries = [f"entry {number}".encode() for number in range(batch)]

    def read(tile: Tile) -> bytes:
        return tiles[tile.level, tile.index]

    def append(size: int) -> None:
        before = {tile.level: read(tile) for tile in partial_tiles(size)}
        written = append_to_tiles(size, before, leaf_hashes(entries))
        tiles.update({(tile.level, tile.index): held for tile, held in written.items()})
        stored_root(size + batch, tile_hashes(size + batch, read))

    def append_all() -> None:
        for number in range(batches):
            append(number * batch)

    took = _seconds(append_all)
    return took / (batch * batches) * 1e6


def frontier_cost(count: int) -> float:
    """Return the microseconds for one entry and the root after it, in memory."""
    tree = Frontier().append(leaf_hashes([b"before"] * (2**16 - 1)))

    def append() -> None:
        grown = tree
        for number in range(count):
            grown = grown.append([leaf_hash(b"entry %d" % number)])
            grown.root()

    return _seconds(append) / count * 1e6


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
