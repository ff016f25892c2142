"""How long a page of the inbox takes, with few leads and with a million, on both engines.

The same pages are read from each size by turns, so that a busy moment of the machine meets all.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import or_, select, text
from sqlalchemy.orm import Session

from app.db import Database
from app.domain.inbox import NOBODY, Folder, LeadFilter, Position, RowKey, Sort, first_place
from app.domain.lead import Priority
from app.migrations import upgrade
from app.models import Enquiry, Lead
from app.store.inbox import list_leads
from app.store.inbox_count import count_folders
from tests.benchmarks import inbox_data as data
from tests.support.databases import ENGINES, empty_database
from tests.support.shared_run import SharedRun

SIZES_VARIABLE = "ZONE_BENCH_LEADS"
SIZES = (10_000, 100_000, 1_000_000)
PAGE = 50
ROUNDS, RUNS = 3, 20
MOST_GROWTH = 1.5
"""The 95th percentile of a list at the largest size, in those at the smallest."""

MOST_OF_SCAN = {data.RARE: 1 / 100, data.RARE_CHINESE: 1 / 50}
"""The median of a search, in that of a LIKE scan over the same columns."""

DEPTHS = {"first": None, "middle": 0.5, "end": 0.02}
"""What share of the leads is older than the page."""


@dataclass(frozen=True)
class Desk:
    """A database with so many leads."""

    size: int
    database: Database
    accounts: Sequence[UUID]


@dataclass(frozen=True)
class Question:
    """A list that is measured."""

    name: str
    wanted: LeadFilter
    sort: Sort = Sort.NEWEST
    is_search: bool = False


def questions(desk: Desk) -> list[Question]:
    """Give every folder, filter, order and search."""
    owner = desk.accounts[0]
    since, until = data.NOW - data.SPAN * 0.99, data.NOW
    filters = {
        "status won": LeadFilter(status="won"),
        "owner": LeadFilter(owner=owner),
        "owner nobody": LeadFilter(owner=NOBODY),
        "country CN": LeadFilter(country="CN"),
        "country NL": LeadFilter(country="NL"),
        "sector": LeadFilter(sector="bio"),
        "language": LeadFilter(language="zh"),
        "size": LeadFilter(size_band="1to5"),
        "consent": LeadFilter(consent="news"),
        "source": LeadFilter(source="referral"),
        "priority": LeadFilter(priority=Priority.HIGH),
        "dates": LeadFilter(received_from=since, received_before=until),
        "country, sector": LeadFilter(country="DE", sector="bio"),
        "status, owner, dates": LeadFilter(status="won", owner=owner, received_from=since),
        "new, country": LeadFilter(Folder.NEW, country="DE"),
    }
    searches = {
        "rare": data.RARE,
        "rare Chinese": data.RARE_CHINESE,
        "some": data.SOME,
        "some Chinese": data.SOME_CHINESE,
        "frequent": data.FREQUENT,
        "frequent Chinese": data.FREQUENT_CHINESE,
        "two letters": "qu",
        "absent": "zzyzx",
        "two words": "müller 公司",
        "telephone": "138 12",
    }
    return [
        *(Question(f"folder {each}", LeadFilter(each)) for each in Folder),
        *(Question(f"by {each}", LeadFilter(), each) for each in list(Sort)[1:]),
        # What is due is only where the list begins; further down in it, nothing is due.
        Question("overdue by due", LeadFilter(Folder.OVERDUE), Sort.DUE),
        *(Question(name, wanted) for name, wanted in filters.items()),
        *(
            Question(f"search {name}", LeadFilter(text=asked), is_search=True)
            for name, asked in searches.items()
        ),
        Question("search frequent, filter", LeadFilter(country="DE", text="公司"), is_search=True),
    ]


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
def desks(engine: str, sizes: Sequence[int]) -> Iterator[list[Desk]]:
    """Fill a database of each size."""
    run = SharedRun.begin()
    with ExitStack() as stack:
        stack.callback(run.end)
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
    """Do what PostgreSQL does by itself after a while."""
    if not database.is_sqlite:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as there:
            there.execute(text("VACUUM ANALYZE"))


def measure_desks(engine: str, there: Sequence[Desk]) -> bool:
    """Measure every list of databases that are filled; return whether every bar is met."""
    sizes = [desk.size for desk in there]
    load = os.getloadavg()[0]
    print(
        f"Inbox on {engine}, pages of {PAGE}, p50 / p95 in ms (medians of {ROUNDS} rounds of {RUNS}"
        f" pages) at {', '.join(f'{size:,}' for size in sizes)} leads; load {load:.1f}:"
    )
    met = [_measure(question, depth, there) for question in questions(there[0]) for depth in DEPTHS]
    met.append(_measure_counts(there))
    met += [_compare_with_scan(there[-1], word, most) for word, most in MOST_OF_SCAN.items()]
    return all(met)


def _measure(question: Question, depth: str, there: Sequence[Desk]) -> bool:
    share = DEPTHS[depth]
    if share is not None and (question.name == "overdue by due" or "rare" in question.name):
        return True
    chance = random.Random(share)

    def read(desk: Desk) -> Callable[[Session], object]:
        # Another desk has other accounts.
        wanted = next(each for each in questions(desk) if each.name == question.name).wanted
        position = _position(desk, question.sort, share, chance)
        return lambda session: list_leads(
            session, wanted, question.sort, position, PAGE, me=desk.accounts[0], now=data.NOW
        )

    return _report(f"{question.name}, {depth}", there, read, barred=not question.is_search)


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
) -> bool:
    times = _times(there, read)
    growth = times[there[-1].size][1] / times[there[0].size][1]
    met = not barred or growth <= MOST_GROWTH
    cells = "".join(f"{p50:>9.2f} /{p95:>7.2f}" for p50, p95 in times.values())
    says = "" if met else "  MISSED"
    print(f"  {name:<32}{cells}  p95 x {growth:.2f}{says}")
    sys.stdout.flush()
    return met


def _times(
    there: Sequence[Desk], read: Callable[[Desk], Callable[[Session], object]]
) -> Mapping[int, tuple[float, float]]:
    """Return the median and the 95th percentile at each size, in milliseconds."""
    rounds: dict[int, list[list[float]]] = {desk.size: [] for desk in there}
    for desk in there:
        _time(desk.database, read(desk))
    for _ in range(ROUNDS):
        for desk in there:
            rounds[desk.size].append([])
        for _ in range(RUNS):
            for desk in there:
                rounds[desk.size][-1].append(_time(desk.database, read(desk)))
    return {
        size: tuple(  # type: ignore[misc]
            statistics.median(statistics.quantiles(each, n=20)[number] for each in its)
            for number in (9, 18)
        )
        for size, its in rounds.items()
    }


def _time(database: Database, read: Callable[[Session], object]) -> float:
    begun = time.perf_counter()
    with database.reading() as session:
        read(session)
    return (time.perf_counter() - begun) * 1000


def _position(
    desk: Desk, sort: Sort, share: float | None, chance: random.Random
) -> Position | None:
    """Return a place about so deep in a list, another one each time."""
    if share is None:
        return None
    older = share * (0.9 + 0.2 * chance.random())
    if sort is Sort.OLDEST:
        older = 1 - older
    place = first_place(data.NOW - data.SPAN * (1 - older))
    with desk.database.reading() as session:
        lead = session.scalars(
            select(Lead)
            .where(Lead.place.is_not(None), Lead.place <= place)
            .order_by(Lead.place.desc())
            .limit(1)
        ).one()
    part = {Sort.PRIORITY: 2 - lead.priority, Sort.DUE: 1}.get(sort, 0)
    return Position(RowKey(part, place, lead.id))


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
    scans = [_time(desk.database, lambda session: session.execute(scan).all()) for _ in range(3)]
    searches = [
        _time(
            desk.database,
            lambda session: list_leads(
                session, wanted, Sort.NEWEST, None, PAGE, me=me, now=data.NOW
            ),
        )
        for _ in range(RUNS)
    ]
    ratio = statistics.median(searches) / statistics.median(scans)
    met = ratio <= most
    print(
        f"  {word}: LIKE scan {statistics.median(scans):,.0f} ms, search "
        f"{statistics.median(searches):.2f} ms: 1/{1 / ratio:,.0f} of it, bar 1/{1 / most:.0f} "
        f"{'met' if met else 'MISSED'}"
    )
    return met
