"""What the tools for measuring share: named parts, figures with bars, progress, and a report.

A tool is a package whose `__main__` calls `main`. Each of its parts yields figures, which are
printed as they come and stored as JSON. The exit status is 1 if a figure misses its bar.
"""

import argparse
import json
import os
import platform
import re
import signal
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from textwrap import indent
from typing import Any, NoReturn

import psutil

from tests.support.live_server import CHECKOUT, descendants, send_signal
from tests.support.postgres import find_binaries

RESULTS = CHECKOUT / "test-results"
"""The folder of the reports that are not kept with the checkout."""

QUIET = 0.05
"""The share of the processor that others may take, for the machine to count as quiet."""

_LIBRARIES = ("flask", "sqlalchemy", "granian", "jinja2", "psycopg")
Report = dict[str, Any]


@dataclass(frozen=True)
class Figure:
    """One measured quantity: the median of its rounds.

    :param name: what was measured, on which engine and at which size.
    :param rounds: one value of each round, in the unit.
    :param unit: such as `ms`, `us`, `/s` or `MB`; empty for a ratio or a count.
    :param most: the bar, if the figure may not be greater.
    :param least: the bar, if it may not be smaller.
    :param main: whether a stranger should see it.
    """

    name: str
    rounds: Sequence[float]
    unit: str = ""
    most: float | None = None
    least: float | None = None
    main: bool = False

    @property
    def value(self) -> float:
        """The median of the rounds."""
        return statistics.median(self.rounds)

    @property
    def bar(self) -> str:
        """The bar in words; empty if there is none."""
        if self.most is not None:
            return f"at most {number(self.most)}"
        return "" if self.least is None else f"at least {number(self.least)}"

    @property
    def met(self) -> bool:
        """True if the figure has no bar or keeps it."""
        most = self.most is None or self.value <= self.most
        return most and (self.least is None or self.value >= self.least)

    def __str__(self) -> str:
        """The figure as a line of the terminal."""
        verdict = f"{self.bar}: {'met' if self.met else 'MISSED'}" if self.bar else ""
        spread = f"{number(min(self.rounds))} to {number(max(self.rounds))}"
        rounds = f"{spread} ({len(self.rounds)})" if len(self.rounds) > 1 else ""
        middle = f"{number(self.value)} {self.unit}".strip()
        return f"{self.name:<60} {middle:>12} {rounds:<22} {verdict}".rstrip()


@dataclass(frozen=True)
class Part:
    """One measurement.

    :param what: what is measured beside what, in a sentence.
    :param measure: yields the figures; it gets the arguments of the command line.
    """

    what: str
    measure: Callable[[argparse.Namespace], Iterable[Figure]]


@dataclass(frozen=True)
class Tool:
    """A program of named parts.

    :param name: the package that `python -m` runs.
    :param report: where its figures are stored.
    :param page: makes the page beside the report, if it has one.
    :param options: further options of the command line, as argparse takes them.
    :param timing: whether its figures are times, which a busy machine changes.
    """

    name: str
    what: str
    parts: Mapping[str, Part]
    report: Path
    page: Callable[[Report], str] | None = None
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    timing: bool = False


def number(value: float) -> str:
    """Return a figure with three digits that count, and all of those before the point."""
    size = abs(value)
    places = 0 if size >= 100 else 1 if size >= 10 else 2 if size >= 0.1 else 4
    text = f"{value:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def say(text: str) -> None:
    """Print what a part does just now, or what it has found."""
    print(indent(text, "  "), flush=True)


@contextmanager
def timed(times: list[float], clock: Callable[[], float] = time.perf_counter) -> Iterator[None]:
    """Add the seconds that the block takes to a list."""
    begun = clock()
    yield
    times.append(clock() - begun)


def figures_of(part: Report) -> list[Figure]:
    """Return the figures of a stored part."""
    return [Figure(**each) for each in part["figures"]]


def read_report(path: Path) -> Report:
    """Return a stored report; empty if there is none."""
    return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}


