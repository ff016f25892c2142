"""The entries of a log, as many a file as a tile has hashes (C2SP tlog-tiles)."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.verifier.files import Bundle, Opening
from app.verifier.payloads import ENTRY, commitment_to
from app.verifier.spelling import Failed, is_instant
from app.verifier.tree import WIDTH, tile_path


@dataclass(frozen=True)
class Entry:
    """An entry of the log, or of another that is named."""

    index: int
    commitment: str
    kind: str
    time: str
    log: str = ""

    def __str__(self) -> str:
        return entry_name(self.index, self.log)


def entry_name(index: int, log: str) -> str:
    """Return how to name an entry of the log, or of another."""
    return f"entry {index} of {log}" if log else f"entry {index}"


def read_entry(index: int, data: bytes, log: str = "") -> Entry:
    """Return what an entry says."""
    match = ENTRY.fullmatch(data)
    if match is None or not is_instant(match[3].decode()):
        raise Failed(entry_name(index, log), "is not an entry in its one spelling")
    return Entry(index, match[1].decode(), match[2].decode(), match[3].decode(), log)


def read_entry_file(bundle: Bundle, number: int, size: int) -> list[bytes]:
    """Return the entries of one file of a log of this size."""
    expected = min(WIDTH, size - number * WIDTH)
    name = tile_path("entries", number, expected)
    data, entries, at = bundle.read(name), list[bytes](), 0
    while at < len(data):
        start = at + 2
        at = start + int.from_bytes(data[at:start], "big")
        entries.append(data[start:at])
    if at != len(data) or len(entries) != expected:
        raise Failed(name, f"does not hold exactly {expected} whole entries")
    return entries


def read_entries(bundle: Bundle, size: int) -> Iterator[list[bytes]]:
    """Yield the entries of each file, in order."""
    for number in range(-(-size // WIDTH)):
        yield read_entry_file(bundle, number, size)


def check_opens(entry: Entry, opening: Opening) -> str:
    """Check that an opening is the entry's own; return how to name the two together."""
    where = f"{entry} ({opening.where})"
    if commitment_to(opening.salt, opening.payload.encode(), where) != entry.commitment:
        raise Failed(where, "has evidence that does not open its commitment")
    return where
