"""The service stops on request at any point of its supervisor's work, and its children with it."""

import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from types import FrameType, SimpleNamespace
from typing import Any

import pytest

from app.cli import supervisor as module
from app.cli.supervisor import Supervisor
from tests.support.processes import in_processes

LINES = 15


def ask_at_each_line(_number: int) -> str:
    """Ask a new supervisor each time, a line later; return the lines at which it has heard it."""
    heard = []
    for number in range(1, LINES + 1):
        supervisor = Supervisor()
        sys.settrace(ask_at_line(number))
        supervisor.wait(10)
        sys.settrace(None)
        if supervisor.stopping:
            heard.append(number)
    return str(heard)


def ask_at_line(number: int) -> Any:
    """Return a tracer that lets a signal come at a line."""
    passed = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal passed
        passed += event == "line"
        if passed == number:
            signal.raise_signal(signal.SIGTERM)
        return trace

    return trace


def test_a_supervisor_handles_a_signal_between_any_two_lines() -> None:
    assert in_processes(1, ask_at_each_line) == [str(list(range(1, LINES + 1)))]


@pytest.fixture
def supervisor(monkeypatch: pytest.MonkeyPatch) -> Supervisor:
    """A supervisor that leaves the signals of the tests' own process alone."""
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    return Supervisor()


Spawned = list[subprocess.Popen[bytes]]


@pytest.fixture
def spawned() -> Iterator[Spawned]:
    """The processes that stand for `zone` commands; their pipes are closed at the end."""
    processes: Spawned = []
    yield processes
    for process in processes:
        with process:
            process.kill()


def spawn(spawned: Spawned, script: str) -> subprocess.Popen[bytes]:
    """Start a shell in a session of its own, as a child is started."""
    process = subprocess.Popen(
        ["sh", "-c", script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    spawned.append(process)
    return process


def test_a_child_that_keeps_ending_is_restarted_after_longer_and_longer_pauses(
    supervisor: Supervisor, spawned: Spawned, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, started = 0.0, list[float]()

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds

    def end_at_once(_command: str) -> subprocess.Popen[bytes]:
        started.append(now)
        process = spawn(spawned, "exit 1")
        process.wait()
        return process

    monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: now, sleep=sleep))
    monkeypatch.setattr(module, "_spawn", end_at_once)
    supervisor.start("worker", again=True)
    supervisor.wait(100)

    assert [round(later - before) for before, later in pairwise(started)] == [
        1,
        2,
        4,
        8,
        16,
        30,
        30,
    ]


def test_what_a_child_has_started_ends_with_it(
    supervisor: Supervisor, spawned: Spawned, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_spawn", lambda _command: spawn(spawned, "sleep 30 & echo; wait"))
    supervisor.start("web")
    [child] = spawned
    assert child.stdout is not None
    assert child.stdout.readline() == b"\n"

    supervisor.stop()

    # Whoever is left of the group holds the other end of this pipe.
    ended, _, _ = select.select([child.stdout], [], [], 10)
    assert ended
    assert child.stdout.read() == b""
