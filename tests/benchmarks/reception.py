"""Enquiries stored a second, beside the same form that stores none, in one run."""

import itertools
import statistics
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from app.core.db import Database
from app.enquiries.models import Enquiry
from tests.benchmarks.load import repeat
from tests.benchmarks.yardsticks import Server, reception
from tests.support.pages.http_client import HttpVisitor

ROUNDS = 5
SECONDS = 3.0
CONNECTIONS = (1, 8, 32)
LEAST_SHARE = 0.6
"""Minimum share of the rate of the form that stores nothing, at the most connections."""

MOST_SPREAD = 3.0
"""Maximum ratio of the 99th percentile and the median, at eight connections."""


@dataclass(frozen=True)
class Result:
    """The times of the enquiries of one round, in seconds."""

    times: list[float]

    @property
    def rate(self) -> float:
        """Enquiries a second."""
        return len(self.times) / SECONDS

    @property
    def p50(self) -> float:
        """The median, in milliseconds."""
        return statistics.median(self.times) * 1000

    @property
    def p99(self) -> float:
        """The 99th percentile, in milliseconds."""
        return statistics.quantiles(self.times, n=100)[98] * 1000


class Load:
    """Visitors who send enquiries, and count what was accepted."""

    def __init__(self) -> None:
        self.accepted: list[int] = []
        self._numbers = itertools.count()

    def send(self, visitor: HttpVisitor) -> None:
        """Send one enquiry, with the form that this visitor opened first.

        :raises RuntimeError: if it is not accepted, a lock error included.
        """
        hidden, number = visitor.hidden or visitor.open_form(), next(self._numbers)
        status = visitor.send_form(
            {
                **hidden,
                "idempotency_key": f"benchmark-{number:012d}",
                "name": "Bench Mark",
                "email": f"visitor{number % 5000}@example.com",
                "organisation": "Bench Ltd",
                "country": "DE",
                "topics": ["sites"],
                "message": f"How fast is this, {number}?",
                "consent_privacy_policy": "yes",
                "consent_cookie_policy": "yes",
            }
        )
        if status != 303:
            raise RuntimeError(f"An enquiry was answered with {status}, not 303.")
        self.accepted.append(number)


def measure_reception(processes: int) -> bool:
    """Measure both forms side by side, print a line each; return whether every bar is met."""
    load = Load()
    with ExitStack() as stack:
        folders = [Path(stack.enter_context(tempfile.TemporaryDirectory())) for _ in range(2)]
        stored = stack.enter_context(reception("app.cli web", folders[0], processes))
        unstored = stack.enter_context(
            reception("tests.benchmarks.unstored", folders[1], processes)
        )
        print(
            f"Enquiries to {processes} web processes, synchronous=FULL; medians of {ROUNDS} rounds "
            f"of {SECONDS:.0f} s; the Python client shares the server's cores:"
        )
        met = [_measure(connections, stored, unstored, load) for connections in CONNECTIONS]
        rows = _rows(folders[0])
    accepted = len(load.accepted)
    says = "as many as were accepted" if rows == accepted else "LOST OR DOUBLED"
    print(f"  {rows} rows for {accepted} acknowledgements: {says}")
    return all(met) and rows == accepted


def _measure(connections: int, stored: Server, unstored: Server, load: Load) -> bool:
    rounds = [
        (_round(stored, connections, load), _round(unstored, connections, Load()))
        for _ in range(ROUNDS)
    ]
    share = statistics.median(with_.rate / without.rate for with_, without in rounds)
    spread = statistics.median(with_.p99 / with_.p50 for with_, _ in rounds)
    for name, results in zip(("stored", "not stored"), zip(*rounds, strict=True), strict=True):
        _report(name, connections, results)
    met = (connections != max(CONNECTIONS) or share >= LEAST_SHARE) and (
        connections != 8 or spread <= MOST_SPREAD
    )
    print(f"  {'':<11}share {share:.2f}, p99 / p50 {spread:.1f}{'' if met else '  MISSED'}")
    sys.stdout.flush()
    return met


def _round(server: Server, connections: int, load: Load) -> Result:
    return Result(repeat(server.port, connections, SECONDS, load.send))


def _report(name: str, connections: int, results: tuple[Result, ...]) -> None:
    print(
        f"  {name:<11}{connections:>3} connections"
        f"{statistics.median(each.rate for each in results):>7.0f}/s"
        f"  p50 {statistics.median(each.p50 for each in results):>6.1f} ms"
        f"  p99 {statistics.median(each.p99 for each in results):>6.1f} ms"
    )


def _rows(folder: Path) -> int:
    database = Database(f"sqlite:///{folder / 'instance' / 'zone.db'}")
    with database.reading() as session:
        count = session.scalar(select(func.count()).select_from(Enquiry))
    database.dispose()
    return count or 0
