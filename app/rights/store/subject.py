"""Persons, found by whatever is known of them; each way by an index of its own."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.consent.models.consent import ConsentRecord
from app.consent.models.erasure import ErasureCertificate
from app.enquiries.models.enquiry import Enquiry
from app.enquiries.models.person import Person
from app.rights.rules.subject_query import SoughtBy, SubjectQuery


def find_subject(session: Session, query: SubjectQuery) -> UUID | None:
    """Return the pseudonym of whom a query leads to, if anybody; whoever is erased as well."""
    for statement in statements(query):
        found = session.scalar(statement)
        if found is not None:
            return found
    return None


def statements(query: SubjectQuery) -> Sequence[Select[UUID]]:
    """Return what asks for the person of a query, one after the other."""
    if query.by is SoughtBy.EMAIL:
        return [select(Person.id).where(Person.email_key == query.key)]
    if query.by is SoughtBy.REFERENCE:
        return [select(Enquiry.person_id).where(Enquiry.reference == query.key)]
    number = query.number
    return [
        select(Person.id).where(Person.id == number),
        select(ConsentRecord.person).where(ConsentRecord.id == number),
        select(ErasureCertificate.person).where(ErasureCertificate.erasure_id == number),
        # Last those who are erased, of whom the pseudonym is all that is left.
        select(ConsentRecord.person).where(ConsentRecord.person == number).limit(1),
        select(ErasureCertificate.person).where(ErasureCertificate.person == number).limit(1),
    ]
