"""Consent records by a filter, in order, page by page, and always from an index."""

import random
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.consent.models import ConsentDecision, ConsentRecord
from app.consent.rules.record_filter import RecordFilter
from app.consent.store import record_list
from app.consent.store.record_list import (
    facet_of,
    list_facets,
    list_records,
    list_told,
    place_statement,
)
from app.core.db import Database
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import make_consent_record
from tests.support.leads.plans import plan_of
from tests.support.ledger.sealing import tamper
from tests.support.stored import read_by, write_by

PERSON = UUID(int=7)
LATER = NOW + timedelta(milliseconds=2)
FILTERS = (
    RecordFilter(),
    RecordFilter(purpose="updates_email"),
    RecordFilter(purpose="updates_email", state="given"),
    RecordFilter(purpose="updates_email", state="unconfirmed"),
    RecordFilter(purpose="privacy_policy", state="given"),
    RecordFilter(state="unconfirmed", person=PERSON),
    RecordFilter(state="given"),
    RecordFilter(state="withdrawn"),
    RecordFilter(act="withdrawn"),
    RecordFilter(method="paper", lang="zh"),
    RecordFilter(doc="privacy_policy", version=2),
    RecordFilter(doc="consent_block", version=1, blocks=("b" * 64,)),
    RecordFilter(since=LATER),
    RecordFilter(until=LATER, act="given"),
    RecordFilter(person=PERSON),
    RecordFilter(person=PERSON, state="given", since=LATER),
    RecordFilter(act="expired"),
)


def fill(session: Session, count: int) -> Mapping[UUID, Mapping[str, str]]:
    """Add records of every kind, many at the same time; return each one's decisions."""
    chance, decided = random.Random(4), {}
    for _ in range(count):
        act = chance.choice(("given", "given", "confirmed", "withdrawn"))
        state = "withdrawn" if act == "withdrawn" else chance.choice(("given", "not_given"))
        decisions = {
            purpose: state
            for purpose in ("privacy_policy", "updates_email")
            if chance.random() < 0.7
        }
        record = make_consent_record(
            decisions,
            at=NOW + timedelta(milliseconds=chance.randrange(4)),
            act=act,
            method=chance.choice(("web_form", "paper")),
            lang=chance.choice(("en", "zh")),
            person=chance.choice((PERSON, uuid4())),
            block_sha256=chance.choice("ab") * 64,
            documents=[{"doc": "privacy_policy", "version": chance.choice((1, 2))}],
        )
        session.add(record)
        session.flush()
        decided[record.id] = decisions
        session.add_all(
            ConsentDecision(consent_record_id=record.id, purpose=purpose, state=each)
            for purpose, each in decisions.items()
        )
    return decided


def passing(
    session: Session, asked: RecordFilter, decided: Mapping[UUID, Mapping[str, str]]
) -> list[tuple[datetime, UUID]]:
    """Return the records that pass a filter, judged one by one, newest first."""
    records = session.scalars(select(ConsentRecord)).all()
    told = list_told(session, records)
    found = [
        (each.at, each.id)
        for each in records
        if asked.takes(facet_of(each, decided[each.id]))
        and asked.takes_told(told[each.id])
        and (asked.person is None or each.person == asked.person)
        and (asked.since is None or each.at >= asked.since)
        and (asked.until is None or each.at < asked.until)
    ]
    return sorted(found, reverse=True)


def pages(
    session: Session, asked: RecordFilter, size: int
) -> Iterator[list[tuple[datetime, UUID]]]:
    before, facets = None, list_facets(session)
    while page := list_records(session, asked, facets, before, size):
        assert len(page) <= size
        before = page[-1].at, page[-1].id
        yield [(each.at, each.id) for each in page]


@pytest.mark.parametrize("size", [1, 7, 50])
def test_every_filter_shows_each_record_that_passes_once_newest_first(
    database: Database, size: int
) -> None:
    decided = write_by(database, fill, 40 if size == 1 else 120)

    with database.reading() as session:
        for asked in FILTERS:
            seen = [each for page in pages(session, asked, size) for each in page]
            assert seen == passing(session, asked, decided), asked


def test_there_is_one_facet_for_acts_that_are_alike(database: Database) -> None:
    assert read_by(database, list_facets) == {}
    decided = write_by(database, fill, 120)

    with database.reading() as session:
        records = session.scalars(select(ConsentRecord)).all()
        expected = {each.facet: facet_of(each, decided[each.id]) for each in records}
        assert len(expected) < len(records)
        assert list_facets(session) == expected


def test_the_newest_record_of_a_facet_altered_hides_no_other(database: Database) -> None:
    ids = [UUID(int=n) for n in (1, 2, 3)]
    write_by(database, Session.add_all, (make_consent_record(id=each) for each in ids))
    tamper(database, f"UPDATE consent_record SET act = 'expired' WHERE id = '{ids[2].hex}'")

    facets = read_by(database, list_facets)
    found = read_by(database, list_records, RecordFilter(act="given"), facets, None, 10)
    assert [each.act for each in found] == ["expired", "given", "given"]


def test_records_whose_facet_somebody_rewrote_pass_every_filter(database: Database) -> None:
    write_by(database, Session.add_all, [make_consent_record(), make_consent_record(act="renewed")])
    tamper(database, "UPDATE consent_record SET facet = 'ffff' WHERE act = 'given'")

    with database.reading() as session:
        facets = list_facets(session)
        for asked in (RecordFilter(act="withdrawn"), RecordFilter(state="unconfirmed")):
            found = list_records(session, asked, facets, None, 10)
            assert [each.act for each in found] == ["given"], asked


CASES = {
    "all": (RecordFilter(), False, "ix_consent_record_at_id"),
    "facet": (RecordFilter(), True, "ix_consent_record_facet_at_id"),
    "days": (RecordFilter(since=NOW, until=LATER), True, "ix_consent_record_facet_at_id"),
}


@pytest.mark.parametrize("before", [None, (NOW, PERSON)], ids=["first", "further"])
@pytest.mark.parametrize("case", CASES)
def test_a_page_is_read_from_an_index_in_order(
    database: Database, case: str, before: tuple[datetime, UUID] | None
) -> None:
    asked, one_facet, index = CASES[case]
    wanted = [ConsentRecord.facet == "0" * 16] if one_facet else []
    plan = read_by(database, plan_of, place_statement(asked, wanted, before).limit(51))
    assert index in plan, plan
    assert "TEMP B-TREE" not in plan
    assert "Sort" not in plan


def test_the_facets_are_jumped_to_and_not_collected_from_every_record(database: Database) -> None:
    plan = read_by(database, plan_of, record_list.newest_of_each(), may_sort=True)
    assert "ix_consent_record_facet_at_id" in plan, plan
    assert "SCAN consent_record" not in plan
    assert "Seq Scan on consent_record" not in plan


def test_records_of_one_person_are_read_from_their_index(database: Database) -> None:
    statement = place_statement(RecordFilter(person=PERSON), [], None).limit(51)
    plan = read_by(database, plan_of, statement, may_sort=True)
    assert "ix_consent_record_person" in plan, plan
