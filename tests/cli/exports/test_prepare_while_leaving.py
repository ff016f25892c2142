"""A person who withdraws while the worker prepares a file is in no downloadable file."""

import threading
import time
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from app.cli.exports.rounds import prepare_exports
from app.consent.store import withdrawals
from app.core.outside import durable_files
from app.enquiries.models import Enquiry
from app.exports.steps import choice as choose_rows
from app.exports.store import export as exports
from app.ledger.outside.outside_lists import ErasureList
from app.ledger.rules.erasure import ErasureReason
from app.rights.steps.evidence import erase_evidence
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import record
from tests.support.exports.people import elsewhere, enquiry_of, withdraw
from tests.support.exports.preparing import Workshop
from tests.support.stored import write_by


@pytest.mark.parametrize("act", ["withdrawn", "erased"])
def test_who_leaves_while_a_file_is_prepared_is_named_and_voids_it(
    shop: Workshop,
    people: dict[str, UUID],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    act: str,
) -> None:
    database = shop.tools.database
    gone = enquiry_of(database, people["wei"])
    leave = {
        "withdrawn": lambda: withdraw(database, people["wei"]),
        "erased": lambda: write_by(database, erase_in, gone, tmp_path),
    }
    monkeypatch.setattr(choose_rows, "BATCH", 1)
    written, pieces = durable_files.Draft.write, list[bytes]()

    def write(self: durable_files.Draft, piece: bytes) -> None:
        written(self, piece)
        pieces.append(piece)
        if len(pieces) == 3:
            elsewhere(leave[act])

    monkeypatch.setattr(durable_files.Draft, "write", write)
    export = shop.prepared()

    assert (export.state, export.file_until) == ("complete", None)
    assert [each["act"] for each in export.withdrawn_since] == [act]
    assert list(shop.path(export).parent.iterdir()) == []


def erase_in(session: Session, gone: Enquiry, outside: Path) -> None:
    """Erase a person's evidence."""
    erase_evidence(
        session,
        LEDGER_KEY,
        ErasureList(outside),
        person=gone.person_id,
        records=[gone.consent_record_id],
        reason=ErasureReason.REQUEST,
        at=NOW,
    )


def test_an_erasure_that_overlaps_the_end_of_a_file_voids_it(
    shop: Workshop, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # Erasure looks for the files that hold the person before it commits. A file that is
    # closed in between is not found, so its closing must wait, and find the erasure.
    written, erasing = threading.Event(), threading.Event()
    kept = durable_files.Draft.keep

    def keep(self: durable_files.Draft) -> None:
        kept(self)
        written.set()
        assert erasing.wait(30)

    monkeypatch.setattr(durable_files.Draft, "keep", keep)
    gone = enquiry_of(shop.tools.database, people["wei"])
    asked = shop.ask()
    preparing_it = threading.Thread(target=prepare_exports, args=(shop.tools,))
    preparing_it.start()
    assert written.wait(30)

    with shop.tools.database.transaction() as session:
        withdrawals.wait_for_closing_exports(session)
        assert exports.list_for_enquiry(session, gone.id) == []
        erasing.set()
        time.sleep(0.5)
        erase_in(session, gone, tmp_path)
    preparing_it.join(30)

    export = record(shop.tools.database, asked.id)
    assert (export.state, export.file_until) == ("complete", None)
    assert list(shop.path(export).parent.iterdir()) == []
