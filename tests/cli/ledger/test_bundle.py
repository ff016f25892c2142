"""`zone ledger bundle`: the operator's file for an auditor, and the auditor's check of it."""

from pathlib import Path

import pytest

from app.cli.ledger.witness import make_witness_app, read_logs
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.ledger.outside.witness import WitnessFolder
from app.ledger.rules.witness import Witness
from tests.support.ledger.evidence import Administrator, enquire, erase
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


def test_an_auditor_checks_folder_and_zip_with_the_bundled_program(
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
        verdict = verify_apart(tmp_path / "audit" / "zone-verify.py", tmp_path / bundle, *key)
        assert verdict.status == 0, verdict.out
        assert verdict.out.startswith("Everything holds.\n")


@pytest.mark.engine("sqlite")
def test_a_changed_database_is_bundled_and_the_auditor_sees_it(
    database: Database, tmp_path: Path
) -> None:
    administrator = Administrator(database)
    row = administrator.rows("policy_text")[0]
    administrator.change("policy_text", row, {"text": "We sell your enquiry.\n"})
    administrator.dispose()

    run_zone("ledger", "bundle", str(tmp_path / "audit"))

    verdict = audit(tmp_path / "audit", "--key", log_key(tmp_path))
    assert reason_of(verdict).startswith("policies/")


@pytest.mark.engine("sqlite")
def test_the_bundle_carries_the_cosignature_of_a_witness_asked_first(
    database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = WitnessFolder(tmp_path / "witness", "witness.example")
    app = make_witness_app(folder, read_logs([log_key(tmp_path)]))
    with served(app, folder) as witness:
        monkeypatch.setenv("ZONE_LEDGER_WITNESSES", f"{witness.url} {witness.key.text}")
        run_zone("ledger", "bundle", str(tmp_path / "audit"))
    keys = ("--key", log_key(tmp_path), "--witness", witness.key.text)

    verdict = audit(tmp_path / "audit", *keys)

    assert verdict.status == 0, verdict.out
    assert f"{witness.key.name} (key " in verdict.out


@pytest.mark.engine("sqlite")
def test_an_unreachable_witness_is_reported_and_the_bundle_is_written(
    database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = WitnessFolder(tmp_path / "witness", "witness.example")
    witness = Witness(f"http://127.0.0.1:{free_port()}", folder.key)
    monkeypatch.setenv("ZONE_LEDGER_WITNESSES", f"{witness.url} {witness.key.text}")

    told = run_zone("ledger", "bundle", str(tmp_path / "audit"))

    assert "cosignature" in told.stderr
    key = ("--key", log_key(tmp_path))
    assert audit(tmp_path / "audit", *key).status == 0
    verdict = audit(tmp_path / "audit", *key, "--witness", witness.key.text)
    assert "not cosigned" in reason_of(verdict)


@pytest.mark.engine("sqlite")
def test_an_existing_target_is_never_overwritten(database: Database, tmp_path: Path) -> None:
    for name in ("audit", "audit.zip"):
        run_zone("ledger", "bundle", str(tmp_path / name))
        before = (tmp_path / name).stat().st_mtime_ns

        told = run_zone("ledger", "bundle", str(tmp_path / name), status=1).output

        assert f"{tmp_path / name}: File exists" in told
        assert (tmp_path / name).stat().st_mtime_ns == before


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
    alone = audit(tmp_path / "audit", "--key", old)
    verdict = audit(tmp_path / "audit", "--key", old, "--key", later)

    assert f" {name}: " in told
    assert f"later log {name}" in reason_of(alone)
    assert verdict.status == 0, verdict.out
    assert f"log {name}, evidence_erased 1, " in verdict.out
    run_zone("ledger", "check")


@pytest.mark.engine("sqlite")
def test_before_anything_is_sealed_the_command_says_so(upgraded: Database, tmp_path: Path) -> None:
    told = run_zone("ledger", "bundle", str(tmp_path / "audit"), status=1).output

    assert "no log" in told
    assert not (tmp_path / "audit").exists()
