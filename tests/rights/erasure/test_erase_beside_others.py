"""An erasure during other work: in any order, no data of the person is left."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Barrier
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.enquiries.models import Enquiry, Person
from app.enquiries.store import legal_hold
from app.exports.models import NotifyTask
from app.exports.steps.consent_watch import ConsentWatch
from app.leads.models import Lead, LeadText
from app.leads.placement import place_leads
from app.leads.rules.lead_work import Direction
from app.rights.holds import place_hold
from app.rights.my_data_session import send_my_data_link
from tests.support.at_once import meanwhile
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import ORIGIN, person_of, write_to_us
from tests.support.exports.exporting import record, take
from tests.support.exports.preparing import Workshop
from tests.support.leads.desk_work import MAILING, log, note, send
from tests.support.rights.erasing import ERASED_AT, erase
from tests.support.stored import count_rows, every, only

pytestmark = pytest.mark.engine("both")

ADDRESS = "Wei.Zhang@example.com"


def lead_of(database: Database, enquiry: UUID) -> UUID:
    """Return the lead of an enquiry."""
    return only(database, select(Lead.id).where(Lead.enquiry_id == enquiry))


WORK: dict[str, Callable[[Database, UUID], object]] = {
    "note": lambda database, lead: note(database, lead, "Look"),
    "reply": lambda database, lead: send(database, lead),
    "contact": lambda database, lead: log(database, lead, Direction.THEIRS),
    "place": lambda database, _lead: place_leads(database, LEDGER_KEY, MAILING, NOW),
    "link": lambda database, _lead: send_my_data_link(
        database, ORIGIN, email=ADDRESS, language="en", mail_domain="zone.example", now=NOW
    ),
}


@pytest.mark.parametrize("work", WORK)
def test_concurrent_work_of_staff_leaves_no_data(
    database: Database, tmp_path: Path, work: str
) -> None:
    for _ in range(3):
        enquiry = write_to_us(database)
        person, lead = person_of(database, enquiry), lead_of(database, enquiry)
        start = Barrier(2)

        def do(lead: UUID = lead, start: Barrier = start) -> None:
            start.wait()
            with suppress(NotFound):
                WORK[work](database, lead)

        with ThreadPoolExecutor() as pool:
            other = pool.submit(do)
            start.wait()
            erase(database, tmp_path, person)
            other.result()

        left = count_rows(database)
        for table in ("person", "enquiry", "lead", "lead_note", "lead_message", "lead_event"):
            assert table not in left
        assert every(database, LeadText) == []


def test_a_concurrent_enquiry_is_stored_as_a_new_person(database: Database, tmp_path: Path) -> None:
    person = person_of(database, write_to_us(database, email=ADDRESS))
    start = Barrier(2)

    def write() -> UUID:
        start.wait()
        return write_to_us(database, ERASED_AT, email=ADDRESS)

    with ThreadPoolExecutor() as pool:
        written = pool.submit(write)
        start.wait()
        erase(database, tmp_path, person)
        enquiry = written.result()

    kept = every(database, select(Enquiry.person_id).where(Enquiry.id == enquiry))
    assert every(database, Person.id) == kept
    assert person not in kept


def test_a_file_closed_at_the_same_moment_is_void(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = person_of(database, write_to_us(database))
    shop = Workshop.make(database, tmp_path)

    with meanwhile(monkeypatch, ConsentWatch, "since", lambda: erase(database, tmp_path, person)):
        export = shop.prepared()

    assert (export.state, export.count) == ("complete", 1)
    assert record(database, export.id).file_until is None
    assert "person" not in count_rows(database)


def test_the_receiver_of_a_file_that_is_being_closed_at_the_same_moment_is_to_be_told(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = person_of(database, write_to_us(database))

    with meanwhile(monkeypatch, ConsentWatch, "since", lambda: erase(database, tmp_path, person)):
        export = take(database).export

    assert set(every(database, NotifyTask.export_id)) == {export.id}


def test_a_hold_that_is_placed_at_the_same_moment_is_found_or_refused(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = person_of(database, write_to_us(database))
    until = ERASED_AT + timedelta(days=1)
    place = partial(
        place_hold, database, LEDGER_KEY, actor="", person_id=person, reason="A suit",
        until=until, now=ERASED_AT,
    )  # fmt: skip

    with (
        pytest.raises(NotFound),
        meanwhile(monkeypatch, legal_hold, "find_in_force", place),
    ):
        erase(database, tmp_path, person)

    assert "person" not in count_rows(database)
    assert "legal_hold" not in count_rows(database)
