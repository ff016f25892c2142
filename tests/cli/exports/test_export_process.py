"""`zone export` as a process: its standard output, and an early end."""

import signal
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import IO

import pytest

from app.core import clock
from app.core.db import Database
from app.exports.rules.export import ExportFormat
from tests.cli.exports.export_command import USUAL, record
from tests.support.enquiries.answers import make_answers
from tests.support.enquiries.people import write_to_us

LONG = "Which sites are free? " * 200
PATIENCE = 60.0

# Each piece of the file takes longer than a busy machine keeps this process waiting.
SLOWLY = """
import sys, time
from app.core.outside.durable_files import Draft
from app.cli import main

written = Draft.write

def write(self, piece):
    written(self, piece)
    self.file.flush()
    print("A piece is written.", flush=True)
    time.sleep(20)

Draft.write = write
main(sys.argv[1:])
"""


def run(
    *arguments: str,
    stdout: int | IO[bytes] = subprocess.PIPE,
    program: tuple[str, str] = ("-m", "app.cli"),
) -> subprocess.Popen[bytes]:
    """Start a command as a separate process."""
    return subprocess.Popen(
        [sys.executable, *program, "export", *USUAL, *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
    )


def much(database: Database) -> None:
    """Store more data than a pipe holds."""
    for number in range(40):
        answers = make_answers(message=LONG)
        write_to_us(database, clock.now(), answers=answers, email=f"m{number}@example.com")


def test_standard_output_gets_only_the_file(own_database: Database) -> None:
    running = run("--out", "-")
    content, told = running.communicate(timeout=PATIENCE)
    assert running.returncode == 0
    assert record(own_database).sha256 == sha256(content).hexdigest()
    assert b"2 rows" in told


def test_a_reader_that_disappears_leaves_an_aborted_export(
    own_database: Database,
) -> None:
    much(own_database)
    with run("--out", "-") as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        told = running.stderr.read().decode()
        assert running.wait(PATIENCE) == 1
    assert "reader" in told
    assert "Traceback" not in told
    export = record(own_database)
    assert (export.state, export.closed_at is None) == ("aborted", False)


def test_a_full_standard_output_is_reported_without_a_traceback(own_database: Database) -> None:
    with Path("/dev/full").open("wb") as full, run("--out", "-", stdout=full) as running:
        _out, told = running.communicate(timeout=PATIENCE)
    assert running.returncode == 1
    assert b"No space" in told
    assert b"Traceback" not in told
    assert record(own_database).state == "aborted"


@pytest.mark.parametrize(
    ("number", "status", "kind"),
    [
        (signal.SIGTERM, 143, ExportFormat.CSV),
        # A workbook alone has files of its own besides the draft.
        *((signal.SIGKILL, -9, each) for each in (ExportFormat.CSV, ExportFormat.XLSX)),
    ],
)
def test_an_interrupted_command_leaves_the_existing_file_and_no_row(
    own_database: Database,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: signal.Signals,
    status: int,
    kind: ExportFormat,
) -> None:
    much(own_database)
    before, scratch = tmp_path / f"o.{kind}", tmp_path / "scratch"
    before.write_text("before")
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    there = set(tmp_path.rglob("*"))
    running = run("--out", before.name, "--format", kind, program=("-c", SLOWLY))
    assert running.stdout is not None
    assert running.stdout.readline().startswith(b"A piece")
    running.send_signal(number)
    _out, told = running.communicate(timeout=PATIENCE)

    assert running.returncode == status
    assert before.read_text() == "before"
    assert b"Traceback" not in told
    assert record(own_database).state != "complete"
    left = set(tmp_path.rglob("*")) - there
    assert [each for each in left if ".db" not in each.name] == []
