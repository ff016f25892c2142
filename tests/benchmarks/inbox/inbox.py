"""Time of a page of the inbox with few leads and with a million, on both engines.

The same pages are read from each size alternately, so that a busy moment of the machine affects
all; a page that seems to miss the bar is measured for longer. Pages hold as many leads at each
size: deep in a list that is too short for that, it is the last full one.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import or_, select, text
from sqlalchemy.orm import Session

from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.leads.rules.inbox import LeadFilter, RowKey, Sort
from app.leads.store.inbox import list_leads
from app.leads.store.inbox_page import count_folders
from app.migrations import upgrade
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.dashboard import dashboards
from tests.benchmarks.inbox.lists import (
    DEPTHS,
    PAGE,
    Desk,
    Question,
    last_full,
    not_beyond,
    position_at,
    questions,
)
from tests.support.databases import ENGINES, empty_database
from tests.support.enquiries.answers import LEDGER_KEY
from tests.support.shared_run import SharedRun

SIZES_VARIABLE = "ZONE_BENCH_LEADS"
SIZES = (10_000, 100_000, 1_000_000)
ROUNDS, RUNS = 5, 40
DASHBOARD_RUNS = 8
MORE_ROUNDS = 10
MOST_GROWTH = 1.5
"""Maximum ratio of a list's 95th percentiles at the largest and the smallest size."""

MOST_DASHBOARD = 300.0
"""The bar of the dashboard of all time at the largest size: the median, in milliseconds."""

FLAT = ("search two words", "search telephone")
"""The searches that may not grow more than a list."""

MOST_OF_SCAN = {data.RARE: 1 / 100, data.RARE_CHINESE: 1 / 50}
"""Maximum ratio of the times of a search and a LIKE scan over the same columns."""

Times = Mapping[int, tuple[float, float]]
"""The median and the 95th percentile, in milliseconds, by the number of leads."""


def measure_inbox(sizes: Sequence[int] | None = None) -> bool:
    """Measure both engines, print a line for each list; return whether every bar is met."""
    told = os.environ.get(SIZES_VARIABLE, "")
    chosen = sizes or [int(each) for each in told.split(",") if each] or SIZES
    met = [measure_engine(engine, chosen) for engine in ENGINES]
    return all(met)


def measure_engine(engine: str, sizes: Sequence[int]) -> bool:
    """Measure one engine."""
    with desks(engine, sizes) as there:
        return measure_desks(engine, there)


@contextmanager
def desks(engine: str, sizes: Sequence[int], *, people: bool = False) -> Iterator[list[Desk]]:
    """Fill a database of each size.

    :param people: whether each lead has a person of its own.
    """
    with ExitStack() as stack:
        run = stack.enter_context(SharedRun.apart())
        found = []
        for size in sizes:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            url = stack.enter_context(empty_database(run, engine, folder))
            database = Database(url)
            stack.callback(database.dispose)
            upgrade(database)
            print(f"  {engine}: {size:,} leads are put in ...", file=sys.stderr)
            accounts = data.build(database, size, people_key=LEDGER_KEY if people else None)
            settle(database)
            found.append(Desk(size, database, accounts))
        yield found


def settle(database: Database) -> None:
    """Do the maintenance that PostgreSQL does by itself later."""
    if not database.is_sqlite:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as there:
            there.execute(text("VACUUM ANALYZE"))


def measure_desks(engine: str, there: Sequence[Desk]) -> bool:
    """Measure every list of filled databases; return whether every bar is met."""
    sizes = [desk.size for desk in there]
    load = os.getloadavg()[0]
    print(
        f"Inbox on {engine}, pages of {PAGE}, p50 / p95 in ms (medians of {ROUNDS} or more"
        f" rounds of {RUNS} pages) at {', '.join(f'{size:,}' for size in sizes)} leads;"
        f" load {load:.1f}:"
    )
    met = [_measure(question, depth, there) for question in questions(there[0]) for depth in DEPTHS]
    met.append(_measure_counts(there))
    for each in dashboards():
        runs, most = min(RUNS, DASHBOARD_RUNS), MOST_DASHBOARD if each.is_whole else None
        met.append(_report(each.name, there, each.read, barred=False, runs=runs, most=most))
    met += [_compare_with_scan(there[-1], word, most) for word, most in MOST_OF_SCAN.items()]
    return all(met)


def _measure(question: Question, depth: str, there: Sequence[Desk]) -> bool:
    share = DEPTHS[depth]
    if share is not None and (question.name == "overdue by due" or "rare" in question.name):
        return True
    chance = random.Random(share)

    asked = {desk.size: _asked(question, desk) for desk in there}

    def read(desk: Desk) -> Callable[[Session], object]:
        wanted, last = asked[desk.size]
        position = position_at(desk, question.sort, share, chance)
        if position is not None and not question.is_search:
            position = not_beyond(position, last, question.sort)
        return lambda session: list_leads(
            session, wanted, question.sort, position, PAGE, me=desk.accounts[0], now=data.NOW
        )

    barred = not question.is_search or question.name in FLAT
    return _report(f"{question.name}, {depth}", there, read, barred=barred)


