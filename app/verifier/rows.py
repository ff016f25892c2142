"""What the database's rows say where evidence does not say just that."""

from dataclasses import dataclass

from app.verifier.files import Bundle
from app.verifier.payloads import ROW
from app.verifier.spelling import Failed, has_form

ROWS = "rows.jsonl"


@dataclass(frozen=True)
class Row:
    """What a row says of the payload of an entry whose evidence was erased."""

    where: str
    payload: str


def read_rows(bundle: Bundle) -> dict[int, Row]:
    """Return what rows say, by the index of their entry."""
    rows: dict[int, Row] = {}
    for place, line in bundle.lines(ROWS):
        if not has_form(line, ROW):
            raise Failed(place, "is not what a row says")
        where = f"{place} ({line['row']})"
        if line["index"] < 0:
            raise Failed(where, line["payload"])
        if line["index"] in rows:
            raise Failed(where, f"is the second row of entry {line['index']}")
        rows[line["index"]] = Row(where, line["payload"])
    return rows
