"""The export: a file that opens anywhere as what it is, and is accounted for."""

import base64
import csv
import hashlib
import io
import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from app.db import Database
from app.domain.export_rows import COLUMNS
from app.domain.permissions import Role
from app.models import Export, ExportMember
from tests.staff.desk import audit, receive, signed_in, zone_of
from tests.support.page import Page
from tests.support.page_client import PageClient

NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.EXPORTER)
    return client


def download(client: PageClient) -> Page:
    return client.get("/staff/export").form("purpose").submit(purpose="follow_up", expect=200)


def rows(file: Page) -> list[dict[str, str]]:
    text = file.body.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_chinese_and_emoji_and_lines_come_out_as_they_went_in(
    database: Database, app: Flask, officer: PageClient
) -> None:
    message = '您好，"引号"、逗号,\n第二行 🙂🏭'
    first = receive(app, NOON, message=message, name="张伟 🏭")
    last = receive(app, NOON + timedelta(minutes=1))
    file = download(officer)
    assert file.body.startswith(b"\xef\xbb\xbf")
    assert file.headers["Content-Type"] == "text/csv; charset=utf-8"
    found = rows(file)
    assert tuple(found[0]) == COLUMNS
    assert [row["reference"] for row in found] == [last, first]
    assert found[1]["message"] == message
    assert found[1]["name"] == "张伟 🏭"
    assert found[1]["topics"] == "sites talent"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", " =", "\u3000+"])
def test_an_answer_that_a_spreadsheet_would_evaluate_is_made_text(
    app: Flask, officer: PageClient, start: str
) -> None:
    attack = f'{start}HYPERLINK("https://evil.example","x")'
    receive(app, NOON, organisation=attack)
    (row,) = rows(download(officer))
    assert row["organisation"] == "'" + attack
    assert row["phone_e164"] == "'+8613812345678"


def test_an_export_is_recorded_with_its_hash_and_its_members(
    database: Database, app: Flask, officer: PageClient
) -> None:
    receive(app, NOON)
    file = download(officer)
    sha256 = hashlib.sha256(file.body)
    digest = base64.b64encode(sha256.digest()).decode()
    assert file.headers["Repr-Digest"] == f"sha-256=:{digest}:"
    (event,) = audit(app, "staff:lead:export")
    details = json.loads(event.payload)["details"]
    assert details == {
        "count": 1,
        "left_out_suspect": 0,
        "left_out_withdrawn": 0,
        "purpose": "follow_up",
        "sha256": sha256.hexdigest(),
    }
    with zone_of(app).database.reading() as session:
        export = session.scalars(select(Export)).one()
        assert len(session.scalars(select(ExportMember)).all()) == 1
    assert export.sha256 == sha256.hexdigest()
    name = re.fullmatch(
        r"attachment; filename=leads-\d{4}-\d\d-\d\d-([0-9a-f]{8})\.csv",
        file.headers["Content-Disposition"],
    )
    assert name is not None
    assert export.id.hex.startswith(name.group(1))
    assert file.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("purpose", ["", "promotion"])
def test_no_file_leaves_without_a_purpose_from_the_list(
    app: Flask, officer: PageClient, purpose: str
) -> None:
    form = officer.get("/staff/export").form("purpose")
    form.values["purpose"] = [purpose]
    page = form.submit(expect=422)
    assert page.title.startswith("Error: ")
    assert "Select a purpose" in " ".join(page.says("p", id="purpose-error"))
    assert not audit(app, "staff:lead:export")


def test_the_page_names_every_column_that_leaves(officer: PageClient) -> None:
    page = officer.get("/staff/export")
    assert page.says("code") == list(COLUMNS)


def test_an_export_of_nothing_is_a_line_of_column_names(officer: PageClient) -> None:
    assert rows(download(officer)) == []