def _asked(question: Question, desk: Desk) -> tuple[LeadFilter, RowKey | None]:
    """Return the queries for a desk with its accounts, and the beginning of the last page.

    For a search, that would take a walk through the whole result.
    """
    wanted = next(each for each in questions(desk) if each.name == question.name).wanted
    return wanted, None if question.is_search else last_full(desk, wanted, question.sort)


def _measure_counts(there: Sequence[Desk]) -> bool:
    def read(desk: Desk) -> Callable[[Session], object]:
        return lambda session: count_folders(session, desk.accounts[0], data.NOW)

    return _report("counts of folders", there, read, barred=True)


def _report(
    name: str,
    there: Sequence[Desk],
    read: Callable[[Desk], Callable[[Session], object]],
    *,
    barred: bool,
    runs: int | None = None,
    most: float | None = None,
) -> bool:
    # Not as the default: a small measurement asks for fewer.
    runs = runs or RUNS
    for desk in there:
        _time(desk.database, read(desk))
    rounds: dict[int, list[list[float]]] = {desk.size: [] for desk in there}
    for _ in range(ROUNDS):
        _add_round(rounds, there, read, runs)
    if barred and _growth(rounds, there) > MOST_GROWTH:
        for _ in range(MORE_ROUNDS):
            _add_round(rounds, there, read, runs)
    times, growth = _percentiles(rounds), _growth(rounds, there)
    slowest = times[there[-1].size][0]
    met = (not barred or growth <= MOST_GROWTH) and (most is None or slowest <= most)
    bars = [f"bar x {MOST_GROWTH}"] * barred + ([] if most is None else [f"bar {most:.0f} ms"])
    cells = "".join(f"{p50:>9.2f} /{p95:>7.2f}" for p50, p95 in times.values())
    says = "" if met else "  MISSED"
    print(f"  {name:<32}{cells}  p95 x {growth:.2f}{''.join(f', {each}' for each in bars)}{says}")
    sys.stdout.flush()
    return met


def _add_round(
    rounds: Mapping[int, list[list[float]]],
    there: Sequence[Desk],
    read: Callable[[Desk], Callable[[Session], object]],
    runs: int,
) -> None:
    for desk in there:
        rounds[desk.size].append([])
    for number in range(runs):
        for desk in [*there, *there][number % len(there) :][: len(there)]:
            rounds[desk.size][-1].append(_time(desk.database, read(desk)))


def _percentiles(rounds: Mapping[int, list[list[float]]]) -> Times:
    """Return the median and the 95th percentile at each size, in milliseconds."""

    def middle(its: list[list[float]], number: int) -> float:
        return statistics.median(statistics.quantiles(each, n=20)[number] for each in its)

    return {size: (middle(its, 9), middle(its, 18)) for size, its in rounds.items()}


def _growth(rounds: Mapping[int, list[list[float]]], there: Sequence[Desk]) -> float:
    """Return the ratio of the 95th percentiles at the largest and the smallest size."""
    times = _percentiles(rounds)
    return times[there[-1].size][1] / times[there[0].size][1]


def _time(database: Database, read: Callable[[Session], object]) -> float:
    begun = time.perf_counter()
    with database.reading() as session:
        read(session)
    return (time.perf_counter() - begun) * 1000


def _compare_with_scan(desk: Desk, word: str, most: float) -> bool:
    """Compare a search with reading every lead of the same columns."""
    columns = (
        Enquiry.name, Enquiry.organisation, Enquiry.email, Enquiry.phone, Enquiry.reference,
        Enquiry.message,
    )  # fmt: skip
    scan = (
        select(Lead.id)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.suspect.is_(False), or_(*(each.ilike(f"%{word}%") for each in columns)))
        .order_by(Lead.place.desc())
        .limit(PAGE + 1)
    )
    wanted, me = LeadFilter(text=word), desk.accounts[0]
    scans, searches = list[float](), list[float]()
    for _ in range(ROUNDS):
        scans.append(_time(desk.database, lambda session: session.execute(scan).all()))
        for _ in range(RUNS):
            searches.append(
                _time(
                    desk.database,
                    lambda session: list_leads(
                        session, wanted, Sort.NEWEST, None, PAGE, me=me, now=data.NOW
                    ),
                )
            )
    # The minimum of each is the least disturbed by other work on the machine.
    ratio = min(searches) / min(scans)
    met = ratio <= most
    print(
        f"  {word}: LIKE scan {min(scans):,.0f} ms (median {statistics.median(scans):,.0f}), search"
        f" {min(searches):.2f} ms (median {statistics.median(searches):.2f}): 1/{1 / ratio:,.0f} of"
        f" it, bar 1/{1 / most:.0f} {'met' if met else 'MISSED'}"
    )
    return met
