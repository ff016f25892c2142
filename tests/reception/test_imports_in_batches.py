"""A long import is stored in batches: others get their turn, and a stopped one continues."""

from collections.abc import Callable
from datetime import UTC, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.enquiries.models import Enquiry, Person
from app.leads.models import ImportDraft, Lead, LeadImport
from app.reception import imports
from app.reception.store.drafts import find_left_over
from app.rights.import_undo import undo_import
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_submission,
    submit_enquiry,
)
from tests.support.exports.people import withdraw
from tests.support.reception.imports import accept, csv_file, draft, preview, row
from tests.support.stored import audited, count_rows, every, only

pytestmark = pytest.mark.engine("both")

FIVE = csv_file(
    *(row(email=f"p{number}@example.com", message=f"No. {number}") for number in range(5)),
    row(name="", message=""),
)


@pytest.fixture(autouse=True)
def two_rows_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Import two rows at a time."""
    monkeypatch.setattr(imports, "ROWS_AT_ONCE", 2)


def before_batch(monkeypatch: pytest.MonkeyPatch, number: int, act: Callable[[], object]) -> None:
    """Act once, before a batch is prepared."""
    prepare, calls = imports._prepare, iter(range(1, 100))

    def acting(*given: Any) -> Any:
        if next(calls) == number:
            act()
        return prepare(*given)

    monkeypatch.setattr(imports, "_prepare", acting)


def stop() -> None:
    """Stop as a process that is killed."""
    raise KeyboardInterrupt


def stop_after_a_batch(
    database: Database, by: UUID, draft_id: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Import a draft in a process that is killed after the first batch."""
    with monkeypatch.context() as meanwhile:
        before_batch(meanwhile, 2, stop)
        with pytest.raises(KeyboardInterrupt):
            accept(database, by, draft_id)


def imported(database: Database) -> list[str]:
    """Return the addresses of the imported enquiries, in order."""
    found = select(Enquiry.email).where(Enquiry.channel == "import").order_by(Enquiry.email)
    return every(database, found)


def rows_told(database: Database) -> list[tuple[int, int, int]]:
    """Return each event's numbers of rows stored, left out and already there."""
    details = audited(database, AuditEvent.ENQUIRIES_IMPORTED.tag)
    return sorted((each["count"], each["left_out"], each["already_there"]) for each in details)


def test_each_batch_is_a_transaction_with_its_audit_event(database: Database, by: UUID) -> None:
    draft_id = draft(database, by, FIVE)

    done = accept(database, by, draft_id)

    assert (len(done.new), len(done.bad), done.already_there) == (5, 1, ())
    assert rows_told(database) == [(1, 1, 0), (2, 0, 0), (2, 0, 0)]
    with database.reading() as session:
        assert session.scalars(select(LeadImport.count)).all() == [5]
        assert set(session.scalars(select(Lead.import_id))) == {draft_id}
        [rest] = session.scalars(select(ImportDraft))
        assert rest.id != draft_id
        assert find_left_over(session, draft_id, by)
    assert len(preview(database, by, rest.id).bad) == 1


def test_an_enquiry_of_the_form_is_stored_between_two_batches(
    database: Database, by: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id, seen = draft(database, by, FIVE), list[int]()

    def send() -> None:
        submit_enquiry(database, RECEPTION, make_submission(), NOW)
        seen.append(len(imported(database)))

    before_batch(monkeypatch, 2, send)
    accept(database, by, draft_id)

    assert seen == [2]
    assert count_rows(database)["enquiry"] == 6


def test_an_import_that_was_stopped_keeps_its_draft_and_is_taken_up(
    database: Database, by: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = draft(database, by, FIVE)
    stop_after_a_batch(database, by, draft_id, monkeypatch)

    shown = preview(database, by, draft_id)
    assert (len(shown.new), len(shown.already_there)) == (3, 2)
    done = accept(database, by, draft_id)

    assert (len(done.new), len(done.already_there)) == (3, 2)
    assert imported(database) == [f"p{number}@example.com" for number in range(5)]
    assert rows_told(database) == [(1, 1, 2), (2, 0, 0), (2, 0, 0)]
    assert every(database, select(LeadImport.count)) == [5]


def test_a_person_who_withdraws_between_two_batches_is_left_out(
    database: Database, by: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit_enquiry(database, RECEPTION, make_submission(email="p4@example.com"), NOW)
    person = only(database, select(Person.id))
    rows = [row(email=f"p{number}@example.com", message=f"No. {number}") for number in range(5)]
    draft_id = draft(database, by, csv_file(*rows))
    before_batch(monkeypatch, 3, lambda: withdraw(database, person))

    done = accept(database, by, draft_id, all_or_none=True)

    assert (len(done.new), len(done.withdrawn), done.already_there) == (4, 1, ())
    assert imported(database) == [f"p{number}@example.com" for number in range(4)]
    assert rows_told(database) == [(0, 1, 0), (2, 0, 0), (2, 0, 0)]


def test_no_row_is_added_to_an_import_that_is_being_undone(
    database: Database, by: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = draft(database, by, FIVE)
    before_batch(
        monkeypatch,
        2,
        lambda: undo_import(
            database, LEDGER_KEY, import_id=draft_id, actor=by, of_anybody=False, now=NOW
        ),
    )

    with pytest.raises(NotFound, match="being undone"):
        accept(database, by, draft_id)

    assert len(imported(database)) == 2


def test_the_time_of_an_import_is_that_of_its_first_batch(
    database: Database, by: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = draft(database, by, FIVE)
    stop_after_a_batch(database, by, draft_id, monkeypatch)
    accept(database, by, draft_id, NOW + timedelta(hours=1))

    assert only(database, select(LeadImport.at)).astimezone(UTC) == NOW
