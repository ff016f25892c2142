"""The installed program `zone` starts, and every command runs as a process."""

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import COMMANDS, main
from app.cli.lazy_group import load
from tests.support.zone_command import ZoneProcess, run_zone

STARTED = (
    ("secrets", "create"),
    ("staff", "add", "ana@example.org", "--role", "exporter"),
    ("content", "check"),
    ("retention", "--dry-run"),
    ("demo", "--count", "1"),
    ("routes",),
    ("shell",),
)
STARTED_ELSEWHERE = {
    "backup", "check", "config", "db", "doctor", "export", "init", "ledger", "mail", "reload",
    "restore", "run", "web", "worker",
}  # fmt: skip
"""Commands that other tests run as processes, since these make files, serve, pipe or cosign."""


def test_each_command_or_one_of_its_group_is_run() -> None:
    started = {command[0] for command in STARTED}

    assert started | STARTED_ELSEWHERE == main.commands.keys()
    assert not started & STARTED_ELSEWHERE


@pytest.mark.parametrize("command", STARTED, ids=lambda command: command[0])
def test_a_command_runs_as_a_process(
    command: tuple[str, ...], instance: Path, tmp_path: Path
) -> None:
    run_zone("db", "upgrade")

    settings = {"ZONE_INSTANCE": str(instance)}
    with ZoneProcess(*command, settings=settings, log=tmp_path / "log") as process:
        assert process.wait() == 0, process.output
        assert process.output


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_is_declared_as_it_describes_itself(name: str) -> None:
    command = main.commands[name]

    assert command.name == name
    assert command.help is not None
    assert COMMANDS[name].line == " ".join(command.help.partition("\n\n")[0].split())


LOADED_LATER = {"alembic", "cryptography", "flask", "holidays", "sqlalchemy"}


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["config"], ["init"]])
def test_a_command_loads_no_library_that_it_does_not_need(
    arguments: list[str], tmp_path: Path
) -> None:
    code = f"""
import sys
from app.cli import main
main({arguments}, standalone_mode=False)
print({LOADED_LATER} & sys.modules.keys(), file=sys.stderr)
"""
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={"ZONE_INSTANCE": str(tmp_path), "PYTHONPATH": ":".join(sys.path)},
        check=True,
        capture_output=True,
        text=True,
    )

    assert ran.stdout
    assert ran.stderr == "set()\n"


def test_loading_a_command_leaves_the_garbage_collector_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken_command.py").write_text("1 / 0\n")
    monkeypatch.syspath_prepend(tmp_path)

    with pytest.raises(ZeroDivisionError):
        load("broken_command:command")

    assert gc.isenabled()
