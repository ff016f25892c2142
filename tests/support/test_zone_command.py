"""A command run in this process leaves no more traces than one in a separate process."""

import os
import signal
import sys
from pathlib import Path

import pytest
import structlog

from tests.support.live_server import free_port
from tests.support.zone_command import run_zone, run_zone_apart

STREAMS = ("stdin", "stdout", "stderr")


def state() -> list[object]:
    """Return the process-wide state that a command may change."""
    umask = os.umask(0o022)
    os.umask(umask)
    handlers = [signal.getsignal(each) for each in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)]
    streams = [getattr(sys, each) for each in STREAMS]
    return [umask, handlers, streams, dict(os.environ), structlog.get_config(), Path.cwd()]


@pytest.mark.parametrize(("command", "status"), [(("db", "upgrade"), 0), (("worker",), 1)])
def test_a_command_leaves_the_process_unchanged(
    tmp_path: Path, command: tuple[str, ...], status: int
) -> None:
    os.umask(0o027)
    before = state()

    run_zone(*command, settings={"ZONE_INSTANCE": str(tmp_path)}, status=status)

    assert state() == before


def test_a_separate_process_prints_the_same(tmp_path: Path) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path), "ZONE_PORT": "many"}
    here = run_zone("db", "upgrade", settings=settings, status=None)

    assert run_zone_apart("db", "upgrade", settings=settings, status=None) == here


def test_settings_of_this_process_apply_unless_others_are_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path))
    monkeypatch.setenv("ZONE_PORT", "many")

    assert "PORT" in run_zone("secrets", "create", status=1).stderr
    run_zone("secrets", "create", settings={"ZONE_INSTANCE": str(tmp_path)})
    with pytest.raises(AssertionError, match="ended with 1"):
        run_zone("secrets", "create")


@pytest.mark.parametrize("command", ["run", "web", "worker"])
def test_a_command_that_would_serve_fails_at_once(tmp_path: Path, command: str) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path), "ZONE_PORT": str(free_port())}
    run_zone("db", "upgrade", settings=settings)

    with pytest.raises(AssertionError, match="begins to serve"):
        run_zone(command, settings=settings, status=None)
