"""A table reads back from a file unchanged, whichever program wrote it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.export_rows import csv_line, unguarded
from app.reception.rules.csv_table import (
    LARGEST_FILE,
    MOST_COLUMNS,
    MOST_ROWS,
    Table,
    TableProblem,
    TableRow,
    UnreadableTable,
    read_table,
)

HEADING = ("姓名", "organisation", 'a "quoted", heading; with\tall')
CELLS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")) | st.sampled_from(",;\t\"\n🏭李'=+"),
    max_size=30,
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "gb18030")


def written(rows: list[list[str]], encoding: str, delimiter: str) -> bytes:
    """Write rows as a spreadsheet program does."""
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([HEADING, *rows])
    return file.getvalue().encode(encoding)


@given(
    st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=5),
    st.sampled_from(ENCODINGS),
    st.sampled_from(",;\t"),
)
def test_rows_are_read_from_every_encoding_and_delimiter(
    rows: list[list[str]], encoding: str, delimiter: str
) -> None:
    wanted = [
        TableRow(number, tuple(unguarded(cell) for cell in row))
        for number, row in enumerate(rows, start=2)
        if any(cell.strip() for cell in row)
    ]
    content = written(rows, encoding, delimiter)
    if not wanted:
        with pytest.raises(UnreadableTable):
            read_table(content)
    else:
        assert read_table(content) == Table(HEADING, tuple(wanted))


@given(st.binary(max_size=200))
def test_any_bytes_yield_a_table_or_a_named_problem(content: bytes) -> None:
    try:
        table = read_table(content)
    except UnreadableTable:
        return
    assert table.rows


def test_an_unquoted_file_with_blank_rows_keeps_its_visible_row_numbers() -> None:
    table = read_table(b"name;message\r\n\r\nAna;Sites, and more\r\n;\r\nBo;x\r\n")

    assert table.heading == ("name", "message")
    assert [(row.number, row.cells[0]) for row in table.rows] == [(3, "Ana"), (5, "Bo")]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", TableProblem.EMPTY),
        (b"\r\n \r\n", TableProblem.EMPTY),
        (b"name", TableProblem.NO_ROWS),
        (b'name\r\n"a', TableProblem.BROKEN),
        (b'name\r\n"a"b', TableProblem.BROKEN),
        (b"name\r\n\xff\xff", TableProblem.ENCODING),
        (b"n\r\n" + b"a\r\n" * (MOST_ROWS + 1), TableProblem.TOO_MANY),
        (b"a," * MOST_COLUMNS + b"\r\nb", TableProblem.TOO_WIDE),
        (b"a" * (LARGEST_FILE + 1), TableProblem.TOO_LARGE),
    ],
)
def test_an_invalid_table_is_refused_by_its_problem(content: bytes, problem: TableProblem) -> None:
    with pytest.raises(UnreadableTable) as refused:
        read_table(content)
    assert refused.value.problem is problem


def test_an_export_can_be_read_again() -> None:
    row = ("=1+1", '"引号"', "'t Hooft\n'第二行")
    content = ("\ufeff" + csv_line(HEADING) + csv_line(row)).encode()

    assert read_table(content).rows[0].cells == row
