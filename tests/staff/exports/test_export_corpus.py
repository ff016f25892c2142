"""Typed text goes through the form and comes back equal from every format."""

import csv
import io
import json
import secrets
from contextlib import closing
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select, update

from app.core import clock
from app.core.db import Database
from app.core.rules.export_rows import LOOKED_THROUGH, STARTS, unguarded
from app.core.rules.visible_text import visible
from app.enquiries.models import Enquiry
from app.enquiries.rules.enquiry import normalise
from app.exports.opening import open_export
from app.exports.rules.columns import COLUMNS
from app.exports.rules.export import ExportFormat, Preset
from app.exports.writing import ExportStream
from app.leads.models import Lead
from app.ledger.outside.ledger_files import LedgerFolder
from tests.staff.desk import zone_of
from tests.support.enquiries.contact import send
from tests.support.exports.corpus import CORPUS, Typed
from tests.support.exports.exporting import RULES, ask
from tests.support.exports.vcard_reader import read_cards
from tests.support.exports.workbooks import assert_nothing_is_evaluated, read_sheets
from tests.support.pages.page_client import PageClient

TYPED = ("name", "organisation", "message", "country", "phone", "website", "job_title")
FORMULA = tuple(STARTS.replace("'", ""))
Leads = dict[str, dict[str, str]]


def answers(typed: Typed) -> dict[str, Any]:
    """Return the answers that a person types into the form."""
    own = {"name": typed.name, "organisation": typed.organisation, "message": typed.message}
    return {**own, "country": typed.country, **typed.more}


@pytest.fixture
def stored(database: Database, client: PageClient) -> Leads:
    """Send the corpus through the form; return the stored answers of each, by reference."""
    page = client.get("/en/contact")
    for typed in CORPUS:
        send(page, **answers(typed), idempotency_key=secrets.token_urlsafe(24))
    with database.transaction() as session:
        # Some texts look like spam, and would be left out for that.
        session.execute(update(Lead).values(suspect=False))
        enquiries = session.scalars(select(Enquiry).order_by(Enquiry.id)).all()
        return {
            each.reference: {name: str(getattr(each, name)) for name in TYPED} for each in enquiries
        }


def export(app: Flask, format_: ExportFormat, preset: Preset = Preset.PLAIN) -> bytes:
    """Export every lead."""
    zone = zone_of(app)
    asked = ask(
        zone.database,
        ledger_key=zone.secrets.ledger_key,
        now=clock.now(),
        format=format_,
        preset=preset,
        columns=COLUMNS,
    )
    opened = open_export(
        zone.database,
        zone.secrets.ledger_key,
        export_id=asked.id,
        actor="a",
        rules=RULES,
        now=clock.now(),
    )
    key, folder = zone.secrets.ledger_key, LedgerFolder(zone.settings)
    stream = ExportStream(zone.database, key, folder, zone.content, opened, RULES, clock.now)
    with closing(stream):
        return b"".join(stream)


def table(content: bytes) -> list[dict[str, str]]:
    """Return the rows of a CSV file, none of whose cells a spreadsheet program would evaluate."""
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    for row in rows:
        for cell in row.values():
            assert not cell.lstrip(LOOKED_THROUGH).startswith(FORMULA)
    return rows


def by_reference(rows: list[dict[Any, Any]]) -> Leads:
    """Return the typed columns of rows, by reference."""
    return {row["reference"]: {name: row[name] for name in TYPED} for row in rows}


def test_typed_text_reads_back_equal_from_every_format(stored: Leads, app: Flask) -> None:
    typed = [{name: normalise(text) for name, text in answers(each).items()} for each in CORPUS]
    for want, have in zip(typed, stored.values(), strict=True):
        assert want.items() <= have.items()

    bare = [
        {column: unguarded(cell) for column, cell in row.items()}
        for row in table(export(app, ExportFormat.CSV))
    ]
    assert by_reference(bare) == stored
    times = len(bare) + sum(bool(row["due_at"]) for row in bare)

    lines = export(app, ExportFormat.JSONL).decode().splitlines()
    assert by_reference([json.loads(line) for line in lines]) == stored

    workbook = export(app, ExportFormat.XLSX)
    (sheet,) = read_sheets(workbook).values()
    rows = [dict(zip(sheet[0], row, strict=True)) for row in sheet[1:]]
    assert by_reference(rows) == {
        reference: {name: visible(text) for name, text in lead.items()}
        for reference, lead in stored.items()
    }
    assert_nothing_is_evaluated(workbook, moments=times)

    cards = read_cards(export(app, ExportFormat.VCF))
    names = [each.text for card in cards for each in card if each.name == "FN"]
    assert names == [visible(lead["name"]) for lead in stored.values()]

    for preset in (Preset.READABLE, Preset.SALESFORCE):
        assert len(table(export(app, ExportFormat.CSV, preset))) == len(CORPUS)
        moments = times if preset is Preset.READABLE else 0
        assert_nothing_is_evaluated(export(app, ExportFormat.XLSX, preset), moments=moments)
