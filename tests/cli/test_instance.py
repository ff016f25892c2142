"""The instance that `zone` commands create, and their messages if they cannot."""

import stat
from collections.abc import Mapping
from pathlib import Path

import pytest
from sqlalchemy import text

from app.core.db import Database
from tests.support.live_server import free_port
from tests.support.stored import execute
from tests.support.zone_command import run_zone, run_zone_apart


def mode(path: Path) -> int:
    """Read the permission bits of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def refused_with(settings: Mapping[str, str], *command: str) -> str:
    """Return the message of a refused command, and fail unless it is one sentence.

    A command that changes something names its instance first.
    """
    *before, said = run_zone(*command, settings=settings, status=1).stderr.splitlines()
    assert before in ([], [f"Instance: {settings['ZONE_INSTANCE']}"])
    assert said.startswith("Error: ")
    return said


def test_created_files_are_readable_by_their_owner_alone(instance: Path) -> None:
    run_zone_apart("db", "upgrade")

    assert mode(instance) == 0o700
    files = [*instance.glob("zone.db*"), *(instance / "secrets").iterdir()]
    assert {"zone.db", "session_key"} <= {path.name for path in files}
    assert {path.name: mode(path) for path in files} == {path.name: 0o600 for path in files}
    (instance / "zone.db").chmod(0o644)
    run_zone("db", "upgrade")
    assert mode(instance / "zone.db") == 0o600


def test_a_folder_that_one_made_oneself_is_closed_by_the_first_command(tmp_path: Path) -> None:
    for number, first in enumerate((["init"], ["run", "--prepare"], ["secrets", "create"])):
        instance = tmp_path / str(number)
        instance.mkdir(mode=0o755)
        instance.chmod(0o755)
        settings = {"ZONE_INSTANCE": str(instance), "ZONE_PORT": str(free_port())}

        run_zone(*first, settings=settings)

        assert mode(instance) == 0o700
        run_zone("secrets", "create", settings=settings)


@pytest.mark.parametrize(
    "command",
    [["init"], ["config", "check"], ["run", "--prepare"], ["doctor"], ["secrets", "create"]],
    ids=" ".join,
)
def test_a_folder_with_others_files_is_refused_in_the_same_words_by_each_command(
    tmp_path: Path, command: list[str]
) -> None:
    (tmp_path / "theirs").mkdir()
    tmp_path.chmod(0o755)
    settings = {"ZONE_INSTANCE": str(tmp_path), "ZONE_PORT": str(free_port())}

    assert f"chmod 700 {tmp_path}" in run_zone(*command, settings=settings, status=1).output
    assert [each.name for each in tmp_path.iterdir()] == ["theirs"]


@pytest.mark.parametrize(("mode", "below"), [(0o644, ""), (0o600, ""), (0o644, "instance")])
@pytest.mark.parametrize(
    "command",
    [["init"], ["config", "check"], ["run", "--prepare"], ["doctor"], ["secrets", "create"],
     ["db", "upgrade"], ["content", "check"], ["reload"], ["web"], ["worker"], ["demo"],
     ["staff", "list"], ["backup", "--to", "/tmp"]],
    ids=" ".join,
)  # fmt: skip
def test_a_file_as_instance_is_said_to_be_one_in_the_same_words_by_each_command(
    tmp_path: Path, command: list[str], mode: int, below: str
) -> None:
    file = tmp_path / "file"
    file.touch(mode)
    settings = {"ZONE_INSTANCE": str(file / below), "ZONE_PORT": str(free_port())}

    told = run_zone(*command, settings=settings, status=1).output

    assert f"ZONE_INSTANCE is {str(file / below)!r}, but {str(file)!r} is a file, " in told
    assert "chmod" not in told
    assert file.read_bytes() == b""


@pytest.mark.parametrize("command", [["db", "upgrade"], ["run", "--prepare"]])
def test_a_database_of_an_earlier_preview_is_named_in_one_sentence(
    database: Database, engine_url: str, tmp_path: Path, command: list[str]
) -> None:
    execute(database, text("UPDATE alembic_version SET version_num = '0025'"))
    settings = {
        "ZONE_INSTANCE": str(tmp_path / "instance"),
        "ZONE_DATABASE_URL": engine_url,
        "ZONE_DATABASE_WEAK": "true",
        "ZONE_PORT": str(free_port()),
    }

    assert "earlier preview" in refused_with(settings, *command)


@pytest.mark.parametrize(
    "command",
    [["staff", "add", "ana@example.org", "--role", "exporter"], ["routes"], ["web"], ["worker"]],
)
def test_without_tables_a_command_names_the_one_that_creates_them(
    empty_url: str, tmp_path: Path, command: list[str]
) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path / "new"), "ZONE_DATABASE_URL": empty_url}

    assert "db upgrade`" in refused_with(settings, *command)


@pytest.mark.parametrize(
    "command", [["db", "upgrade"], ["secrets", "create"], ["run", "--prepare"]]
)
def test_an_instance_that_cannot_be_created_is_refused_by_name(command: list[str]) -> None:
    settings = {"ZONE_INSTANCE": "/proc/x", "ZONE_PORT": str(free_port())}

    assert "ZONE_INSTANCE is '/proc/x'" in refused_with(settings, *command)


def test_words_changed_by_a_setting_wait_and_their_page_is_named_and_another_port_changes_none(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_zone("db", "upgrade")
    monkeypatch.setenv("ZONE_PORT", "8999")
    assert "Published" not in run_zone("db", "upgrade").stdout
    monkeypatch.setenv("ZONE_OPERATOR_NAME", "An Office")

    assert "/compliance/policies/privacy_policy/draft" in run_zone("db", "upgrade").stdout
    run_zone("routes")


def test_the_web_server_reports_a_faulty_secret(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZONE_PORT", str(free_port()))
    run_zone("db", "upgrade")
    (instance / "secrets" / "session_key").write_text("short")

    assert "session_key" in run_zone("web", status=1).stderr


def test_a_mistake_in_own_holidays_keeps_the_last_good_ones_and_is_told_with_its_line(
    instance: Path,
) -> None:
    run_zone("db", "upgrade")
    (instance / "holidays.toml").write_text("[2027]\nsource = 5\n", encoding="utf-8")

    said = run_zone("db", "upgrade").stderr
    checked = run_zone("content", "check", status=1).stderr
    looked_at = run_zone("doctor", status=1).stdout

    problem = "holidays.toml, line 1: 2027 has no source"
    assert [problem in told for told in (said, checked, looked_at)] == [True, True, True]
    assert "warning  Own files: " in looked_at
