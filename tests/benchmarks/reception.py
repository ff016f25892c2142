"""The cost of an enquiry beside the worker, and beside the same form without storing, in one run.

Of a flood from one network only the first enquiries are acknowledged by mail, so each engine is
measured with mail, too. The worker's part includes what it does after the last answer. Processor
time depends less on what else the machine does than rates do.
"""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import func, select

from app.enquiries.models import Enquiry
from tests.benchmarks.amounts import Amounts
from tests.benchmarks.enquiries import CONNECTIONS, Load
from tests.benchmarks.servers import Server, Service, service, web
from tests.harness import Figure
from tests.support.databases import ENGINES
from tests.support.shared_run import SharedRun

LEAST_SHARE = {"sqlite": 0.65, "postgresql": 0.6}
"""Minimum share of the rate of the form that stores nothing, at the most connections."""

MOST_WEB, MOST_WORKER = 1200.0, 500.0
"""Maximum microseconds of processor time an enquiry."""

MOST_SPREAD = 3.0
"""Maximum ratio of the 99th percentile and the median."""


def measure_reception(amounts: Amounts) -> Iterator[Figure]:
    """Measure each engine beside a worker that seals, places and mails; load on the same cores."""
    with SharedRun.apart() as run:
        for engine in ENGINES:
            for mailed in (False, True):
                load = Load(mailed=mailed)
                told = f"{engine}, {'each mailed' if mailed else 'from one network'}"
                with (
                    service(run, engine) as site,
                    web("tests.benchmarks.served unstored", site.folder, site.settings) as bare,
                ):
                    for connections in (8, CONNECTIONS):
                        yield from _measure(site, bare, load, connections, told, amounts)
                    rows = site.count(select(func.count(Enquiry.idempotency_key.distinct())))
                lost = max(0, load.accepted - rows, rows - load.accepted - load.unanswered)
                name = f"acknowledged enquiries lost or doubled, {told}"
                yield Figure(name, [lost], most=0, main=True)


def _measure(
    site: Service, bare: Server, load: Load, connections: int, told: str, amounts: Amounts
) -> Iterator[Figure]:
    engine = "sqlite" if site.database.is_sqlite else "postgresql"
    measured = [site.web, site.worker, *([] if engine == "sqlite" else [_server_of(site)])]
    load.flood(site.web.port, 1, connections)
    stored, unstored, costs = [], [], []
    for _ in range(amounts.rounds):
        before = [each.cpu_seconds() for each in measured]
        stored.append(load.flood(site.web.port, amounts.seconds, connections))
        site.settle()
        costs.append([(each.cpu_seconds() - earlier) / stored[-1].count * 1e6
                      for each, earlier in zip(measured, before, strict=True)])  # fmt: skip
        unstored.append(Load().flood(bare.port, amounts.seconds, connections))
    where, most = f"{connections} connections, {told}", connections == CONNECTIONS
    yield Figure(f"enquiries stored, {where}", [each.rate for each in stored], "/s", main=most)
    yield Figure(f"enquiries not stored, {where}", [each.rate for each in unstored], "/s")
    bars = {"web": MOST_WEB, "worker": MOST_WORKER, "database": None}
    for (name, bar), cost in zip(bars.items(), zip(*costs, strict=True), strict=False):
        yield Figure(f"{name} CPU, {where}", cost, "us", most=bar)
    shares = [each.rate / beside.rate for each, beside in zip(stored, unstored, strict=True)]
    least = LEAST_SHARE[engine] if most else None
    yield Figure(f"rate stored / not stored, {where}", shares, least=least)
    yield Figure(f"p99 / p50, {where}", [each.p99 / each.p50 for each in stored], most=MOST_SPREAD)


def _server_of(site: Service) -> Server:
    """Return PostgreSQL's own server."""
    with site.database.reading() as session:
        folder = session.connection().exec_driver_sql("SHOW data_directory").scalar_one()
    return Server(0, int(Path(folder, "postmaster.pid").read_text().split()[0]))
