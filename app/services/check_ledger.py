"""Check the whole ledger in the database: every entry, tile and checkpoint of every tree."""

from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import partial

from sqlalchemy.orm import Session

from app.adapters.ledger_files import LedgerFolder
from app.db import Database
from app.domain.ledger.checkpoint import open_checkpoint
from app.domain.ledger.halted import LedgerHalted
from app.domain.ledger.invalid import LedgerInvalid
from app.domain.ledger.merkle import Frontier, leaf_hashes
from app.domain.ledger.note import Verifier
from app.domain.ledger.tiles import TILE_WIDTH, Tile, cut_into_tiles, tiles_between
from app.services.steps.check_tree import check_tree, entry_of
from app.services.steps.unreadable_rows import halting_at_unreadable_rows
from app.store import ledger, ledger_whole

_AT_ONCE = 32 * TILE_WIDTH

_Read = Callable[[Session, int, int, int], list[bytes]]
_Tell = Callable[[int, int], object]
_Job = Callable[[], "_Part"]


@dataclass(frozen=True)
class CheckedLedger:
    """How much was checked, and holds."""

    entries: int = 0
    trees: int = 0


@dataclass(frozen=True)
class _Part:
    """Neighbouring entries, and what is stored of the tiles over them, by index."""

    start: int
    entries: list[bytes]
    tiles: Mapping[int, bytes]


def check_ledger(
    database: Database, folder: LedgerFolder, tell: _Tell = lambda _done, _size: None
) -> CheckedLedger:
    """Recompute every hash and check every signature; sealing itself checks the newest part only.

    :param tell: is told, again and again, how many entries of a tree are done, and its size.
    :raises LedgerHalted: naming the first thing that does not hold.
    :raises LedgerInvalid: if the checkpoint kept outside cannot be read.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    held, verifiers = folder.held_checkpoint(), folder.verifiers()
    with database.reading() as session, halting_at_unreadable_rows(session):
        if held is not None:
            check_tree(session, held, verifiers)
        check = _TreeCheck(
            session, verifiers, _in_order if database.is_sqlite else _read_ahead, tell
        )
        try:
            notes = {each.generation: each.note for each in ledger.list_checkpoints(session)}
            sizes = [
                check.tree(generation, notes.get(generation, b""))
                for generation in ledger.list_generations(session)
            ]
        except LedgerInvalid as error:
            raise LedgerHalted(f"The ledger does not hold. {error}") from error
    return CheckedLedger(sum(sizes), len(sizes))


@dataclass(frozen=True)
class _TreeCheck:
    """Checks trees of one snapshot.

    :param done: does the reading, part by part.
    """

    session: Session
    verifiers: Collection[Verifier]
    done: Callable[[Iterable[_Job]], Generator[_Part, None, None]]
    tell: _Tell

    def tree(self, generation: int, note: bytes) -> int:
        """Check one tree with its signed checkpoint, and return its size."""
        try:
            return self._tree(generation, note, ledger_whole.read_entries)
        except LedgerInvalid:
            # Row by row, as they were written: slower, and it tells what does not hold.
            return self._tree(generation, note, _entries_one_by_one)

    def _tree(self, generation: int, note: bytes, read: _Read) -> int:
        checkpoint = open_checkpoint(note, self.verifiers).checkpoint
        size, roots, last = checkpoint.size, list[bytes](), list[bytes]()
        jobs = [
            partial(self._read, read, generation, start, min(start + _AT_ONCE, size))
            for start in range(0, size, _AT_ONCE)
        ]
        with closing(self.done(jobs)) as parts:
            for part in parts:
                hashes = leaf_hashes(part.entries)
                tiles, full = cut_into_tiles(0, part.start // TILE_WIDTH, hashes)
                _compare(tiles, part.tiles)
                roots += full
                last = hashes[len(full) * TILE_WIDTH :]
                self.tell(part.start + len(hashes), size)
        self._check_upper_tiles(generation, roots)
        # A full tile's root is one of 256 leaves' height, so the same subtrees stand over both.
        over_tiles = Frontier().append(roots)
        tree = Frontier(over_tiles.size * TILE_WIDTH, over_tiles.hashes).append(last)
        if (tree.size, tree.root()) != (size, checkpoint.root):
            raise LedgerInvalid(
                f"The {tree.size} entries do not give the root of the checkpoint {size}."
            )
        self._check_nothing_beside(generation, size)
        return size

    def _read(self, read: _Read, generation: int, start: int, stop: int) -> _Part:
        tiles = (Tile(0, start // TILE_WIDTH), Tile(0, (stop - 1) // TILE_WIDTH))
        stored = ledger_whole.read_tiles(self.session, generation, tiles)
        return _Part(start, read(self.session, generation, start, stop), stored)

    def _check_upper_tiles(self, generation: int, hashes: list[bytes]) -> None:
        level = 1
        while hashes:
            tiles, hashes = cut_into_tiles(level, 0, hashes)
            _compare(tiles, ledger_whole.read_tiles(self.session, generation, tiles))
            level += 1

    def _check_nothing_beside(self, generation: int, size: int) -> None:
        index = ledger_whole.find_leaf_outside(self.session, generation, size)
        if index is not None:
            raise LedgerInvalid(f"Entry {index} stands below no checkpoint.")
        if ledger_whole.count_tiles(self.session, generation) != len([*tiles_between(0, size)]):
            raise LedgerInvalid(f"Tiles are stored that a tree of {size} entries does not have.")


def _compare(tiles: Mapping[Tile, bytes], stored: Mapping[int, bytes]) -> None:
    for tile, content in tiles.items():
        if stored.get(tile.index) != content:
            raise LedgerInvalid(f"{tile.path} does not hold the hashes of its entries.")


def _entries_one_by_one(session: Session, generation: int, start: int, stop: int) -> list[bytes]:
    leaves = ledger.list_leaves(session, generation, start, stop - start)
    found: Sequence[int] = [leaf.leaf_index for leaf in leaves]
    for place, index in enumerate(range(start, stop)):
        if place >= len(found) or found[place] != index:
            raise LedgerInvalid(f"Entry {index} is missing.")
    return [entry_of(leaf) for leaf in leaves]


def _in_order(jobs: Iterable[_Job]) -> Generator[_Part, None, None]:
    """Read each part when it is asked for.

    So it is on SQLite, which asks for Python's lock at every row: it would wait for the hashing.
    """
    return (job() for job in jobs)


def _read_ahead(jobs: Iterable[_Job]) -> Generator[_Part, None, None]:
    """Read one part ahead, so that the server works at it while the one before is hashed."""
    with ThreadPoolExecutor(1) as reader:
        waiting: Future[_Part] | None = None
        for job in jobs:
            following = reader.submit(job)
            if waiting is not None:
                yield waiting.result()
            waiting = following
        if waiting is not None:
            yield waiting.result()
