"""Enquiries while the worker does one of its jobs and while it does not, in one run.

Beside sealing, enquiries arrive at a fixed rate, however long answers take, and each is timed from
the moment at which it was due: a stall of the service shows in all that arrive meanwhile.
"""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from tests.benchmarks.amounts import Amounts
from tests.benchmarks.enquiries import CONNECTIONS, Load
from tests.benchmarks.servers import PLACED, SEALED, Service, service
from tests.benchmarks.switched_worker import PLACING, SEALING, switch_of
from tests.harness import Figure, say
from tests.support.pages.http_client import HttpVisitor
from tests.support.shared_run import SharedRun

MOST_WORSE = 1.05
"""Maximum ratio of the 95th percentiles with sealing and without."""

LEAST_SHARE = 0.97
"""Minimum ratio of the rates with indexing and without."""

SLICES = 4
_WAITING = {SEALING: SEALED, PLACING: PLACED}
_SHARE_OF_CAPACITY, _LEAD_SECONDS = 0.5, 0.3
Measured = TypeVar("Measured")


def measure_sealing(amounts: Amounts) -> Iterator[Figure]:
    """Measure the times of answers at half of the rate that the service can take."""
    load, rounds = Load(), list[dict[bool, float]]()
    with _switched(SEALING) as site:
        rate = max(1, round(load.flood(site.web.port, 2).rate * _SHARE_OF_CAPACITY))
        for number in range(amounts.rounds):
            say(f"round {number + 1} of {amounts.rounds} ...")
            times = _round(
                site, SEALING, lambda: arrive(site.web.port, rate, amounts.submissions, load.send)
            )
            rounds.append({on: _p95(its) for on, its in times.items()})
    for on, name in ((True, "sealing"), (False, "not sealing")):
        yield Figure(f"p95, {name}, {rate} a second", [each[on] for each in rounds], "ms")
    ratios = [each[True] / each[False] for each in rounds]
    yield Figure("p95 sealing / not sealing", ratios, most=MOST_WORSE, main=True)


def measure_indexing(amounts: Amounts) -> Iterator[Figure]:
    """Measure as many enquiries as are answered."""
    load, rounds = Load(), list[dict[bool, float]]()
    with _switched(PLACING) as site:
        for number in range(amounts.rounds):
            say(f"round {number + 1} of {amounts.rounds} ...")
            rates = _round(site, PLACING, lambda: [load.flood(site.web.port, amounts.seconds).rate])
            rounds.append({on: statistics.mean(its) for on, its in rates.items()})
    for on, name in ((True, "leads are indexed"), (False, "none is indexed")):
        yield Figure(f"enquiries while {name}", [each[on] for each in rounds], "/s")
    shares = [each[True] / each[False] for each in rounds]
    yield Figure("rate indexing / not indexing", shares, least=LEAST_SHARE, main=True)


@contextmanager
def _switched(job: str) -> Iterator[Service]:
    worker = f"tests.benchmarks.switched_worker {job}"
    with SharedRun.apart() as run, service(run, worker=worker) as site:
        yield site


def _round(
    site: Service, job: str, measure: Callable[[], Sequence[Measured]]
) -> dict[bool, list[Measured]]:
    """Measure slice by slice with the job and without it.

    The order alternates, so that data that grows meanwhile affects both alike.
    """
    found: dict[bool, list[Measured]] = {True: [], False: []}
    switch = switch_of(site.folder / "instance", job)
    for number in range(SLICES):
        for on in (True, False) if number % 2 else (False, True):
            switch.unlink(missing_ok=True)
            site.settle(_WAITING[job])
            if not on:
                switch.touch()
            found[on] += measure()
            assert on or site.waiting(_WAITING[job]), f"{job} was not switched off."
    return found


def _p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[18] * 1000


def arrive(
    port: int, rate: float, count: int, step: Callable[[HttpVisitor], object]
) -> list[float]:
    """Run a step at a fixed rate; return the times from each due moment to its end, in seconds.

    An exception of a step is raised here.
    """
    visitors = [HttpVisitor(port) for _ in range(min(count, CONNECTIONS))]
    for visitor in visitors:
        visitor.open_form()
    begins = time.perf_counter() + _LEAD_SECONDS

    def visit(first: int) -> list[float]:
        times = []
        for number in range(first, count, len(visitors)):
            due = begins + number / rate
            time.sleep(max(0.0, due - time.perf_counter()))
            step(visitors[first])
            times.append(time.perf_counter() - due)
        visitors[first].close()
        return times

    with ThreadPoolExecutor(len(visitors)) as threads:
        return [each for times in threads.map(visit, range(len(visitors))) for each in times]
