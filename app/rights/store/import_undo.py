"""The people and leads of an import that is undone, and the reasons why some stay."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.accounts.models import StaffDraft
from app.consent.models import ConsentRecord
from app.core.rules.audit_events import SYSTEM
from app.enquiries.models import Enquiry, Person
from app.leads.models import Lead, LeadEvent, LeadImport, LeadMessage, LeadNote, LeadTask
from app.leads.models.facts import LeadAmendment
from app.leads.models.replies import PlannedReply
from app.leads.rules.lead import LeadEventKind
from app.rights.rules.import_undo import Stayed
from app.rights.store.retention_people import is_kept

_WORK: Mapping[type[Any], Sequence[ColumnElement[bool]]] = {
    # An act that was undone touched nothing, and neither did the undoing.
    LeadEvent: (
        LeadEvent.kind.not_in((LeadEventKind.RECEIVED.value, LeadEventKind.UNDONE.value)),
        LeadEvent.undone.is_(False),
        LeadEvent.actor != SYSTEM,
    ),
    LeadMessage: (LeadMessage.undone.is_(False),),
    LeadNote: (),
    LeadTask: (),
    LeadAmendment: (),
    PlannedReply: (),
}
"""Where work on leads leaves rows, and which of them are work."""

GOES = ""
"""Instead of a reason, for leads that have none to stay."""


def find_waiting(session: Session) -> LeadImport | None:
    """Return an import whose undoing has not been carried out, if there is one."""
    waits = (LeadImport.undone_at.is_not(None), LeadImport.ended_at.is_(None))
    return session.scalars(
        select(LeadImport).where(*waits).order_by(LeadImport.undone_at, LeadImport.id).limit(1)
    ).first()


def list_people(
    session: Session, import_id: UUID, after: int, limit: int
) -> Sequence[tuple[int, UUID]]:
    """Return the person of each of the next leads of an import, with the lead's place, in order.

    A walk by place reads each lead once, however many of them stay.
    """
    found = session.execute(
        select(Lead.place, Enquiry.person_id)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.import_id == import_id, Lead.place > after)
        .order_by(Lead.place)
        .limit(limit)
    )
    return [(place, person_id) for place, person_id in found if place is not None]


def has_unplaced(session: Session, import_id: UUID) -> bool:
    """Return whether a lead of an import has no place yet, and so was not walked past."""
    unplaced = exists().where(Lead.import_id == import_id, Lead.place.is_(None))
    return bool(session.scalar(select(unplaced)))


def is_removable(session: Session, import_id: UUID, person_id: UUID, now: datetime) -> bool:
    """Return whether nothing but untouched leads of an import is kept of a person."""
    stays = or_(*_reasons(import_id, now, person_id).values())
    return not session.scalar(select(stays))


def count_leads(session: Session, import_id: UUID, person_id: UUID) -> int:
    """Return how many leads of an import a person has."""
    theirs = (Lead.import_id == import_id, Enquiry.person_id == person_id)
    counted = select(func.count(Lead.id)).join(Enquiry, Enquiry.id == Lead.enquiry_id)
    return session.scalar(counted.where(*theirs)) or 0


def count_fates(session: Session, import_id: UUID, now: datetime) -> Mapping[str, int]:
    """Return how many leads of an import stay for each reason, and how many go, under `GOES`.

    Each counts for its first reason.
    """
    whens = [(test, reason.value) for reason, test in _reasons(import_id, now).items()]
    reason = case(*whens, else_=GOES)
    found = session.execute(
        select(reason, func.count(Lead.id))
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.import_id == import_id)
        .group_by(reason)
    )
    return {str(named): count for named, count in found}


def _reasons(
    import_id: UUID, now: datetime, person_id: UUID | None = None
) -> dict[Stayed, ColumnElement[bool]]:
    """Return the condition of each reason why a person's leads stay, the weightiest first.

    :param person_id: that person; None for that of the statement's enquiry.
    """
    person: Any = Enquiry.person_id if person_id is None else person_id
    its, sent = aliased(Lead), aliased(Enquiry)
    theirs = and_(its.enquiry_id == sent.id, sent.person_id == person)
    worked = or_(
        *(exists().where(theirs, row.lead_id == its.id, *work) for row, work in _WORK.items()),
        exists().where(StaffDraft.person_id == person),
    )
    other, record = aliased(Enquiry), aliased(ConsentRecord)
    elsewhere = or_(
        exists().where(theirs, or_(its.import_id.is_(None), its.import_id != import_id)),
        exists().where(Person.id == person, Person.email_confirmed_at.is_not(None)),
        exists().where(
            record.person == person,
            ~exists().where(other.consent_record_id == record.id).correlate(record),
        ),
    )
    return {
        Stayed.HELD: is_kept(person, now),
        Stayed.WORKED: worked,
        Stayed.KNOWN: elsewhere,
    }
