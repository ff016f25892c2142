"""The Merkle tree of RFC 6962 section 2.1: its hashes, its root, and appending to it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

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
        hashes = _parents(hashes)
    return hashes[0]


def _parents(hashes: Sequence[bytes]) -> list[bytes]:
    # Joining neighbours and passing an odd last one up gives the RFC's recursive split: all but
    # the rightmost subtree are complete.
    pairs = zip(hashes[::2], hashes[1::2], strict=False)
    parents = [sha256(_NODE + left + right).digest() for left, right in pairs]
    if len(hashes) % 2:
        parents.append(hashes[-1])
    return parents


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

    @classmethod
    def of(cls, size: int, read: HashReader) -> Self:
        """Return the frontier of a stored tree."""
        subtrees = _complete_subtrees(0, size)
        return cls(size, tuple(read(height, index) for height, index in subtrees))

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
