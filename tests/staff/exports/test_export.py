"""The export: a file that opens anywhere with its values unchanged, and is accounted for."""

import hashlib
import json
import re

from flask import Flask

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.exports.rules.columns import COLUMNS
from app.exports.store.export import iter_members
from tests.staff.desk import NOON, SENDER, receive, zone_of
from tests.staff.exports.exports import export_file, record, rows
from tests.support.content.copy import ZH
from tests.support.exports.workbooks import read_sheets
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit


def test_an_export_is_recorded_with_its_hash_and_its_members(
    database: Database, app: Flask, officer: PageClient, reference: str
) -> None:
    file = export_file(officer)
    assert file.headers["Content-Type"].startswith("text/csv")
    assert tuple(rows(file)[0]) == COLUMNS
    (event,) = audit(app, AuditEvent.EXPORT_CLOSED.tag)
    export = record(app)
    with zone_of(app).database.reading() as session:
        assert len(list(iter_members(session, export.id))) == 1
    assert event.subject == export.id.hex
    assert (export.state, export.count, export.bytes) == ("complete", 1, len(file.body))
    assert export.sha256 == hashlib.sha256(file.body).hexdigest()
    assert export.sha256 == json.loads(event.payload)["details"]["sha256"]
    name = re.fullmatch(
        r"attachment; filename=leads-\d{4}-\d\d-\d\d-([0-9a-f]{8})\.csv",
        file.headers["Content-Disposition"],
    )
    assert name is not None
    assert name.group(1) == export.number
    assert file.headers["Cache-Control"] == "no-store"


def test_a_workbook_for_people_is_in_the_requested_language(
    officer: PageClient, reference: str
) -> None:
    file = export_file(officer, format="xlsx", preset="readable", language="zh")
    (sheet,) = read_sheets(file.body).values()
    row = dict(zip(sheet[0], sheet[1], strict=True))
    assert row[ZH.export_columns.label.reference] == reference
    assert row[ZH.export_columns.label.country] == "中国"
    assert file.headers["Content-Disposition"].endswith(".xlsx")


def test_json_lines_are_exact_with_every_chosen_layout(
    app: Flask, officer: PageClient, reference: str
) -> None:
    (line,) = export_file(officer, format="jsonl", preset="salesforce").body.decode().splitlines()
    assert json.loads(line)["reference"] == reference
    assert json.loads(line)["phone_e164"] == "+8613812345678"
    assert record(app).preset == "plain"


def test_only_ticked_columns_are_exported_that_the_purpose_allows_and_a_program_imports(
    app: Flask, officer: PageClient
) -> None:
    receive(app, NOON)
    (row,) = rows(export_file(officer, columns=["message", "reference"]))
    assert list(row) == ["reference", "message"]
    export_file(officer, purpose="news_email", columns=["message", "reference", "email"])
    assert len(audit(app, AuditEvent.EXPORT_CLOSED.tag)) == 2
    (row,) = rows(export_file(officer, preset="hubspot", columns=["reference"]))
    assert list(row)[:3] == ["Email", "Last Name", "Company Name"]
    assert row["Email"] == SENDER
