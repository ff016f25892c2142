"""A workbook is read like the CSV file that its first sheet with cells would be."""

import io
import zipfile
from datetime import date

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
    assert refused(workbook(("x" * 5000,))) is TableProblem.TOO_LARGE


def test_a_sheet_with_too_many_columns_is_refused() -> None:
    assert refused(workbook(["x"] * 201)) is TableProblem.TOO_WIDE
