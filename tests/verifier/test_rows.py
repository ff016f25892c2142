"""Database rows that contradict the log are named, as are missing ones."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.ledger.rules.bundle import RowText
from tests.verifier.auditor import KEY, verify
from tests.verifier.sample_entries import ERASED
from tests.verifier.sample_log import SIZE, SampleLog, write_folder

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
    log = SampleLog()
    every = sorted([*log.rows(), *rows], key=lambda row: row.index)
    bundle = replace(log.bundle(), rows=every)

    verdict = verify(program, write_folder(tmp_path / "bundle", bundle), *KEY)

    assert verdict.status == 1
    assert verdict.out.startswith(f"FAILED: {named}")


def test_rows_out_of_order_are_named(program: Path, tmp_path: Path) -> None:
    bundle = replace(SampleLog().bundle(), rows=SampleLog().rows()[::-1])

    verdict = verify(program, write_folder(tmp_path / "bundle", bundle), *KEY)

    assert (
        verdict.out
        == f"FAILED: rows.jsonl line 2 (row {ERASED[0]}) is of entry 3, and out of order.\n"
    )


@pytest.mark.parametrize(
    ("rows", "named"),
    [
        ([], "entry 3 has no row here, nor evidence"),
        ([RowText("consent_record a", ERASED[0], "{}")],
         "rows.jsonl line 1 (consent_record a) contradicts the erased evidence of entry 3"),
    ],
    ids=["removed", "changed"],
)  # fmt: skip
def test_rows_of_erased_records_must_match_the_erasure(
    program: Path, tmp_path: Path, rows: list[RowText], named: str
) -> None:
    bundle = replace(SampleLog().bundle(), rows=rows)

    verdict = verify(program, write_folder(tmp_path / "bundle", bundle), *KEY)

    assert verdict.out == f"FAILED: {named}.\n"


def test_what_is_no_row_set_aside_is_named(program: Path, bundle: Path) -> None:
    (bundle / "aside.jsonl").write_bytes(b'{"row":1}\n')

    assert verify(program, bundle, *KEY).out == (
        "FAILED: aside.jsonl line 1 is not a row that was set aside.\n"
    )