def write_report(tool: Tool, path: Path, report: Report) -> None:
    """Write a report, a line for each figure, and the page beside it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(report, indent=1, ensure_ascii=False)
    path.write_text(re.sub(r"\n(?: {4,}| {3}(?=\}))", " ", text) + "\n", "utf-8")
    if tool.page is not None:
        path.with_suffix(".md").write_text(tool.page(report), "utf-8")


def run(tool: Tool, given: argparse.Namespace) -> int:
    """Measure the parts that are named, or all; return 1 if a bar is missed.

    What was measured earlier stays in the report, each part with its own date and machine.
    """
    names, begun, missed = given.parts or [*tool.parts], time.monotonic(), 0
    where, stored = machine(), read_report(given.report)
    for at, name in enumerate(names, 1):
        part, figures = tool.parts[name], list[Figure]()
        print(f"[{at}/{len(names)}] {name}: {part.what}", flush=True)
        busy = psutil.cpu_percent(1.0) / 100
        if tool.timing and busy > QUIET:
            say(f"The machine is not quiet: {busy:.0%} of its cores are taken.")
        for figure in part.measure(given):
            figures.append(figure)
            say(str(figure))
        missed += sum(not each.met for each in figures)
        stored[name] = {
            "what": part.what, "at": datetime.now(UTC).strftime("%Y-%m-%d %H:%M"),
            "busy": round(busy, 3), "machine": where, "figures": [asdict(each) for each in figures],
        }  # fmt: skip
        write_report(tool, given.report, {each: stored[each] for each in tool.parts
                                          if each in stored})  # fmt: skip
    took = (time.monotonic() - begun) / 60
    print(f"Bars missed: {missed}. It took {took:.1f} minutes. See {given.report}.")
    return 1 if missed else 0


def parse(tool: Tool, words: Sequence[str] | None = None) -> argparse.Namespace:
    """Return the arguments of the command line; an unknown part or option ends the program."""
    told = indent("\n".join(f"{name:<12}{part.what}" for name, part in tool.parts.items()), "  ")
    parser = argparse.ArgumentParser(
        prog=f"python -m {tool.name}", description=tool.what, epilog=f"parts:\n{told}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("parts", nargs="*", metavar="PART", help="a part; all without any")
    parser.add_argument("--report", type=Path, default=tool.report, help="where to store figures")
    for name, option in tool.options.items():
        parser.add_argument(name, **option)
    given = parser.parse_args(words)
    if unknown := sorted({*given.parts} - {*tool.parts}):
        parser.error(f"There is no part {', '.join(unknown)}.")
    return given


def main(tool: Tool) -> NoReturn:
    """Run a tool as a program; Ctrl-C ends all that it started."""
    given, stopped = parse(tool), list[int]()

    def stop(number: int, _frame: object) -> None:
        stopped.append(number)
        end_children(signal.SIGINT)
        raise KeyboardInterrupt

    # Set here, since a program that is started in the background ignores Ctrl-C.
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, stop)
    try:
        sys.exit(run(tool, given))
    except BaseException:
        # What fails because its servers were ended is no news.
        if stopped:
            sys.exit("Interrupted.")
        raise
    finally:
        end_children(signal.SIGKILL)


def end_children(number: signal.Signals) -> None:
    """Send a signal to every process that this one has started, and those to others."""
    send_signal(number, descendants(os.getpid()))


def machine() -> dict[str, str]:
    """Return the conditions of the figures: processor, memory, versions, and the commit."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count() or 1),
        "memory": f"{psutil.virtual_memory().total / 2**30:.0f} GB",
        "system": f"{platform.system()} {'.'.join(platform.release().split('.')[:2])}",
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "PostgreSQL": _first_line(str((find_binaries() or Path()) / "postgres"), "--version"),
        **{each: version(each) for each in _LIBRARIES},
        "commit": _first_line("git", "-C", str(CHECKOUT), "describe", "--always", "--dirty"),
    }


def _processor() -> str:
    with suppress(FileNotFoundError):
        told = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text("utf-8"), re.M)
        return told[1] if told else platform.machine()
    return platform.processor()


def _first_line(*command: str) -> str:
    try:
        said = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    except (FileNotFoundError, PermissionError):
        return "none"
    return said.strip().partition("\n")[0] or "unknown"
