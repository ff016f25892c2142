"""The export: a file that opens anywhere with its values unchanged, and is accounted for."""

import hashlib
import json
import re
from datetime import timedelta

import pytest
from flask import Flask

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.exports.rules.columns import COLUMNS
from app.exports.store.export import iter_members
from tests.staff.desk import NOON, SENDER, audit, receive, zone_of
from tests.staff.exports.exports import export_file, record, rows
from tests.support.content.copy import ZH
from tests.support.exports.workbooks import read_sheets
from tests.support.pages.page_client import PageClient


def test_chinese_emoji_and_line_breaks_are_exported_unchanged(
    database: Database, app: Flask, officer: PageClient
) -> None:
    message = '您好，"引号"、逗号,\n第二行 🙂🏭'
    first = receive(app, NOON, message=message, name="张伟 🏭")
    last = receive(app, NOON + timedelta(minutes=1))
    file = export_file(officer)
    assert file.body.startswith(b"\xef\xbb\xbf")
    assert file.headers["Content-Type"].startswith("text/csv")
    found = rows(file)
    assert tuple(found[0]) == COLUMNS
    assert [row["reference"] for row in found] == [first, last]
    assert found[0]["message"] == message
    assert found[0]["name"] == "张伟 🏭"
    assert found[0]["topics"] == "sites talent"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", " =", "\u3000+"])
def test_an_answer_that_looks_like_a_formula_is_made_text(
    app: Flask, officer: PageClient, start: str
) -> None:
    attack = f'{start}HYPERLINK("https://evil.example","x")'
    receive(app, NOON, organisation=attack)
    (row,) = rows(export_file(officer))
    assert row["organisation"] == "'" + attack
    assert row["phone_e164"] == "'+8613812345678"


def test_an_export_is_recorded_with_its_hash_and_its_members(
    database: Database, app: Flask, officer: PageClient
) -> None:
    receive(app, NOON)
    file = export_file(officer)
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


def test_a_programs_layout_has_the_columns_that_it_imports(app: Flask, officer: PageClient) -> None:
    receive(app, NOON)
    (row,) = rows(export_file(officer, preset="hubspot", columns=["reference"]))
    assert list(row)[:3] == ["Email", "Last Name", "Company Name"]
    assert row["Email"] == SENDER


def test_json_lines_are_exact_with_every_chosen_layout(
    app: Flask, officer: PageClient, reference: str
) -> None:
    (line,) = export_file(officer, format="jsonl", preset="salesforce").body.decode().splitlines()
    assert json.loads(line)["reference"] == reference
    assert json.loads(line)["phone_e164"] == "+8613812345678"
    assert record(app).preset == "plain"


def test_only_ticked_columns_that_the_purpose_allows_are_exported(
    app: Flask, officer: PageClient
) -> None:
    receive(app, NOON)
    (row,) = rows(export_file(officer, columns=["message", "reference"]))
    assert list(row) == ["reference", "message"]
    export_file(officer, purpose="news_email", columns=["message", "reference", "email"])
    assert len(audit(app, AuditEvent.EXPORT_CLOSED.tag)) == 2


def test_an_export_of_new_leads_omits_those_exported_before(
    app: Flask, officer: PageClient
) -> None:
    receive(app, NOON)
    assert len(rows(export_file(officer))) == 1
    new = receive(app, NOON + timedelta(minutes=1))
    (row,) = rows(export_file(officer, since_last=True))
    assert row["reference"] == new
