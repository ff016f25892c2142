"""Exported values arrive in any program as the text they are."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.export_rows import BOM, COLUMNS, csv_line, guard_formula

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
ROWS = st.lists(st.lists(TEXT, min_size=1, max_size=5), min_size=1, max_size=4)


@pytest.mark.parametrize(
    "value",
    [
        "=1+1",
        "+86 20 8211 0000",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1+1",
        "\n=1+1",
        "\u3000=1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "=cmd|'/c calc'!A0",
    ],
)
def test_what_a_spreadsheet_would_evaluate_is_made_text_by_an_apostrophe(value: str) -> None:
    assert guard_formula(value) == "'" + value


@pytest.mark.parametrize("value", ["", "Ada", "a=b", "1-2", "'=1", "广州", "a@b.example", "  x"])
def test_what_no_spreadsheet_evaluates_is_left_as_it_is(value: str) -> None:
    assert guard_formula(value) == value


@given(TEXT)
def test_nothing_that_starts_a_formula_is_ever_first(value: str) -> None:
    assert not guard_formula(value).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_line_is_quoted_as_rfc_4180_asks() -> None:
    line = csv_line(["plain", 'say "hi"', "a,b", "two\nlines", "=1", ""])

    assert line == '"plain","say ""hi""","a,b","two\nlines","\'=1",""\r\n'


@given(ROWS)
def test_a_csv_reader_reads_back_what_was_written_up_to_the_apostrophe(
    rows: list[list[str]],
) -> None:
    written = "".join(csv_line(row) for row in rows)

    read = list(csv.reader(io.StringIO(written, newline=""), strict=True))

    assert read == [[guard_formula(value) for value in row] for row in rows]
    for row, original in zip(read, rows, strict=True):
        assert all(seen in (value, f"'{value}") for seen, value in zip(row, original, strict=True))


def test_the_mark_at_the_beginning_says_utf_8() -> None:
    assert BOM.encode() == b"\xef\xbb\xbf"


def test_columns_are_named_once_each_and_none_is_internal() -> None:
    assert len(COLUMNS) == len(set(COLUMNS))
    assert COLUMNS[0] == "reference"
    assert not {"id", "person_id", "consent_record_id", "idempotency_key", "digest"} & set(COLUMNS)
