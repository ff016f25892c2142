"""The records whose evidence was erased, as the log's own erasures list them."""

from dataclasses import dataclass

from app.verifier.entries import check_opens, read_entry, read_entry_file
from app.verifier.files import Bundle, read_openings
from app.verifier.payloads import is_erasure
from app.verifier.spelling import Failed, canonical
from app.verifier.tree import WIDTH

ERASURES = "erasures.jsonl"


@dataclass(frozen=True, order=True)
class Erased:
    """When a record's evidence was erased, the line that says so, and the hash of its payload."""

    time: str
    where: str
    sha256: str


def read_erased(bundle: Bundle, size: int) -> dict[str, Erased]:
    """Return the commitments that erasures list, each with the latest of its erasures.

    Each erasure is held against its entry before it is believed, so that it is the one named if
    it was tampered with, and not the records that it lists.
    """
    listed: dict[str, Erased] = {}
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
        for each in payload["records"]:
            erased = Erased(payload["time"], opening.where, each["sha256"])
            commitment = each["commitment"]
            listed[commitment] = max(listed.get(commitment, erased), erased)
    return listed
