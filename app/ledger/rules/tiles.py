"""The tree as tiles of 256 hashes, by C2SP tlog-tiles: their names, contents and growth.

Level 0 holds leaf hashes; a hash of any level above is the root of a full tile of the level below.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from app.ledger.rules.halt import CauseCode, HaltCause, LedgerInvalid
from app.ledger.rules.merkle import HASH_BYTES, HashReader, stored_root, tree_root

TILE_HEIGHT = 8
TILE_WIDTH = 1 << TILE_HEIGHT


@dataclass(frozen=True, order=True)
class Tile:
    """The name of a tile; one with fewer than 256 hashes is partial and ends its level."""

    level: int
    index: int
    width: int = TILE_WIDTH

    @property
    def path(self) -> str:
        """The address below a log's prefix, such as `tile/0/x001/x234/067.p/112`."""
        partial = "" if self.width == TILE_WIDTH else f".p/{self.width}"
        return f"tile/{self.level}/{_index_path(self.index)}{partial}"

    @property
    def entries_path(self) -> str:
        """The address of the entries of a tile of leaf hashes, such as `tile/entries/007`."""
        return f"tile/entries/{self.path.removeprefix('tile/0/')}"


# Seven groups of three digits number more tiles than a log can have.
_PATH = re.compile(r"tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\.p/([0-9]{1,3}))?")


def parse_tile_path(path: str) -> Tile | None:
    """Return the tile with an address, or whose entries have it; None for any other address."""
    match = _PATH.fullmatch(path)
    if match is None:
        return None
    level, groups, width = match.groups()
    index = int(groups.replace("x", "").replace("/", ""))
    tile = Tile(0 if level == "entries" else int(level), index, int(width or TILE_WIDTH))
    # Each has one spelling: no tile is as narrow as 0 or called partial if it is full.
    is_spelled_so = path in {tile.path, tile.entries_path} and tile.width in range(1, 257)
    return tile if is_spelled_so else None


ReadTile = Callable[[Tile], bytes]
"""Returns a tile's hashes, concatenated; if the stored tile is wider, the first `width`."""


def _index_path(index: int) -> str:
    path = f"{index % 1000:03d}"
    while index >= 1000:
        index //= 1000
        path = f"x{index % 1000:03d}/{path}"
    return path


def hashes_at(level: int, size: int) -> int:
    """Return how many hashes a level has in a tree of this many leaves."""
    return size >> TILE_HEIGHT * level


def has_tile(size: int, tile: Tile) -> bool:
    """Return whether a tree of this many leaves has all hashes of a tile."""
    return tile.index * TILE_WIDTH + tile.width <= hashes_at(tile.level, size)


