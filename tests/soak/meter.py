"""Memory and open files of the service's processes over time, and how fast they grow."""

import statistics
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.support.live_server import LiveServer

EVERY = 2.0
YOUNG = 60.0
"""Seconds in which a process still fills its caches, and is not judged."""


@dataclass(frozen=True)
class Sample:
    """One process at a moment: memory of its own in MB, and open files."""

    at: float
    megabytes: float
    files: int


class Meter:
    """Samples of each process of a service, by its kind and id."""

    def __init__(self, server: LiveServer) -> None:
        self._server = server
        self._samples: dict[tuple[str, int], list[Sample]] = defaultdict(list)
        self._over = threading.Event()

    @contextmanager
    def running(self) -> Iterator[None]:
        """Take samples until the block ends."""
        thread = threading.Thread(target=self._run)
        thread.start()
        try:
            yield
        finally:
            self._over.set()
            thread.join()

    def _run(self) -> None:
        while not self._over.wait(EVERY):
            # Between a power cut and the next start there is no process.
            with suppress(AssertionError):
                self._take("worker", self._server.workers())
                self._take("web", self._server.web_processes())

    def _take(self, kind: str, pids: Sequence[int]) -> None:
        for pid in pids:
            with suppress(OSError, StopIteration, IndexError):
                self._samples[kind, pid].append(_sample(pid))

    def lines(self) -> Iterator[str]:
        """Yield a line of each kind: how much a process has, and by how much it grows."""
        for kind in ("web", "worker"):
            lives = [each for (of, _pid), each in self._samples.items() if of == kind]
            grown = [each for life in lives if len(each := _settled(life)) > 2]
            last = [life[-1] for life in lives]
            if not last:
                continue
            yield (
                f"  {kind}: {statistics.median(each.megabytes for each in last):.0f} MB, "
                f"{statistics.median(each.files for each in last):.0f} files, "
                f"{len(lives)} processes in turn; {_slopes(grown)}"
            )


def _sample(pid: int) -> Sample:
    status = Path(f"/proc/{pid}/status").read_text()
    rss = next(line for line in status.splitlines() if line.startswith("RssAnon"))
    files = len(list(Path(f"/proc/{pid}/fd").iterdir()))
    return Sample(time.monotonic(), int(rss.split()[1]) / 1024, files)


def _settled(life: Sequence[Sample]) -> Sequence[Sample]:
    return [each for each in life if each.at > life[0].at + YOUNG]


def _slopes(lives: Sequence[Sequence[Sample]]) -> str:
    if not lives:
        return "none lived long enough to tell a slope"
    life = max(lives, key=len)
    times = [each.at / 3600 for each in life]
    memory = statistics.linear_regression(times, [each.megabytes for each in life]).slope
    files = statistics.linear_regression(times, [each.files for each in life]).slope
    seconds, (first, last) = life[-1].at - life[0].at, (life[0], life[-1])
    return (
        f"the longest-lived from {first.megabytes:.0f} to {last.megabytes:.0f} MB and from "
        f"{first.files} to {last.files} files in {seconds:.0f} s, "
        f"slope {memory:+.1f} MB/h, {files:+.1f} files/h"
    )
