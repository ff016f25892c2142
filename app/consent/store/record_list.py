"""Consent records by a filter, newest first, always from an index."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from heapq import merge
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select, tuple_
from sqlalchemy.orm import Session, aliased

from app.consent.models import ConsentRecord
from app.consent.rules.record_filter import Facet, RecordFilter
from app.consent.rules.record_state import told_decisions
from app.consent.rules.standing import confirmed_since
from app.consent.store.consent import list_decisions_by_person, list_decisions_of

Place = tuple[datetime, UUID]
"""A record's place in the list: its time and id."""

_LOOKED_AT = 50
"""Records of one facet that are looked at for one whose facet follows from its columns."""

_NEWEST = (ConsentRecord.at.desc(), ConsentRecord.id.desc())


def facet_of(record: ConsentRecord, decisions: Mapping[str, str]) -> Facet:
    """Return the facet that follows from a record's columns and its decisions."""
    return Facet.of(
        record.documents,
        decisions,
        act=record.act,
        method=record.method,
        lang=record.lang,
        block_sha256=record.block_sha256,
    )


def list_facets(session: Session) -> Mapping[str, Facet | None]:
    """Return every facet by its key, each read from a record with that key.

    None if no such record is found. Then somebody who bypasses this service has written the key,
    and every filter shows its records, so that nothing can be hidden like that.
    """
    newest = _told(session, session.scalars(newest_of_each()).all())
    return {
        key: facet if facet.key == key else _told_by_another(session, key) for key, facet in newest
    }


def newest_of_each() -> Select[UUID]:
    """Return the query for the newest record of each facet; it jumps from one to the next."""
    first = select(func.min(ConsentRecord.facet).label("facet"))
    each = first.cte("each_facet", recursive=True)
    following = select(func.min(ConsentRecord.facet)).where(ConsentRecord.facet > each.c.facet)
    step = select(following.scalar_subquery()).where(each.c.facet.is_not(None))
    each = each.union_all(step)
    record = aliased(ConsentRecord)
    newest = (
        select(record.id)
        .where(record.facet == each.c.facet)
        .order_by(record.at.desc(), record.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return select(newest).where(each.c.facet.is_not(None))


def _told(session: Session, records: Sequence[UUID]) -> list[tuple[str, Facet]]:
    decisions = list_decisions_of(session, records)
    found = session.scalars(select(ConsentRecord).where(ConsentRecord.id.in_(records)))
    return [(each.facet, facet_of(each, decisions.get(each.id, {}))) for each in found]


def _told_by_another(session: Session, key: str) -> Facet | None:
    theirs = select(ConsentRecord.id).where(ConsentRecord.facet == key)
    others = theirs.order_by(*_NEWEST).limit(_LOOKED_AT)
    told = _told(session, session.scalars(others).all())
    return next((facet for _key, facet in told if facet.key == key), None)


def list_records(
    session: Session,
    asked: RecordFilter,
    facets: Mapping[str, Facet | None],
    before: Place | None,
    limit: int,
) -> Sequence[ConsentRecord]:
    """Return up to `limit` records that pass a filter, newest first, older than a place.

    :param facets: all there are.
    """
    places = iter_places(session, asked, facets, before, limit)
    return read_records(session, [each for _at, each in islice(places, limit)])


def read_records(session: Session, records: Collection[UUID]) -> Sequence[ConsentRecord]:
    """Return records, newest first."""
    found = select(ConsentRecord).where(ConsentRecord.id.in_(records))
    return session.scalars(found.order_by(*_NEWEST)).all()


def list_told(
    session: Session, records: Collection[ConsentRecord]
) -> Mapping[UUID, Mapping[str, str]]:
    """Return the effect of the decisions of each of these records, by purpose."""
    decisions = list_decisions_of(session, [each.id for each in records])
    people = list_decisions_by_person(session, {each.person for each in records})
    return {
        each.id: told_decisions(
            each.act,
            decisions.get(each.id, {}),
            confirmed_since(people.get(each.person, ()), each.at),
        )
        for each in records
    }


def iter_places(
    session: Session,
    asked: RecordFilter,
    facets: Mapping[str, Facet | None],
    before: Place | None,
    at_once: int,
) -> Iterator[Place]:
    """Yield the places of all records that pass a filter, newest first, older than a place.

    :param at_once: how many of one facet are read by one statement.
    """
    places = _iter_by_facet(session, asked, facets, before, at_once)
    if not asked.asks_of_person:
        yield from places
        return
    while found := list(islice(places, at_once)):
        records = read_records(session, [each for _at, each in found])
        told = list_told(session, records)
        # A record with an unreadable facet passes every filter.
        passed = {
            each.id
            for each in records
            if facets.get(each.facet) is None or asked.takes_told(told[each.id])
        }
        yield from (place for place in found if place[1] in passed)


def _iter_by_facet(
    session: Session,
    asked: RecordFilter,
    facets: Mapping[str, Facet | None],
    before: Place | None,
    at_once: int,
) -> Iterator[Place]:
    wanted = [key for key, each in facets.items() if each is None or asked.takes(each)]
    if asked.person is not None:
        yield from _places(session, asked, [ConsentRecord.facet.in_(wanted)], before, at_once)
    elif len(wanted) == len(facets):
        yield from _places(session, asked, [], before, at_once)
    else:
        yield from merge(
            *(
                _places(session, asked, [ConsentRecord.facet == key], before, at_once)
                for key in wanted
            ),
            reverse=True,
        )


def _places(
    session: Session,
    asked: RecordFilter,
    wanted: Sequence[ColumnElement[bool]],
    before: Place | None,
    at_once: int,
) -> Iterator[Place]:
    while True:
        rows = session.execute(place_statement(asked, wanted, before).limit(at_once)).all()
        for at, record_id in rows:
            before = at, record_id
            yield before
        if len(rows) < at_once:
            return


def place_statement(
    asked: RecordFilter, wanted: Sequence[ColumnElement[bool]], before: Place | None
) -> Select[*tuple[Any, ...]]:
    """Return the query for the places of records, newest first.

    :param wanted: the condition for their facet, if there is one.
    """
    found = select(ConsentRecord.at, ConsentRecord.id).where(*wanted)
    if asked.person is not None:
        found = found.where(ConsentRecord.person == asked.person)
    if asked.form:
        found = found.where(ConsentRecord.form == asked.form)
    if asked.since is not None:
        found = found.where(ConsentRecord.at >= asked.since)
    if asked.until is not None:
        found = found.where(ConsentRecord.at < asked.until)
    if before is not None:
        found = found.where(tuple_(ConsentRecord.at, ConsentRecord.id) < tuple_(*before))
    return found.order_by(*_NEWEST)
