"""The memory of the service at rest."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from tests.benchmarks.amounts import Amounts
from tests.harness import Figure
from tests.support.live_server import LiveServer, descendants

MOST_OF_SUPERVISOR, MOST_IN_ALL = 25, 250
"""Megabytes of the process that an operator starts, and of all, on SQLite with one web process."""


def measure_memory(amounts: Amounts) -> Iterator[Figure]:
    """Measure an idle service."""
    with tempfile.TemporaryDirectory() as folder, LiveServer(Path(folder)) as site:
        time.sleep(amounts.rounds)
        # A page of memory that several share counts in parts for each.
        held = [psutil.Process(pid).memory_full_info().pss / 2**20
                for pid in (site.pid, *descendants(site.pid))]  # fmt: skip
        yield Figure("supervisor, PSS", [held[0]], "MB", most=MOST_OF_SUPERVISOR, main=True)
        name = f"idle service, {len(held)} processes, PSS"
        yield Figure(name, [sum(held)], "MB", most=MOST_IN_ALL, main=True)
        site.stop()
