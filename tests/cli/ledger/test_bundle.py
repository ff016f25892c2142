"""`zone ledger bundle`: what an operator gives an auditor, and what the auditor sees of it."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from tests.support.ledger.evidence import Administrator, enquire, erase
from tests.support.ledger.witnesses import LiveWitness


@pytest.fixture
def database(
    monkeypatch: pytest.MonkeyPatch, engine_url: str, tmp_path: Path
) -> Iterator[Database]:
    """A sealed ledger that the commands of this test work on, on each engine."""
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path / "instance"))
    monkeypatch.setenv("ZONE_DATABASE_URL", engine_url)
    zone("db", "upgrade")
    zone("ledger", "seal")
    opened = Database(engine_url)
    yield opened
    opened.dispose()


def zone(*arguments: str, exit_code: int = 0) -> Result:
    """Run a command and check how it ends."""
    ended = CliRunner().invoke(main, arguments)
    assert ended.exit_code == exit_code, ended.output
    return ended


def log_key(tmp_path: Path) -> str:
    """Return the log's present verifier key."""
    return (tmp_path / "instance" / "ledger" / "keys").read_text().splitlines()[0]


def audit(folder: Path, bundle: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program that came with a bundle, away from everything of ours."""
    elsewhere = folder / "auditor"
    elsewhere.mkdir(exist_ok=True)
    if bundle.is_dir():
        shutil.copy(bundle / "zone-verify.py", elsewhere)
    return subprocess.run(
        [sys.executable, "-I", "-W", "error", elsewhere / "zone-verify.py", bundle, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=elsewhere,
        check=False,
    )


def test_an_auditor_checks_folder_and_zip_with_the_program_in_it(
    database: Database, tmp_path: Path
) -> None:
    told = zone("ledger", "bundle", str(tmp_path / "audit")).output
    zone("ledger", "bundle", str(tmp_path / "audit.zip"))
    zone("ledger", "export", str(tmp_path / "kept"))
    [held] = (tmp_path / "kept").glob("*.checkpoint")
    key = ("--key", log_key(tmp_path), "--since", str(held))

    assert told.startswith(f"Wrote {tmp_path / 'audit'}: localhost:8000 with 4 entries.\n")
    assert "python zone-verify.py audit --key KEY" in told
    for bundle in ("audit", "audit.zip"):
        verdict = audit(tmp_path, tmp_path / bundle, *key)
        assert verdict.returncode == 0, verdict.stdout
        assert verdict.stdout.startswith("Everything holds.\n")


def test_a_changed_database_is_bundled_as_it_is_and_the_auditor_is_told(
    database: Database, tmp_path: Path
) -> None:
    administrator = Administrator(database)
    row = administrator.rows("policy_text")[0]
    administrator.change("policy_text", row, {"text": "We sell your enquiry.\n"})
    administrator.dispose()

    zone("ledger", "bundle", str(tmp_path / "audit"))

    verdict = audit(tmp_path, tmp_path / "audit", "--key", log_key(tmp_path))
    assert verdict.returncode == 1
    assert verdict.stdout.endswith("is not the text whose SHA-256 is its name.\n")


def test_a_witness_is_asked_first_so_that_the_bundle_carries_its_cosignature(
    database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with LiveWitness(tmp_path, [log_key(tmp_path)]) as live:
        witness = live.witness
        monkeypatch.setenv("ZONE_LEDGER_WITNESSES", f"{witness.url} {witness.key.text}")
        zone("ledger", "bundle", str(tmp_path / "audit"))
    keys = ("--key", log_key(tmp_path), "--witness", witness.key.text)

    verdict = audit(tmp_path, tmp_path / "audit", *keys)

    assert verdict.returncode == 0, verdict.stdout
    assert "witness.example (key " in verdict.stdout


def test_a_witness_that_is_away_is_told_and_the_bundle_written_all_the_same(
    database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with LiveWitness(tmp_path, [log_key(tmp_path)]) as live:
        witness = live.witness
    monkeypatch.setenv("ZONE_LEDGER_WITNESSES", f"{witness.url} {witness.key.text}")

    told = zone("ledger", "bundle", str(tmp_path / "audit"))

    assert "The bundle goes without that cosignature." in told.stderr
    key = ("--key", log_key(tmp_path))
    assert audit(tmp_path, tmp_path / "audit", *key).returncode == 0
    verdict = audit(tmp_path, tmp_path / "audit", *key, "--witness", witness.key.text)
    assert "is not cosigned by the witness" in verdict.stdout


def test_what_is_there_already_is_never_written_over(database: Database, tmp_path: Path) -> None:
    for name in ("audit", "audit.zip"):
        zone("ledger", "bundle", str(tmp_path / name))
        before = (tmp_path / name).stat().st_mtime_ns

        told = zone("ledger", "bundle", str(tmp_path / name), exit_code=1).output

        assert told.endswith(f"Error: {tmp_path / name}: File exists.\n")
        assert (tmp_path / name).stat().st_mtime_ns == before


def test_who_was_erased_after_a_restore_is_told_with_the_key_that_this_takes(
    database: Database, tmp_path: Path
) -> None:
    instance = tmp_path / "instance"
    key = load_secrets(Settings.from_environment()).ledger_key
    record = enquire(database, "ada", key=key)
    zone("ledger", "seal")
    (instance / "ledger" / "checkpoint").unlink()
    zone("ledger", "rebase", "--yes")
    erase(database, instance, record, key=key)
    zone("ledger", "seal")
    [later, old] = (instance / "ledger" / "keys").read_text().splitlines()
    name = later.partition("+")[0]

    told = zone("ledger", "bundle", str(tmp_path / "audit"), "--log", "localhost:8000").output
    alone = audit(tmp_path, tmp_path / "audit", "--key", old)
    verdict = audit(tmp_path, tmp_path / "audit", "--key", old, "--key", later)

    assert f"\nErasures of {name} are in it: its key has to be given as well.\n" in told
    assert (alone.returncode, f"no given key of the later log {name}" in alone.stdout) == (1, True)
    assert verdict.returncode == 0, verdict.stdout
    assert f"log {name}, evidence_erased 1, signed_by {name} (key " in verdict.stdout
    assert zone("ledger", "check").exit_code == 0


def test_before_anything_is_sealed_the_command_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path / "instance"))
    monkeypatch.delenv("ZONE_DATABASE_URL", raising=False)
    zone("db", "upgrade")

    told = zone("ledger", "bundle", str(tmp_path / "audit"), exit_code=1).output

    assert told == "Error: There is no log yet: nothing has been sealed.\n"
