"""The service stops on request at any point of its supervisor's work."""

import signal
import sys
from types import FrameType
from typing import Any

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


def test_a_supervisor_hears_a_signal_that_comes_between_any_two_lines() -> None:
    assert in_processes(1, ask_at_each_line) == [str(list(range(1, LINES + 1)))]
