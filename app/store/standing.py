"""Who has withdrawn from being dealt with, for every list and export to heed at once."""

from collections.abc import Collection
from itertools import islice
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import Session

from app.domain.consent import Act, Purpose, State
from app.domain.standing import may_handle, standing
from app.models import ConsentDecision, ConsentRecord, Enquiry, Lead
from app.store.consent import list_decisions_by_person

_AT_ONCE = 500
"""People asked about in one statement; SQLite bounds the number of its parameters."""


def list_withdrawn(session: Session, people: Collection[UUID]) -> frozenset[UUID]:
    """Return those of the people whose enquiries may no longer be worked on."""
    waiting, found = iter(set(people)), set[UUID]()
    while batch := list(islice(waiting, _AT_ONCE)):
        found |= _standing_withdrawn(session, ConsentRecord.person.in_(batch))
    return frozenset(found)


def count_withdrawn_leads(session: Session) -> int:
    """Return how many leads of the inbox are of people who have withdrawn."""
    people, count = iter(_standing_withdrawn(session, true())), 0
    while batch := list(islice(people, _AT_ONCE)):
        theirs = (
            select(func.count())
            .select_from(Lead)
            .join(Enquiry, Enquiry.id == Lead.enquiry_id)
            .where(Lead.suspect.is_(False), Enquiry.person_id.in_(batch))
        )
        count += session.scalar(theirs) or 0
    return count


def _standing_withdrawn(session: Session, which: ColumnElement[bool]) -> set[UUID]:
    # Few ever withdraw, and only of those is the whole story read: they may have come back.
    once = session.scalars(
        select(ConsentRecord.person)
        .join(ConsentDecision, ConsentDecision.consent_record_id == ConsentRecord.id)
        .where(
            which,
            ConsentRecord.act == Act.WITHDRAWN.value,
            ConsentDecision.purpose == Purpose.PRIVACY_POLICY.value,
            ConsentDecision.state == State.WITHDRAWN.value,
        )
        .distinct()
    ).all()
    waiting, found = iter(once), set[UUID]()
    while batch := list(islice(waiting, _AT_ONCE)):
        decided = list_decisions_by_person(session, batch)
        found |= {person for person in batch if not may_handle(standing(decided[person]))}
    return found
