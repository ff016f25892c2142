"""What an enquiry costs beside the worker, and beside the same form that stores none, in one run.

Of a flood from one network only the first enquiries are acknowledged by mail, so each engine is
measured with mail, too. The worker's part includes what it does after the last answer. Processor
time, from `/proc`, depends less on what else the machine does than rates do.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Select, func, select

from app.core.db import Database
from app.core.models import LedgerPending
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageState
from tests.benchmarks.enquiries import Answered, Load
from tests.benchmarks.load import generator
from tests.benchmarks.yardsticks import Server, reception, worker
from tests.support.databases import ENGINES, empty_database
from tests.support.shared_run import SharedRun

ROUNDS = 5
SECONDS = 3
CONNECTIONS = (8, 32)
LEAST_SHARE = {"sqlite": 0.65, "postgresql": 0.6}
"""Minimum share of the rate of the form that stores nothing, at the most connections."""

MOST_WEB = 1200.0
MOST_WORKER = 500.0
"""Maximum microseconds of processor time an enquiry."""

MOST_SPREAD = 3.0
"""Maximum ratio of the 99th percentile and the median."""

_PATIENCE_SECONDS = 120.0
_WAITING = (
    LedgerPending.id.is_not(None),
    Lead.place.is_(None),
    OutboxMessage.state == MessageState.QUEUED.value,
)


@dataclass(frozen=True)
class Site:
    """The service with its worker on one engine.

    :param beside: the database's own server, if it has one.
    """

    engine: str
    web: Server
    worker: Server
    database: Database
    beside: Server | None

    def settle(self) -> None:
        """Wait until every lead has its place, every entry is sealed and every mail is sent.

        :raises TimeoutError: if that takes two minutes.
        """
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while any(self._count(select(func.count()).where(each)) for each in _WAITING):
            if time.monotonic() > deadline:
                raise TimeoutError("The worker does not do what waits.")
            time.sleep(0.1)

    def rows(self) -> int:
        """Return the number of enquiries stored, each key once."""
        return self._count(select(func.count(Enquiry.idempotency_key.distinct())))

    def cpu_seconds(self) -> list[float]:
        """Return the processor time used by web processes, worker and database's server."""
        return [each.cpu_seconds() or 0.0 if each else 0.0
                for each in (self.web, self.worker, self.beside)]  # fmt: skip

    def _count(self, counted: Select[int]) -> int:
        with self.database.reading() as session:
            return session.scalar(counted) or 0


@dataclass(frozen=True)
class Result:
    """One round.

    :param costs: microseconds an enquiry of web processes, worker and database's server.
    """

    stored: Answered
    unstored: Answered
    costs: list[float]
    unstored_cost: float


def measure_reception(processes: int, engines: Sequence[str] = ENGINES) -> bool:
    """Measure each engine, print a line each; return whether every bar is met."""
    print(
        f"Enquiries to {processes} web processes beside a worker that seals, places and mails them;"
        f" medians of {ROUNDS} rounds of {SECONDS} s; load from {generator()} on the same cores:"
    )
    with SharedRun.apart() as run:
        met = [
            _measure_engine(run, engine, processes, mailed=mailed)
            for engine in engines
            for mailed in (False, True)
        ]
    return all(met)


def _measure_engine(run: SharedRun, engine: str, processes: int, *, mailed: bool) -> bool:
    load = Load(mailed=mailed)
    with _serving(run, engine, processes) as (site, unstored):
        print(
            f"  {engine}, {'each acknowledged by mail' if mailed else 'a flood from one network'}:"
        )
        met = [_measure(site, unstored, load, connections) for connections in CONNECTIONS]
        rows = site.rows()
    kept = load.accepted <= rows <= load.accepted + load.unanswered
    says = "none lost or doubled" if kept else "LOST OR DOUBLED"
    print(f"  {rows} rows for {load.accepted} acknowledgements: {says}")
    return all(met) and kept


@contextmanager
def _serving(run: SharedRun, engine: str, processes: int) -> Iterator[tuple[Site, Server]]:
    with ExitStack() as stack:
        folders = [Path(stack.enter_context(tempfile.TemporaryDirectory())) for _ in range(2)]
        url = f"sqlite:///{folders[0] / 'instance' / 'zone.db'}"
        if engine == "postgresql":
            url = stack.enter_context(empty_database(run, engine, folders[0]))
        settings = {"ZONE_DATABASE_URL": url, "ZONE_TRUSTED_PROXIES": "127.0.0.1"}
        web = stack.enter_context(reception("app.cli web", folders[0], processes, **settings))
        database = Database(url)
        stack.callback(database.dispose)
        site = Site(
            engine,
            web,
            stack.enter_context(worker("app.cli worker", folders[0], **settings)),
            database,
            None if database.is_sqlite else _server_of(database),
        )
        unstored = reception("tests.benchmarks.unstored", folders[1], processes, **settings)
        yield site, stack.enter_context(unstored)


def _server_of(database: Database) -> Server:
    with database.reading() as session:
        folder = session.connection().exec_driver_sql("SHOW data_directory").scalar_one()
    return Server(0, int(Path(folder, "postmaster.pid").read_text().split()[0]))


def _measure(site: Site, unstored: Server, load: Load, connections: int) -> bool:
    load.flood(site.web.port, connections, 1)
    rounds = [_round(site, unstored, load, connections) for _ in range(ROUNDS)]
    share = statistics.median(each.stored.rate / each.unstored.rate for each in rounds)
    spread = statistics.median(each.stored.p99 / each.stored.p50 for each in rounds)
    web, work, beside = (
        statistics.median(each) for each in zip(*(each.costs for each in rounds), strict=True)
    )
    bare = statistics.median(each.unstored_cost for each in rounds)
    for name, results in (
        ("stored", [each.stored for each in rounds]),
        ("not stored", [each.unstored for each in rounds]),
    ):
        _report(name, connections, results)
    bars = {
        f"web {web:.0f} us": web <= MOST_WEB,
        f"worker {work:.0f} us": work <= MOST_WORKER,
        f"share {share:.2f}": connections < max(CONNECTIONS) or share >= LEAST_SHARE[site.engine],
        f"p99 / p50 {spread:.1f}": spread <= MOST_SPREAD,
    }
    told = ", ".join(f"{each}{'' if met else ' MISSED'}" for each, met in bars.items())
    print(f"  {'':<12}CPU an enquiry: {told}; database {beside:.0f} us, form alone {bare:.0f} us")
    sys.stdout.flush()
    return all(bars.values())


def _round(site: Site, unstored: Server, load: Load, connections: int) -> Result:
    before = site.cpu_seconds()
    stored = load.flood(site.web.port, connections, SECONDS)
    site.settle()
    used = [after - earlier for earlier, after in zip(before, site.cpu_seconds(), strict=True)]
    began = unstored.cpu_seconds() or 0.0
    bare = Load().flood(unstored.port, connections, SECONDS)
    spent = (unstored.cpu_seconds() or 0.0) - began
    costs = [each / stored.count * 1e6 for each in used]
    return Result(stored, bare, costs, spent / bare.count * 1e6)


def _report(name: str, connections: int, results: Sequence[Answered]) -> None:
    print(
        f"  {name:<11}{connections:>3} connections"
        f"{statistics.median(each.rate for each in results):>7.0f}/s"
        f"  p50 {statistics.median(each.p50 for each in results):>6.1f} ms"
        f"  p99 {statistics.median(each.p99 for each in results):>6.1f} ms"
    )
