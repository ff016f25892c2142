"""Enquiries while the worker seals them and while it does not, in one run.

They arrive at a fixed rate, however long answers take, and each is timed from
the moment at which it was due: a stall of the service shows in all that arrive meanwhile.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from tests.benchmarks.amounts import Amounts
from tests.benchmarks.enquiries import CONNECTIONS, Load
from tests.benchmarks.servers import SEALED, Service, service
from tests.benchmarks.switched_worker import switch_of
from tests.harness import Figure
from tests.support.pages.http_client import HttpVisitor
from tests.support.shared_run import SharedRun

MOST_WORSE = 1.05
"""Maximum ratio of the 95th percentiles with sealing and without."""

SLICES = 4
_SHARE_OF_CAPACITY, _LEAD_SECONDS = 0.5, 0.3


def measure_sealing(amounts: Amounts) -> Iterator[Figure]:
    """Measure the times of answers at half of the rate that the service can take."""
    load, worker = Load(), "tests.benchmarks.switched_worker"
    with SharedRun.apart() as run, service(run, worker=worker) as site:
        rate = max(1, round(load.flood(site.web.port, 2).rate * _SHARE_OF_CAPACITY))
        rounds = [_round(site, rate, amounts.submissions, load) for _ in range(amounts.rounds)]
    for on, name in ((True, "sealing"), (False, "not sealing")):
        yield Figure(f"p95, {name}, {rate} a second", [each[on] for each in rounds], "ms")
    ratios = [each[True] / each[False] for each in rounds]
    yield Figure("p95 sealing / not sealing", ratios, most=MOST_WORSE, main=True)


def _round(site: Service, rate: float, count: int, load: Load) -> dict[bool, float]:
    """Measure slice by slice with sealing and without; return the percentiles of both.

    The order alternates, so that data that grows meanwhile affects both alike.
    """
    times: dict[bool, list[float]] = {True: [], False: []}
    switch = switch_of(site.folder / "instance")
    for number in range(SLICES):
        for on in (True, False) if number % 2 else (False, True):
            switch.unlink(missing_ok=True)
            site.settle(SEALED)
            if not on:
                switch.touch()
            times[on] += arrive(site.web.port, rate, count, load.send)
            assert on or site.waiting(SEALED), "Sealing was not switched off."
    return {on: statistics.quantiles(its, n=20)[18] * 1000 for on, its in times.items()}


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
