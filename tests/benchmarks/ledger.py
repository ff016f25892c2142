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
from app.ledger.rules.merkle import leaf_hashes, tree_root
from app.ledger.rules.tiles import append_to_tiles
from app.ledger.steps.sealing import Sealer
from app.ledger.store import ledger
from tests.benchmarks.amounts import Amounts
from tests.harness import Figure, say, timed
from tests.support.databases import ENGINES, migrated_database, opened
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import ORIGIN, make_sealer
from tests.support.shared_run import SharedRun
from tests.support.stored import read_by

MOST_FOR_TREE, MOST_FOR_CHECK = 1.25, 2.0
_ROWS_AT_ONCE = 20_000


def measure_ledger(amounts: Amounts) -> Iterator[Figure]:
    """Measure the tree, and its whole check on both engines, with a bare loop before."""
    leaves, bare, tree, checks = amounts.leaves, list[float](), list[float](), list[list[float]]()
    with ExitStack() as stack:
        run = stack.enter_context(SharedRun.apart())
        filled = [stack.enter_context(filled_ledger(run, each, leaves)) for each in ENGINES]
        entries = read_by(filled[0][0], ledger.read_entries, 1, 0, leaves)
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
        opened(url) as database,
    ):
        say(f"{engine}: {leaves:,} leaves are put in ...")
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
