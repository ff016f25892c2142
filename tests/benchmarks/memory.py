"""The cost of the service at rest: its memory, and being watched."""

import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.benchmarks.yardsticks import Server
from tests.support.live_server import LiveServer, descendants
from tests.support.pages.http_client import HttpVisitor

MOST_OF_SUPERVISOR = 25
"""Megabytes of the process that an operator starts."""

MOST_IN_ALL = 250
"""Megabytes of all processes together, on SQLite with one web process."""

MOST_OF_METRICS = 0.01
"""Share of a processor that reading `/metrics` may take, every SCRAPED_EVERY seconds."""

SCRAPED_EVERY = 15
SCRAPES = 100
SETTLED_SECONDS = 5.0


def measure_memory() -> Iterator[Figure]:
    """Measure an idle service and its metrics."""
    with (
        tempfile.TemporaryDirectory() as folder,
        LiveServer(Path(folder)) as site,
    ):
        time.sleep(SETTLED_SECONDS)
        held = {pid: _megabytes(pid) for pid in (site.pid, *descendants(site.pid))}
        yield Figure("supervisor, PSS", [held[site.pid]], "MB", most=MOST_OF_SUPERVISOR)
        yield Figure(
            f"idle service, {len(held)} processes, PSS", [sum(held.values())], "MB", MOST_IN_ALL
        )
        yield Figure(
            f"/metrics every {SCRAPED_EVERY} s, of a core",
            [_metrics_seconds(site) / SCRAPED_EVERY * 100],
            "%",
            most=MOST_OF_METRICS * 100,
        )
        site.stop()


def _megabytes(pid: int) -> float:
    """Return the proportional set size of a process: a shared page counts in parts for each."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    [kilobytes] = re.findall(r"^Pss:\s+(\d+) kB$", rollup, re.MULTILINE)
    return int(kilobytes) / 1024


def _metrics_seconds(site: LiveServer) -> float:
    """Return the seconds of CPU for reading `/metrics` once."""
    with closing(HttpVisitor(site.port)) as visitor:
        visitor.get("/metrics")
        before = _processor_seconds(site)
        for _ in range(SCRAPES):
            visitor.get("/metrics")
        return (_processor_seconds(site) - before) / SCRAPES


def _processor_seconds(site: LiveServer) -> float:
    used = Server(site.port, site.pid).cpu_seconds()
    assert used is not None, "There is no /proc here."
    return used
