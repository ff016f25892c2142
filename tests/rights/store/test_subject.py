"""Every search for a person uses an index."""

from uuid import UUID, uuid4

import pytest

from app.consent.models import ErasureCertificate
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.rights.rules.subjects import SoughtBy, SubjectQuery
from app.rights.store.subjects import find_subject, list_known, list_subjects, statements
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import (
    add_enquiry,
    enquiry_row,
    make_consent_record,
    make_person,
)
from tests.support.leads.plans import goes_through_all, plan_of

QUERIES = (
    SubjectQuery(SoughtBy.EMAIL, "wei@example.com"),
    SubjectQuery(SoughtBy.REFERENCE, "GDZ-7F3K-92QX"),
    SubjectQuery(SoughtBy.NUMBER, number=uuid4()),
    SubjectQuery(SoughtBy.CODE, "5baf2c1e"),
)


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.by.value)
def test_no_search_for_a_person_scans_a_whole_table(
    database: Database, query: SubjectQuery
) -> None:
    with database.reading() as session:
        for statement in statements(query):
            told = plan_of(session, statement)
            assert not goes_through_all(told), told


def test_a_plan_that_scans_a_whole_table_is_detected(database: Database) -> None:
    with database.reading() as session:
        by_name = statements(QUERIES[0])[0].where(Enquiry.name == "Wei")
        assert goes_through_all(plan_of(session, by_name))


def test_a_person_is_found_by_each_of_their_numbers_even_if_erased(database: Database) -> None:
    person, record, erasure = make_person(), make_consent_record(), uuid4()
    with database.transaction() as session:
        session.add_all([person, record])
        session.add(
            ErasureCertificate(erasure_id=erasure, person=record.person, at=NOW, payload=b"{}")
        )
        session.flush()
        found = {
            number: find_subject(session, SubjectQuery(SoughtBy.NUMBER, number=number))
            for number in (person.id, record.id, record.person, erasure, uuid4())
        }
        assert list(found.values()) == [person.id, *[record.person] * 3, None]


def test_a_reference_never_leads_to_another_person_without_an_address(database: Database) -> None:
    with database.transaction() as session:
        other, record = make_person(email_key=None), make_consent_record()
        session.add_all([other, record])
        session.flush()
        session.add(Enquiry(**enquiry_row(person_id=other.id, consent_record_id=record.id)))
        person = session.get_one(Enquiry, add_enquiry(session, reference="GDZ-7F3K-92QX")).person_id
        assert list_known(session, SubjectQuery(SoughtBy.REFERENCE, "GDZ-7F3K-92QX")) == [person]
        assert list_known(session, SubjectQuery(SoughtBy.REFERENCE, "GDZ-2222-2222")) == []


def test_a_code_finds_everybody_whose_number_begins_with_it(database: Database) -> None:
    rest = "7" * 24
    first, second, other = (
        UUID(f"{code}{rest}"[:32]) for code in ("5baf2c1e", "5baf2c1e8", "5baf2c1f")
    )
    with database.transaction() as session:
        record = make_consent_record(person=second)
        session.add_all([make_person(id=first), make_person(id=other), record])
        session.flush()
        query = SubjectQuery(SoughtBy.CODE, "5baf2c1e")
        assert list_subjects(session, query) == [first, second]
        assert list_known(session, query) == [first]
        assert find_subject(session, query) is None
        assert find_subject(session, SubjectQuery(SoughtBy.CODE, "5baf2c1e8")) == second
