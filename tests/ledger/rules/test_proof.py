"""Proofs are those of the RFC, and verify only where they should."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import (
    EMPTY_ROOT,
    HashReader,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    leaf_hashes,
    tree_root,
    verify_consistency,
    verify_inclusion,
)
from app.ledger.rules.tiles import append_to_tiles, tile_hashes, tiles_between
from tests.ledger.rules import ct_vectors, naive_tree

ENTRIES = [b"%d" % number for number in range(600)]
LEAVES = leaf_hashes(ENTRIES)
ROOTS = [tree_root(LEAVES[:size]) for size in range(len(ENTRIES) + 1)]
KEPT = {(tile.level, tile.index): held for tile, held in append_to_tiles(0, {}, LEAVES).items()}
SIZES = st.integers(1, len(ENTRIES))
STRANGER = bytes(32)


def read_at(size: int) -> HashReader:
    """Return a reader of the tree at a size, from tiles that have grown beyond it."""
    names = {(tile.level, tile.index): tile for tile in tiles_between(0, size)}
    tiles = {tile: KEPT[where][: tile.width * 32] for where, tile in names.items()}
    return tile_hashes(size, tiles.__getitem__)


@pytest.mark.parametrize(("index", "size"), ct_vectors.INCLUSION)
def test_the_inclusion_proofs_of_certificate_transparency_hold(index: int, size: int) -> None:
    path = ct_vectors.hashes(ct_vectors.INCLUSION[index, size])

    verify_inclusion(
        leaf_hash(ct_vectors.ENTRIES[index]), index, size, path, ct_vectors.ROOTS[size]
    )
    assert inclusion_proof(index, size, naive_tree.reader(ct_vectors.ENTRIES)) == path


@pytest.mark.parametrize(("first", "second"), ct_vectors.CONSISTENCY)
def test_the_consistency_proofs_of_certificate_transparency_hold(first: int, second: int) -> None:
    path = ct_vectors.hashes(ct_vectors.CONSISTENCY[first, second])

    verify_consistency(first, ct_vectors.ROOTS[first], second, ct_vectors.ROOTS[second], path)
    assert consistency_proof(first, second, naive_tree.reader(ct_vectors.ENTRIES)) == path


@pytest.mark.parametrize("size", range(1, 36))
def test_every_inclusion_proof_of_small_trees_matches_the_recursion(size: int) -> None:
    for index in range(size):
        path = inclusion_proof(index, size, read_at(size))

        assert path == naive_tree.inclusion(index, ENTRIES[:size])
        verify_inclusion(LEAVES[index], index, size, path, ROOTS[size])


@pytest.mark.parametrize("second", range(1, 36))
def test_every_consistency_proof_of_small_trees_matches_the_recursion(
    second: int,
) -> None:
    for first in range(1, second):
        path = consistency_proof(first, second, read_at(second))

        assert path == naive_tree.consistency(first, ENTRIES[:second])
        verify_consistency(first, ROOTS[first], second, ROOTS[second], path)


@given(SIZES, st.data())
def test_an_inclusion_proof_from_tiles_holds(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))

    path = inclusion_proof(index, size, read_at(size))

    assert path == naive_tree.inclusion(index, ENTRIES[:size])
    verify_inclusion(LEAVES[index], index, size, path, ROOTS[size])


@given(SIZES, SIZES)
def test_a_consistency_proof_from_tiles_holds(one: int, other: int) -> None:
    first, second = sorted((one, other))

    path = consistency_proof(first, second, read_at(second))

    assert path == (naive_tree.consistency(first, ENTRIES[:second]) if first < second else ())
    verify_consistency(first, ROOTS[first], second, ROOTS[second], path)


def mutations(path: tuple[bytes, ...]) -> list[tuple[bytes, ...]]:
    """Yield a path with each hash changed or omitted, and with an extra one at each place."""
    places = range(len(path))
    changed = [(*path[:at], STRANGER, *path[at + 1 :]) for at in places]
    shorter = [(*path[:at], *path[at + 1 :]) for at in places]
    longer = [(*path[:at], STRANGER, *path[at:]) for at in range(len(path) + 1)]
    swapped = [(*path[:at], path[at + 1], path[at], *path[at + 2 :]) for at in places[:-1]]
    return [*changed, *shorter, *longer, *swapped, (*path, *path[-1:], *path[-1:])]


@given(SIZES, st.data())
def test_no_changed_inclusion_proof_holds(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    path = inclusion_proof(index, size, read_at(size))

    for changed in mutations(path):
        if changed != path:
            with pytest.raises(LedgerInvalid, match=f"inclusion proof of entry {index} "):
                verify_inclusion(LEAVES[index], index, size, changed, ROOTS[size])


@given(st.integers(2, len(ENTRIES)), st.data())
def test_an_inclusion_proof_verifies_only_for_its_leaf_index_and_root(
    size: int, data: st.DataObject
) -> None:
    index, other = data.draw(
        st.lists(st.integers(0, size - 1), min_size=2, max_size=2, unique=True)
    )
    path = inclusion_proof(index, size, read_at(size))

    for leaf, at, root in (
        (LEAVES[other], index, ROOTS[size]),
        (LEAVES[index], other, ROOTS[size]),
        (LEAVES[index], index, ROOTS[size - 1]),
    ):
        with pytest.raises(LedgerInvalid):
            verify_inclusion(leaf, at, size, path, root)


@given(st.integers(2, len(ENTRIES)), st.data())
def test_no_changed_consistency_proof_holds(second: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(1, second - 1))
    path = consistency_proof(first, second, read_at(second))

    for changed in mutations(path):
        if changed != path:
            with pytest.raises(LedgerInvalid, match=f"from size {first} to {second} "):
                verify_consistency(first, ROOTS[first], second, ROOTS[second], changed)


@given(st.integers(2, len(ENTRIES)), st.data())
def test_a_tree_with_a_changed_old_entry_is_never_consistent(
    second: int, data: st.DataObject
) -> None:
    first = data.draw(st.integers(1, second - 1))
    changed = data.draw(st.integers(0, first - 1))
    forged = [*ENTRIES[:changed], b"forged", *ENTRIES[changed + 1 : second]]

    path = consistency_proof(first, second, naive_tree.reader(forged))

    with pytest.raises(LedgerInvalid):
        verify_consistency(first, ROOTS[first], second, naive_tree.root(forged), path)


@pytest.mark.parametrize(("index", "size"), [(0, 0), (1, 1), (5, 5), (6, 5), (-1, 5)])
def test_an_entry_beyond_the_tree_has_no_proof(index: int, size: int) -> None:
    with pytest.raises(LedgerInvalid, match=f"size {size} has no entry {index}"):
        inclusion_proof(index, size, read_at(5))
    with pytest.raises(LedgerInvalid, match=f"size {size} has no entry {index}"):
        verify_inclusion(LEAVES[0], index, size, (), ROOTS[1])


def test_a_single_entry_is_its_trees_root_and_needs_no_path() -> None:
    verify_inclusion(LEAVES[0], 0, 1, (), ROOTS[1])
    with pytest.raises(LedgerInvalid, match="too long"):
        verify_inclusion(LEAVES[0], 0, 1, (STRANGER,), ROOTS[1])


def test_a_proof_that_reaches_the_root_too_early_is_refused() -> None:
    with pytest.raises(LedgerInvalid, match="too short"):
        verify_inclusion(LEAVES[0], 0, 5, (), ROOTS[1])
    with pytest.raises(LedgerInvalid, match="too short"):
        verify_inclusion(LEAVES[0], 0, 5, (LEAVES[1],), ROOTS[2])
    path = consistency_proof(3, 4, read_at(4))
    with pytest.raises(LedgerInvalid, match="too short"):
        verify_consistency(3, ROOTS[3], 5, ROOTS[4], path)


@pytest.mark.parametrize("size", [0, 1, 4, 5])
def test_an_empty_proof_links_every_tree_to_itself_and_the_empty_one(size: int) -> None:
    for first in (0, size):
        assert consistency_proof(first, size, read_at(size)) == ()
        verify_consistency(first, ROOTS[first], size, ROOTS[size], ())
        with pytest.raises(LedgerInvalid, match="must be empty"):
            verify_consistency(first, ROOTS[first], size, ROOTS[size], (STRANGER,))


def test_an_empty_tree_with_another_root_is_refused() -> None:
    with pytest.raises(LedgerInvalid, match="empty tree"):
        verify_consistency(0, STRANGER, 5, ROOTS[5], ())
    with pytest.raises(LedgerInvalid, match="empty tree"):
        verify_consistency(0, EMPTY_ROOT, 0, STRANGER, ())


def test_two_roots_of_one_size_are_refused() -> None:
    with pytest.raises(LedgerInvalid, match="Two trees of size 5"):
        verify_consistency(5, ROOTS[5], 5, ROOTS[4], ())


@pytest.mark.parametrize(("first", "second"), [(1, 2), (4, 5), (3, 4), (1, 600)])
def test_a_missing_consistency_proof_is_refused(first: int, second: int) -> None:
    with pytest.raises(LedgerInvalid, match="is empty"):
        verify_consistency(first, ROOTS[first], second, ROOTS[second], ())


@pytest.mark.parametrize(("first", "second"), [(2, 1), (1, 0), (-1, 4), (-4, -1)])
def test_a_smaller_tree_never_continues_a_larger_one(first: int, second: int) -> None:
    with pytest.raises(LedgerInvalid, match="cannot continue"):
        consistency_proof(first, second, read_at(5))
    with pytest.raises(LedgerInvalid, match="cannot continue"):
        verify_consistency(first, ROOTS[1], second, ROOTS[1], ())
