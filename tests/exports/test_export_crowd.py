"""Of many people who withdraw or are erased while a file is written, each is out of it or named."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.enquiries.models import Enquiry
from app.exports.steps import choice as choose_rows
from app.ledger.outside.outside_lists import ErasureList
from tests.exports.test_export_race import erase
from tests.support.exports.exporting import Taken, ask, begin, record
from tests.support.exports.people import withdraw, write
from tests.support.stored import every

pytestmark = pytest.mark.engine("both")

PEOPLE = 36


@pytest.fixture
def enquiries(database: Database) -> Sequence[Enquiry]:
    """One enquiry of each of many people, in the order of their ids."""
    for number in range(PEOPLE):
        write(database, f"person{number:02d}", number)
    return every(database, select(Enquiry).order_by(Enquiry.id))


def test_everyone_who_withdraws_during_an_export_is_out_or_named(
    database: Database,
    enquiries: Sequence[Enquiry],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(choose_rows, "BATCH", 1)
    left, outside = set[UUID](), ErasureList(tmp_path)

    def leave(crowd: Sequence[Enquiry], act: Callable[[Enquiry], None]) -> None:
        for each in crowd:
            act(each)
            left.add(each.id)

    asked = ask(database)
    with closing(begin(database, asked.id)) as stream, ThreadPoolExecutor(2) as threads:
        pieces = [next(stream)]
        # Every third person stays; the others leave from both ends of the file at once.
        leaving = [
            threads.submit(leave, enquiries[0::3], lambda each: withdraw(database, each.person_id)),
            threads.submit(
                leave, enquiries[2::3][::-1], lambda each: erase(database, each, outside)
            ),
        ]
        piece: bytes | None = b""
        while piece is not None:
            pieces.append(piece)
            time.sleep(0.01)
            # The last of these is called when the export is closed.
            left_before_the_end = set(left)
            piece = next(stream, None)
    for each in leaving:
        each.result()

    export = record(database, asked.id)
    rows = Taken(export, b"".join(pieces)).rows
    ids = {each.email: each.id for each in enquiries}
    held = {ids[row["email"]] for row in rows}
    named = {UUID(each["enquiry"]) for each in export.withdrawn_since}
    assert left_before_the_end
    assert left_before_the_end <= named | (set(ids.values()) - held)
    assert named <= held & left
    assert {each.id for each in enquiries[1::3]} <= held
    assert export.count == len(held)
    out = export.left_out["withdrawn"] + export.left_out["erased"]
    assert len(held) + out == PEOPLE
