"""Time to find one person among a million."""

import time
from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord
from app.enquiries.models import Enquiry, Person
from app.rights.rules.subjects import SoughtBy, SubjectQuery
from app.rights.store.subjects import find_subject
from app.rights.subjects import read_subject
from tests.benchmarks.figures import Figure
from tests.benchmarks.inbox.lists import Desk

RUNS = 50
MOST = 1000.0
"""The bar: milliseconds to find a person and read everything shown of them."""


def measure_subjects(engine: str, desk: Desk) -> Iterator[Figure]:
    """Measure each way to name a person."""
    for by in SoughtBy:
        times = _times(desk, by)
        name = f"a person among {desk.size:,} by {by.value}, {engine}"
        yield Figure(name, times, "ms")
        yield Figure(f"{name}, slowest of {RUNS}", [max(times)], "ms", most=MOST)


def _times(desk: Desk, by: SoughtBy) -> list[float]:
    with desk.database.reading() as session:
        queries = _queries(session, by)
    times = []
    for query in queries:
        begun = time.perf_counter()
        with desk.database.reading() as session:
            found = find_subject(session, query)
            assert found is not None
            read_subject(session, found)
        times.append((time.perf_counter() - begun) * 1000)
    return times


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
    if by is SoughtBy.CODE:
        people = session.scalars(select(Person.id).order_by(Person.id).limit(RUNS))
        return [SubjectQuery(by, each.hex[:16]) for each in people]
    records = session.scalars(select(ConsentRecord.id).order_by(ConsentRecord.person).limit(RUNS))
    return [SubjectQuery(by, number=each) for each in records]