def tiles_between(old: int, new: int) -> Iterator[Tile]:
    """Yield the tiles that growth from the old to the new size writes, as of the new size.

    :param old: the size before, 0 for every tile of the tree.
    """
    level = 0
    while hashes_at(level, new) > hashes_at(level, old):
        count = hashes_at(level, new)
        first = hashes_at(level, old) // TILE_WIDTH
        for index in range(first, -(-count // TILE_WIDTH)):
            yield Tile(level, index, min(TILE_WIDTH, count - index * TILE_WIDTH))
        level += 1


def partial_tiles(size: int) -> Iterator[Tile]:
    """Yield the partial tiles at the right edge of a tree: all that appending has to read."""
    level = 0
    while hashes_at(level, size):
        index, width = divmod(hashes_at(level, size), TILE_WIDTH)
        if width:
            yield Tile(level, index, width)
        level += 1


def append_to_tiles(
    size: int, partial: Mapping[int, bytes], leaves: Sequence[bytes]
) -> dict[Tile, bytes]:
    """Return the tiles that appending leaf hashes writes, as `tiles_between` names them.

    :param size: the size before.
    :param partial: by level, the contents of the `partial_tiles` of that size.
    :raises LedgerInvalid: if one of these does not hold as many hashes as it should.
    """
    written: dict[Tile, bytes] = {}
    level, added = 0, leaves
    while added:
        index, width = divmod(hashes_at(level, size), TILE_WIDTH)
        kept = split_tile(Tile(level, index, width), partial.get(level, b""))
        tiles, added = cut_into_tiles(level, index, [*kept, *added])
        written |= tiles
        level += 1
    return written


def cut_into_tiles(
    level: int, first: int, hashes: Sequence[bytes]
) -> tuple[dict[Tile, bytes], list[bytes]]:
    """Return the tiles that hold a level's hashes, and the roots of those that are full.

    :param first: the index of the tile that the first hash begins.
    """
    tiles, roots = {}, []
    for start in range(0, len(hashes), TILE_WIDTH):
        held = hashes[start : start + TILE_WIDTH]
        tiles[Tile(level, first + start // TILE_WIDTH, len(held))] = b"".join(held)
        if len(held) == TILE_WIDTH:
            roots.append(tree_root(held))
    return tiles, roots


def split_tile(tile: Tile, content: bytes) -> list[bytes]:
    """Return the hashes that a tile holds.

    :raises LedgerInvalid: if there are more or fewer than its width.
    """
    if len(content) != tile.width * HASH_BYTES:
        raise LedgerInvalid(
            f"{tile.path} has {len(content)} bytes, not {tile.width} hashes of {HASH_BYTES}.",
            HaltCause(
                CauseCode.TILE,
                {"tile": tile.path, "bytes": len(content), "hashes": tile.width},
            ),
        )
    return [content[at : at + HASH_BYTES] for at in range(0, len(content), HASH_BYTES)]


def tile_hashes(size: int, read_tile: ReadTile) -> HashReader:
    """Return a reader of the hashes of complete subtrees in a tree that is stored as tiles.

    :param size: the tree's size, which determines the width of its last tiles.
    :param read_tile: asked at most once for each tile.
    """

    @cache
    def held(level: int, index: int) -> list[bytes]:
        width = min(TILE_WIDTH, hashes_at(level, size) - index * TILE_WIDTH)
        tile = Tile(level, index, width)
        return split_tile(tile, read_tile(tile))

    def read(height: int, index: int) -> bytes:
        level, rise = divmod(height, TILE_HEIGHT)
        tile, first = divmod(index << rise, TILE_WIDTH)
        return tree_root(held(level, tile)[first : first + (1 << rise)])

    return read


_TILES_KEPT = 64

LeafReader = Callable[[int], bytes]
"""Returns the leaf hash of an entry of a tree by its index."""


def checked_leaves(size: int, root: bytes, read_tile: ReadTile) -> LeafReader:
    """Return a reader of the leaf hashes of a tree, each tile checked against the tree's root.

    Each tile is read and checked once as long as neighbouring leaves are asked for. The reader
    raises LedgerInvalid for a leaf in a tile that does not lead to the root.

    :raises LedgerInvalid: if the partial tiles at the right edge do not lead to the root.
    """
    # The root is made from the hashes of all partial tiles, and vouches for them.
    if stored_root(size, tile_hashes(size, read_tile)) != root:
        raise LedgerInvalid(f"The tiles do not give the root of the checkpoint {size}.")

    @lru_cache(_TILES_KEPT)
    def checked(level: int, index: int) -> list[bytes]:
        width = min(TILE_WIDTH, hashes_at(level, size) - index * TILE_WIDTH)
        tile = Tile(level, index, width)
        hashes = split_tile(tile, read_tile(tile))
        if width == TILE_WIDTH:
            above, place = divmod(index, TILE_WIDTH)
            if tree_root(hashes) != checked(level + 1, above)[place]:
                raise LedgerInvalid(f"{tile.path} does not lead to the root.")
        return hashes

    def read(index: int) -> bytes:
        tile, place = divmod(index, TILE_WIDTH)
        return checked(0, tile)[place]

    return read
