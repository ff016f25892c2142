"""Speed of the ledger beside a bare loop of hashlib over the same bytes, in one run.

The bare loop is the simplest possible: `hashlib.sha256` of every leaf, then of every node, level by
level. It reads nothing: the entries are in memory already.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
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
from tests.benchmarks.amounts import Amounts
from tests.harness import Figure, say, timed
from tests.support.databases import ENGINES, migrated_database
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import ORIGIN, make_sealer
from tests.support.shared_run import SharedRun

BATCH, BATCHES, LONE = 500, 200, 10_000
MOST_FOR_TREE, MOST_FOR_CHECK = 1.25, 2.0
MOST_FOR_APPEND = 10.0
"""Microseconds an entry, in batches of sealing's size."""

_ROWS_AT_ONCE = 20_000


def measure_ledger(amounts: Amounts) -> Iterator[Figure]:
    """Measure the tree, its whole check on both engines with a bare loop before, and appending."""
    leaves, bare, tree, checks = amounts.leaves, list[float](), list[float](), list[list[float]]()
    with ExitStack() as stack:
        run = stack.enter_context(SharedRun.apart())
        filled = [stack.enter_context(filled_ledger(run, each, leaves)) for each in ENGINES]
        with filled[0][0].reading() as session:
            entries = ledger.read_entries(session, 1, 0, leaves)
        for _ in range(amounts.rounds):
            with timed(bare):
                root = bare_loop(entries)
            with timed(tree):
                assert tree_root(leaf_hashes(entries)) == root
            checks.append([])
            for database, sealer in filled:
                with timed(checks[-1]):
                    check_ledger(database, sealer.folder, processes=os.cpu_count() or 1)
    yield Figure(f"bare loop over {leaves:,} leaves", bare, "s")
    for name, times, most in (
        ("tree in memory, in bare loops", tree, MOST_FOR_TREE),
        *((f"whole check, in bare loops, {engine}", its, MOST_FOR_CHECK)
          for engine, its in zip(ENGINES, zip(*checks, strict=True), strict=True)),
    ):  # fmt: skip
        ratios = [each / loop for each, loop in zip(times, bare, strict=True)]
        yield Figure(name, ratios, most=most, main=True)
    batch = _append_cost(BATCH)
    yield Figure(f"an entry, {BATCH} together", [batch], "us", most=MOST_FOR_APPEND, main=True)
    yield Figure("an entry, one by one", [_frontier_cost()], "us", most=MOST_FOR_APPEND)
    yield Figure("an entry, one by one into tiles", [_append_cost(1)], "us")


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
        say(f"{engine}: {leaves:,} leaves are put in ...")
        database = Database(url)
        sealer = make_sealer(Path(folder) / "instance", database)
        for start in range(0, leaves, _ROWS_AT_ONCE):
            rows = [
                {"generation": 1, "leaf_index": index, "at": NOW, "kind": "consent.given",
                 "commitment": hashlib.sha256(str(index).encode()).hexdigest()}
                for index in range(start, min(leaves, start + _ROWS_AT_ONCE))
            ]  # fmt: skip
            with database.transaction() as session:
                session.connection().execute(insert(LedgerLeaf), rows)
        with database.transaction() as session:
            hashes = leaf_hashes(ledger.read_entries(session, 1, 0, leaves))
            ledger.write_tiles(session, 1, append_to_tiles(0, {}, hashes))
            checkpoint = Checkpoint(ORIGIN, leaves, tree_root(hashes))
            note = bytes(sign_checkpoint(checkpoint, sealer.folder.signers(ORIGIN)))
            ledger.write_checkpoint(session, 1, note)
        sealer.folder.keep_checkpoint(note)
        yield database, sealer
        database.dispose()


def _append_cost(batch: int) -> float:
    """Return the microseconds an entry for new tiles and a new root, batch after batch."""
    tiles: dict[tuple[int, int], bytes] = {}
    entries = [f"entry {number}".encode() for number in range(batch)]

    def read(tile: Tile) -> bytes:
        return tiles[tile.level, tile.index]

    took = list[float]()
    with timed(took):
        for size in range(0, batch * BATCHES, batch):
            before = {tile.level: read(tile) for tile in partial_tiles(size)}
            written = append_to_tiles(size, before, leaf_hashes(entries))
            tiles.update({(tile.level, tile.index): held for tile, held in written.items()})
            stored_root(size + batch, tile_hashes(size + batch, read))
    return took[0] / (batch * BATCHES) * 1e6


def _frontier_cost() -> float:
    """Return the microseconds for one entry and the root after it, in memory."""
    tree, took = Frontier().append(leaf_hashes([b"before"] * (2**16 - 1))), list[float]()
    with timed(took):
        for number in range(LONE):
            tree = tree.append([leaf_hash(b"entry %d" % number)])
            tree.root()
    return took[0] / LONE * 1e6
