"""An export is complete, safe to open, and recorded before and after."""

import hashlib
import json
from contextlib import closing
from datetime import timedelta
from itertools import chain, repeat
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, StorageUnavailable
from app.enquiries.models import Enquiry
from app.exports.prepared import close_stale_exports, stale_exports_wait
from app.exports.rules.columns import COLUMNS
from app.exports.rules.export import ExportNotReady, ExportState, ExportStopped
from app.exports.store import export as exports
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_answers,
    make_submission,
    submit_enquiry,
)
from tests.support.exports.exporting import REQUEST, ask, begin, record, take
from tests.support.stored import count_rows, every, read_by, without_table


def submit(database: Database, **answers: str) -> None:
    """Store an enquiry with some answers changed."""
    submit_enquiry(database, RECEPTION, make_submission(answers=make_answers(**answers)), NOW)


def members(database: Database, export_id: UUID) -> list[UUID]:
    """Return the enquiries that an export held."""
    with database.reading() as session:
        return [UUID(bytes=each) for each in exports.iter_members(session, export_id)]


def events(database: Database) -> list[tuple[str, dict[str, object]]]:
    """Return the audit events of exports, with their details."""
    found = every(
        database,
        select(AuditRecord)
        .where(AuditRecord.event.contains(":export:"))
        .order_by(AuditRecord.at, AuditRecord.event.desc()),
    )
    return [(each.event, json.loads(each.payload)["details"]) for each in found]


def test_the_file_holds_every_lead_as_it_was_sent(database: Database) -> None:
    submit(database, message="one line")

    taken = take(database)

    (row,) = taken.rows
    assert tuple(row) == COLUMNS
    assert (row["name"], row["message"]) == (make_answers().name, "one line")
    assert row["topics"] == "sites talent"
    assert row["received_at"] == "2026-03-04T08:30:15.250Z"
    assert (row["status"], row["campaign"], row["language"]) == ("new", "fair-2026", "zh")
    # The mark of UTF-8, and line ends as in RFC 4180.
    assert taken.content.startswith(b'\xef\xbb\xbf"reference",')
    assert taken.content.endswith(b"\r\n")
    assert taken.content.count(b"\r\n") == taken.content.count(b"\n") == 2


def test_the_request_is_recorded_before_the_first_byte(
    database: Database,
) -> None:
    submit(database)
    asked = ask(database)
    stream = begin(database, asked.id)

    export = record(database, asked.id)

    assert (export.actor, export.reason, export.purpose) == ("a", REQUEST.reason, "follow_up")
    assert (export.filter, tuple(export.columns)) == ({"folder": "all"}, COLUMNS)
    assert (export.state, export.snapshot_at, export.expected) == ("running", NOW, 1)
    assert (export.sha256, export.count, export.closed_at) == (None, None, None)
    terms = {"purpose": "follow_up", "format": "csv", "request_sha256": REQUEST.sha256}
    assert events(database) == [
        (
            AuditEvent.EXPORT_REQUESTED.tag,
            {**terms, "prepared": 0, "fields": "folder", "expected": 1},
        ),
        (AuditEvent.EXPORT_OPENED.tag, terms),
    ]
    stream.close()


def test_outcome_hash_and_members_are_recorded_after_the_last_byte(database: Database) -> None:
    for number in range(3):
        submit(database, message=f"Question {number}")

    taken = take(database)
    submit(database, message="After the export")

    export = taken.export
    assert (export.state, export.count, export.progress) == ("complete", 3, 3)
    assert export.file_until is None
    assert export.bytes == len(taken.content)
    assert export.sha256 == hashlib.sha256(taken.content).hexdigest()
    held = every(database, select(Enquiry.id).where(Enquiry.message.startswith("Question")))
    assert members(database, export.id) == sorted(held)
    ids = b"".join(each.bytes for each in sorted(held))
    assert export.members_sha256 == hashlib.sha256(ids).hexdigest()
    assert dict(events(database))[AuditEvent.EXPORT_CLOSED.tag] == {
        "outcome": "complete",
        "count": 3,
        "bytes": len(taken.content),
        "sha256": export.sha256,
        "members_sha256": export.members_sha256,
        "left_out": 0,
        "withdrawn_since": 0,
    }


