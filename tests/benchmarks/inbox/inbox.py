"""Time of a page of the inbox with few leads and with a million, on both engines.

The same pages are read from each size alternately, so that a busy moment of the machine affects
all; a page that seems to miss the bar is measured for longer. Pages hold as many leads at each
size, also those of a search: deep in a list that is too short for that, it is the last full one.
Otherwise a page of five leads would be measured against one of fifty. Counts of folders are
compared among sizes at which the folders are as full, up to the limit of the count.
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
from app.leads.rules.inbox import Folder, LeadFilter, RowKey, Sort
from app.leads.store.inbox import LeadPage, list_leads
from app.leads.store.inbox_page import count_folders
from app.migrations import upgrade
from tests.benchmarks.figures import Figure
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.dashboard import dashboards, measure_tallying
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

MOST_OF_SCAN = {data.RARE: 1 / 100, data.RARE_CHINESE: 1 / 50}
"""Maximum ratio of the times of a search and a LIKE scan over the same columns."""


def chosen_sizes() -> Sequence[int]:
    """Return the numbers of leads to measure with: those of the environment, or the usual ones."""
    told = os.environ.get(SIZES_VARIABLE, "")
    return [int(each) for each in told.split(",") if each] or SIZES


def measure_inbox() -> Iterator[Figure]:
    """Measure every list on both engines, at each size."""
    for engine in ENGINES:
        with desks(engine, chosen_sizes()) as there:
            yield from measure_desks(engine, there)


@contextmanager
def desks(engine: str, sizes: Sequence[int]) -> Iterator[list[Desk]]:
    """Fill a database of each size."""
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
            accounts = data.build(database, size)
            settle(database)
            found.append(Desk(size, database, accounts))
        yield found


def settle(database: Database) -> None:
    """Do the maintenance that PostgreSQL does by itself later."""
    if not database.is_sqlite:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as there:
            there.execute(text("VACUUM ANALYZE"))


def measure_desks(engine: str, there: Sequence[Desk]) -> Iterator[Figure]:
    """Measure every list of filled databases."""
    for question in questions(there[0]):
        for depth in DEPTHS:
            yield from _list(engine, question, depth, there)
    yield from _figures(f"counts of folders, {engine}", _as_full(there), _counts, barred=True)
    for desk in there:
        yield measure_tallying(engine, desk)
    for each in dashboards():
        runs, most = min(RUNS, DASHBOARD_RUNS), MOST_DASHBOARD if each.is_whole else None
        name = f"{each.name}, {engine}"
        yield from _figures(name, there, each.read, barred=False, runs=runs, most=most)
    for word, most in MOST_OF_SCAN.items():
        yield _compare_with_scan(engine, there[-1], word, most)


def _list(engine: str, question: Question, depth: str, there: Sequence[Desk]) -> Iterator[Figure]:
    beginning = question.name.endswith(" by due") or "rare" in question.name
    if beginning and DEPTHS[depth] is not None:
        return
    read = reading(question, depth, there)
    yield from _figures(f"{question.name}, {depth} page, {engine}", there, read, barred=True)


def reading(
    question: Question, depth: str, there: Sequence[Desk]
) -> Callable[[Desk], Callable[[Session], LeadPage]]:
    """Return a function that chooses the next page of a list at a depth, and reads it."""
    share = DEPTHS[depth]
    chance = random.Random(share)
    asked = {desk.size: _asked(question, desk) for desk in there}

    def read(desk: Desk) -> Callable[[Session], LeadPage]:
        wanted, last = asked[desk.size]
        position = position_at(desk, question.sort, share, chance)
        if position is not None:
            position = not_beyond(position, last, question.sort)
        return lambda session: list_leads(
            session, wanted, question.sort, position, PAGE, me=desk.accounts[0], now=data.NOW
        )

    return read


def _asked(question: Question, desk: Desk) -> tuple[LeadFilter, RowKey | None]:
    """Return the queries for a desk with its accounts, and the beginning of the last page."""
    wanted = next(each for each in questions(desk) if each.name == question.name).wanted
    return wanted, last_full(desk, wanted, question.sort)


def _counts(desk: Desk) -> Callable[[Session], Mapping[Folder, int]]:
    return lambda session: count_folders(session, desk.accounts[0], data.NOW)


def _as_full(there: Sequence[Desk]) -> Sequence[Desk]:
    """Return the databases whose folders hold as many leads as those of the largest.

    Folders are counted up to a limit, which most do not reach among few leads.
    """
    found = {}
    for desk in there:
        with desk.database.reading() as session:
            found[desk.size] = _counts(desk)(session)
    return [desk for desk in there if found[desk.size] == found[there[-1].size]]


def _figures(
    name: str,
    there: Sequence[Desk],
    read: Callable[[Desk], Callable[[Session], object]],
    *,
    barred: bool,
    runs: int | None = None,
    most: float | None = None,
) -> Iterator[Figure]:
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
    for size, its in rounds.items():
        bar = most if size == there[-1].size else None
        yield Figure(f"{name}, {size:,} leads", list(map(statistics.median, its)), "ms", most=bar)
    if len(there) > 1:
        bar = MOST_GROWTH if barred else None
        yield Figure(f"{name}, growth of p95", [_growth(rounds, there)], most=bar)


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


def _growth(rounds: Mapping[int, list[list[float]]], there: Sequence[Desk]) -> float:
    """Return the ratio of the 95th percentiles at the largest and the smallest size."""
    first, last = (
        statistics.median(statistics.quantiles(each, n=20)[18] for each in rounds[desk.size])
        for desk in (there[0], there[-1])
    )
    return last / first


def _time(database: Database, read: Callable[[Session], object]) -> float:
    begun = time.perf_counter()
    with database.reading() as session:
        read(session)
    return (time.perf_counter() - begun) * 1000


def _compare_with_scan(engine: str, desk: Desk, word: str, most: float) -> Figure:
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
    name = f"search of {word} / LIKE scan, {desk.size:,} leads, {engine}"
    middle = statistics.median(searches)
    return Figure(name, [middle / each for each in scans], most=most)
