"""`zone ledger`: its output when sealing succeeds and when it must stop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.ledger.store import pending_entry
from tests.cli.test_worker import worker
from tests.support.ledger.evidence import enquire
from tests.support.ledger.sealing import queue, tamper
from tests.support.waiting import wait_until
from tests.support.zone_command import run_zone

HOLDS = "Entries: 5. Trees: 1. All hold.\n"


@pytest.fixture
def database(
    monkeypatch: pytest.MonkeyPatch, engine_url: str, tmp_path: Path
) -> Iterator[Database]:
    """A migrated database for the commands of this test, on each engine."""
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path / "instance"))
    monkeypatch.setenv("ZONE_DATABASE_URL", engine_url)
    run_zone("db", "upgrade")
    opened = Database(engine_url)
    yield opened
    opened.dispose()


def test_an_operator_seals_checks_exports_and_rotates(database: Database, tmp_path: Path) -> None:
    sealed = run_zone("ledger", "seal").stdout
    assert sealed == "Sealed 5; the ledger has 5 entries.\n"
    assert run_zone("ledger", "check").output == HOLDS
    exported = run_zone("ledger", "export", str(tmp_path / "elsewhere")).output
    [file] = (tmp_path / "elsewhere").glob("*.checkpoint")
    assert exported == f"Wrote {file}\n"
    assert file.read_text().startswith("localhost:8000/ledger/1\n5\n")

    rotated = run_zone("ledger", "rotate-key").stdout

    key = (tmp_path / "instance" / "ledger" / "keys").read_text().splitlines()[0]
    assert key in rotated
    for secret in (tmp_path / "instance" / "secrets").iterdir():
        assert secret.read_text().strip() not in rotated
    assert run_zone("ledger", "seal").stdout.startswith("Sealed 1; ")


@pytest.mark.engine("sqlite")
def test_a_broken_ledger_ends_the_command_with_one_sentence(
    database: Database, tmp_path: Path
) -> None:
    run_zone("ledger", "seal")
    tamper(database, "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 1")

    for command in ("seal", "check"):
        told = run_zone("ledger", command, status=1).output
        assert "entries from 0" in told
    [sentence, _cause] = (tmp_path / "instance" / "ledger" / "halted").read_text().splitlines()
    assert sentence.endswith("its tile.")


@pytest.mark.engine("sqlite", only=True)
def test_an_unreadable_row_ends_the_command_with_one_sentence(
    database: Database, tmp_path: Path
) -> None:
    run_zone("ledger", "seal")
    unreadable = "commitment = CAST(X'FF' AS TEXT)"
    tamper(database, f"UPDATE ledger_leaf SET {unreadable} WHERE leaf_index = 1")

    for command in ("seal", "check"):
        told = run_zone("ledger", command, status=1).output
        assert "is halted" in told
        assert (tmp_path / "instance" / "ledger" / "halted").exists()


@pytest.mark.engine("sqlite")
def test_a_long_check_shows_progress_apart_from_its_result(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_zone("ledger", "seal")
    assert run_zone("ledger", "check").stderr == ""
    monkeypatch.setattr("app.cli.progress_line.WORTH_TELLING", 4)

    checked = run_zone("ledger", "check")

    assert checked.stdout == HOLDS
    assert checked.stderr.startswith("Checked 100% of 5 ")


@pytest.mark.engine("sqlite")
def test_a_worker_seals_pending_entries_and_a_halt_does_not_stop_it(
    database: Database, tmp_path: Path
) -> None:
    with worker(database, tmp_path / "instance") as process:
        wait_until(
            lambda: (tmp_path / "instance" / "ledger" / "checkpoint").exists(), "a checkpoint"
        )
        wait_until(lambda: not count_waiting(database), "no entry waits")
        tamper(database, "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 1")
        queue(database, 1)
        wait_until(lambda: (tmp_path / "instance" / "ledger" / "halted").exists(), "sealing halted")
        assert process.running
        process.stop()

    assert "ledger.halted" in process.output
    # The worker's own verification may wait as well.
    assert count_waiting(database) >= 1


def count_waiting(database: Database) -> int:
    """Return the number of pending entries."""
    with database.reading() as session:
        return len(pending_entry.list_pending(session, 10))


def test_a_rebase_asks_for_confirmation_and_reports_the_loss(
    database: Database, tmp_path: Path
) -> None:
    run_zone("ledger", "seal")
    tables = ("ledger_leaf", "ledger_tile", "ledger_checkpoint")
    tamper(database, *(f"DELETE FROM {table}" for table in tables))

    run_zone("ledger", "rebase", status=1)
    with database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM ledger_leaf")).scalar_one() == 0
    told = run_zone("ledger", "rebase", "--yes").output

    assert ("localhost:8000/ledger/2" in told, ": 5 entries." in told) == (True, True)
    # The entries are lost, and the rows that they stood for are still here.
    assert " 1 entries." in run_zone("ledger", "check", status=1).output


@pytest.mark.engine("sqlite")
def test_a_sound_ledger_is_not_rebased(database: Database, tmp_path: Path) -> None:
    run_zone("ledger", "seal")
    kept = (tmp_path / "instance" / "ledger" / "checkpoint").read_bytes()

    run_zone("ledger", "rebase", "--yes", status=1)

    assert (tmp_path / "instance" / "ledger" / "checkpoint").read_bytes() == kept


def test_a_row_is_moved_aside_and_returned_by_a_command(database: Database) -> None:
    [commitment] = queue(database, 1)  # Under the key of the tests, which is not the instance's.
    with database.reading() as session:
        row = pending_entry.get_pending(session, commitment).id

    moved = run_zone("ledger", "quarantine").stdout
    assert moved.startswith(f"{row}\nMoved aside: 1. ")
    returned = run_zone("ledger", "quarantine", "--return").stdout
    assert returned == "Returned, to be sealed: 0. Still aside: 1.\n"


ALTERED = {
    "consent_record": "UPDATE consent_record SET method = 'paper'",
    "policy_text": "UPDATE policy_text SET changed = 'x' WHERE lang = 'en'",
    "audit_event": "UPDATE audit_event SET actor = 'nobody'",
}


def test_the_check_names_each_object_that_differs(database: Database) -> None:
    enquire(database, "ada", key=load_secrets(Settings.from_environment()).ledger_key)
    run_zone("ledger", "seal")
    run_zone("ledger", "check")
    tamper(database, *ALTERED.values())

    told = run_zone("ledger", "check", status=1).output

    assert [table for table in ALTERED if f"{table} " not in told] == []
    assert "Error: The tree holds, " in told
