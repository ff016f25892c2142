"""What the database's rows say where evidence does not say just that."""

from dataclasses import dataclass
from hashlib import sha256

from app.verifier.files import Bundle
from app.verifier.payloads import ROW
from app.verifier.spelling import Failed, has_form

ROWS = "rows.jsonl"
LONGEST_SHOWN = 200


@dataclass(frozen=True)
class Row:
    """The hash of what a row says of the payload of an entry whose evidence was erased."""

    where: str
    sha256: str


def read_rows(bundle: Bundle, size: int) -> dict[int, Row]:
    """Return what rows say of the entries of a log of this size, by their index."""
    rows: dict[int, Row] = {}
    for place, line in bundle.lines(ROWS):
        if not has_form(line, ROW):
            raise Failed(place, "is not what a row says")
        where = f"{place} ({line['row'][:LONGEST_SHOWN]})"
        if line["index"] < 0:
            raise Failed(where, line["payload"][:LONGEST_SHOWN] or "belongs to no entry of the log")
        if line["index"] in rows:
            raise Failed(where, f"is the second row of entry {line['index']}")
        if line["index"] >= size:
            raise Failed(where, f"is said to be of entry {line['index']}, which there is not")
        rows[line["index"]] = Row(where, sha256(line["payload"].encode()).hexdigest())
    return rows
