"""Memory and open files of the service's processes over time, and how fast they grow."""

import statistics
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, suppress

import psutil

from tests.harness import Figure
from tests.support.at_once import repeated
from tests.support.live_server import LiveServer

EVERY = 2.0
YOUNG = 60.0
"""Seconds in which a process still fills its caches, and is not judged."""

Sample = tuple[float, float, float]
"""One process: the hour, the memory of its own in MB, and open files."""


class Meter:
    """Samples of each process of a service, by its kind and id."""

    def __init__(self, server: LiveServer) -> None:
        self._server = server
        self._samples: dict[tuple[str, int], list[Sample]] = defaultdict(list)

    def running(self) -> AbstractContextManager[None]:
        """Take samples until the block ends."""
        return repeated(threading.Event(), (EVERY, self._take_all))

    def _take_all(self) -> None:
        # Between a power cut and the next start there is no process.
        with suppress(AssertionError):
            self._take("worker", self._server.workers())
            self._take("web", self._server.web_processes())

    def _take(self, kind: str, pids: Sequence[int]) -> None:
        for pid in pids:
            with suppress(psutil.Error):
                process = psutil.Process(pid)
                own = process.memory_info().rss - process.memory_info().shared
                sample = time.monotonic() / 3600, own / 2**20, process.num_fds()
                self._samples[kind, pid].append(sample)

    def figures(self, engine: str) -> Iterator[Figure]:
        """Yield what a process of each kind has, and by how much the longest-lived one grows."""
        for kind in ("web", "worker"):
            lives = [each for (of, _pid), each in self._samples.items() if of == kind]
            yield Figure(f"{kind} processes in turn, {engine}", [len(lives)])
            for at, unit in ((1, "MB"), (2, "files")):
                last = [life[-1][at] for life in lives]
                yield Figure(f"{kind}, {unit} of each at its end, {engine}", last or [0], unit)
                if slope := _slope(lives, at):
                    yield Figure(f"{kind}, growth, {engine}", slope, f"{unit}/h")


def _slope(lives: Sequence[Sequence[Sample]], at: int) -> list[float]:
    """Return the growth an hour of the process that lived longest; nothing if all were young."""
    settled = ([each for each in life if each[0] > life[0][0] + YOUNG / 3600] for life in lives)
    life = max(settled, key=len, default=[])
    if len(life) < 3:
        return []
    times = [each[0] for each in life]
    return [statistics.linear_regression(times, [each[at] for each in life]).slope]
