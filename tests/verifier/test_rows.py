"""Database rows that contradict the log are named, as are missing ones."""

from pathlib import Path

import pytest

from app.ledger.rules.bundle import RowText
from tests.verifier.auditor import KEY, refused
from tests.verifier.sample_entries import ERASED
from tests.verifier.sample_log import SIZE, SampleLog


def with_rows(program: Path, folder: Path, rows: list[RowText]) -> str:
    """Return what is wrong with the sample's bundle with these rows."""
    return refused(program, SampleLog().written(folder, rows=rows), *KEY)


ROW_CASES: list[tuple[str, list[RowText], str]] = [
    ("a row that says otherwise than its evidence", [RowText("consent_record 5", 5, "{}")],
     "rows.jsonl line 2 (consent_record 5) contradicts entry 5 (openings.jsonl line"),
    ("a row that belongs to no entry", [RowText("consent_record x", -1, "")],
     "rows.jsonl line 1 (consent_record x) belongs to no entry of the log"),
    ("a row that cannot be read", [RowText("consent_record x", -1, "has no time that can be read")],
     "rows.jsonl line 1 (consent_record x) has no time that can be read"),
    ("a second row of an entry", [RowText("consent_record y", ERASED[0], "{}")],
     "rows.jsonl line 2 (consent_record y) is the second row of entry 3"),
    ("a row of an entry that there is not", [RowText("consent_record z", SIZE, "{}")],
     f"rows.jsonl line 3 (consent_record z) is said to be of entry {SIZE}, which does not exist"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "named"), [case[1:] for case in ROW_CASES], ids=[case[0] for case in ROW_CASES]
)
def test_incorrect_rows_are_named(
    program: Path, tmp_path: Path, rows: list[RowText], named: str
) -> None:
    every = sorted([*SampleLog().rows(), *rows], key=lambda row: row.index)

    assert with_rows(program, tmp_path, every).startswith(named)


@pytest.mark.parametrize(
    ("rows", "named"),
    [
        ([], "entry 3 has no row here, nor evidence"),
        ([RowText("consent_record a", ERASED[0], "{}")],
         "rows.jsonl line 1 (consent_record a) contradicts the erased evidence of entry 3"),
        (SampleLog().rows()[::-1],
         f"rows.jsonl line 2 (row {ERASED[0]}) is of entry 3, and out of order"),
    ],
    ids=["removed", "changed", "out of order"],
)  # fmt: skip
def test_rows_of_erased_records_must_match_the_erasure(
    program: Path, tmp_path: Path, rows: list[RowText], named: str
) -> None:
    assert with_rows(program, tmp_path, rows) == named


def test_what_is_no_row_set_aside_is_named(program: Path, bundle: Path) -> None:
    (bundle / "aside.jsonl").write_bytes(b'{"row":1}\n')

    assert refused(program, bundle, *KEY).startswith("aside.jsonl line 1 is not")
