"""The cost of an enquiry beside the worker, and beside the same form without storing, in one run.

Of a flood from one network only the first enquiries are acknowledged by mail, so each engine is
measured with mail, too. The worker's part includes what it does after the last answer. Processor
time, from `/proc`, depends less on what else the machine does than rates do.
"""

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
from tests.benchmarks.figures import Figure
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


def measure_reception(processes: int, engines: Sequence[str] = ENGINES) -> Iterator[Figure]:
    """Measure each engine beside a worker that seals, places and mails; load on the same cores."""
    with SharedRun.apart() as run:
        for engine in engines:
            for mailed in (False, True):
                yield from _measure_engine(run, engine, processes, mailed=mailed)


def _measure_engine(
    run: SharedRun, engine: str, processes: int, *, mailed: bool
) -> Iterator[Figure]:
    load = Load(mailed=mailed)
    told = f"{engine}, {'each mailed' if mailed else 'from one network'}"
    with _serving(run, engine, processes) as (site, unstored):
        for connections in CONNECTIONS:
            yield from _measure(site, unstored, load, connections, told)
        rows = site.rows()
    lost = max(0, load.accepted - rows)
    doubled = max(0, rows - load.accepted - load.unanswered)
    yield Figure(f"acknowledged enquiries lost or doubled, {told}", [lost + doubled], most=0)


@contextmanager
def _serving(run: SharedRun, engine: str, processes: int) -> Iterator[tuple[Site, Server]]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = f"sqlite:///{folder / 'instance' / 'zone.db'}"
        if engine == "postgresql":
            url = stack.enter_context(empty_database(run, engine, folder))
        settings = {"ZONE_DATABASE_URL": url, "ZONE_TRUSTED_PROXIES": "127.0.0.1"}
        web = stack.enter_context(reception("app.cli web", folder, processes, **settings))
        database = Database(url)
        stack.callback(database.dispose)
        site = Site(
            engine,
            web,
            stack.enter_context(worker("app.cli worker", folder, **settings)),
            database,
            None if database.is_sqlite else _server_of(database),
        )
        unstored = reception("tests.benchmarks.unstored", folder, processes, **settings)
        yield site, stack.enter_context(unstored)


def _server_of(database: Database) -> Server:
    with database.reading() as session:
        folder = session.connection().exec_driver_sql("SHOW data_directory").scalar_one()
    return Server(0, int(Path(folder, "postmaster.pid").read_text().split()[0]))


def _measure(
    site: Site, unstored: Server, load: Load, connections: int, told: str
) -> Iterator[Figure]:
    load.flood(site.web.port, connections, 1)
    rounds = [_round(site, unstored, load, connections) for _ in range(ROUNDS)]
    where = f"{connections} connections, {told}"
    for name, answers in (
        ("stored", [each.stored for each in rounds]),
        ("not stored", [each.unstored for each in rounds]),
    ):
        yield Figure(f"enquiries {name}, {where}", [each.rate for each in answers], "/s")
        yield Figure(f"p50 {name}, {where}", [each.p50 for each in answers], "ms")
    web, work, beside = zip(*(each.costs for each in rounds), strict=True)
    yield Figure(f"web CPU, {where}", web, "us", most=MOST_WEB)
    yield Figure(f"worker CPU, {where}", work, "us", most=MOST_WORKER)
    if site.beside is not None:
        yield Figure(f"database CPU, {where}", beside, "us")
    yield Figure(f"CPU of the form alone, {where}", [each.unstored_cost for each in rounds], "us")
    shares = [each.stored.rate / each.unstored.rate for each in rounds]
    bar = LEAST_SHARE[site.engine] if connections == max(CONNECTIONS) else None
    yield Figure(f"rate stored / not stored, {where}", shares, least=bar)
    spreads = [each.stored.p99 / each.stored.p50 for each in rounds]
    yield Figure(f"p99 / p50, {where}", spreads, most=MOST_SPREAD)


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
