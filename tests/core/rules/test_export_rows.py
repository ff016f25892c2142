"""Exported values open in any program as the same text."""

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.export_rows import (
    BOM,
    LOOKED_THROUGH,
    STARTS,
    csv_line,
    guard_formula,
    unguarded,
)

AWKWARD = st.sampled_from([*STARTS, *LOOKED_THROUGH, *'",;\r\n ab广'])
TEXT = st.text(st.characters(exclude_categories=["Cs"]) | AWKWARD)
ROWS = st.lists(st.lists(TEXT, min_size=1, max_size=5), min_size=1, max_size=4)


@pytest.mark.parametrize(
    "value",
    [
        "=1+1",
        "+86 20 8211 0000",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\tindented",
        "\r=1",
        " =1+1",
        "\n=1+1",
        "\u00a0=1+1",
        "\u3000=1+1",
        "\u200b=1+1",
        "\ufeff=1+1",
        "\u202e=1+1",
        "\x00=1",
        " \n\u3000 +1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "=cmd|'/c calc'!A0",
        "'=1",
        "'t Hooft",
        " 'quoted'",
    ],
)
def test_what_a_spreadsheet_would_evaluate_is_made_text_by_an_apostrophe(value: str) -> None:
    assert guard_formula(value) == "'" + value


@pytest.mark.parametrize(
    "value", ["", " ", "Ada", "a=b", "1-2", "广州", "a@b.example", "  x", "’s"]
)
def test_what_no_spreadsheet_evaluates_is_left_as_it_is(value: str) -> None:
    assert guard_formula(value) == value


@given(TEXT)
def test_taking_the_guard_away_gives_back_exactly_what_was_guarded(value: str) -> None:
    assert unguarded(guard_formula(value)) == value


@given(TEXT)
def test_whoever_takes_one_apostrophe_away_by_hand_gets_the_same(value: str) -> None:
    assert guard_formula(value).removeprefix("'") == value


@given(TEXT)
def test_nothing_that_starts_a_formula_is_ever_first(value: str) -> None:
    shown = guard_formula(value).lstrip(LOOKED_THROUGH)
    assert not shown.startswith(tuple(STARTS.replace("'", "")))


@pytest.mark.parametrize("cell", ["'s-Hertogenbosch", "'n Boer", "'"])
def test_an_apostrophe_in_a_file_that_is_not_ours_stays(cell: str) -> None:
    assert unguarded(cell) == cell


def test_all_white_space_of_unicode_is_looked_through() -> None:
    spaces = [chr(point) for point in range(0x11_0000) if chr(point).isspace()]
    zero_width = [
        chr(point) for point in range(0x10000) if unicodedata.category(chr(point)) == "Zs"
    ]
    assert set(spaces) | set(zero_width) <= {*LOOKED_THROUGH, "\t", "\r"}


def test_a_line_is_quoted_as_rfc_4180_asks() -> None:
    line = csv_line(["plain", 'say "hi"', "a,b", "two\nlines", "=1", ""])

    assert line == '"plain","say ""hi""","a,b","two\nlines","\'=1",""\r\n'


@given(ROWS)
def test_a_csv_reader_reads_back_what_was_written_once_the_guard_is_taken_away(
    rows: list[list[str]],
) -> None:
    written = "".join(csv_line(row) for row in rows)

    read = list(csv.reader(io.StringIO(written, newline=""), strict=True))

    assert read == [[guard_formula(value) for value in row] for row in rows]
    assert [[unguarded(cell) for cell in row] for row in read] == rows


def test_the_mark_at_the_beginning_says_utf_8() -> None:
    assert BOM.encode() == b"\xef\xbb\xbf"
