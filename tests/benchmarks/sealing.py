"""Time of a submission while the ledger is sealed and while it is not, in one run.

Submissions arrive at a fixed rate, however long answers take, and each is timed from the moment
at which it was due: a stall of the service shows in all that arrive meanwhile.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Self

from sqlalchemy import ColumnElement, func, select

from app.core.db import Database
from app.core.models import Base, LedgerLeaf, LedgerPending
from app.leads.models import Lead
from tests.benchmarks.enquiries import Load
from tests.benchmarks.figures import Figure
from tests.benchmarks.load import Step, repeat
from tests.benchmarks.switched_worker import PLACING, SEALING, switch_of
from tests.benchmarks.yardsticks import Server, reception, worker
from tests.support.pages.http_client import HttpVisitor

MOST_WORSE = 1.05
"""Maximum ratio of the 95th percentiles with sealing and without."""

_CONNECTIONS = 32
_SHARE_OF_CAPACITY = 0.5
_LEAD_SECONDS = 0.3
_PATIENCE_SECONDS = 60.0
_NAMES = {True: "sealing", False: "not sealing"}
_Rows = tuple[type[Base], *tuple[ColumnElement[bool], ...]]
_WAITING: dict[str, _Rows] = {
    SEALING: (LedgerPending,),
    PLACING: (Lead, Lead.place.is_(None)),
}
_DONE: dict[str, _Rows] = {SEALING: (LedgerLeaf,), PLACING: (Lead, Lead.place.is_not(None))}


@dataclass(frozen=True)
class Plan:
    """The amounts to measure.

    :param rounds: each gives a 95th percentile with sealing and one without.
    :param slices: of a round with sealing, and as many without, alternately, so that a busy moment
        of the machine affects both alike.
    :param submissions: that arrive in a slice, at the fixed rate.
    :param saturated_seconds: of a slice in which as many arrive as are answered.
    """

    rounds: int = 5
    slices: int = 4
    submissions: int = 350
    saturated_seconds: float = 2.0


@dataclass
class Times:
    """The times of submissions in seconds, and the work of the job done meanwhile.

    :param lasted: the duration of their arrival, in seconds.
    """

    times: list[float] = field(default_factory=list)
    lasted: float = 0.0
    done: int = 0

    def add(self, other: Self) -> None:
        """Add those of another slice."""
        self.times += other.times
        self.lasted += other.lasted
        self.done += other.done

    @property
    def rate(self) -> float:
        """Submissions a second."""
        return len(self.times) / self.lasted

    def percentile(self, number: int) -> float:
        """Return a percentile of the times, in milliseconds."""
        return statistics.quantiles(self.times, n=100)[number - 1] * 1000


Round = dict[bool, Times]
"""The times with sealing, and those without."""


class Site:
    """The service with its worker, one of whose jobs can be switched off.

    :param folder: that holds its instance.
    """

    def __init__(self, server: Server, folder: Path, job: str = SEALING) -> None:
        self.port = server.port
        instance = folder / "instance"
        self._job = job
        self._switch = switch_of(instance, job)
        self._database = Database(f"sqlite:///{instance / 'zone.db'}")

    def switch(self, *, on: bool) -> None:
        """Switch the worker's job on or off once its queue is empty.

        :raises TimeoutError: if that takes a minute.
        """
        self._switch.unlink(missing_ok=True)
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while self._count(*_WAITING[self._job]):
            if time.monotonic() > deadline:
                raise TimeoutError("The worker does not do what waits.")
            time.sleep(0.1)
        if not on:
            self._switch.touch()

    def done(self) -> int:
        """Return the number of entries, or leads, that the job has done."""
        return self._count(*_DONE[self._job])

    def close(self) -> None:
        """Close the database."""
        self._database.dispose()

    def _count(self, model: type[Base], *where: ColumnElement[bool]) -> int:
        with self._database.reading() as session:
            counted = select(func.count()).select_from(model).where(*where)
            return session.scalar(counted) or 0


def measure_sealing(processes: int, plan: Plan | None = None) -> Iterator[Figure]:
    """Measure with and without sealing alternately, saturated and at half of that rate."""
    plan, load = plan or Plan(), Load()
    with serving(processes) as site:
        most = measure_round(site, plan, partial(saturated, site, load, plan))
        yield from _figures([most], f"saturated on {_CONNECTIONS} connections")
        capacity = statistics.mean(each.rate for each in most.values())
        rate = max(1, round(capacity * _SHARE_OF_CAPACITY))
        rounds = []
        for number in range(plan.rounds):
            print(f"  round {number + 1} of {plan.rounds} ...", file=sys.stderr)
            rounds.append(measure_round(site, plan, partial(arriving, site, load, plan, rate)))
    yield from _figures(rounds, f"{rate} a second")
    ratios = [p95_ratio(each) for each in rounds]
    yield Figure("p95 sealing / not sealing", ratios, most=MOST_WORSE)


@contextmanager
def serving(processes: int, job: str = SEALING) -> Iterator[Site]:
    """Serve the site, with a worker, from an instance of its own."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(reception("app.cli web", folder, processes))
        stack.enter_context(worker(f"tests.benchmarks.switched_worker {job}", folder))
        site = Site(server, folder, job)
        stack.callback(site.close)
        yield site


def measure_round(site: Site, plan: Plan, measure: Callable[[], Times]) -> Round:
    """Measure slice by slice with the job and without it.

    The order alternates, so that data that grows meanwhile, such as
    the database and the queued mails, affects both alike.
    """
    times = {on: Times() for on in _NAMES}
    for number in range(plan.slices):
        for on in (True, False) if number % 2 else (False, True):
            site.switch(on=on)
            before = site.done()
            times[on].add(measure())
            times[on].done += site.done() - before
    return times


def p95_ratio(times: Round) -> float:
    """Return the ratio of the 95th percentiles with and without sealing."""
    return times[True].percentile(95) / times[False].percentile(95)


def arriving(site: Site, load: Load, plan: Plan, rate: float) -> Times:
    """Send the submissions of a slice at a fixed rate."""
    times = arrive(site.port, rate, plan.submissions, load.send)
    return Times(times, plan.submissions / rate)


def arrive(port: int, rate: float, count: int, step: Step) -> list[float]:
    """Run a step at a fixed rate; return the times from each due moment to its end, in seconds.

    An exception of a step is raised here.
    """
    visitors = [HttpVisitor(port) for _ in range(min(count, _CONNECTIONS))]
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


def saturated(site: Site, load: Load, plan: Plan) -> Times:
    """Send as many submissions as are answered."""
    seconds = plan.saturated_seconds
    return Times(repeat(site.port, _CONNECTIONS, seconds, load.send), seconds)


def _figures(rounds: list[Round], what: str) -> Iterator[Figure]:
    for sealing, name in _NAMES.items():
        times = [each[sealing] for each in rounds]
        yield Figure(f"enquiries, {name}, {what}", [each.rate for each in times], "/s")
        for part in (50, 95, 99):
            yield Figure(
                f"p{part}, {name}, {what}", [each.percentile(part) for each in times], "ms"
            )
