"""The records whose evidence was erased, as the log's own erasures list them."""

from app.verifier.entries import check_opens, read_entry, read_entry_file
from app.verifier.files import Bundle, read_openings
from app.verifier.payloads import is_erasure
from app.verifier.spelling import Failed, canonical
from app.verifier.tree import WIDTH

ERASURES = "erasures.jsonl"


def read_erased(bundle: Bundle, size: int) -> dict[str, tuple[str, str]]:
    """Return the commitments that erasures list, each with the time and line of the latest.

    Each erasure is held against its entry before it is believed, so that it is the one named if
    it was tampered with, and not the records that it lists.
    """
    listed: dict[str, tuple[str, str]] = {}
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
            earlier = listed.get(each["commitment"], ("", ""))
            listed[each["commitment"]] = max(earlier, (payload["time"], opening.where))
    return listed
