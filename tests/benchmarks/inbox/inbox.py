"""Time of a page of the inbox with few leads and with a million, on both engines.

The same pages are read from each size alternately, so that a busy moment of the machine affects
all. Pages hold as many leads at each size, also those of a search: deep in a list that is too short
for that, it is the last full one. Otherwise a page of five leads would be measured against one of
fifty.
"""

import random
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.core.rules.period import Period
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.leads.rules.inbox import LeadFilter
from app.leads.store.inbox import LeadPage, list_leads
from app.leads.tallies import tally_leads
from app.staff.leads.dashboard.counts import Counts, read_counts
from tests.benchmarks.amounts import Amounts
from tests.benchmarks.exports import put_in
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.lists import DEPTHS, PAGE, Desk, Question, place_in, questions
from tests.harness import Figure, timed
from tests.support.databases import ENGINES
from tests.support.shared_run import SharedRun

MOST_GROWTH = 1.5
"""Maximum ratio of a list's 95th percentiles at the largest and the smallest size."""

MOST_DASHBOARD = 300.0
"""The bar of the dashboard of all time at the largest size: the median, in milliseconds."""

MOST_OF_SCAN = {data.RARE: 1 / 100, data.RARE_CHINESE: 1 / 50}
"""Maximum ratio of the times of a search and a LIKE scan over the same columns."""

MAIN = ("folder all, end page", "search frequent, first page")
"""The lists whose growth a stranger should see."""

PERIODS = {"90 days": timedelta(days=90), "all time": data.SPAN}
Read = Callable[[Desk], Callable[[Session], object]]


def measure_inbox(amounts: Amounts) -> Iterator[Figure]:
    """Measure every list on both engines, at each size."""
    for engine in ENGINES:
        with ExitStack() as stack:
            run = stack.enter_context(SharedRun.apart())
            there = [stack.enter_context(put_in(run, engine, size, people=False)).desk
                     for size in amounts.leads]  # fmt: skip
            yield from _lists(engine, there, amounts)
            for desk in there:
                # The worker counts each day once; a dashboard adds up what was counted.
                while tally_leads(desk.database, data.NOW):
                    pass
            for name, span in PERIODS.items():
                most = MOST_DASHBOARD if span == data.SPAN else None
                yield from _figures(f"dashboard, {name}, {engine}", there, _dashboard(span),
                                    amounts, most=most, growth=None)  # fmt: skip
            for word, most in MOST_OF_SCAN.items():
                yield _compare_with_scan(engine, there[-1], word, most, amounts)


def _lists(engine: str, there: Sequence[Desk], amounts: Amounts) -> Iterator[Figure]:
    for asked in zip(*map(questions, there), strict=True):
        name, by_desk = asked[0].name, dict(zip(there, asked, strict=True))
        beginning = name.endswith(" by due") or "rare" in name
        for depth in ("first",) if beginning else DEPTHS:
            named = f"{name}, {depth} page, {engine}"
            yield from _figures(named, there, reading(by_desk, depth), amounts)


def reading(
    asked: Mapping[Desk, Question], depth: str
) -> Callable[[Desk], Callable[[Session], LeadPage]]:
    """Return a function that chooses the next page of a list at a depth, and reads it."""
    chance = random.Random(depth)

    def read(desk: Desk) -> Callable[[Session], LeadPage]:
        question = asked[desk]
        position = place_in(desk, question, DEPTHS[depth], chance)
        return lambda session: list_leads(
            session,
            question.wanted,
            question.sort,
            position,
            PAGE,
            me=desk.accounts[0],
            now=data.NOW,
        )

    return read


def _dashboard(span: timedelta) -> Read:
    """Return a function that reads a dashboard; that of all time is compared with none before."""
    period = Period((data.NOW - span).date(), data.NOW.date())

    def counts(session: Session) -> Counts:
        return read_counts(session, period, compared=span != data.SPAN, now=data.NOW, zone=UTC)

    return lambda _desk: counts


def _figures(
    name: str,
    there: Sequence[Desk],
    read: Read,
    amounts: Amounts,
    *,
    most: float | None = None,
    growth: float | None = MOST_GROWTH,
) -> Iterator[Figure]:
    """Measure the same pages at each size.

    :param most: the bar of the median at the largest size, in milliseconds.
    :param growth: the bar of the growth.
    """
    rounds: dict[int, list[list[float]]] = {desk.size: [] for desk in there}
    for _ in range(amounts.rounds):
        for desk in there:
            rounds[desk.size].append([])
            _time(desk, read, [])
        for number in range(amounts.runs):
            for desk in [*there, *there][number % len(there) :][: len(there)]:
                _time(desk, read, rounds[desk.size][-1])
    for size, its in rounds.items():
        bar = most if size == there[-1].size else None
        yield Figure(f"{name}, {size:,} leads", list(map(statistics.median, its)), "ms", most=bar,
                     main=bar is not None)  # fmt: skip
    if len(there) > 1:
        slow = [statistics.median(statistics.quantiles(each, n=20)[18] for each in its)
                for its in rounds.values()]  # fmt: skip
        yield Figure(f"{name}, growth of p95", [slow[-1] / slow[0]], most=growth,
                     main=name.startswith(MAIN))  # fmt: skip


def _time(desk: Desk, read: Read, times: list[float]) -> None:
    """Add the milliseconds of one reading, whose place is chosen before."""
    chosen, took = read(desk), list[float]()
    with timed(took), desk.database.reading() as session:
        chosen(session)
    times.append(took[0] * 1000)


def _compare_with_scan(engine: str, desk: Desk, word: str, most: float, amounts: Amounts) -> Figure:
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
    search = reading({desk: Question(word, LeadFilter(text=word))}, "first")
    scans, searches = list[float](), list[float]()
    for _ in range(amounts.rounds):
        _time(desk, lambda _desk: lambda session: session.execute(scan).all(), scans)
        for _ in range(amounts.runs):
            _time(desk, search, searches)
    name = f"search of {word} / LIKE scan, {desk.size:,} leads, {engine}"
    middle = statistics.median(searches)
    return Figure(name, [middle / each for each in scans], most=most, main=True)
