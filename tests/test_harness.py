"""The harness stores each part beside the others, holds it to its bars, and ends all it began."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.harness import Figure, Part, Tool, figures_of, number, parse, read_report, run
from tests.support.live_server import CHECKOUT, descendants
from tests.support.waiting import wait_until

PROGRAM = """
import subprocess, time
from pathlib import Path
from tests.harness import Part, Tool, main

def wait(_given):
    subprocess.Popen(["sleep", "600"], start_new_session=True)
    time.sleep(600)
    yield

main(Tool("x", "", {"one": Part("", wait)}, Path("/nonexistent")))
"""


def tool(folder: Path, **parts: list[Figure]) -> Tool:
    """Return a tool whose parts take no time."""

    def part(figures: list[Figure]) -> Part:
        return Part("", lambda _given: figures)

    return Tool(
        "x", "", {name: part(its) for name, its in parts.items()}, folder / "new" / "x.json"
    )


def test_a_figure_is_the_median_of_its_rounds_and_is_held_to_its_bar() -> None:
    figure = Figure("p95", [3.0, 1.0, 9.0], "ms", most=3.0)

    assert (figure.value, figure.met) == (3.0, True)
    assert not Figure("p95", [3.1], "ms", most=3.0).met
    assert not Figure("rate", [5.9], "/s", least=6.0).met
    assert Figure("rate", [6.0], "/s", least=6.0).met
    assert Figure("rate", [0.1], "/s").bar == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [(12345.6, "12,346"), (99.94, "99.9"), (3.14159, "3.14"), (0.0712, "0.0712"), (0, "0")],
)
def test_a_number_keeps_the_digits_that_count(value: float, text: str) -> None:
    assert number(value) == text


def test_a_part_measured_again_replaces_itself_alone(tmp_path: Path) -> None:
    quick, slow = Figure("rate", [1.0, 2.0], "/s"), Figure("all", [260.0], "MB", most=250.0)
    first = tool(tmp_path, one=[quick], two=[quick])
    assert run(first, parse(first, [])) == 0
    again = tool(tmp_path, one=[], two=[slow])
    assert run(again, parse(again, ["two"])) == 1

    stored = read_report(first.report)
    assert {name: figures_of(part) for name, part in stored.items()} == {
        "one": [quick],
        "two": [slow],
    }
    [line] = [each for each in first.report.read_text("utf-8").splitlines() if "rate" in each]
    assert '"rounds": [ 1.0, 2.0 ]' in line


def test_a_part_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as refused:
        parse(tool(tmp_path, one=[]), ["two"])
    assert refused.value.code not in {0, None}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_tool_leaves_no_process_behind(number: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", PROGRAM], cwd=CHECKOUT) as running:
        [child] = wait_until(
            lambda: [each for each in descendants(running.pid) if _named(each) == "sleep"],
            "it has begun",
        )
        os.kill(running.pid, number)

        assert running.wait(30) == 1
    wait_until(lambda: not psutil.pid_exists(child), "its child has ended")


def _named(pid: int) -> str:
    try:
        return str(psutil.Process(pid).name())
    except psutil.NoSuchProcess:
        return ""
