"""The cost of the service at rest: its memory, and being watched."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil

from tests.benchmarks.amounts import Amounts
from tests.benchmarks.servers import Server
from tests.harness import Figure
from tests.support.live_server import LiveServer
from tests.support.pages.http_client import HttpVisitor

MOST_OF_SUPERVISOR, MOST_IN_ALL = 25, 250
"""Megabytes of the process that an operator starts, and of all, on SQLite with one web process."""

MOST_OF_METRICS = 1.0
"""Percent of a processor that reading `/metrics` may take, every SCRAPED_EVERY seconds."""

SCRAPED_EVERY = 15
SCRAPES = 100


def measure_memory(amounts: Amounts) -> Iterator[Figure]:
    """Measure an idle service and its metrics."""
    with tempfile.TemporaryDirectory() as folder, LiveServer(Path(folder)) as site:
        server = Server(site.port, site.pid)
        time.sleep(amounts.rounds)
        # A page of memory that several share counts in parts for each.
        held = [psutil.Process(pid).memory_full_info().pss / 2**20
                for pid in (site.pid, *server.serving())]  # fmt: skip
        supervisor = held[0]
        yield Figure("supervisor, PSS", [supervisor], "MB", most=MOST_OF_SUPERVISOR, main=True)
        name = f"idle service, {len(held)} processes, PSS"
        yield Figure(name, [sum(held)], "MB", most=MOST_IN_ALL, main=True)
        with closing(HttpVisitor(site.port)) as visitor:
            visitor.get("/metrics")
            before = server.cpu_seconds()
            for _ in range(SCRAPES):
                visitor.get("/metrics")
        share = (server.cpu_seconds() - before) / SCRAPES / SCRAPED_EVERY * 100
        name = f"/metrics every {SCRAPED_EVERY} s, of a core"
        yield Figure(name, [share], "%", most=MOST_OF_METRICS, main=True)
        site.stop()
