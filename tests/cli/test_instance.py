"""What `zone` commands make of an instance, and what they say when they cannot."""

import os
import re
import stat
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import text

from app.core.db import Database
from tests.cli.test_run import zone
from tests.support.databases import empty_database, migrated_database
from tests.support.live_server import free_port
from tests.support.shared_run import SharedRun


def mode(path: Path) -> int:
    """Read the permission bits of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def said_in_one_sentence(ended: subprocess.CompletedProcess[str]) -> str:
    """Give what a refused command said, and fail if that was a traceback."""
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stderr.startswith("Error: ")
    assert ended.stderr.strip().count("\n") == 0, ended.stderr
    return ended.stderr


def test_what_is_created_is_for_its_own_user_alone(tmp_path: Path) -> None:
    instance = tmp_path / "instance"
    before = os.umask(0o022)
    try:
        made = zone({"ZONE_INSTANCE": str(instance)}, "db", "upgrade")
    finally:
        os.umask(before)

    assert made.returncode == 0, made.stderr
    assert mode(instance) == 0o700
    files = list(instance.glob("zone.db*"))
    assert files
    assert {path.name: mode(path) for path in files} == {path.name: 0o600 for path in files}


def test_a_database_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path)}
    zone(settings, "db", "upgrade")
    (tmp_path / "zone.db").chmod(0o644)
    zone(settings, "db", "upgrade")

    assert mode(tmp_path / "zone.db") == 0o600


@pytest.mark.parametrize("command", [["run"], ["db", "upgrade"]], ids=" ".join)
def test_a_database_of_an_earlier_preview_is_told_in_one_sentence(
    engine_name: str, shared_run: SharedRun, tmp_path: Path, command: list[str]
) -> None:
    with migrated_database(shared_run, engine_name, tmp_path) as url:
        database = Database(url)
        with database.transaction() as session:
            session.execute(text("UPDATE alembic_version SET version_num = '0025'"))
        database.dispose()
        settings = {
            "ZONE_INSTANCE": str(tmp_path / "instance"),
            "ZONE_DATABASE_URL": url,
            "ZONE_PORT": str(free_port()),
        }
        said = said_in_one_sentence(zone(settings, *command))

    assert "made by an earlier preview of the service and cannot be upgraded: move it away" in said


@pytest.mark.parametrize(
    "command",
    [["staff", "add", "ana@example.org", "--role", "exporter"], ["routes"], ["web"], ["worker"]],
    ids=lambda command: command[0],
)
def test_without_tables_a_command_says_which_one_makes_them(
    engine_name: str, shared_run: SharedRun, tmp_path: Path, command: list[str]
) -> None:
    with empty_database(shared_run, engine_name, tmp_path) as url:
        settings = {"ZONE_INSTANCE": str(tmp_path / "new"), "ZONE_DATABASE_URL": url}
        ended = zone(settings, *command)

    assert "run `zone db upgrade`" in said_in_one_sentence(ended)


@pytest.mark.parametrize("command", [["db", "upgrade"], ["secrets", "create"], ["run"]])
def test_an_instance_that_cannot_be_made_is_refused_by_name(command: list[str]) -> None:
    settings = {"ZONE_INSTANCE": "/proc/x", "ZONE_PORT": str(free_port())}

    assert "ZONE_INSTANCE is '/proc/x'" in said_in_one_sentence(zone(settings, *command))


def test_help_needs_no_instance_and_a_wrong_command_is_named() -> None:
    settings = {"ZONE_INSTANCE": "/proc/x"}
    helped, wrong = zone(settings, "--help"), zone(settings, "serve")

    assert helped.returncode == 0
    assert "routes" in helped.stdout
    assert re.findall(r"--\S+", helped.stdout) == ["--version", "--help"]
    assert helped.stderr == ""
    assert "No such command 'serve'" in wrong.stderr
    assert "Traceback" not in wrong.stderr


def test_another_port_publishes_nothing_and_keeps_every_command_working(tmp_path: Path) -> None:
    zone({"ZONE_INSTANCE": str(tmp_path)}, "db", "upgrade")
    elsewhere = {"ZONE_INSTANCE": str(tmp_path), "ZONE_PORT": "8999"}
    listed, upgraded = zone(elsewhere, "routes"), zone(elsewhere, "db", "upgrade")

    assert listed.returncode == 0, listed.stderr
    assert "Published" not in upgraded.stdout


def test_words_that_a_setting_changes_wait_and_the_page_to_publish_them_is_told(
    tmp_path: Path,
) -> None:
    zone({"ZONE_INSTANCE": str(tmp_path)}, "db", "upgrade")
    changed = {"ZONE_INSTANCE": str(tmp_path), "ZONE_OPERATOR_NAME": "An Office"}

    told = zone(changed, "db", "upgrade")

    assert told.returncode == 0, told.stderr
    assert "/compliance/policies/privacy_policy/draft" in told.stdout
    assert zone(changed, "routes").returncode == 0


def test_the_web_server_alone_says_what_is_wrong_with_a_secret(tmp_path: Path) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path), "ZONE_PORT": str(free_port())}
    zone(settings, "db", "upgrade")
    (tmp_path / "secrets" / "session_key").write_text("short")

    assert "session_key is damaged" in said_in_one_sentence(zone(settings, "web"))


@pytest.mark.parametrize("command", [["db", "upgrade"], ["web"], ["worker"]], ids=" ".join)
def test_a_mistake_in_ones_own_holidays_stops_the_start_with_its_line(
    tmp_path: Path, command: list[str]
) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path)}
    assert zone(settings, "db", "upgrade").returncode == 0
    (tmp_path / "holidays.toml").write_text("[2027]\nsource = 5\n", encoding="utf-8")

    said = said_in_one_sentence(zone(settings, *command))

    assert "holidays.toml, line 1: 2027 has no source" in said
