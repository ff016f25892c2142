"""Which enquiries a file held: their ids side by side, in compressed chunks."""

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

IDS_A_CHUNK = 512
"""Most ids in one chunk: few enough to look through, enough to compress well."""

_WIDTH = 16


@dataclass(frozen=True)
class Chunk:
    """Ids of enquiries from a first to a last, in order, and where the chunk stands among all."""

    first_id: UUID
    last_id: UUID
    number: int
    count: int
    ids: bytes


class Members:
    """The enquiries that a file holds, gathered in the order of their ids in little memory."""

    def __init__(self) -> None:
        self._full: list[Chunk] = []
        self._open: list[bytes] = []
        self._digest = hashlib.sha256()
        self.count = 0

    def extend(self, ids: Iterable[bytes]) -> None:
        """Add ids, each after all that are there."""
        self._open.extend(ids)
        while len(self._open) >= IDS_A_CHUNK:
            self._close_chunk()

    @property
    def chunks(self) -> list[Chunk]:
        """All of them in chunks; none is added any more after this."""
        if self._open:
            self._close_chunk()
        return self._full

    @property
    def sha256(self) -> str:
        """The hash over all ids in order, once `chunks` has been asked for."""
        return self._digest.hexdigest()

    def contains(self, enquiry_id: UUID) -> bool:
        """Return whether an enquiry is among them."""
        return enquiry_id.bytes in self._open or any(
            chunk.first_id <= enquiry_id <= chunk.last_id and contains(chunk.ids, enquiry_id)
            for chunk in self._full
        )

    def _close_chunk(self) -> None:
        closed, self._open = self._open[:IDS_A_CHUNK], self._open[IDS_A_CHUNK:]
        ids = b"".join(closed)
        self._digest.update(ids)
        first, last = closed[0], closed[-1]
        self._full.append(
            Chunk(
                UUID(bytes=first),
                UUID(bytes=last),
                len(self._full),
                len(closed),
                # What is random in them cannot be made shorter, however long one tries.
                zlib.compress(ids, 1),
            )
        )
        self.count += len(closed)


def contains(packed: bytes, enquiry_id: UUID) -> bool:
    """Return whether a chunk's compressed ids have an enquiry among them."""
    ids, wanted = zlib.decompress(packed), enquiry_id.bytes
    place = ids.find(wanted)
    # The end of one id and the beginning of the next may look like another.
    while place >= 0 and place % _WIDTH:
        place = ids.find(wanted, place + 1)
    return place >= 0


def unpack(packed: bytes) -> Iterator[bytes]:
    """Yield the ids of a chunk in order."""
    ids = zlib.decompress(packed)
    return (ids[at : at + _WIDTH] for at in range(0, len(ids), _WIDTH))
