"""An export is intact, safe to open, and accounted for before it is handed out."""

import csv
import hashlib
import io
import json

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from app.db import Database
from app.domain.errors import StorageUnavailable
from app.domain.export_rows import COLUMNS
from app.models import AuditRecord, Enquiry, Export, ExportMember
from app.services.export_leads import ExportFile, export_leads
from app.services.submit_enquiry import submit_enquiry
from tests.services.rows import count_rows, without_table
from tests.support.enquiries import LEDGER_KEY, NOW, RECEPTION, make_answers, make_submission


def submit(database: Database, **answers: str) -> None:
    """Store an enquiry with some answers changed."""
    submission = make_submission(answers=make_answers(**answers))
    submit_enquiry(database, RECEPTION, submission, NOW)


def export(database: Database) -> ExportFile:
    """Export all leads for reporting."""
    return export_leads(database, LEDGER_KEY, actor="a", purpose="reporting", now=NOW)


def rows(file: ExportFile) -> list[dict[str, str]]:
    """Read an export as another program would."""
    text = file.content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_the_file_holds_every_lead_as_it_was_sent(database: Database) -> None:
    submit(database)

    (row,) = rows(export(database))

    answers = make_answers()
    assert tuple(row) == COLUMNS
    assert (row["name"], row["message"]) == (answers.name, answers.message)
    assert row["topics"] == "sites talent"
    assert row["received_at"] == "2026-03-04T08:30:15.250Z"
    assert (row["status"], row["campaign"], row["language"]) == ("new", "fair-2026", "zh")


def test_the_file_begins_with_the_mark_of_utf_8_and_its_lines_end_as_rfc_4180_says(
    database: Database,
) -> None:
    submit(database, message="one line")

    content = export(database).content

    assert content.startswith(b'\xef\xbb\xbf"reference",')
    assert content.endswith(b"\r\n")
    assert content.count(b"\r\n") == content.count(b"\n") == 2


def test_a_formula_arrives_as_text(database: Database) -> None:
    submit(database, name="=HYPERLINK(1)", phone="+86 20 8211 0000")

    (row,) = rows(export(database))

    assert row["name"] == "'=HYPERLINK(1)"
    assert row["phone"] == "'+86 20 8211 0000"
    assert row["phone_e164"] == "'+862082110000"


def test_the_hash_of_the_bytes_is_the_one_recorded_and_audited(database: Database) -> None:
    submit(database)

    file = export(database)

    with database.reading() as session:
        record = session.scalars(select(Export)).one()
        event = session.scalars(select(AuditRecord)).one()
    assert hashlib.sha256(file.content).hexdigest() == file.sha256 == record.sha256
    assert (record.id, record.actor, record.purpose) == (file.id, "a", "reporting")
    assert (record.snapshot_at, tuple(record.columns)) == (NOW, COLUMNS)
    assert event.subject == file.id.hex
    assert json.loads(event.payload)["details"] == {
        "count": 1,
        "left_out_suspect": 0,
        "left_out_withdrawn": 0,
        "purpose": "reporting",
        "sha256": file.sha256,
    }


def test_the_enquiries_that_it_held_are_recorded(database: Database) -> None:
    for number in range(3):
        submit(database, message=f"Question {number}")

    file = export(database)
    submit(database, message="After the export")

    with database.reading() as session:
        members = set(session.scalars(select(ExportMember.enquiry_id)))
        held = set(
            session.scalars(select(Enquiry.id).where(Enquiry.message.startswith("Question")))
        )
    assert members == held
    assert file.count == len(rows(file)) == 3


def test_more_leads_than_one_fetch_are_all_exported(database: Database) -> None:
    for number in range(12):
        submit(database, message=f"Question {number}")

    messages = [row["message"] for row in rows(export(database))]

    assert sorted(messages) == sorted(f"Question {number}" for number in range(12))


def test_an_export_of_nothing_has_a_heading_and_a_record(database: Database) -> None:
    file = export(database)

    assert rows(file) == []
    assert (file.count, count_rows(database)) == (
        0,
        {"export": 1, "audit_event": 1, "ledger_pending": 1},
    )


@pytest.mark.parametrize("table", ["export", "export_member", "audit_event", "ledger_pending"])
def test_a_file_that_cannot_be_accounted_for_is_not_handed_out(
    database: Database, table: str
) -> None:
    submit(database)
    before = count_rows(database)

    with without_table(database, table), pytest.raises((StorageUnavailable, DBAPIError)):
        export(database)

    assert count_rows(database) == before
