"""`zone ledger`: its output when sealing succeeds and when it must stop."""

from pathlib import Path

import pytest

from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.ledger.store import pending_entry
from tests.support.ledger.evidence import enquire
from tests.support.ledger.sealing import queue, tamper
from tests.support.stored import count_rows, read_by
from tests.support.zone_command import run_zone


def test_an_operator_seals_checks_exports_and_rotates_and_rebases_no_sound_ledger(
    upgraded: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run_zone("ledger", "seal").stdout == "Sealed 5; the ledger has 5 entries.\n"
    run_zone("ledger", "rebase", "--yes", status=1)
    checked = run_zone("ledger", "check")
    assert checked.output == "Entries: 5. Trees: 1. All hold.\n"
    monkeypatch.setattr("app.cli.progress_line.WORTH_TELLING", 4)
    slowly = run_zone("ledger", "check")
    assert slowly.stdout == checked.stdout
    assert slowly.stderr.startswith("Checked 100% of 5 ")
    exported = run_zone("ledger", "export", str(tmp_path / "elsewhere")).output
    [file] = (tmp_path / "elsewhere").glob("*.checkpoint")
    assert exported == f"Wrote {file}\n"
    assert file.read_text().startswith("localhost:8000/ledger/1\n5\n")

    rotated = run_zone("ledger", "rotate-key").stdout

    assert (tmp_path / "instance" / "ledger" / "keys").read_text().splitlines()[0] in rotated
    for secret in (tmp_path / "instance" / "secrets").iterdir():
        assert secret.read_text().strip() not in rotated
    assert run_zone("ledger", "seal").stdout.startswith("Sealed 1; ")


@pytest.mark.engine("sqlite")
def test_a_broken_ledger_ends_the_command_with_one_sentence(
    upgraded: Database, tmp_path: Path
) -> None:
    run_zone("ledger", "seal")
    tamper(upgraded, "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 1")

    for command in ("seal", "check"):
        assert "entries from 0" in run_zone("ledger", command, status=1).output
    [sentence, _cause] = (tmp_path / "instance" / "ledger" / "halted").read_text().splitlines()
    assert sentence.endswith("its tile.")


def test_a_rebase_asks_for_confirmation_and_reports_the_loss(
    upgraded: Database, tmp_path: Path
) -> None:
    run_zone("ledger", "seal")
    tables = ("ledger_leaf", "ledger_tile", "ledger_checkpoint")
    tamper(upgraded, *(f"DELETE FROM {table}" for table in tables))

    run_zone("ledger", "rebase", status=1)
    assert "ledger_leaf" not in count_rows(upgraded)
    told = run_zone("ledger", "rebase", "--yes").output

    assert ("localhost:8000/ledger/2" in told, ": 5 entries." in told) == (True, True)
    # The entries are lost, and the rows that they stood for are still here.
    assert " 1 entries." in run_zone("ledger", "check", status=1).output


def test_a_row_is_moved_aside_and_returned_by_a_command(upgraded: Database) -> None:
    [commitment] = queue(upgraded, 1)  # Under the key of the tests, which is not the instance's.
    row = read_by(upgraded, pending_entry.get_pending, commitment).id

    assert run_zone("ledger", "quarantine").stdout.startswith(f"{row}\nMoved aside: 1. ")
    returned = run_zone("ledger", "quarantine", "--return").stdout
    assert returned == "Returned, to be sealed: 0. Still aside: 1.\n"


ALTERED = {
    "consent_record": "UPDATE consent_record SET method = 'paper'",
    "policy_text": "UPDATE policy_text SET changed = 'x' WHERE lang = 'en'",
    "audit_event": "UPDATE audit_event SET actor = 'nobody'",
}


def test_the_check_names_each_object_that_differs(upgraded: Database) -> None:
    enquire(upgraded, "ada", key=load_secrets(Settings.from_environment()).ledger_key)
    run_zone("ledger", "seal")
    run_zone("ledger", "check")
    tamper(upgraded, *ALTERED.values())

    told = run_zone("ledger", "check", status=1).output

    assert [table for table in ALTERED if f"{table} " not in told] == []
    assert "Error: The tree holds, " in told
