"""Exported values open in any program as the same text."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.export_rows import (
    LOOKED_THROUGH,
    STARTS,
    csv_line,
    guard_formula,
    unguarded,
)

AWKWARD = st.sampled_from([*STARTS, *LOOKED_THROUGH, *'",;\r\n ab广'])
TEXT = st.text(st.characters(exclude_categories=["Cs"]) | AWKWARD)
ROWS = st.lists(st.lists(TEXT, min_size=1, max_size=5), min_size=1, max_size=4)


FORMULAS = (
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
)
TEXTS = ("", " ", "Ada", "a=b", "1-2", "广州", "a@b.example", "  x", "’s")


@pytest.mark.parametrize(
    ("value", "mark"), [*((each, "'") for each in FORMULAS), *((each, "") for each in TEXTS)]
)
def test_formulas_alone_are_turned_into_text_by_an_apostrophe(value: str, mark: str) -> None:
    assert guard_formula(value) == mark + value


@given(TEXT)
def test_removing_the_guard_restores_the_original(value: str) -> None:
    assert unguarded(guard_formula(value)) == value
    # As somebody does it by hand.
    assert guard_formula(value).removeprefix("'") == value


@given(TEXT)
def test_no_cell_begins_like_a_formula(value: str) -> None:
    shown = guard_formula(value).lstrip(LOOKED_THROUGH)
    assert not shown.startswith(tuple(STARTS.replace("'", "")))


@pytest.mark.parametrize("cell", ["'s-Hertogenbosch", "'n Boer", "'"])
def test_an_apostrophe_in_a_foreign_file_is_kept(cell: str) -> None:
    assert unguarded(cell) == cell


def test_all_unicode_white_space_before_a_formula_is_skipped() -> None:
    spaces = {chr(point) for point in range(0x11_0000) if chr(point).isspace()}
    assert spaces <= {*LOOKED_THROUGH, "\t", "\r"}


def test_a_line_is_quoted_as_in_rfc_4180() -> None:
    line = csv_line(["plain", 'say "hi"', "a,b", "two\nlines", "=1", ""])

    assert line == '"plain","say ""hi""","a,b","two\nlines","\'=1",""\r\n'


@given(ROWS)
def test_a_csv_reader_restores_the_cells_once_the_guard_is_removed(
    rows: list[list[str]],
) -> None:
    written = "".join(csv_line(row) for row in rows)

    read = list(csv.reader(io.StringIO(written, newline=""), strict=True))

    assert read == [[guard_formula(value) for value in row] for row in rows]
    assert [[unguarded(cell) for cell in row] for row in read] == rows
