"""A workbook is read like the CSV file that its first sheet with cells would be."""

import io
import zipfile
from datetime import date
from time import monotonic

import pytest

from app.reception.outside import workbook as workbooks
from app.reception.outside.workbook import as_csv
from app.reception.rules.csv_table import TableProblem, UnreadableTable, read_table
from tests.support.reception.imports import workbook


def test_cells_keep_their_rows_and_numbers_their_digits() -> None:
    table = read_table(
        as_csv(
            workbook(
                ("Name", "Phone", "Received", "Message"),
                (),
                ("李示例", 8613800138000.0, date(2026, 3, 4), 'Two\nlines; =1+1, "said"'),
                ("Ana", "+49 171 5550123", "2026-03-04 10:30", 1.5),
            )
        )
    )

    assert table.heading == ("Name", "Phone", "Received", "Message")
    assert [(each.number, each.cells) for each in table.rows] == [
        (3, ("李示例", "8613800138000", "2026-03-04", 'Two\nlines; =1+1, "said"')),
        (4, ("Ana", "+49 171 5550123", "2026-03-04 10:30", "1.5")),
    ]


def test_a_csv_file_stays_as_it_is() -> None:
    assert as_csv("姓名;x".encode("gb18030")) == "姓名;x".encode("gb18030")


def refused(content: bytes) -> TableProblem:
    """Return why a file is refused."""
    with pytest.raises(UnreadableTable) as refusal:
        as_csv(content)
    return refusal.value.problem


def test_what_is_no_workbook_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", "x")
    whole = workbook(("a",))
    for content in (file.getvalue(), whole[: len(whole) // 2], b"PK\x03\x04"):
        assert refused(content) is TableProblem.WORKBOOK


def test_a_workbook_that_would_unpack_to_very_much_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbooks, "MOST_UNPACKED", 1000)
    assert refused(workbook(("x" * 5000,))) is TableProblem.UNPACKED


def test_a_sheet_with_too_many_columns_is_refused() -> None:
    assert refused(workbook(["x"] * 201)) is TableProblem.TOO_WIDE


def changed(content: bytes, name: str, old: str, new: str, encoding: str = "utf-8") -> bytes:
    """Return a workbook, compressed, with other text in one of its parts."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as archive,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as written,
    ):
        for each in archive.namelist():
            text = archive.read(each).decode()
            assert each != name or old in text
            other = text.replace(old, new).encode(encoding) if each == name else text
            written.writestr(each, other)
    return file.getvalue()


def with_rows(rows: str) -> bytes:
    """Return a workbook with further rows below one of a single cell."""
    sheet = "xl/worksheets/sheet2.xml"
    return changed(workbook(("a",)), sheet, "</sheetData>", f"{rows}</sheetData>")


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', TableProblem.TOO_WIDE),
        ('<row r="2"><c r="BA1048576"><v>1</v></c></row>', TableProblem.TOO_MANY),
        ('<row r="1048576"><c><v>1</v></c></row>', TableProblem.TOO_MANY),
        ('<row r="40000"/><row><c><v>1</v></c></row>', TableProblem.TOO_MANY),
        ('<row r="2"><c r="GR2"/><c><v>1</v></c></row>', TableProblem.TOO_WIDE),
        ('<row r="2"><c r="ZZZZZZZZ99999999999"><v>1</v></c></row>', TableProblem.WORKBOOK),
        ('<row r="2"><c r="ZZZZZZZZ99999999999"/></row>', TableProblem.WORKBOOK),
        ('<row r="99999999999999999999"/>', TableProblem.WORKBOOK),
        ('<dimension ref="A1:ZZZZZZZZ99999999999"/>', TableProblem.WORKBOOK),
        ('<row r="2"><c><v>1</c></row>', TableProblem.WORKBOOK),
    ],
)
def test_a_cell_far_away_is_refused_before_room_is_made_for_it(
    rows: str, problem: TableProblem
) -> None:
    content, since = with_rows(rows), monotonic()
    assert refused(content) is problem
    assert monotonic() - since < 1


def test_far_cells_that_have_a_format_alone_are_read_over() -> None:
    rows = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert as_csv(with_rows(rows)) == as_csv(workbook(("a",)))


def test_a_sheet_that_is_not_kept_as_xml_is_refused_unread() -> None:
    file = io.BytesIO(workbook(()))
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("xl/worksheets/sheet2.png", "<worksheet/>")
    rels, sheet = "xl/_rels/workbook.xml.rels", "worksheets/sheet2."
    other = changed(file.getvalue(), rels, f"{sheet}xml", f"{sheet}png")
    assert refused(other) is TableProblem.WORKBOOK


def test_document_types_and_other_encodings_are_refused() -> None:
    sheet = "xl/worksheets/sheet2.xml"
    declared = '<!DOCTYPE x [<!ENTITY e "e">]><worksheet'
    whole = workbook(("a",))
    assert refused(changed(whole, sheet, "<worksheet", declared)) is TableProblem.WORKBOOK
    other = changed(whole, sheet, "<worksheet", "<worksheet", "utf-16")
    assert refused(other) is TableProblem.WORKBOOK


def test_a_damaged_archive_is_refused() -> None:
    whole = bytearray(workbook(("a" * 500,)))
    at = whole.index(b"xl/worksheets/sheet2.xml") + 30
    whole[at : at + 20] = b"\xff" * 20
    assert refused(bytes(whole)) is TableProblem.WORKBOOK
