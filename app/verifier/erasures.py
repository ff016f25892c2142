"""The records whose evidence was erased, as the log's own erasures list them."""

from dataclasses import dataclass, field
from typing import Any

from app.verifier.entries import Entry, check_opens, read_entry, read_entry_file
from app.verifier.files import Bundle, read_openings
from app.verifier.payloads import is_erasure
from app.verifier.spelling import Failed, canonical
from app.verifier.tree import WIDTH

ERASURES = "erasures.jsonl"
MOST_SHOWN = 20


@dataclass(frozen=True, order=True)
class Erased:
    """Which entry erased a record's evidence and when, its line, its id, and the payload's hash.

    :param log: the later log that the entry is in, if it is not in this one.
    """

    index: int
    time: str
    where: str
    id: str
    sha256: str
    reason: str
    log: str = ""


@dataclass
class Erasures:
    """What the log's erasures say.

    :param listed: the commitments that they list, each with the last of its erasures.
    :param first: the first twenty, for people to look at.
    """

    listed: dict[str, Erased] = field(default_factory=dict)
    first: list[dict[str, Any]] = field(default_factory=list)
    count: int = 0

    def add(self, entry: Entry, where: str, payload: dict[str, Any]) -> None:
        """Add an erasure and what it lists."""
        records = payload["records"]
        for each in records:
            erased = Erased(
                entry.index, entry.time, where, each["id"], each["sha256"], payload["reason"]
            )
            commitment = each["commitment"]
            self.listed[commitment] = max(self.listed.get(commitment, erased), erased)
        self.count += 1
        if self.count <= MOST_SHOWN:
            shown = {"time": entry.time, "reason": payload["reason"], "records": len(records)}
            self.first.append({"entry": entry.index, **shown})


def read_erased(bundle: Bundle, size: int) -> Erasures:
    """Return what the erasures say.

    Each erasure is held against its entry before it is believed, so that it is the one named if
    it was tampered with, and not the records that it lists.
    """
    erasures = Erasures()
    number, entries = -1, list[bytes]()
    for opening in read_openings(bundle, ERASURES):
        if opening.index >= size:
            raise Failed(opening.where, f"opens entry {opening.index} of {size}")
        if number != opening.index // WIDTH:
            number = opening.index // WIDTH
            entries = read_entry_file(bundle, number, size)
        entry = read_entry(opening.index, entries[opening.index % WIDTH])
        where = check_opens(entry, opening)
        payload = canonical(opening.payload.encode(), f"the payload of {where}")
        if entry.kind != "person.erased" or not is_erasure(payload):
            raise Failed(where, "is not an erasure")
        erasures.add(entry, opening.where, payload)
    return erasures
