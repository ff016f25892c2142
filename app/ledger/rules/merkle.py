"""The Merkle tree of RFC 9162 section 2.1: its hashes, appending to it, and proofs about it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

from app.ledger.rules.halt import LedgerInvalid

HASH_BYTES = 32
EMPTY_ROOT = sha256(b"").digest()
"""The root of a tree without leaves."""

_LEAF = b"\x00"
_NODE = b"\x01"

HashReader = Callable[[int, int], bytes]
"""Returns the hash of a complete subtree, by height (0 for a leaf) and index from the left."""


def leaf_hash(entry: bytes) -> bytes:
    """Return the hash of a leaf: SHA-256(0x00 || entry)."""
    return sha256(_LEAF + entry).digest()


def leaf_hashes(entries: Iterable[bytes]) -> list[bytes]:
    """Return the leaf hash of each entry, in order."""
    return [sha256(_LEAF + entry).digest() for entry in entries]


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of an inner node: SHA-256(0x01 || left || right)."""
    return sha256(_NODE + left + right).digest()


def tree_root(hashes: Sequence[bytes]) -> bytes:
    """Return the root of the tree over these hashes, MTH(D[n]) of RFC 6962 section 2.1.

    :param hashes: leaf hashes, or the hashes of complete subtrees of one height, in order.
    """
    if not hashes:
        return EMPTY_ROOT
    while len(hashes) > 1:
        # Joining neighbours and passing an odd last one up gives the RFC's recursive split: all
        # but the rightmost subtree are complete.
        odd = hashes[-1:] if len(hashes) % 2 else ()
        pairs = zip(hashes[::2], hashes[1::2], strict=False)
        hashes = [*[sha256(_NODE + left + right).digest() for left, right in pairs], *odd]
    return hashes[0]


def split_below(count: int) -> int:
    """Return the largest power of two smaller than a count of at least two, the RFC's `k`."""
    return int(1 << (count - 1).bit_length() - 1)


def range_hash(start: int, stop: int, read: HashReader) -> bytes:
    """Return MTH(D[start:stop]) of a stored tree from the hashes of its complete subtrees.

    :param start: a multiple of the power of two that is at least `stop - start`, as it is
        wherever RFC 6962 splits a tree.
    """
    return _fold([read(height, index) for height, index in _complete_subtrees(start, stop)])


def stored_root(size: int, read: HashReader) -> bytes:
    """Return the root of a stored tree at a size that it has or once had."""
    return range_hash(0, size, read)


def _complete_subtrees(start: int, stop: int) -> list[tuple[int, int]]:
    subtrees = []
    for height in reversed(range((stop - start).bit_length())):
        if (stop - start) >> height & 1:
            subtrees.append((height, start >> height))
            start += 1 << height
    return subtrees


def _fold(hashes: Sequence[bytes]) -> bytes:
    """Return the root over complete subtrees of falling height."""
    if not hashes:
        return EMPTY_ROOT
    root = hashes[-1]
    for left in hashes[-2::-1]:
        root = sha256(_NODE + left + root).digest()
    return root


@dataclass(frozen=True)
class Frontier:
    """All that is needed to append to a tree: the roots of its complete subtrees, largest first.

    There is one for each bit of the size that is set, so a tree of a million leaves has at most 20.
    """

    size: int = 0
    hashes: tuple[bytes, ...] = ()

    def append(self, leaves: Iterable[bytes]) -> Self:
        """Return the frontier after appending leaf hashes, in order."""
        size, hashes = self.size, list(self.hashes)
        for leaf in leaves:
            joined, full = leaf, size
            while full & 1:
                joined = sha256(_NODE + hashes.pop() + joined).digest()
                full >>= 1
            hashes.append(joined)
            size += 1
        return type(self)(size, tuple(hashes))

    def root(self) -> bytes:
        """Return the root of the tree, at the cost of one hash for each subtree but the first."""
        return _fold(self.hashes)


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
    if first not in {0, second}:
        _verify_along_path(first, first_root, second, second_root, path)
        return
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
    """Return, for each hash of a path, whether it is left of the node reached before it.

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
        # A node without a right neighbour is passed up unchanged until it has a left one.
        while is_left and node and not node & 1:
            node, last = node >> 1, last >> 1
        node, last = node >> 1, last >> 1
        sides.append(is_left)
    if last != 0:
        raise LedgerInvalid(f"{what} is too short.")
    return sides
