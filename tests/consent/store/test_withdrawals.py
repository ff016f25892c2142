"""Enquiries whose consent has been withdrawn since."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from app.consent.models import PersonErasure
from app.consent.rules.standing import Stop
from app.consent.store.consent import has_withdrawn_since
from app.consent.store.withdrawals import (
    find_stop,
    is_enquiry_withdrawn,
    iter_aside,
    iter_withdrawn,
    list_changes,
    list_withdrawn_since,
)
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.enquiries.store.legal_hold import insert_hold
from app.leads.models import Lead
from app.leads.store.lead_view import list_stops
from tests.consent.test_figures import act, add_act
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import add_lead, make_person
from tests.support.leads.plans import plans_of
from tests.support.rights.requests import hold_row
from tests.support.stored import read_by, store

WEI = "wei@example.com"


def person_of(session: Session, lead_id: UUID) -> UUID:
    """Return the person of a lead."""
    return session.get_one(Enquiry, session.get_one(Lead, lead_id).enquiry_id).person_id


def decide(session: Session, lead_id: UUID, minute: int, act: str, **states: str) -> None:
    """Add an act of consent of a lead's person, some minutes later."""
    add_act(session, person_of(session, lead_id), NOW + timedelta(minutes=minute), act, **states)


def enquiry_of(session: Session, lead_id: UUID) -> UUID:
    """Return the enquiry of a lead."""
    return session.get_one(Lead, lead_id).enquiry_id


def test_only_leads_with_consent_before_the_withdrawal_are_listed(
    database: Database,
) -> None:
    with database.transaction() as session:
        stays, goes, came_after, stops_news, at_once = (add_lead(session) for _ in range(5))
        withdrawn = {"privacy_policy": "withdrawn"}
        decide(session, goes, 1, "withdrawn", **withdrawn)
        decide(session, at_once, 0, "withdrawn", **withdrawn)
        decide(session, came_after, -1, "withdrawn", **withdrawn)
        decide(session, stops_news, 1, "withdrawn", updates_email="withdrawn")
        # A later form of anybody's, with the same address, changes nothing about the earlier one.
        decide(session, goes, 2, "given", privacy_policy="given")

    with database.reading() as session:
        asked = {stays, goes, came_after, stops_news, at_once, uuid4()}
        assert list_stops(session, asked) == {goes: Stop.WITHDRAWN, at_once: Stop.WITHDRAWN}
        assert list_stops(session, ()) == {}
        assert find_stop(session, enquiry_of(session, goes)) is Stop.WITHDRAWN
        assert find_stop(session, enquiry_of(session, came_after)) is None
        assert is_enquiry_withdrawn(session, enquiry_of(session, goes))
        assert not is_enquiry_withdrawn(session, enquiry_of(session, came_after))


def test_a_persons_restriction_is_reported_until_it_is_lifted(database: Database) -> None:
    with database.transaction() as session:
        leads = [add_lead(session) for _ in range(5)]
        stays, held, restricted, lifted, both = leads
        at = NOW + timedelta(hours=1)
        for lead in (held, restricted, lifted, both):
            placed = NOW if lead == restricted else at
            row = hold_row(person_of(session, lead), placed, restricts=lead != held)
            insert_hold(session, row | {"lifted_at": at if lead == lifted else None})
        decide(session, both, 1, "withdrawn", privacy_policy="withdrawn")
        later = add_lead(session)
        insert_hold(session, hold_row(person_of(session, later), NOW - timedelta(days=9)))

    with database.reading() as session:
        assert list_stops(session, [*leads, later]) == {
            restricted: Stop.RESTRICTED,
            both: Stop.WITHDRAWN,
        }
        assert find_stop(session, enquiry_of(session, restricted)) is Stop.RESTRICTED
        assert not is_enquiry_withdrawn(session, enquiry_of(session, restricted))
        assert find_stop(session, enquiry_of(session, stays)) is None


def test_ends_of_consent_are_listed_once_each_from_the_moment_asked(database: Database) -> None:
    person, both = make_person(email_key=WEI), (Purpose.PRIVACY_POLICY, Purpose.UPDATES_EMAIL)
    store(database, person)
    act(database, person.id, NOW, "withdrawn", **dict.fromkeys(both, "withdrawn"))
    act(database, person.id, NOW + timedelta(minutes=1), "withdrawn", cookie_policy="withdrawn")
    store(database, *(
        PersonErasure(
            id=uuid4(), at=at, commitment=uuid4().hex, salt=b"", payload=b'{"person":"%032x"}' % 1,
        )
        for at in (NOW, NOW - timedelta(minutes=1))
    ))  # fmt: skip

    with database.reading() as session:
        changes = list_changes(session, NOW, both)
        assert [(each.at, each.erased) for each in changes] == [(NOW, False), (NOW, True)]
        for since, found in ((NOW, [WEI]), (NOW + timedelta(seconds=1), [])):
            assert list(list_withdrawn_since(session, {WEI}, since)) == found
        assert has_withdrawn_since(session, person.id, NOW + timedelta(minutes=1))


def test_more_leads_than_fit_one_statement_are_all_examined(database: Database) -> None:
    with database.transaction() as session:
        lead = add_lead(session)
        decide(session, lead, 1, "withdrawn", privacy_policy="withdrawn")

    found = read_by(database, list_stops, [*(uuid4() for _ in range(1201)), lead])
    assert found == {lead: Stop.WITHDRAWN}


@pytest.mark.engine("sqlite", only=True)
@pytest.mark.parametrize("read", [iter_aside, iter_withdrawn])
def test_sqlite_finds_those_few_without_going_through_all_enquiries(
    database: Database, read: Callable[[Session], Iterator[bytes]]
) -> None:
    [plan] = read_by(database, plans_of, lambda asked: list(read(asked)))

    assert "SEARCH enquiry " in plan
    assert "SCAN enquiry" not in plan