def test_a_file_holds_the_leads_of_the_moment_when_it_was_opened(database: Database) -> None:
    submit(database)
    moments = chain([NOW], repeat(NOW + timedelta(days=1200)))

    with closing(begin(database, ask(database).id, lambda: next(moments))) as stream:
        assert len(list(stream)) == 2


def test_an_empty_export_has_a_heading_and_a_record(database: Database) -> None:
    taken = take(database)

    assert taken.rows == []
    assert (taken.export.state, taken.export.count) == ("complete", 0)
    assert count_rows(database) == {"export": 1, "audit_event": 3, "ledger_pending": 3}


def test_an_aborted_file_has_a_record_of_what_was_sent(
    database: Database,
) -> None:
    for number in range(3):
        submit(database, message=f"Question {number}")
    asked, unread = ask(database), ask(database)

    with closing(begin(database, asked.id)) as stream:
        had = next(stream) + next(stream)
    begin(database, unread.id).close()

    export = record(database, asked.id)
    assert (export.state, export.count, export.bytes) == ("aborted", 3, len(had))
    assert export.sha256 == hashlib.sha256(had).hexdigest()
    [one, _two, _three] = members(database, asked.id)
    assert [each.id for each in read_by(database, exports.list_for_enquiry, one)] == [asked.id]
    export = record(database, unread.id)
    assert (export.state, export.count) == ("aborted", 0)


def test_an_export_is_written_once(database: Database) -> None:
    taken = take(database)

    with pytest.raises(ExportNotReady):
        begin(database, taken.export.id)
    with pytest.raises(NotFound):
        begin(database, UUID(int=1))


@pytest.mark.parametrize("table", ["export", "audit_event", "ledger_pending"])
def test_a_file_that_cannot_be_recorded_is_not_started(database: Database, table: str) -> None:
    submit(database)
    asked = ask(database)
    before = count_rows(database)

    with without_table(database, table), pytest.raises((StorageUnavailable, DBAPIError)):
        begin(database, asked.id)

    assert count_rows(database) == before


def test_a_file_whose_members_cannot_be_stored_fails(database: Database) -> None:
    submit(database)
    asked = ask(database)
    stream = begin(database, asked.id)

    with (
        without_table(database, "export_chunk"),
        pytest.raises((StorageUnavailable, DBAPIError)),
    ):
        b"".join(stream)

    assert record(database, asked.id).state == ExportState.RUNNING


def test_an_export_cut_off_by_a_crash_is_closed_with_unknown_members(
    database: Database,
) -> None:
    submit(database)
    asked, moments = ask(database), iter(NOW + timedelta(seconds=each) for each in range(100))
    stream = begin(database, asked.id, lambda: next(moments))
    soon, later = NOW + timedelta(minutes=14), NOW + timedelta(minutes=16)
    submit_enquiry(database, RECEPTION, make_submission(idempotency_key="after"), later)
    assert not stale_exports_wait(database, soon)
    assert stale_exports_wait(database, later)

    close_stale_exports(database, LEDGER_KEY, soon)
    assert record(database, asked.id).state == ExportState.RUNNING
    close_stale_exports(database, LEDGER_KEY, later)

    export = record(database, asked.id)
    assert (export.state, export.closed_at, export.count) == ("aborted", later, None)
    with database.reading() as session:
        before, after = session.scalars(select(Enquiry.id).order_by(Enquiry.received_at))
        assert [each.id for each in exports.list_for_enquiry(session, before)] == [asked.id]
        assert exports.list_for_enquiry(session, after) == []
    # It was still alive, and stops before it hands out anybody.
    written = [next(stream)]
    with pytest.raises(ExportStopped):
        written.extend(stream)
    assert len(written) == 1
