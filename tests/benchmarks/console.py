"""Time to find one person among a million, on both engines."""

import os
import statistics
import time
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord
from app.enquiries.models import Enquiry, Person
from app.rights.rules.subjects import SoughtBy, SubjectQuery
from app.rights.store.subjects import find_subject
from app.rights.subjects import read_subject
from tests.benchmarks.inbox.inbox import SIZES, SIZES_VARIABLE, desks
from tests.benchmarks.inbox.lists import Desk
from tests.support.databases import ENGINES

RUNS = 50
MOST_SECONDS = 1.0
"""The bar: the time to find a person and read everything shown of them."""


def measure_console() -> bool:
    """Measure both engines at the largest size, print a line each; return whether all are met."""
    told = os.environ.get(SIZES_VARIABLE, "")
    size = max([int(each) for each in told.split(",") if each] or SIZES)
    met = []
    for engine in ENGINES:
        with desks(engine, [size], people=True) as (desk,):
            met += [_measure(engine, desk, by) for by in SoughtBy]
    return all(met)


def _measure(engine: str, desk: Desk, by: SoughtBy) -> bool:
    with desk.database.reading() as session:
        queries = _queries(session, by)
    times = []
    for query in queries:
        begun = time.perf_counter()
        with desk.database.reading() as session:
            found = find_subject(session, query)
            assert found is not None
            read_subject(session, found)
        times.append(time.perf_counter() - begun)
    slowest, middle = max(times), statistics.median(times)
    met = slowest <= MOST_SECONDS
    print(
        f"  A person among {desk.size:,} on {engine}, by {by.value}: median {middle * 1000:.1f} ms,"
        f" slowest of {RUNS} {slowest * 1000:.1f} ms, bar {MOST_SECONDS:.0f} s"
        f" {'met' if met else 'MISSED'}"
    )
    return met


def _queries(session: Session, by: SoughtBy) -> Sequence[SubjectQuery]:
    """Yield people at random places among the others, as their ids are random."""
    if by is SoughtBy.EMAIL:
        keys = session.scalars(select(Person.email_key).order_by(Person.id).limit(RUNS))
        return [SubjectQuery(by, key or "") for key in keys]
    if by is SoughtBy.REFERENCE:
        references = session.scalars(
            select(Enquiry.reference).order_by(Enquiry.reference).limit(RUNS)
        )
        return [SubjectQuery(by, each) for each in references]
    records = session.scalars(select(ConsentRecord.id).order_by(ConsentRecord.person).limit(RUNS))
    return [SubjectQuery(by, number=each) for each in records]
