"""What the service costs while nobody comes: its memory, and being watched."""

import re
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

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


def measure_memory() -> bool:
    """Measure an idle service and its metrics, print a line each; return whether bars are met."""
    with (
        tempfile.TemporaryDirectory() as folder,
        LiveServer(Path(folder)) as site,
    ):
        time.sleep(SETTLED_SECONDS)
        held = {pid: _megabytes(pid) for pid in (site.pid, *descendants(site.pid))}
        met = [_report_memory(site.pid, held), _report_metrics(site)]
        site.stop()
    sys.stdout.flush()
    return all(met)


def _megabytes(pid: int) -> float:
    """Return the proportional set size of a process: a shared page counts in parts for each."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    [kilobytes] = re.findall(r"^Pss:\s+(\d+) kB$", rollup, re.MULTILINE)
    return int(kilobytes) / 1024


def _report_memory(supervisor: int, held: Mapping[int, float]) -> bool:
    first, total = held[supervisor], sum(held.values())
    met = first <= MOST_OF_SUPERVISOR and total <= MOST_IN_ALL
    print(
        f"Memory of an idle service (PSS) in {len(held)} processes: supervisor {first:.0f} MB, bar "
        f"{MOST_OF_SUPERVISOR}; all {total:.0f} MB, bar {MOST_IN_ALL} {'met' if met else 'MISSED'}"
    )
    return met


def _report_metrics(site: LiveServer) -> bool:
    with closing(HttpVisitor(site.port)) as visitor:
        visitor.get("/metrics")
        before = _processor_seconds(site)
        for _ in range(SCRAPES):
            visitor.get("/metrics")
        cost = (_processor_seconds(site) - before) / SCRAPES
    share = cost / SCRAPED_EVERY
    met = share <= MOST_OF_METRICS
    print(
        f"/metrics: {cost * 1000:.1f} ms of CPU, every {SCRAPED_EVERY} s {share:.2%} of a core, "
        f"bar {MOST_OF_METRICS:.0%} {'met' if met else 'MISSED'}"
    )
    return met


def _processor_seconds(site: LiveServer) -> float:
    used = Server(site.port, site.pid).cpu_seconds()
    assert used is not None, "There is no /proc here."
    return used
