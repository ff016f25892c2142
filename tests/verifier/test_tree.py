"""The verifier's tree, written independently of the core's, equals the recursive definition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.tiles import Tile, tiles_between
from app.verifier.tree import (
    WIDTH,
    check_consistency,
    check_inclusion,
    is_tile_of,
    leaf_hash,
    root_of,
    root_over,
    tile_path,
)
from tests.ledger.rules import naive_tree

ENTRIES = [str(index).encode() for index in range(70)]
sizes = st.integers(1, len(ENTRIES))


@given(st.integers(0, len(ENTRIES)))
def test_its_root_equals_the_definition(size: int) -> None:
    assert root_of([leaf_hash(entry) for entry in ENTRIES[:size]]) == naive_tree.root(
        ENTRIES[:size]
    )


@given(st.integers(0, 12), st.integers(0, 3))
def test_a_root_over_levels_joins_the_smaller_to_the_right(full: int, few: int) -> None:
    # Levels of four leaves stand for those of 256: any power of two gives the same tree.
    size = 4 * full + few
    leaves = [leaf_hash(entry) for entry in ENTRIES[:size]]
    fours = [root_of(leaves[at : at + 4]) for at in range(0, 4 * full, 4)]

    assert root_over([leaves[4 * full :], fours]) == naive_tree.root(ENTRIES[:size])


@given(sizes, st.data())
def test_inclusion_verifies_only_at_the_entrys_place(size: int, data: st.DataObject) -> None:
    index, other = data.draw(st.integers(0, size - 1)), data.draw(st.integers(0, size))
    path = naive_tree.inclusion(index, ENTRIES[:size])
    root = naive_tree.root(ENTRIES[:size])

    assert check_inclusion(leaf_hash(ENTRIES[index]), other, size, path, root) == (other == index)


@given(sizes, st.data())
def test_inclusion_needs_exactly_its_hashes(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    leaf, root = leaf_hash(ENTRIES[index]), naive_tree.root(ENTRIES[:size])
    path = naive_tree.inclusion(index, ENTRIES[:size])

    assert not check_inclusion(leaf, index, size, (*path, root), root)
    assert not path or not check_inclusion(leaf, index, size, path[:-1], root)


def test_a_path_that_reaches_the_root_before_the_size_allows_shows_nothing() -> None:
    first, second = map(leaf_hash, ENTRIES[:2])

    assert not check_inclusion(first, 0, 5, [second], naive_tree.root(ENTRIES[:2]))


def test_a_tree_continues_the_empty_one_only_with_the_roots_of_both() -> None:
    root, empty = naive_tree.root(ENTRIES), naive_tree.root([])

    assert check_consistency(0, empty, 70, root, [])
    assert check_consistency(0, empty, 0, empty, [])
    assert not check_consistency(0, empty, 0, root, [])
    assert not check_consistency(0, root, 0, empty, [])
    assert not check_consistency(0, root, 0, root, [])
    assert not check_consistency(0, root, 70, root, [])


@given(st.integers(0, 70_000), st.integers(0, 70_000))
def test_its_tiles_equal_those_of_the_core(size: int, other: int) -> None:
    paths = {tile.path for tile in tiles_between(0, size)}
    others = {tile.path for tile in tiles_between(0, other)}

    assert {path for path in paths | others if is_tile_of(path, size)} == paths


@pytest.mark.parametrize(
    "name",
    [
        "tile/0/1", "tile/0/x000/000", "tile/0/000.p/256", "tile/0/000.p/0", "tile/entries/0",
        "tile/99/000", f"tile/0/{'x999/' * 9}999", "tile/0/\u0660\u0660\u0660", "tile/00/000",
    ],
)  # fmt: skip
def test_a_tile_has_one_name(name: str) -> None:
    assert is_tile_of("tile/entries/000", 10**12)
    assert not is_tile_of(name, 10**12)


@given(st.integers(0, 2**40), st.integers(1, WIDTH))
def test_its_paths_equal_those_of_the_core(index: int, width: int) -> None:
    assert tile_path(3, index, width) == Tile(3, index, width).path
