"""Who is to be erased: found by what they are known by, and shown as little of as is needed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.enquiries.models.correction import Correction
from app.enquiries.models.enquiry import Enquiry
from app.enquiries.models.person import Person
from app.leads.models.lead_work import LeadMessage
from app.mail.models.outbox import OutboxMessage
from app.rights.store.erasing import Subject

_SPELLED = ("name", "email", "phone", "phone_e164")


@dataclass(frozen=True)
class Heading:
    """How a person is named: as in their latest enquiry, and where to write to them."""

    name: str
    email: str
    language: str


def find_person(session: Session, email_key: str | None, reference: str) -> UUID | None:
    """Return whom an address or the reference of an enquiry is of, if anybody."""
    # Many have no address at all, and none of them is meant where none is given.
    by_email = select(Person.id).where(Person.email_key == email_key)
    found = session.scalar(by_email) if email_key else None
    return found or session.scalar(select(Enquiry.person_id).where(Enquiry.reference == reference))


def read_headings(session: Session, people: Collection[UUID]) -> Mapping[UUID, Heading]:
    """Return how each of the people is named; whoever is erased has no name."""
    # Whoever chose no language for the answer gets the page's.
    language = func.coalesce(func.nullif(Enquiry.reply_language, ""), Enquiry.language)
    rows = session.execute(
        select(Enquiry.person_id, Enquiry.name, Enquiry.email, language)
        .where(Enquiry.person_id.in_(people))
        .order_by(Enquiry.received_at, Enquiry.id)
    )
    return {person: Heading(name, email, language) for person, name, email, language in rows}


def list_spellings(session: Session, subject: Subject) -> Sequence[str]:
    """Return every name, address and telephone number of a person, as sent and as corrected."""
    columns = [getattr(Enquiry, name) for name in _SPELLED]
    sent = session.execute(select(*columns).where(Enquiry.id.in_(subject.enquiries)).distinct())
    corrected = session.scalars(
        select(Correction.value)
        .where(Correction.enquiry_id.in_(subject.enquiries), Correction.field.in_(_SPELLED))
        .distinct()
    )
    return [*(value for row in sent for value in row if value), *filter(None, corrected)]


def list_names(session: Session, subject: Subject) -> Sequence[str]:
    """Return every name of a person, as sent and as corrected, the latest enquiry's first."""
    sent = session.scalars(
        select(Enquiry.name)
        .where(Enquiry.id.in_(subject.enquiries))
        .order_by(Enquiry.received_at.desc(), Enquiry.id)
    ).all()
    corrected = session.scalars(
        select(Correction.value).where(
            Correction.enquiry_id.in_(subject.enquiries), Correction.field == "name"
        )
    ).all()
    return list(dict.fromkeys(filter(None, [*sent, *corrected])))


def list_addresses(session: Session, subject: Subject) -> Sequence[str]:
    """Return every e-mail address that a person wrote from."""
    sent = select(Enquiry.email).where(Enquiry.id.in_(subject.enquiries)).distinct()
    key = session.scalar(select(Person.email_key).where(Person.id == subject.person_id))
    return [*filter(None, session.scalars(sent)), *filter(None, [key])]


def list_mails(session: Session, subject: Subject, now: datetime) -> Mapping[str, datetime]:
    """Return the Message-ID of each mail to or about a person.

    :return: each with the moment until when a worker that has it in hand may still write it.
    """
    queued = session.execute(
        select(OutboxMessage.message_id, OutboxMessage.attempts, OutboxMessage.due_at).where(
            (OutboxMessage.person_id == subject.person_id)
            | OutboxMessage.enquiry_id.in_(subject.enquiries)
        )
    )
    found = {
        message_id: max(due_at, now) if attempts else now for message_id, attempts, due_at in queued
    }
    written = select(LeadMessage.message_id).where(
        LeadMessage.lead_id.in_(subject.leads), LeadMessage.message_id.is_not(None)
    )
    return {each: now for each in session.scalars(written) if each is not None} | found
