"""Check of the whole ledger in the database: every entry, tile and checkpoint of every tree."""

import signal
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.outside.postgresql import Pool
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import open_checkpoint
from app.ledger.rules.halt import LedgerHalted, LedgerInvalid
from app.ledger.rules.merkle import Frontier
from app.ledger.rules.signed_note import Verifier
from app.ledger.rules.tiles import TILE_WIDTH, cut_into_tiles, tiles_between
from app.ledger.steps.ranges import (
    Range,
    Read,
    check_range,
    compare,
    entries_one_by_one,
)
from app.ledger.steps.tree import check_held_tree, halting_at_unreadable_rows
from app.ledger.store import ledger

_AT_ONCE = 32 * TILE_WIDTH

_Tell = Callable[[int, int], object]


def check_ledger(
    database: Database,
    folder: LedgerFolder,
    tell: _Tell = lambda _done, _size: None,
    processes: int = 1,
) -> tuple[int, int]:
    """Recompute every hash and check every signature; return the numbers of entries and trees.

    It fails wherever sealing would halt, which itself checks the newest part only.

    :param tell: called repeatedly with the number of entries done in a tree, and its size.
    :param processes: the number of processes that share the work. They are forked, so a caller that
        has threads has to leave it at one.
    :raises LedgerHalted: naming the first object that does not hold.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    # Fork before there is a connection, which could not be shared.
    with (
        _workers(database, processes) as map_ranges,
        database.reading() as session,
        halting_at_unreadable_rows(session),
    ):
        check_held_tree(session, folder)
        check = _TreeCheck(session, folder.verifiers(), map_ranges, tell)
        try:
            notes = {each.generation: each.note for each in ledger.list_checkpoints(session)}
            sizes = [
                check.tree(generation, notes.get(generation, b""))
                for generation in ledger.list_generations(session)
            ]
        except LedgerInvalid as error:
            raise LedgerHalted(f"The ledger does not hold. {error}") from error
    return sum(sizes), len(sizes)


_MapRanges = Callable[[Session, Sequence[Range]], Iterable[list[bytes]]]
"""Returns the roots of the full tiles of each range, in order."""


@contextmanager
def _workers(database: Database, processes: int) -> Iterator[_MapRanges]:
    """Yield a checker of ranges: in this process and its snapshot, or in several with their own.

    Full tiles and the entries below them never change, so that any snapshot will do for them.
    """
    if processes == 1:
        yield lambda session, ranges: (_full_tiles(session, each) for each in ranges)
        return
    url = database.url.render_as_string(hide_password=False)
    # A new interpreter takes longer to import this service than to check 500,000 entries.
    pool = get_context("fork").Pool(processes, _open_own, [url, database.pool])
    try:
        yield lambda _session, ranges: pool.imap(_full_tiles_apart, ranges)
    finally:
        pool.terminate()
        pool.join()


_own: list[Database] = []
"""A forked process's database."""


def _open_own(url: str, pool: Pool) -> None:
    # Ctrl-C reaches all processes, and the one that was started by hand reports it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _own[:] = [Database(url, pool=pool)]


def _full_tiles_apart(part: Range) -> list[bytes]:
    with _own[0].reading() as session:
        return _full_tiles(session, part)


def _full_tiles(session: Session, part: Range) -> list[bytes]:
    roots, _rest = check_range(session, ledger.read_entries, part)
    return roots


@dataclass(frozen=True)
class _TreeCheck:
    """A check of the trees of one snapshot."""

    session: Session
    verifiers: Collection[Verifier]
    map_ranges: _MapRanges
    tell: _Tell

    def tree(self, generation: int, note: bytes) -> int:
        """Check one tree with its signed checkpoint, and return its size."""
        try:
            return self._tree(generation, note, self.map_ranges, ledger.read_entries)
        except LedgerInvalid:
            # Row by row, as they were written: slower, but it names what does not hold.
            return self._tree(generation, note, _one_by_one, entries_one_by_one)

    def _tree(self, generation: int, note: bytes, map_ranges: _MapRanges, read: Read) -> int:
        checkpoint = open_checkpoint(note, self.verifiers).checkpoint
        size, roots, last = checkpoint.size, list[bytes](), list[bytes]()
        full = size - size % TILE_WIDTH
        ranges = [
            Range(generation, start, min(start + _AT_ONCE, full))
            for start in range(0, full, _AT_ONCE)
        ]
        for part in map_ranges(self.session, ranges):
            roots += part
            self.tell(len(roots) * TILE_WIDTH, size)
        if full < size:
            _none, last = check_range(self.session, read, Range(generation, full, size))
            self.tell(size, size)
        self._check_upper_tiles(generation, roots)
        # A full tile's root covers 256 leaves, so the subtrees above it are those over the leaves.
        over_tiles = Frontier().append(roots)
        tree = Frontier(over_tiles.size * TILE_WIDTH, over_tiles.hashes).append(last)
        if (tree.size, tree.root()) != (size, checkpoint.root):
            raise LedgerInvalid(
                f"The {tree.size} entries do not give the root of the checkpoint {size}."
            )
        self._check_nothing_beside(generation, size)
        return size

    def _check_upper_tiles(self, generation: int, hashes: list[bytes]) -> None:
        level = 1
        while hashes:
            tiles, hashes = cut_into_tiles(level, 0, hashes)
            compare(tiles, ledger.read_tiles(self.session, generation, tiles))
            level += 1

    def _check_nothing_beside(self, generation: int, size: int) -> None:
        index = ledger.find_leaf_outside(self.session, generation, size)
        if index is not None:
            raise LedgerInvalid(f"Entry {index} is covered by no checkpoint.")
        if ledger.count_tiles(self.session, generation) != len([*tiles_between(0, size)]):
            raise LedgerInvalid(f"The database has tiles that a tree of {size} entries lacks.")


def _one_by_one(session: Session, ranges: Sequence[Range]) -> Iterator[list[bytes]]:
    for each in ranges:
        roots, _rest = check_range(session, entries_one_by_one, each)
        yield roots
