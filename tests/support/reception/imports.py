"""Files of enquiries and their import, for tests."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from app.content import load_content
from app.core.db import Database
from app.core.rules.export_rows import csv_line
from app.reception.imports import accept_import, draft_import, preview_import
from app.reception.rules.imports import Forecast, ReadDraft, Statement
from app.reception.rules.incoming import ConsentMethod, Handling
from tests.support.enquiries.answers import NOW, RECEPTION
from tests.support.leads.desk_work import add_account

CONTENT = load_content()
ZONE = ZoneInfo("Asia/Shanghai")
HEADING = ("Received", "姓名", "organisation", "email", "Country or region", "Topics", "message")
STATEMENT = Statement("zh", ConsentMethod.PAPER, date(2026, 3, 4), Handling(None))


def csv_file(*rows: Sequence[str], heading: Sequence[str] = HEADING) -> bytes:
    """Return a file of rows below a heading."""
    return "".join(map(csv_line, (heading, *rows))).encode()


def row(**changes: str) -> list[str]:
    """Return a row that can be imported."""
    usual = {
        "received": "2026-03-03",
        "name": "李示例",
        "organisation": "示例公司",
        "email": "",
        "country": "中国",
        "topics": "人才; sites",
        "message": "想了解园区载体。\n第二行 🏭",
    }
    return list((usual | changes).values())


def author(database: Database) -> UUID:
    """Create a member of staff who imports; return the account's id."""
    return add_account(database)


def draft(database: Database, by: UUID, content: bytes, statement: Statement = STATEMENT) -> UUID:
    """Store a file as a draft; return its id."""
    return draft_import(database, CONTENT, ZONE, "fair.csv", content, statement, by, NOW)


def preview(database: Database, by: UUID, draft_id: UUID) -> ReadDraft:
    """Return the preview of a draft."""
    return forecast(database, by, draft_id)[0]


def forecast(database: Database, by: UUID, draft_id: UUID) -> tuple[ReadDraft, Forecast]:
    """Return the preview of a draft, and its expected outcome."""
    return preview_import(database, CONTENT, ZONE, RECEPTION.first_response, draft_id, by, NOW)


def accept(
    database: Database, by: UUID, draft_id: UUID, now: datetime = NOW, *, all_or_none: bool = False
) -> ReadDraft:
    """Import a draft."""
    return accept_import(
        database, CONTENT, ZONE, RECEPTION, draft_id, by, now, all_or_none=all_or_none
    )


_WORKBOOK = {
    "[Content_Types].xml": (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
    ),
    "_rels/.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Target="xl/workbook.xml" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/officeDocument"/></Relationships>'
    ),
    "xl/workbook.xml": (
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<sheets><sheet name="Empty" sheetId="1" r:id="r1"/>'
        '<sheet name="Fair" sheetId="2" r:id="r2"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join(
            f'<Relationship Id="{name}" Target="{target}" '
            f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>'
            for name, target, kind in (
                ("r1", "worksheets/sheet1.xml", "worksheet"),
                ("r2", "worksheets/sheet2.xml", "worksheet"),
                ("r3", "styles.xml", "styles"),
            )
        )
        + "</Relationships>"
    ),
    "xl/styles.xml": (
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>'
        "</styleSheet>"
    ),
}


def workbook(*rows: Sequence[str | float | date]) -> bytes:
    """Return an XLSX file whose second sheet has these rows, as spreadsheet programs write them."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _WORKBOOK.items():
            archive.writestr(name, text)
        archive.writestr("xl/worksheets/sheet1.xml", _sheet(()))
        archive.writestr("xl/worksheets/sheet2.xml", _sheet(rows))
    return file.getvalue()


def _sheet(rows: Sequence[Sequence[str | float | date]]) -> str:
    lines = "".join(
        f'<row r="{number}">{"".join(map(_cell, row))}</row>'
        for number, row in enumerate(rows, start=1)
        if row
    )
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{lines}</sheetData></worksheet>'


def _cell(value: str | float | date) -> str:
    if isinstance(value, str):
        return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    if isinstance(value, date):
        return f'<c s="1"><v>{(value - date(1899, 12, 30)).days}</v></c>'
    return f"<c><v>{value}</v></c>"
