"""The tree of RFC 6962 section 2.1, its tiles (C2SP tlog-tiles), and inclusion in it."""

import re
from collections.abc import Sequence
from hashlib import sha256

WIDTH = 256
# Seven groups of three digits number more tiles than a log can have.
TILE = re.compile(r"tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\.p/[0-9]{1,3})?")


def leaf_hash(entry: bytes) -> bytes:
    """Return the hash of a leaf."""
    return sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of an inner node."""
    return sha256(b"\x01" + left + right).digest()


def root_of(hashes: Sequence[bytes]) -> bytes:
    """Return the root over hashes of one height; the last may be of a smaller subtree."""
    while len(hashes) > 1:
        odd = [hashes[-1]] if len(hashes) % 2 else []
        pairs = zip(hashes[::2], hashes[1::2], strict=False)
        hashes = [node_hash(*pair) for pair in pairs] + odd
    return hashes[0] if hashes else sha256(b"").digest()


def root_over(levels: Sequence[Sequence[bytes]]) -> bytes:
    """Return the root over the unfinished tiles of each level, the leaves' first."""
    rest: list[bytes] = []
    for hashes in levels:
        rest = [root_of([*hashes, *rest])] if hashes or rest else []
    return root_of(rest)


def tile_path(level: int | str, index: int, width: int) -> str:
    """Return a tile's path (tlog-tiles): three digits a folder, all but the last after an x."""
    path = f"{index % 1000:03d}"
    while index >= 1000:
        index //= 1000
        path = f"x{index % 1000:03d}/{path}"
    return f"tile/{level}/{path}" + ("" if width == WIDTH else f".p/{width}")


def is_tile_of(name: str, size: int) -> bool:
    """Return whether a log of this size has a tile, or a file of entries, of this path."""
    match = TILE.fullmatch(name)
    if match is None:
        return False
    level = match[1] if match[1] == "entries" else int(match[1])
    count = size >> (8 * level if isinstance(level, int) else 0)
    index = int(match[2].replace("x", "").replace("/", ""))
    width = min(WIDTH, count - index * WIDTH)
    return width > 0 and name == tile_path(level, index, width)


def check_inclusion(leaf: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> bool:
    """Return whether a path leads from a leaf to a root (RFC 9162 section 2.1.3.2)."""
    node, last, reached = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if node & 1 or node == last:
            reached = node_hash(sibling, reached)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            reached = node_hash(reached, sibling)
        node, last = node >> 1, last >> 1
    return index < size and last == 0 and reached == root


def check_consistency(
    first: int, first_root: bytes, second: int, second_root: bytes, path: Sequence[bytes]
) -> bool:
    """Return whether a path shows that a tree continues another (RFC 9162 section 2.1.4.2)."""
    if first in (0, second):
        # Every tree continues the empty one, whose root is known, and itself.
        empty = all(
            root == root_of([])
            for size, root in ((first, first_root), (second, second_root))
            if size == 0
        )
        return not path and empty and (first != second or first_root == second_root)
    hashes = list(path) if first & (first - 1) else [first_root, *path]
    if not hashes:
        return False
    node, last = first - 1, second - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = hashes[0]
    for sibling in hashes[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            new = node_hash(new, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and old == first_root and new == second_root
