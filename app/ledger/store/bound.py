"""The rows that acts of consent are bound to, by the acts, and rows that no act vouches for."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord, ErasureCertificate
from app.consent.rules.consent import Act
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.enquiries.models import Correction, Enquiry, Person

_Bound = TypeVar("_Bound", Enquiry, Correction)


def list_people(session: Session, ids: Collection[UUID]) -> dict[UUID, Person]:
    """Return these people by id; those who have been erased are absent."""
    return {each.id: each for each in session.scalars(select(Person).where(Person.id.in_(ids)))}


def list_given_addresses(
    session: Session, people: Collection[UUID]
) -> dict[UUID, list[tuple[datetime, str]]]:
    """Return the e-mail addresses that staff gave people, as typed, and when, oldest first.

    Those to whom they gave none are absent.
    """
    given: dict[UUID, list[tuple[datetime, str]]] = {}
    found = (
        select(Enquiry.person_id, Correction.at, Correction.value)
        .join(Correction, Correction.enquiry_id == Enquiry.id)
        .where(Correction.field == "email", Enquiry.person_id.in_(people))
        .order_by(Correction.at, Correction.id)
    )
    for person, at, value in session.execute(found) if people else ():
        given.setdefault(person, []).append((at, value))
    return given


def find_by_commitment(session: Session, commitment: str) -> tuple[UUID | None, UUID | None]:
    """Return the act of consent and the audit event with a commitment, if they exist."""
    record, event = (
        session.scalar(select(model.id).where(model.commitment == commitment))
        for model in (ConsentRecord, AuditRecord)
    )
    return record, event


def list_acts_of(session: Session, person: UUID, limit: int) -> Sequence[UUID]:
    """Return the latest acts of consent of a person."""
    theirs = select(ConsentRecord.id).where(ConsentRecord.person == person)
    return session.scalars(theirs.order_by(ConsentRecord.at.desc()).limit(limit)).all()


def list_certificates(session: Session, people: Collection[UUID]) -> Sequence[ErasureCertificate]:
    """Return the certificates of the erasures of these people."""
    found = select(ErasureCertificate).where(ErasureCertificate.person.in_(people))
    return session.scalars(found).all() if people else ()


def list_erasure_events(session: Session, people: Collection[UUID]) -> Sequence[bytes]:
    """Return the payloads of the audit events of the erasures of these people."""
    found = select(AuditRecord.payload).where(
        AuditRecord.event == AuditEvent.PERSON_ERASED.tag,
        AuditRecord.subject.in_([person.hex for person in people]),
    )
    return session.scalars(found).all() if people else ()


def list_enquiries(session: Session, records: Collection[UUID]) -> dict[UUID, list[Enquiry]]:
    """Return the enquiries that came with acts of consent, by the act."""
    found = select(Enquiry).where(Enquiry.consent_record_id.in_(records))
    return _by_act(session.scalars(found).all())


def list_corrections(session: Session, records: Collection[UUID]) -> dict[UUID, list[Correction]]:
    """Return the corrections that acts sealed, by the act."""
    found = select(Correction).where(Correction.consent_record_id.in_(records))
    return _by_act(session.scalars(found).all())


def _by_act(rows: Sequence[_Bound]) -> dict[UUID, list[_Bound]]:
    found: dict[UUID, list[_Bound]] = {}
    for row in rows:
        found.setdefault(row.consent_record_id, []).append(row)
    return found


def iter_unvouched(session: Session, since: datetime | None = None) -> Iterator[tuple[str, str]]:
    """Yield table and key of each enquiry and correction that no act of its person vouches for.

    :param since: if set, only rows since a moment.
    """
    act = ConsentRecord
    of_another = or_(act.person != Enquiry.person_id, act.act != Act.GIVEN.value)
    enquiries = select(Enquiry.id).join(act, act.id == Enquiry.consent_record_id).where(of_another)
    of_none = or_(act.act != Act.CORRECTED.value, act.person != Enquiry.person_id)
    corrections = (
        select(Correction.id)
        .join(act, act.id == Correction.consent_record_id)
        .join(Enquiry, Enquiry.id == Correction.enquiry_id)
        .where(of_none)
    )
    if since is not None:
        enquiries = enquiries.where(Enquiry.received_at >= since)
        corrections = corrections.where(Correction.at >= since)
    for model, found in ((Enquiry, enquiries), (Correction, corrections)):
        for key in session.scalars(found):
            yield model.__tablename__, str(key)
