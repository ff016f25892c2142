"""Places where the pretended column must appear; run by `test_pretended_column`."""

import json
from contextlib import closing

import pytest
from flask import Flask

from app.core.db import Database
from app.core.rules.export_rows import guard_formula, unguarded
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Role
from app.exports.columns import preset_columns
from app.exports.opening import open_export
from app.exports.record import describe_export, explain_export
from app.exports.rules.columns import COLUMNS, allowed_columns
from app.exports.rules.export import ExportFormat, ExportPurpose, Preset
from app.exports.writing import ExportStream
from tests.exports.pretended_column import NAME, WORDS
from tests.staff.desk import signed_in
from tests.support.content.copy import EN
from tests.support.databases import COLUMNS_OF_ENQUIRIES
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import add_enquiry, add_lead
from tests.support.exports.exporting import RULES, UNSEALED, Taken, ask, take
from tests.support.exports.workbooks import assert_nothing_is_evaluated, read_sheets
from tests.support.pages.page_client import PageClient
from tests.support.site import content

COLUMNS_OF_ENQUIRIES.append(NAME)

LIVE = (
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "＝1+1", "＋1", "－1", "＠SUM(1)",
    " =1+1", "\n=1+1", "\u200b=1+1", "\ufeff=1+1", "'=1+1",
)  # fmt: skip
"""Every spelling of a formula."""

PROGRAMS = (Preset.HUBSPOT, Preset.SALESFORCE, Preset.DYNAMICS, Preset.ZOHO)


@pytest.fixture
def enquiries(database: Database) -> Database:
    """A database with an enquiry for each spelling, and one from before the column existed."""
    with database.transaction() as session:
        for each in (*LIVE, None):
            add_lead(session, enquiry_id=add_enquiry(session, nickname=each))
    return database


def file_of(database: Database, kind: ExportFormat, preset: Preset = Preset.PLAIN) -> Taken:
    """Return an export of every column of a layout."""
    columns = preset_columns(content(), preset, COLUMNS)
    asked = ask(database, format=kind, preset=preset, columns=columns)
    export = open_export(database, LEDGER_KEY, export_id=asked.id, actor="a", rules=RULES, now=NOW)
    stream = ExportStream(database, LEDGER_KEY, UNSEALED, content(), export, RULES, lambda: NOW)
    with closing(stream):
        return Taken(export, b"".join(stream))


layouts = pytest.mark.parametrize(
    ("preset", "heading"),
    [(Preset.PLAIN, NAME), (Preset.READABLE, EN.export_columns.label.nickname)],
)


@layouts
def test_a_csv_guards_it_in_every_spelling_under_its_heading(
    enquiries: Database, preset: Preset, heading: str
) -> None:
    cells = [row[heading] for row in file_of(enquiries, ExportFormat.CSV, preset).rows]
    assert sorted(cells) == sorted([*map(guard_formula, LIVE), ""])
    assert all(cell.startswith("'") for cell in cells if cell)


@pytest.mark.parametrize("preset", PROGRAMS)
def test_a_programs_layout_has_no_live_cell(enquiries: Database, preset: Preset) -> None:
    for row in file_of(enquiries, ExportFormat.CSV, preset).rows:
        assert all(guard_formula(unguarded(cell)) == cell for cell in row.values())


@layouts
def test_a_workbook_has_it_as_text_and_no_formula(
    enquiries: Database, preset: Preset, heading: str
) -> None:
    file = file_of(enquiries, ExportFormat.XLSX, preset).content
    (sheet,) = read_sheets(file).values()
    at = sheet[0].index(heading)
    assert [row[at] for row in sheet[1:]].count("=1+1") == 1
    assert_nothing_is_evaluated(file, moments=len(LIVE) + 1)


def test_json_lines_have_it_as_stored(enquiries: Database) -> None:
    lines = file_of(enquiries, ExportFormat.JSONL).content.decode().splitlines()
    assert sorted(json.loads(line)[NAME] for line in lines) == sorted([*LIVE, ""])


def test_cards_are_complete_and_hold_nothing_foreign(enquiries: Database) -> None:
    cards = file_of(enquiries, ExportFormat.VCF).content.decode()
    assert cards.count("BEGIN:VCARD") == cards.count("END:VCARD") == len(LIVE) + 1
    assert "1+1" not in cards


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_readme_and_the_page_of_an_export_explain_it(enquiries: Database, lang: str) -> None:
    taken = take(enquiries, language=lang, preset=Preset.READABLE)
    _name, readme = describe_export(enquiries, content(), taken.export.id)
    said = {table: word.format(lang=lang) for table, word in WORDS.items()}
    assert f"{said['label']}" in readme
    assert said["meaning"] in readme
    explained = dict(explain_export(content(), taken.export.request, lang))
    assert explained[said["label"]] == said["meaning"]


def test_it_is_exported_only_for_its_declared_purposes_and_roles() -> None:
    assert NAME in allowed_columns(Role.EXPORTER, ExportPurpose.FOLLOW_UP)
    assert NAME not in allowed_columns(Role.EXPORTER, ExportPurpose.NEWS_EMAIL)
    assert NAME not in allowed_columns(Role.HANDLER, ExportPurpose.FOLLOW_UP)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_form_offers_it(app: Flask, client: PageClient, lang: str) -> None:
    signed_in(app, client, Role.EXPORTER)
    page = client.get(f"/staff/exports/new?lang={lang}")
    assert NAME in page.form("purpose").choices("columns")
    assert any(said.startswith("Nickname") for said in page.says("label"))
