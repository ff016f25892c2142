"""The tree has the roots that RFC 6962 defines, however it is built."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.merkle import (
    EMPTY_ROOT,
    Frontier,
    leaf_hash,
    leaf_hashes,
    node_hash,
    split_below,
    stored_root,
    tree_root,
)
from tests.ledger.rules import ct_vectors, naive_tree

ENTRIES = [b"%d" % number for number in range(130)]
SIZES = st.integers(0, len(ENTRIES))


@pytest.mark.parametrize("size", range(9))
def test_the_roots_of_certificate_transparency_match_at_every_size(size: int) -> None:
    leaves = leaf_hashes(ct_vectors.ENTRIES[:size])

    assert tree_root(leaves) == ct_vectors.ROOTS[size]
    assert Frontier().append(leaves).root() == ct_vectors.ROOTS[size]
    assert stored_root(size, naive_tree.reader(ct_vectors.ENTRIES)) == ct_vectors.ROOTS[size]


def test_leaf_node_and_empty_hashes_differ_by_their_first_byte() -> None:
    left, right = bytes(32), bytes(range(32))

    assert leaf_hash(b"") == sha256(b"\x00").digest()
    assert leaf_hash(left + right) == sha256(b"\x00" + left + right).digest()
    assert node_hash(left, right) == sha256(b"\x01" + left + right).digest()
    assert sha256().digest() == EMPTY_ROOT


@given(SIZES)
def test_a_tree_has_the_root_of_the_recursive_definition(size: int) -> None:
    assert tree_root(leaf_hashes(ENTRIES[:size])) == naive_tree.root(ENTRIES[:size])


@given(SIZES, SIZES)
def test_appending_in_batches_equals_building_at_once(one: int, other: int) -> None:
    old, new = sorted((one, other))
    leaves = leaf_hashes(ENTRIES[:new])

    grown = Frontier().append(leaves[:old]).append(leaves[old:])

    assert grown == Frontier().append(leaves)
    assert grown.size == new
    assert grown.root() == naive_tree.root(ENTRIES[:new])


@given(SIZES)
def test_a_frontier_has_one_hash_for_each_bit_of_the_size(size: int) -> None:
    frontier = Frontier().append(leaf_hashes(ENTRIES[:size]))

    assert len(frontier.hashes) == size.bit_count()
    assert frontier.root() == stored_root(size, naive_tree.reader(ENTRIES))


@pytest.mark.parametrize(
    ("count", "power"), [(2, 1), (3, 2), (4, 2), (5, 4), (8, 4), (9, 8), (2**40 + 1, 2**40)]
)
def test_a_tree_splits_at_the_largest_power_of_two_below_its_size(count: int, power: int) -> None:
    assert split_below(count) == power
