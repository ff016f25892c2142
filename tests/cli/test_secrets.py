"""`zone secrets create` creates missing secrets and changes nothing else."""

import shutil
from dataclasses import fields
from pathlib import Path

import pytest

from app.core.config import Secrets
from tests.support.zone_command import run_zone


@pytest.fixture
def instance(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The instance folder of a production site that has no secrets yet."""
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path))
    monkeypatch.setenv("ZONE_ORIGIN", "https://invest.example.org")
    return tmp_path


def test_secrets_are_created_once_and_named_but_never_printed(instance: Path) -> None:
    first = run_zone("secrets", "create").output
    kept = {file.name: file.read_text() for file in (instance / "secrets").iterdir()}
    second = run_zone("secrets", "create").output

    assert len(kept) == first.count("Created ") == len(fields(Secrets))
    assert f"Created {instance / 'secrets' / 'ledger_key'}" in first
    assert not [value for value in kept.values() if value.strip() in first]
    assert "Created" not in second
    assert {file.name: file.read_text() for file in (instance / "secrets").iterdir()} == kept


def test_without_secrets_or_with_a_bad_setting_a_production_command_says_what_to_do(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "secrets create`" in run_zone("db", "upgrade", status=1).output
    monkeypatch.setenv("ZONE_ORIGIN", "http://invest.example.org")

    assert "ZONE_ORIGIN" in run_zone("secrets", "create", status=1).output
    assert not (instance / "secrets").exists()


def test_other_keys_are_refused_until_an_operator_adopts_them(tmp_path: Path) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path / "own")}
    run_zone("db", "upgrade", settings=settings)
    (tmp_path / "own" / "secrets").rename(tmp_path / "lost")
    run_zone("secrets", "create", settings=settings)
    invite = ("staff", "add", "ana@example.org", "--role", "handler")

    refused = run_zone(*invite, settings=settings, status=1).output
    adopted = run_zone("secrets", "adopt", settings=settings).output
    for told in (refused, adopted):
        assert "session_key, " in told
    run_zone(*invite, settings=settings)

    shutil.rmtree(tmp_path / "own" / "secrets")
    (tmp_path / "lost").rename(tmp_path / "own" / "secrets")
    run_zone(*invite, settings=settings, status=1)
