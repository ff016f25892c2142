"""Ranges of a tree's entries, checked against the tiles over them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.core.rules.commitment import ledger_entry
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import leaf_hashes
from app.ledger.rules.tiles import TILE_WIDTH, Tile, cut_into_tiles
from app.ledger.store import ledger

_AT_ONCE = 32 * TILE_WIDTH

Read = Callable[[Session, int, int, int], list[bytes]]
"""Reads the entries of a tree from one index up to another."""


@dataclass(frozen=True)
class Range:
    """A range of entries of a tree, which starts with the first hash of a tile."""

    generation: int
    start: int
    stop: int


def check_range(session: Session, read: Read, part: Range) -> tuple[list[bytes], list[bytes]]:
    """Check entries and the tiles over them; return full tiles' roots, and the remaining hashes."""
    tiles = (Tile(0, part.start // TILE_WIDTH), Tile(0, (part.stop - 1) // TILE_WIDTH))
    stored = ledger.read_tiles(session, part.generation, tiles)
    hashes = leaf_hashes(read(session, part.generation, part.start, part.stop))
    computed, roots = cut_into_tiles(0, part.start // TILE_WIDTH, hashes)
    compare(computed, stored)
    return roots, hashes[len(roots) * TILE_WIDTH :]


def compare(tiles: Mapping[Tile, bytes], stored: Mapping[int, bytes]) -> None:
    """Compare computed tiles of one level with the stored ones.

    :raises LedgerInvalid: naming one that differs.
    """
    for tile, content in tiles.items():
        if stored.get(tile.index) != content:
            raise LedgerInvalid(f"{tile.path} does not hold the hashes of its entries.")


def entries_one_by_one(session: Session, generation: int, start: int, stop: int) -> list[bytes]:
    """Return entries row by row, as they were written: slower, but it names one that is missing.

    :raises LedgerInvalid: naming it.
    """
    leaves = ledger.list_leaves(session, generation, start, stop - start)
    found: Sequence[int] = [leaf.leaf_index for leaf in leaves]
    for place, index in enumerate(range(start, stop)):
        if place >= len(found) or found[place] != index:
            raise LedgerInvalid(f"Entry {index} is missing.")
    return [ledger_entry(leaf.commitment) for leaf in leaves]


def check_added(session: Session, starts: Mapping[int, int], sizes: Mapping[int, int]) -> None:
    """Check the hashes of the entries from these indices on.

    :param starts: by tree, the index of the first entry to check.
    :param sizes: the size of each tree, as its checkpoint signs it.
    :raises LedgerInvalid: naming the first object that does not hold.
    """
    for generation, first in starts.items():
        size = sizes[generation]
        for start in range(first - first % TILE_WIDTH, size, _AT_ONCE):
            part = Range(generation, start, min(start + _AT_ONCE, size))
            check_range(session, entries_one_by_one, part)
        index = ledger.find_leaf_outside(session, generation, size)
        if index is not None:
            raise LedgerInvalid(f"Entry {index} is covered by no checkpoint.")
