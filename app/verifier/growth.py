"""The tree grown again from its entries, and compared with its tiles and signed roots."""

from collections.abc import Sequence

from app.verifier.files import Bundle
from app.verifier.notes import Checkpoint
from app.verifier.spelling import Failed
from app.verifier.tree import WIDTH, leaf_hash, root_of, root_over, tile_path


class Growth:
    """The tree at the size reached: of each level, the hashes that no full tile holds yet."""

    def __init__(self, bundle: Bundle, checkpoint: Checkpoint, held: Sequence[Checkpoint]) -> None:
        self._bundle, self._checkpoint, self._held = bundle, checkpoint, held
        self._levels: list[list[bytes]] = [[]]
        self._size = 0

    def grow(self, entries: Sequence[bytes]) -> None:
        """Append a tile's worth of entries, comparing tiles that fill and held roots on the way."""
        leaves = [leaf_hash(entry) for entry in entries]
        for held in self._held:
            if self._size < held.size <= self._size + len(leaves):
                self._check_root(held, [leaves[: held.size - self._size], *self._levels[1:]])
        self._size += len(leaves)
        self._levels[0] = leaves
        level = 0
        while len(self._levels[level]) == WIDTH:
            root = self._check_tile(level, (self._size >> 8 * (level + 1)) - 1)
            self._levels[level] = []
            level += 1
            if level == len(self._levels):
                self._levels.append([])
            self._levels[level].append(root)

    def end(self) -> None:
        """Compare the tiles that are not full, and the roots of the whole and the empty tree."""
        for level, hashes in enumerate(self._levels):
            if hashes:
                self._check_tile(level, self._size >> 8 * (level + 1))
        self._check_root(self._checkpoint, self._levels)
        for held in self._held:
            if held.size == 0:
                self._check_root(held, [])

    def _check_tile(self, level: int, index: int) -> bytes:
        """Compare a tile with the hashes that the entries give; return its root."""
        hashes = self._levels[level]
        name = tile_path(level, index, len(hashes))
        held = self._bundle.read(name, 32 * WIDTH)
        if len(held) != 32 * len(hashes):
            raise Failed(name, f"does not hold exactly {len(hashes)} hashes")
        for at, each in enumerate(hashes):
            if held[32 * at : 32 * at + 32] != each:
                raise Failed(name, f"differs from the entries at its hash {at}")
        return root_of(hashes)

    def _check_root(self, signed: Checkpoint, levels: Sequence[Sequence[bytes]]) -> None:
        if root_over(levels) != signed.root:
            raise Failed(signed.where, f"signs another tree of {signed.size} entries than this one")
