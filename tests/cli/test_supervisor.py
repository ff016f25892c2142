"""The service stops on request at any point of its supervisor's work."""

import subprocess
import sys

ASKED_AT_EACH_LINE = """
import signal, sys
from app.cli.supervisor import Supervisor

def ask_at_line(number):
    passed = 0
    def trace(frame, event, _argument):
        nonlocal passed
        passed += event == "line"
        if passed == number:
            signal.raise_signal(signal.SIGTERM)
        return trace
    return trace

for number in range(1, 16):
    supervisor = Supervisor()
    sys.settrace(ask_at_line(number))
    supervisor.wait(10)
    sys.settrace(None)
    assert supervisor.stopping, number
"""


def test_a_supervisor_hears_a_signal_that_comes_between_any_two_lines() -> None:
    subprocess.run([sys.executable, "-c", ASKED_AT_EACH_LINE], check=True, timeout=120)
