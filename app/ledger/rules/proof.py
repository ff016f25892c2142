"""Proofs that an entry is in a tree, and that one tree continues another (RFC 9162 section 2.1)."""

from collections.abc import Sequence

from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.merkle import EMPTY_ROOT, HashReader, node_hash, range_hash, split_below


def inclusion_proof(index: int, size: int, read: HashReader) -> tuple[bytes, ...]:
    """Return PATH(index, D[size]) of RFC 9162 section 2.1.3.1: the leaf's sibling first.

    :raises LedgerInvalid: if the tree of this size has no such leaf.
    """
    if not 0 <= index < size:
        raise LedgerInvalid(f"A tree of size {size} has no entry {index}.")
    start, stop, path = 0, size, []
    while stop - start > 1:
        middle = start + split_below(stop - start)
        if index < middle:
            path.append(range_hash(middle, stop, read))
            stop = middle
        else:
            path.append(range_hash(start, middle, read))
            start = middle
    return tuple(reversed(path))


def consistency_proof(first: int, second: int, read: HashReader) -> tuple[bytes, ...]:
    """Return PROOF(first, D[second]) of RFC 9162 section 2.1.4.1; empty from 0 and to itself.

    :raises LedgerInvalid: if the first tree is larger than the second.
    """
    if not 0 <= first <= second:
        raise LedgerInvalid(f"A tree of size {second} cannot continue one of size {first}.")
    if first in {0, second}:
        return ()
    start, stop, path = 0, second, []
    while first < stop:
        middle = start + split_below(stop - start)
        if first <= middle:
            path.append(range_hash(middle, stop, read))
            stop = middle
        else:
            path.append(range_hash(start, middle, read))
            start = middle
    # SUBPROOF(m, D[m], true) is empty: the verifier holds the first tree's own root.
    if start:
        path.append(range_hash(start, stop, read))
    return tuple(reversed(path))


def verify_inclusion(
    leaf: bytes, index: int, size: int, path: Sequence[bytes], root: bytes
) -> None:
    """Check that a tree of this size and root holds a leaf hash (RFC 9162 section 2.1.3.2).

    :param path: the proof, the leaf's sibling first.
    :raises LedgerInvalid: unless it holds exactly this leaf at exactly this index.
    """
    if not 0 <= index < size:
        raise LedgerInvalid(f"A tree of size {size} has no entry {index}.")
    what, reached = f"The inclusion proof of entry {index}", leaf
    sides = _left_siblings(index, size - 1, len(path), what)
    for sibling, is_left in zip(path, sides, strict=True):
        reached = node_hash(sibling, reached) if is_left else node_hash(reached, sibling)
    if reached != root:
        raise LedgerInvalid(f"{what} does not lead to the root.")


def verify_consistency(
    first: int, first_root: bytes, second: int, second_root: bytes, path: Sequence[bytes]
) -> None:
    """Check that the second tree continues the first (RFC 9162 section 2.1.4.2).

    What the RFC leaves to the caller is checked too: every tree continues the empty one and
    itself, and both are shown by an empty proof alone (C2SP tlog-witness).

    :raises LedgerInvalid: unless the first tree's entries are the second's first entries.
    """
    if not 0 <= first <= second:
        raise LedgerInvalid(f"A tree of size {second} cannot continue one of size {first}.")
    if first in {0, second}:
        _verify_without_path(first, first_root, second, second_root, path)
    else:
        _verify_along_path(first, first_root, second, second_root, path)


def _verify_without_path(
    first: int, first_root: bytes, second: int, second_root: bytes, path: Sequence[bytes]
) -> None:
    if path:
        raise LedgerInvalid(f"A consistency proof from size {first} to {second} must be empty.")
    for size, root in ((first, first_root), (second, second_root)):
        if size == 0 and root != EMPTY_ROOT:
            raise LedgerInvalid("The root of the empty tree is not SHA-256 of nothing.")
    if first == second and first_root != second_root:
        raise LedgerInvalid(f"Two trees of size {first} have different roots.")


def _verify_along_path(
    first: int, first_root: bytes, second: int, second_root: bytes, path: Sequence[bytes]
) -> None:
    what = f"The consistency proof from size {first} to {second}"
    if not path:
        raise LedgerInvalid(f"{what} is empty.")
    # The first tree, if complete, is itself a node on the way, and the proof leaves it out.
    start, *siblings = path if first & (first - 1) else [first_root, *path]
    node, last = first - 1, second - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = start
    sides = _left_siblings(node, last, len(siblings), what)
    for sibling, is_left in zip(siblings, sides, strict=True):
        if is_left:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
        else:
            new = node_hash(new, sibling)
    if old != first_root:
        raise LedgerInvalid(f"{what} does not lead to the first root.")
    if new != second_root:
        raise LedgerInvalid(f"{what} does not lead to the second root.")


def _left_siblings(node: int, last: int, count: int, what: str) -> list[bool]:
    """Say of each hash of a path whether it stands left of what is reached before it.

    The bookkeeping that RFC 9162 sections 2.1.3.2 and 2.1.4.2 share, with `node` for their `fn`
    and `last` for their `sn`.

    :param count: how many hashes the path has.
    :param what: the proof's name, for the sentence of the error.
    :raises LedgerInvalid: if the way to the root is longer or shorter than that.
    """
    sides = []
    for _ in range(count):
        if last == 0:
            raise LedgerInvalid(f"{what} is too long.")
        is_left = bool(node & 1) or node == last
        # A node without right neighbour is passed up as it is until it has a left one.
        while is_left and node and not node & 1:
            node, last = node >> 1, last >> 1
        node, last = node >> 1, last >> 1
        sides.append(is_left)
    if last != 0:
        raise LedgerInvalid(f"{what} is too short.")
    return sides
