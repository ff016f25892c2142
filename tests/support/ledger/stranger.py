"""A stranger who follows a log, written from the specifications alone and with no code of ours.

They are C2SP tlog-tiles, tlog-checkpoint and signed-note, and RFC 6962 section 2.1.
"""

import base64
from collections.abc import Callable
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

WIDTH, HASH = 256, 32

Fetch = Callable[[str], bytes]
"""Returns the body of the resource at an address below the log's prefix."""


class Disagrees(Exception):
    """A resource of the log does not agree with its signed checkpoint; the message names it."""


class Stranger:
    """A monitor of one log.

    :param fetch: asks the log.
    :param vkey: the log's verifier key.
    :ivar seen: the root at each size for which a checkpoint was seen.
    :ivar entries: all entries read so far.
    """

    def __init__(self, fetch: Fetch, vkey: str) -> None:
        self._fetch = fetch
        self._origin, key_id, key = vkey.split("+", 2)
        typed = base64.b64decode(key)
        assert typed[0] == 1, "an Ed25519 key of a log"
        assert sha256(f"{self._origin}\n".encode() + typed).hexdigest()[:8] == key_id
        self._key_id, self._key = key_id, Ed25519PublicKey.from_public_bytes(typed[1:])
        self._full: dict[str, bytes] = {}
        self.seen: dict[int, bytes] = {}
        self.entries: list[bytes] = []

    def follow(self) -> int:
        """Read the log up to its present checkpoint; return the size, once everything agrees.

        :raises Disagrees: naming the first resource that does not.
        """
        size, root = self._checkpoint()
        if self._root_by_tiles(size) != root:
            raise Disagrees("checkpoint")
        for level in range(self._height(size)):
            for index in range(self._count(level, size) // WIDTH):
                self._check_parent(level, index, size)
        self._read_entries(size)
        # Each earlier tree is the beginning of this one.
        for earlier, signed in self.seen.items():
            if self._root_by_tiles(earlier, size) != signed:
                raise Disagrees(f"checkpoint of {earlier}")
        self.seen[size] = root
        return size

    def _checkpoint(self) -> tuple[int, bytes]:
        text, _, signatures = self._fetch("checkpoint").decode().rpartition("\n\n")
        origin, size, root = text.split("\n")[:3]
        assert origin == self._origin
        for line in signatures.splitlines():
            dash, name, encoded = line.split(" ")
            signature = base64.b64decode(encoded)
            if dash == "\u2014" and name == origin and signature[:4].hex() == self._key_id:
                try:
                    self._key.verify(signature[4:], f"{text}\n".encode())
                except InvalidSignature:
                    break
                return int(size), base64.b64decode(root)
        raise Disagrees("checkpoint")

    def _root_by_tiles(self, size: int, held: int | None = None) -> bytes:
        """Return the root of the first entries by the hashes of tiles.

        :param held: the size of the tree whose tiles are read, if it has grown since.
        """
        return self._range(0, size, held or size) if size else sha256(b"").digest()

    def _range(self, start: int, stop: int, size: int) -> bytes:
        """Return MTH(D[start:stop]): read where a tile has it, else split as the RFC does."""
        count, level, height = stop - start, 0, 1
        while height * WIDTH <= count:
            level, height = level + 1, height * WIDTH
        if count == height:
            return self._hash(level, start // height, size)
        left = 1 << (count - 1).bit_length() - 1
        middle = start + left
        return _node(self._range(start, middle, size), self._range(middle, stop, size))

    def _hash(self, level: int, place: int, size: int) -> bytes:
        index, at = divmod(place, WIDTH)
        return self._tile(level, index, size)[HASH * at : HASH * at + HASH]

    def _tile(self, level: int, index: int, size: int) -> bytes:
        width = min(WIDTH, self._count(level, size) - index * WIDTH)
        address = f"tile/{level}/{_spelled(index, width)}"
        held = self._get(address, width)
        if len(held) != HASH * width:
            raise Disagrees(address)
        return held

    def _get(self, address: str, width: int) -> bytes:
        if address not in self._full:
            body = self._fetch(address)
            if width < WIDTH:
                return body
            self._full[address] = body
        return self._full[address]

    def _check_parent(self, level: int, index: int, size: int) -> None:
        """Check that the hash above a full tile is the root of its hashes."""
        tile = self._tile(level, index, size)
        hashes = [tile[at : at + HASH] for at in range(0, len(tile), HASH)]
        while len(hashes) > 1:
            hashes = [_node(*pair) for pair in zip(hashes[::2], hashes[1::2], strict=True)]
        if hashes[0] != self._hash(level + 1, index, size):
            raise Disagrees(f"tile/{level}/{_spelled(index, WIDTH)}")

    def _read_entries(self, size: int) -> None:
        """Read entries that are new; each has to have its hash in the tile of leaf hashes."""
        del self.entries[len(self.entries) // WIDTH * WIDTH :]
        for index in range(len(self.entries) // WIDTH, -(-size // WIDTH)):
            address = f"tile/entries/{_spelled(index, min(WIDTH, size - index * WIDTH))}"
            entries = _split(self._fetch(address))
            hashes = b"".join(sha256(b"\x00" + entry).digest() for entry in entries)
            if hashes != self._tile(0, index, size):
                raise Disagrees(address)
            self.entries += entries

    @staticmethod
    def _count(level: int, size: int) -> int:
        return int(size // WIDTH**level)

    def _height(self, size: int) -> int:
        return next(level for level in range(8) if not self._count(level, size))


def _node(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def _spelled(index: int, width: int) -> str:
    groups = [f"{index % 1000:03d}"]
    while index := index // 1000:
        groups.insert(0, f"x{index % 1000:03d}")
    return "/".join(groups) + ("" if width == WIDTH else f".p/{width}")


def _split(bundle: bytes) -> list[bytes]:
    entries = []
    while bundle:
        length = int.from_bytes(bundle[:2], "big")
        entries.append(bundle[2 : 2 + length])
        bundle = bundle[2 + length :]
    return entries
