"""`zone ledger bundle`: the operator's file for an auditor, and the auditor's check of it."""

from pathlib import Path

import pytest

from app.cli.ledger.witness import make_witness_app, read_logs
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.ledger.outside.witness import WitnessFolder
from tests.support.ledger.evidence import enquire, erase
from tests.support.ledger.witnesses import served
from tests.support.live_server import free_port
from tests.support.zone_command import run_zone
from tests.verifier.auditor import Verdict, reason_of, verify, verify_apart

ORIGIN = "localhost:8000/ledger/1"


@pytest.fixture
def database(upgraded: Database) -> Database:
    """A sealed ledger that the commands of this test work on."""
    run_zone("ledger", "seal")
    return upgraded


def log_key(tmp_path: Path) -> str:
    """Return the log's present verifier key."""
    return (tmp_path / "instance" / "ledger" / "keys").read_text().splitlines()[0]


def audit(bundle: Path, *arguments: str) -> Verdict:
    """Check a bundle with the program that came with it."""
    return verify(bundle / "zone-verify.py", bundle, *arguments)


def test_an_auditor_checks_folder_and_zip_that_are_never_overwritten_with_the_bundled_program(
    database: Database, tmp_path: Path
) -> None:
    told = run_zone("ledger", "bundle", str(tmp_path / "audit")).output
    run_zone("ledger", "bundle", str(tmp_path / "audit.zip"))
    run_zone("ledger", "export", str(tmp_path / "kept"))
    [held] = (tmp_path / "kept").glob("*.checkpoint")
    key = ("--key", log_key(tmp_path), "--since", str(held))

    assert told.startswith(f"Wrote {tmp_path / 'audit'}: {ORIGIN} with 5 ")
    assert " zone-verify.py audit --key KEY" in told
    for bundle in ("audit", "audit.zip"):
        refused = run_zone("ledger", "bundle", str(tmp_path / bundle), status=1).output
        assert f"{tmp_path / bundle}: File exists" in refused
        verdict = verify_apart(tmp_path / "audit" / "zone-verify.py", tmp_path / bundle, *key)
        assert verdict.status == 0, verdict.out
        assert verdict.out.startswith("Everything holds.\n")


@pytest.mark.engine("sqlite")
def test_the_bundle_carries_the_cosignature_of_a_witness_and_one_that_is_away_is_reported(
    database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    here, away = (WitnessFolder(tmp_path / name, f"{name}.example") for name in ("here", "away"))
    with served(make_witness_app(here, read_logs([log_key(tmp_path)])), here) as witness:
        monkeypatch.setenv(
            "ZONE_LEDGER_WITNESSES",
            f"{witness.url} {here.key.text}, http://127.0.0.1:{free_port()} {away.key.text}",
        )
        told = run_zone("ledger", "bundle", str(tmp_path / "audit"))
    keys = ("--key", log_key(tmp_path), "--witness")

    carried = audit(tmp_path / "audit", *keys, here.key.text)
    lacking = audit(tmp_path / "audit", *keys, away.key.text)

    assert carried.status == 0, carried.out
    assert f"{here.key.name} (key " in carried.out
    assert "cosignature" in told.stderr
    assert "not cosigned" in reason_of(lacking)


@pytest.mark.engine("sqlite")
def test_an_erasure_after_a_restore_is_bundled_and_names_the_key_needed(
    database: Database, tmp_path: Path
) -> None:
    instance = tmp_path / "instance"
    key = load_secrets(Settings.from_environment()).ledger_key
    record = enquire(database, "ada", key=key)
    run_zone("ledger", "seal")
    (instance / "ledger" / "checkpoint").unlink()
    run_zone("ledger", "rebase", "--yes")
    erase(database, instance, record, key=key)
    run_zone("ledger", "seal")
    [later, old] = (instance / "ledger" / "keys").read_text().splitlines()
    name = later.partition("+")[0]

    told = run_zone("ledger", "bundle", str(tmp_path / "audit"), "--log", ORIGIN).output
    verdict = audit(tmp_path / "audit", "--key", old, "--key", later)

    assert f" {name}: " in told
    assert verdict.status == 0, verdict.out
    assert f"log {name}, evidence_erased 1, " in verdict.out


@pytest.mark.engine("sqlite")
def test_before_anything_is_sealed_the_command_says_so(upgraded: Database, tmp_path: Path) -> None:
    assert "no log" in run_zone("ledger", "bundle", str(tmp_path / "audit"), status=1).output
    assert not (tmp_path / "audit").exists()
