"""The installed program `zone` starts, and every command runs as a process."""

import sys
from pathlib import Path

import pytest

from app.cli import main
from tests.support.zone_command import ZoneProcess, run_zone, run_zone_apart

PROGRAM = Path(sys.executable).with_name("zone")
COMMANDS = (
    ("secrets", "create"),
    ("staff", "add", "ana@example.org", "--role", "exporter"),
    ("content", "check"),
    ("retention", "--dry-run"),
    ("demo", "--count", "1"),
    ("routes",),
    ("shell",),
)
STARTED_ELSEWHERE = {
    "backup", "check", "config", "db", "doctor", "export", "init", "ledger", "mail", "restore",
    "run", "web", "worker",
}  # fmt: skip
"""Commands that other tests run as processes, since these make files, serve, pipe or cosign."""


def test_each_command_or_one_of_its_group_is_run() -> None:
    started = {command[0] for command in COMMANDS}

    assert started | STARTED_ELSEWHERE == main.commands.keys()
    assert not started & STARTED_ELSEWHERE


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_command_runs_as_a_process(command: tuple[str, ...], tmp_path: Path) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path)}
    run_zone("db", "upgrade", settings=settings)

    with ZoneProcess(*command, settings=settings, log=tmp_path / "log") as process:
        assert process.wait() == 0, process.output
        assert process.output


def test_the_installed_program_starts(tmp_path: Path) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path)}

    ended = run_zone_apart("secrets", "create", settings=settings, program=[str(PROGRAM)])

    assert ended.output
