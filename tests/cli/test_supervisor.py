"""The service stops on request at any point of its supervisor's work, and its children with it."""

import contextlib
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import pairwise
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from types import FrameType, SimpleNamespace
from typing import Any

from app.cli import supervisor as module
from app.cli.supervisor import Supervisor, tell_ready
from tests.support.processes import in_processes

LINES = 15
HUNG = 2.0


def end_at_once(_command: Sequence[str]) -> None:
    """Stand for a `zone` command that fails at its start."""
    sys.exit(1)


def ask_at_each_line(_number: int) -> str:
    """Ask a new supervisor each time, a line later; return the lines at which it has heard it."""
    heard = []
    for number in range(1, LINES + 1):
        supervisor = Supervisor(end_at_once)
        sys.settrace(ask_at_line(number))
        supervisor.wait(10)
        sys.settrace(None)
        if supervisor.stopping:
            heard.append(number)
    return str(heard)


def ask_at_line(number: int) -> Any:
    """Return a tracer that raises a signal at a given line."""
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


class Noting(Supervisor):
    """A supervisor in a time of its own, which notes when it starts a child that ends at once."""

    def __init__(self) -> None:
        super().__init__(end_at_once)
        self.now, self.started = 0.0, list[float]()

    def sleep(self, seconds: float) -> None:
        """Let its time pass."""
        self.now += seconds

    def _fork(self, command: str, options: Sequence[str]) -> tuple[ForkProcess, Connection, int]:
        self.started.append(self.now)
        process, lifeline, ready = super()._fork(command, options)
        process.join()
        return process, lifeline, ready


def pauses_between_starts(_number: int) -> str:
    """Return the rounded seconds between the starts of a child that keeps ending."""
    supervisor = Noting()
    vars(module)["time"] = SimpleNamespace(monotonic=lambda: supervisor.now, sleep=supervisor.sleep)
    supervisor.start("worker", again=True)
    supervisor.wait(100)
    return str([round(later - before) for before, later in pairwise(supervisor.started)])


def test_a_child_that_ends_is_restarted_at_once_and_then_after_longer_and_longer_pauses() -> None:
    assert in_processes(1, pauses_between_starts) == ["[0, 1, 2, 4, 8, 16, 30, 30]"]


def children_of_which_one_hangs(_number: int) -> str:
    """Start a child that works and one that stops; return how often each is begun."""
    reading, writing = os.pipe()

    def work(command: Sequence[str]) -> None:
        os.write(writing, command[0][0].encode())
        ready = Connection(int(command[-1]))
        while True:
            tell_ready(ready)
            time.sleep(HUNG / 20)
            if command[0] == "stopping":
                os.kill(os.getpid(), signal.SIGSTOP)

    vars(module)["_HUNG_SECONDS"] = HUNG
    supervisor = Supervisor(work)
    supervisor.start("working", again=True)
    supervisor.start("stopping", again=True)
    supervisor.wait(2.5 * HUNG)
    supervisor.stop()
    begun = os.read(reading, 100).decode()
    return f"{begun.count('w')} {begun.count('s') > 1}"


def test_a_child_that_hangs_is_killed_and_restarted_and_no_other() -> None:
    assert in_processes(1, children_of_which_one_hangs) == ["1 True"]


def what_is_left_of_a_stopped_child(_number: int) -> str:
    """Stop a child that has started a program; return the holder of that program's pipe."""
    reading, writing = os.pipe()

    def start_another(_command: Sequence[str]) -> None:
        subprocess.Popen(["sh", "-c", "echo started; sleep 30"], stdout=writing)
        signal.pause()

    supervisor = Supervisor(start_another)
    supervisor.start("web")
    os.close(writing)
    started = os.read(reading, 100).decode()
    supervisor.stop()
    # A process that is left of the group holds the other end of this pipe.
    ended, _, _ = select.select([reading], [], [], 10)
    return started + ("ended" if ended and not os.read(reading, 100) else "left")


def test_what_a_child_has_started_ends_with_it() -> None:
    assert in_processes(1, what_is_left_of_a_stopped_child) == ["started\nended"]


def first_child_of_a_killed_supervisor(_number: int) -> str:
    """Kill a supervisor while its second child runs; return the first child's observations."""
    reading, writing = os.pipe()

    def wait_for_its_end(command: Sequence[str]) -> None:
        os.write(writing, f"{os.getpid()} ".encode())
        while command[0] == "worker" or os.read(0, 1):
            signal.pause()
        os.write(writing, b"its end")

    supervising = os.fork()
    if supervising == 0:
        supervisor = Supervisor(wait_for_its_end)
        supervisor.start("web")
        supervisor.start("worker")
        signal.pause()
    started = ""
    while started.count(" ") < 2:
        started += os.read(reading, 100).decode()
    os.kill(supervising, signal.SIGKILL)
    os.waitpid(supervising, 0)
    seen, _, _ = select.select([reading], [], [], 10)
    found = os.read(reading, 100).decode() if seen else "nothing"
    for pid in map(int, started.split()):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return found


def test_a_child_sees_the_end_of_its_supervisor_whatever_the_others_do() -> None:
    assert in_processes(1, first_child_of_a_killed_supervisor) == ["its end"]
