"""Tiles have the names, widths and contents of C2SP tlog-tiles, and yield the tree."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import leaf_hashes, stored_root, tree_root
from app.ledger.rules.tiles import (
    Tile,
    append_to_tiles,
    checked_leaves,
    parse_tile_path,
    partial_tiles,
    tile_hashes,
    tiles_between,
)
from tests.ledger.rules import naive_tree

ENTRIES = [b"%d" % number for number in range(1100)]
LEAVES = leaf_hashes(ENTRIES)
SIZES = st.integers(0, len(ENTRIES))


class Shelf:
    """Tiles stored as in a database: one for each level and index, the widest so far."""

    def __init__(self) -> None:
        self.held: dict[tuple[int, int], bytes] = {}

    def grow(self, old: int, leaves: list[bytes]) -> dict[Tile, bytes]:
        """Append leaf hashes to the tree of the old size."""
        partial = {tile.level: self.read(tile) for tile in partial_tiles(old)}
        written = append_to_tiles(old, partial, leaves)
        self.held |= {(tile.level, tile.index): content for tile, content in written.items()}
        return written

    def read(self, tile: Tile) -> bytes:
        """Return a tile, cut to the requested width."""
        return self.held[tile.level, tile.index][: tile.width * 32]


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    """The tiles of all entries."""
    shelf = Shelf()
    shelf.grow(0, LEAVES)
    return shelf


def test_the_example_of_70_000_leaves_has_the_specified_tiles() -> None:
    tiles = list(tiles_between(0, 70_000))

    assert Counter((tile.level, tile.width) for tile in tiles) == {
        (0, 256): 273,
        (0, 112): 1,
        (1, 256): 1,
        (1, 17): 1,
        (2, 1): 1,
    }
    assert list(partial_tiles(70_000)) == [Tile(0, 273, 112), Tile(1, 1, 17), Tile(2, 0, 1)]


@pytest.mark.parametrize(
    ("tile", "path"),
    [
        (Tile(0, 0), "tile/0/000"),
        (Tile(0, 1_234_067), "tile/0/x001/x234/067"),
        (Tile(0, 1000, 1), "tile/0/x001/000.p/1"),
        (Tile(1, 999, 255), "tile/1/999.p/255"),
        (Tile(63, 5), "tile/63/005"),
    ],
)
def test_a_tile_has_this_address(tile: Tile, path: str) -> None:
    assert tile.path == path


@given(SIZES, SIZES)
def test_appending_writes_exactly_the_changed_tiles(one: int, other: int) -> None:
    old, new = sorted((one, other))
    shelf = Shelf()
    shelf.grow(0, LEAVES[:old])

    written = shelf.grow(old, LEAVES[old:new])

    assert set(written) == set(tiles_between(old, new))
    assert all(len(content) == tile.width * 32 for tile, content in written.items())
    at_once = Shelf()
    at_once.grow(0, LEAVES[:new])
    assert shelf.held == at_once.held


@given(SIZES)
def test_a_tree_read_from_tiles_has_its_root_and_frontier(shelf: Shelf, size: int) -> None:
    assert stored_root(size, tile_hashes(size, shelf.read)) == tree_root(LEAVES[:size])


@given(st.integers(0, 10), st.data())
def test_any_complete_subtree_is_read_from_tiles(
    shelf: Shelf, height: int, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, (len(ENTRIES) >> height) - 1))

    read = tile_hashes(len(ENTRIES), shelf.read)(height, index)

    assert read == naive_tree.root(ENTRIES[index << height : (index + 1) << height])


def test_a_hash_of_the_second_level_is_the_root_of_65_536_leaves() -> None:
    leaves = leaf_hashes(b"%d" % number for number in range(65_536 + 300))
    shelf = Shelf()
    shelf.grow(0, leaves[:65_000])

    written = shelf.grow(65_000, leaves[65_000:])

    assert written[Tile(2, 0, 1)] == tree_root(leaves[:65_536])
    assert written[Tile(0, 257, 44)] == b"".join(leaves[-44:])
    assert stored_root(len(leaves), tile_hashes(len(leaves), shelf.read)) == tree_root(leaves)


def test_each_tile_is_read_once(shelf: Shelf) -> None:
    asked: Counter[Tile] = Counter()

    def read_tile(tile: Tile) -> bytes:
        asked[tile] += 1
        return shelf.read(tile)

    read = tile_hashes(1000, read_tile)
    for index in range(1000):
        read(0, index)

    assert asked == {Tile(0, 0): 1, Tile(0, 1): 1, Tile(0, 2): 1, Tile(0, 3, 232): 1}


@pytest.mark.parametrize("content", [b"", bytes(31), bytes(32 * 255), bytes(32 * 257)], ids=len)
def test_a_tile_of_another_width_is_refused_by_name(content: bytes) -> None:
    with pytest.raises(LedgerInvalid, match="tile/0/000 has"):
        tile_hashes(256, lambda _: content)(0, 0)


def test_appending_without_the_partial_tile_is_refused() -> None:
    with pytest.raises(LedgerInvalid, match=r"tile/0/001\.p/44 has 0 bytes, not 44 hashes"):
        append_to_tiles(300, {}, LEAVES[:1])


@pytest.mark.parametrize(
    ("path", "tile"),
    [
        ("tile/0/000", Tile(0, 0, 256)),
        ("tile/3/067.p/8", Tile(3, 67, 8)),
        ("tile/1/x001/x234/067", Tile(1, 1_234_067, 256)),
        ("tile/entries/x012/345.p/255", Tile(0, 12_345, 255)),
        ("tile/0/000.p/256", None),
        ("tile/0/000.p/0", None),
        ("tile/0/000.p/08", None),
        ("tile/0/x000/001", None),
        ("tile/0/1", None),
        ("/tile/0/000", None),
    ],
)
def test_each_tile_is_found_under_one_address(path: str, tile: Tile | None) -> None:
    assert parse_tile_path(path) == tile


@pytest.mark.parametrize("size", [1, 255, 256, 257, len(ENTRIES)])
def test_leaves_are_read_from_tiles_that_lead_to_the_root_alone(shelf: Shelf, size: int) -> None:
    root = tree_root(LEAVES[:size])
    read = checked_leaves(size, root, shelf.read)
    assert [read(index) for index in range(size)] == LEAVES[:size]

    def altered(tile: Tile) -> bytes:
        content = shelf.read(tile)
        return bytes([content[0] ^ 1]) + content[1:] if tile.level == 0 else content

    with pytest.raises(LedgerInvalid):
        checked_leaves(size, root, altered)(0)
    with pytest.raises(LedgerInvalid):
        checked_leaves(size, tree_root(LEAVES[: size - 1]), shelf.read)
