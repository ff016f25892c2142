"""People: searches, the data shown of them, and accesses to their data."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    case,
    false,
    func,
    or_,
    select,
    text,
    tuple_,
    union,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.sql.compiler import SQLCompiler

from app.consent.models import ConsentRecord, ErasureCertificate
from app.core.models import OF_LISTS, AuditRecord
from app.core.rules.audit_events import LOOKS
from app.enquiries.models import Correction, Enquiry, Person
from app.leads.models import SET_ASIDE, Lead, LeadMessage
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import named_by
from app.rights.models import Reveal, RightsRequest
from app.rights.rules.subjects import AccessAsked, SoughtBy, SubjectQuery
from app.rights.store.erasing import ErasureSubject

_SPELLED = ("name", "email", "phone", "phone_e164")

Place = tuple[datetime, UUID]


@dataclass(frozen=True)
class Recipient:
    """A person's name and address, as in their latest enquiry, one that is not spam if any is."""

    name: str
    email: str
    language: str
    enquiry_id: UUID


def read_recipients(session: Session, people: Collection[UUID]) -> Mapping[UUID, Recipient]:
    """Return the name and address of each of the people; erased people are absent."""
    # A person who chose no language for the answer gets the page's.
    language = func.coalesce(func.nullif(Enquiry.reply_language, ""), Enquiry.language)
    email = func.coalesce(func.nullif(Enquiry.email, ""), Person.email_key, "")
    rows = session.execute(
        select(Enquiry.person_id, Enquiry.name, email, language, Enquiry.id)
        .join(Person, Person.id == Enquiry.person_id)
        .outerjoin(Lead, Lead.enquiry_id == Enquiry.id)
        .where(Enquiry.person_id.in_(people))
        # The last one counts.
        .order_by(case((text(SET_ASIDE), 0), else_=1), Enquiry.received_at, Enquiry.id)
    )
    return {person: Recipient(*theirs) for person, *theirs in rows}


def list_spellings(session: Session, subject: ErasureSubject) -> Sequence[str]:
    """Return every name, address and telephone number of a person, as sent and as corrected."""
    columns = [getattr(Enquiry, name) for name in _SPELLED]
    sent = session.execute(select(*columns).where(Enquiry.id.in_(subject.enquiries)).distinct())
    corrected = session.scalars(
        select(Correction.value)
        .where(Correction.enquiry_id.in_(subject.enquiries), Correction.field.in_(_SPELLED))
        .distinct()
    )
    return [*(value for row in sent for value in row if value), *filter(None, corrected)]


def list_names(session: Session, subject: ErasureSubject) -> Sequence[str]:
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


def list_addresses(session: Session, subject: ErasureSubject) -> Sequence[str]:
    """Return every e-mail address that a person wrote from."""
    sent = select(Enquiry.email).where(Enquiry.id.in_(subject.enquiries)).distinct()
    key = session.scalar(select(Person.email_key).where(Person.id == subject.person_id))
    return [*filter(None, session.scalars(sent)), *filter(None, [key])]


def list_mails(
    session: Session, subject: ErasureSubject, now: datetime
) -> Mapping[tuple[str, Sequence[str]], datetime]:
    """Return the Message-ID of each mail to or about a person, with all that the mail names.

    :return: each with the moment until which a worker that is sending it may still write it.
    """
    queued = session.execute(
        select(
            OutboxMessage.message_id,
            OutboxMessage.kind,
            OutboxMessage.recipient,
            OutboxMessage.enquiry_id,
            OutboxMessage.attempts,
            OutboxMessage.due_at,
        ).where(
            (OutboxMessage.person_id == subject.person_id)
            | OutboxMessage.enquiry_id.in_(subject.enquiries)
        )
    )
    found = {
        (message_id, named_by(kind, recipient, enquiry)): max(due_at, now) if attempts else now
        for message_id, kind, recipient, enquiry, attempts, due_at in queued
    }
    written = select(LeadMessage.message_id).where(
        LeadMessage.lead_id.in_(subject.leads), LeadMessage.message_id.is_not(None)
    )
    return {(each, ()): now for each in session.scalars(written) if each is not None} | found


_MOST_PEOPLE = 20
"""People listed for one code; eight digits, which lists show, mostly belong to one person."""


def find_subject(session: Session, query: SubjectQuery) -> UUID | None:
    """Return the pseudonym of the one person that a query finds, erased people included."""
    found = list_subjects(session, query)
    return found[0] if len(found) == 1 else None


def list_subjects(session: Session, query: SubjectQuery) -> Sequence[UUID]:
    """Return the pseudonyms of the people that a query finds, erased people included.

    Only a code finds more than one.
    """
    found: dict[UUID, None] = {}
    for statement in statements(query):
        found |= dict.fromkeys(session.scalars(statement.limit(_MOST_PEOPLE)))
        if found and query.by is not SoughtBy.CODE:
            break
    return list(found)[:_MOST_PEOPLE]


