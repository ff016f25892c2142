"""Who has withdrawn is read from all that they ever decided."""

from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.db import Database
from app.models import ConsentDecision, Enquiry, Lead
from app.store.standing import count_withdrawn_leads, list_withdrawn
from tests.store.rows import add_lead, make_consent_record
from tests.support.enquiries import NOW


def decide(session: Session, person: UUID, minute: int, act: str, **states: str) -> None:
    """Add an act of consent of a person, some minutes later."""
    record = make_consent_record(person=person, act=act, at=NOW + timedelta(minutes=minute))
    session.add(record)
    session.flush()
    for purpose, state in states.items():
        session.add(ConsentDecision(consent_record_id=record.id, purpose=purpose, state=state))
    session.flush()


def person_of(session: Session, lead_id: UUID) -> UUID:
    """Give the person of a lead."""
    lead = session.get_one(Lead, lead_id)
    return session.get_one(Enquiry, lead.enquiry_id).person_id


def test_who_withdrew_from_the_privacy_policy_is_listed_and_nobody_else(
    database: Database,
) -> None:
    stays, goes, stops_news, unknown = (uuid4() for _ in range(4))
    with database.transaction() as session:
        for person in (stays, goes, stops_news):
            decide(session, person, 0, "given", privacy_policy="given", updates_email="given")
        decide(session, goes, 1, "withdrawn", privacy_policy="withdrawn")
        decide(session, stops_news, 1, "withdrawn", updates_email="withdrawn")

    with database.reading() as session:
        assert list_withdrawn(session, {stays, goes, stops_news, unknown}) == {goes}
        assert list_withdrawn(session, {stays}) == frozenset()
        assert list_withdrawn(session, ()) == frozenset()


def test_who_came_back_with_a_new_form_is_not_listed_any_more(database: Database) -> None:
    person = uuid4()
    with database.transaction() as session:
        decide(session, person, 0, "given", privacy_policy="given")
        decide(session, person, 1, "withdrawn", privacy_policy="withdrawn")
        assert list_withdrawn(session, {person}) == {person}
        decide(session, person, 2, "given", privacy_policy="given")
        assert list_withdrawn(session, {person}) == frozenset()


def test_more_people_than_one_statement_takes_are_all_looked_at(database: Database) -> None:
    person = uuid4()
    with database.transaction() as session:
        decide(session, person, 1, "withdrawn", privacy_policy="withdrawn")

    with database.reading() as session:
        people = [*(uuid4() for _ in range(1201)), person]
        assert list_withdrawn(session, people) == {person}


def test_leads_of_the_inbox_are_counted_whose_person_withdrew(database: Database) -> None:
    with database.transaction() as session:
        add_lead(session)
        mine, aside = add_lead(session), add_lead(session, suspect=True, suspicions=["markup"])
        for lead in (mine, aside):
            person = person_of(session, lead)
            decide(session, person, 1, "withdrawn", privacy_policy="withdrawn")

    with database.reading() as session:
        assert count_withdrawn_leads(session) == 1
