"""The report of `make bench`: figures, time and place, as a table and as JSON.

Parts that were not measured this time stay as they were, each with its own date and machine.
"""

import json
import os
import platform
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from textwrap import wrap
from typing import Any

from tests.benchmarks.figures import Figure, number
from tests.support.live_server import CHECKOUT
from tests.support.postgres import find_binaries

REPORT = CHECKOUT / "docs" / "benchmarks.json"
TABLE = REPORT.with_suffix(".md")

QUIET = 0.05
"""The share of the processor that others may take, for the machine to count as quiet."""

_LOOK_SECONDS = 2.0

_WIDTH = 110
_LIBRARIES = ("flask", "sqlalchemy", "granian", "jinja2", "psycopg")
_BEGINNING = """\
# Measurements

`make bench` wrote this page and `benchmarks.json` beside it, which has every round. A figure is
the median of its rounds, with the smallest and the greatest. Servers and load share one machine,
and what is compared is measured alternately in one run. Where more than {quiet:.0%} of the cores
were taken before a part, the machine was busy: then believe ratios rather than times. Each part has
its own date, since `python -m tests.benchmarks PART` measures it again.
"""


def machine() -> dict[str, str]:
    """Return the conditions of the figures: processor, memory, versions, and the commit."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count() or 1),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB",
        "system": f"{platform.system()} {'.'.join(platform.release().split('.')[:2])}",
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "PostgreSQL": _first_line(str((find_binaries() or Path()) / "postgres"), "--version"),
        "load generator": "wrk" if shutil.which("wrk") else "Python",
        **{each: version(each) for each in _LIBRARIES},
        "commit": commit_of(CHECKOUT),
    }


def commit_of(checkout: Path) -> str:
    """Return the commit of a checkout, marked if files are changed or new, but for the report."""
    git = ("git", "-C", str(checkout))
    commit = _first_line(*git, "describe", "--always")
    if not shutil.which("git"):
        return commit
    others = subprocess.run(
        [*git, "status", "--porcelain", "--", ".", f":!docs/{REPORT.stem}.*"],
        check=False, capture_output=True, text=True,
    ).stdout  # fmt: skip
    return f"{commit}-dirty" if others else commit


def add_part(report: Mapping[str, Any], name: str, what: str, busy: float,
             figures: Iterable[Figure]) -> dict[str, Any]:  # fmt: skip
    """Return a report with one part measured just now.

    :param busy: the share of the processors that others took before.
    """
    part = {
        "what": what,
        "at": datetime.now(UTC).strftime("%Y-%m-%d %H:%M"),
        "busy": round(busy, 3),
        "machine": machine(),
        "figures": [asdict(each) for each in figures],
    }
    return {**report, name: part}


def busy_share() -> float:
    """Return the share of all processors that is taken now, over two seconds."""
    busy, idle = _processor_times()
    time.sleep(_LOOK_SECONDS)
    busy_then, idle_then = _processor_times()
    spent = busy_then - busy
    return spent / (spent + idle_then - idle)


def _processor_times() -> tuple[int, int]:
    """Return the ticks in which the processors have worked, and those in which they have not."""
    fields = Path("/proc/stat").read_text("ascii").splitlines()[0].split()[1:9]
    ticks = list(map(int, fields))
    idle = ticks[3] + ticks[4]
    return sum(ticks) - idle, idle


def read_report() -> dict[str, Any]:
    """Return the stored report; empty if there is none."""
    found: dict[str, Any] = json.loads(REPORT.read_text("utf-8")) if REPORT.exists() else {}
    return found


def write_report(report: Mapping[str, Any]) -> None:
    """Write the report, and its table."""
    REPORT.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", "utf-8")
    TABLE.write_text(table_of(report), "utf-8")


def table_of(report: Mapping[str, Any]) -> str:
    """Return a report as a page of tables."""
    pages = [_BEGINNING.format(quiet=QUIET)]
    pages += [_part(name, part) for name, part in report.items()]
    return "\n".join(pages)


def line_of(figure: Figure) -> str:
    """Return a figure as a line of the terminal."""
    cells = _cells(figure)
    return f"  {cells[0]:<60} {cells[1]:>12} {cells[2]:<22} {cells[3]:<16} {cells[4]}".rstrip()


def _part(name: str, part: Mapping[str, Any]) -> str:
    figures = [Figure(**each) for each in part["figures"]]
    rows: list[tuple[str, ...]] = [
        ("Figure", "Median", "Rounds", "Bar", ""),
        ("---", "---:", "---", "---", "---"),
    ]
    rows += [_cells(each) for each in figures]
    busy = "" if part["busy"] <= QUIET else ", **a busy machine**"
    where = ", ".join(f"{key} {value}" for key, value in part["machine"].items())
    lines = [f"## {name}\n", f"{part['what']}\n"]
    lines.append(
        f"{part['at']} UTC; before it, {part['busy']:.0%} of the cores were taken{busy}.\n"
    )
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([*lines, "", *wrap(f"<sub>{where}</sub>", _WIDTH, break_on_hyphens=False), ""])


def _cells(figure: Figure) -> tuple[str, ...]:
    unit = f" {figure.unit}" if figure.unit else ""
    least, most = map(number, figure.spread)
    rounds = f"{least} to {most} ({len(figure.rounds)})" if len(figure.rounds) > 1 else "once"
    return figure.name, f"{number(figure.value)}{unit}", rounds, figure.bar, figure.verdict


def _processor() -> str:
    try:
        told = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except FileNotFoundError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in told if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _first_line(*command: str) -> str:
    if not shutil.which(command[0]):
        return "none"
    said = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    return said.strip().splitlines()[0] if said.strip() else "unknown"