def list_known(session: Session, query: SubjectQuery) -> Sequence[UUID]:
    """Return the pseudonyms of the people that a query finds, without those who are erased."""
    found = list_subjects(session, query)
    known = set(session.scalars(select(Person.id).where(Person.id.in_(found))))
    return [each for each in found if each in known]


def statements(query: SubjectQuery) -> Sequence[Select[UUID]]:
    """Return the statements that search for the people of a query, in order."""
    if query.by is SoughtBy.EMAIL:
        return [select(Person.id).where(Person.email_key == query.key)]
    if query.by is SoughtBy.REFERENCE:
        return [select(Enquiry.person_id).where(Enquiry.reference == query.key)]
    if query.by is SoughtBy.CODE:
        columns = (Person.id, ConsentRecord.person, ErasureCertificate.person)
        return [select(each).where(each.between(*query.span)).distinct() for each in columns]
    number = query.number
    return [
        select(Person.id).where(Person.id == number),
        select(ConsentRecord.person).where(ConsentRecord.id == number),
        select(ErasureCertificate.person).where(ErasureCertificate.erasure_id == number),
        # Erased people, of whom only the pseudonym is left, come last.
        select(ConsentRecord.person).where(ConsentRecord.person == number).limit(1),
        select(ErasureCertificate.person).where(ErasureCertificate.person == number).limit(1),
    ]


def list_access(
    session: Session, asked: AccessAsked, before: Place | None, limit: int
) -> Sequence[AuditRecord]:
    """Return up to `limit` accesses, newest first, older than a position (keyset, no OFFSET)."""
    return session.scalars(access_statement(asked, before).limit(limit)).all()


def access_statement(asked: AccessAsked, before: Place | None) -> Select[AuditRecord]:
    """Return the query for accesses, newest first."""
    place = (AuditRecord.at, AuditRecord.id)
    found = select(AuditRecord).where(AuditRecord.event.in_(sorted(LOOKS)))
    if asked.actor is not None:
        found = found.where(AuditRecord.actor == asked.actor)
    if asked.subjects is not None:
        found = found.where(AuditRecord.id.in_(_about(asked.subjects)))
    if asked.since is not None:
        found = found.where(AuditRecord.at >= asked.since)
    if asked.until is not None:
        found = found.where(AuditRecord.at < asked.until)
    if before is not None:
        found = found.where(tuple_(*place) < tuple_(*before))
    return found.order_by(*(each.desc() for each in place))


def _about(subjects: Sequence[str]) -> CompoundSelect[UUID]:
    """Return the query for the ids of events about some records, or of a list that holds one."""
    own = select(AuditRecord.id).where(AuditRecord.subject.in_(subjects))
    named = or_(false(), *(_Holds(AuditRecord.payload, each) for each in subjects))
    lists = select(AuditRecord.id).where(text(OF_LISTS), named)
    return union(own, lists)


class _Holds(ColumnElement[bool]):
    """The condition that a column of bytes holds some ASCII text."""

    inherit_cache = False

    def __init__(self, column: InstrumentedAttribute[bytes], held: str) -> None:
        self.column = column
        self.held = held.encode()


@compiles(_Holds, "sqlite")
def _in_sqlite(asked: _Holds, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(func.instr(asked.column, asked.held) > 0, **options)


@compiles(_Holds, "postgresql")
def _in_postgresql(asked: _Holds, compiler: SQLCompiler, **options: Any) -> str:
    like = asked.column.bool_op("LIKE")
    return compiler.process(like(b"%" + asked.held + b"%"), **options)


def list_records_of(session: Session, person_id: UUID) -> tuple[str, ...]:
    """Return the ids of a person and their records, as the audit trail spells them.

    Of an erased person, these are the pseudonym, the acts of consent and the requests.
    """
    theirs = Enquiry.person_id == person_id
    ids = [
        person_id,
        *session.scalars(select(ConsentRecord.id).where(ConsentRecord.person == person_id)),
        *session.scalars(select(Enquiry.id).where(theirs)),
        *session.scalars(
            select(Lead.id).join(Enquiry, Enquiry.id == Lead.enquiry_id).where(theirs)
        ),
        *session.scalars(select(RightsRequest.id).where(RightsRequest.person_id == person_id)),
    ]
    return tuple(each.hex for each in ids)


def list_reveals(session: Session, person_id: UUID, limit: int) -> Sequence[Reveal]:
    """Return up to `limit` reveals of a person, newest first."""
    return session.scalars(
        select(Reveal)
        .where(Reveal.person_id == person_id)
        .order_by(Reveal.at.desc(), Reveal.id)
        .limit(limit)
    ).all()
