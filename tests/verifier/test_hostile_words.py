"""No words of a bundle reach the terminal unescaped, or change what the verdict says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.ledger.rules.bundle import RowText
from tests.verifier.auditor import KEY, refused
from tests.verifier.bad_vectors import TEXT, signed
from tests.verifier.sample_entries import TEXTS, logged_publication
from tests.verifier.sample_log import ORIGIN, SIZE, SampleLog
from tests.verifier.test_certificates import with_details
from tests.verifier.test_rows import with_rows


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("\x1b[1A\x1b[2K\rEverything holds.", r"\x1b[1A\x1b[2K\rEverything holds."),
        ("a\nEverything holds.", r"a\nEverything holds."),
        ("\u202esdloh", r"\u202esdloh"),
        ("\u2028", r"\u2028"),
        ("\udcff\udcfe", r"\udcff\udcfe"),
    ],
    ids=["an escape", "a newline", "a direction", "a separator", "no UTF-8"],
)
def test_a_file_name_cannot_change_the_output(
    program: Path, bundle: Path, name: str, shown: str
) -> None:
    (bundle / name).touch()

    assert refused(program, bundle, *KEY).startswith(f"{shown} does not ")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (RowText("\x1b[2K\rEverything holds.", -1, "\x9b2K\n"), r"\x9b2K\n"),
        (RowText("\x1b[2K\rEverything holds.", SIZE, ""), f"is said to be of entry {SIZE}, whi"),
    ],
    ids=["no entry's", "an unknown entry's"],
)
def test_a_row_cannot_change_the_output(
    program: Path, tmp_path: Path, row: RowText, reason: str
) -> None:
    place = r"rows.jsonl line 1 (\x1b[2K\rEverything holds.)"
    assert with_rows(program, tmp_path, [row]).startswith(f"{place} {reason}")


def test_a_long_row_name_is_shortened(program: Path, tmp_path: Path) -> None:
    assert len(with_rows(program, tmp_path, [RowText("x" * 100_000, SIZE, "")])) < 400


def test_a_document_with_an_endless_name_is_shortened(program: Path, tmp_path: Path) -> None:
    publication = with_details(logged_publication(0, TEXTS[:1]), doc="x" * 1_000_000)
    assert len(refused(program, SampleLog([publication]).written(tmp_path), *KEY)) < 2100


def test_an_origin_cannot_change_the_output(program: Path, bundle: Path) -> None:
    (bundle / "checkpoint").write_bytes(signed(TEXT.replace(ORIGIN, "\x9b2K\u202e")))

    assert refused(program, bundle, *KEY).endswith(r" \x9b2K\u202e")


def test_characters_the_terminal_cannot_write_are_escaped(program: Path, bundle: Path) -> None:
    (bundle / "\u5e74\u5ea6.txt").touch()

    # As on Windows, where the encoding lacks Chinese.
    done = subprocess.run(
        [sys.executable, "-X", "utf8=0", program, bundle, *KEY],
        capture_output=True,
        env={"PYTHONIOENCODING": "cp1252", "LC_ALL": "C.UTF-8"},
        timeout=60,
        check=False,
    )

    assert done.stderr == b""
    assert done.stdout.startswith(rb"FAILED: \u5e74\u5ea6.txt ")
    assert done.stdout.endswith(os.linesep.encode())
