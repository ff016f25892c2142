"""Who looked at whose data, from the audit trail; each question by an index of its own."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select, tuple_
from sqlalchemy.orm import Session

from app.consent.models.consent import ConsentRecord
from app.core.models import AuditRecord
from app.enquiries.models.enquiry import Enquiry
from app.leads.models.lead import Lead
from app.rights.models.rights_request import RightsRequest
from app.rights.rules.access import ACCESS, AccessAsked

Place = tuple[datetime, UUID]


def list_access(
    session: Session, asked: AccessAsked, before: Place | None, limit: int
) -> Sequence[AuditRecord]:
    """Return up to `limit` looks, newest first, older than a position (keyset, no OFFSET)."""
    return session.scalars(statement(asked, before).limit(limit)).all()


def statement(asked: AccessAsked, before: Place | None) -> Select[AuditRecord]:
    """Return what asks for looks, newest first."""
    place = (AuditRecord.at, AuditRecord.id)
    found = select(AuditRecord).where(AuditRecord.event.in_(sorted(ACCESS)))
    if asked.actor is not None:
        found = found.where(AuditRecord.actor == asked.actor)
    if asked.subjects is not None:
        found = found.where(AuditRecord.subject.in_(asked.subjects))
    if asked.since is not None:
        found = found.where(AuditRecord.at >= asked.since)
    if asked.until is not None:
        found = found.where(AuditRecord.at < asked.until)
    if before is not None:
        found = found.where(tuple_(*place) < tuple_(*before))
    return found.order_by(*(each.desc() for each in place))


def list_records_of(session: Session, person_id: UUID) -> tuple[str, ...]:
    """Return a person and their records, as the audit trail names what was looked at.

    Of whoever is erased, that is the pseudonym and the acts of consent.
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
