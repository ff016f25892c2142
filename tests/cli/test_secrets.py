"""`zone secrets create` fills in what is missing and touches nothing else."""

from dataclasses import fields
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from app.core.config import Secrets


@pytest.fixture
def instance(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The instance folder of a production site that has no secrets yet."""
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path))
    monkeypatch.setenv("ZONE_ORIGIN", "https://invest.example.org")
    return tmp_path


def test_secrets_are_created_once_and_named(instance: Path) -> None:
    first = CliRunner().invoke(main, ["secrets", "create"])
    kept = {file.name: file.read_text() for file in (instance / "secrets").iterdir()}
    second = CliRunner().invoke(main, ["secrets", "create"])

    assert first.exit_code == second.exit_code == 0
    assert len(kept) == first.output.count("Created ") == len(fields(Secrets))
    assert f"Created {instance / 'secrets' / 'ledger_key'}" in first.output
    assert "Created" not in second.output
    assert {file.name: file.read_text() for file in (instance / "secrets").iterdir()} == kept


def test_no_secret_is_ever_printed(instance: Path) -> None:
    output = CliRunner().invoke(main, ["secrets", "create"]).output

    for file in (instance / "secrets").iterdir():
        assert file.read_text().strip() not in output


def test_without_secrets_a_command_in_production_says_which_command_makes_them(
    instance: Path,
) -> None:
    result = CliRunner().invoke(main, ["db", "upgrade"])

    assert result.exit_code == 1
    assert "zone secrets create" in result.output
    assert "Traceback" not in result.output


def test_a_bad_setting_is_told_in_one_sentence(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZONE_ORIGIN", "http://invest.example.org")

    result = CliRunner().invoke(main, ["secrets", "create"])

    assert result.exit_code == 1
    assert "ZONE_ORIGIN" in result.output
    assert not (instance / "secrets").exists()
