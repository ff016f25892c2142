"""The people whom the drafts of staff are about."""

from uuid import UUID

from sqlalchemy import Select, exists, or_, select
from sqlalchemy.orm import Session

from app.accounts.rules.drafts import DraftSubject
from app.consent.models import ErasureProposal
from app.core.rules.errors import NotFound, existing
from app.enquiries.models import Enquiry, LegalHold, Person
from app.leads.models import Lead, LeadMessage, LeadNote, LeadTask
from app.rights.models import RightsRequest


def find_person(session: Session, about: DraftSubject, subject: str) -> UUID | None:
    """Return the person of a draft's subject, locked; None if it has none.

    The lock makes an erasure of the person wait for the draft, or the draft for the erasure.

    :param subject: an id in hexadecimal; empty if the texts are about nothing.
    :raises NotFound: if there is no such subject, or the person is erased.
    """
    if about is DraftSubject.NOTHING and not subject:
        return None
    try:
        found = UUID(hex=subject)
    except ValueError as error:
        raise NotFound(f"There is no {about} {subject!r}.") from error
    if about is DraftSubject.TEXT:
        return None
    if about not in _PERSON:
        raise NotFound(f"There is no {about} {found}.")
    person_id = session.scalar(_PERSON[about](found))
    locked = select(Person.id).where(Person.id == person_id).with_for_update(read=True)
    return existing(session.scalar(locked), f"Nobody is behind {about} {found}.")


def _lead(found: UUID) -> Select[UUID]:
    joined = select(Enquiry.person_id).join(Lead, Lead.enquiry_id == Enquiry.id)
    return joined.where(Lead.id == found)


def _words(found: UUID) -> Select[UUID]:
    """Find the person about whom staff typed a note, a task, a contact or a whole enquiry."""
    joined = select(Enquiry.person_id).join(Lead, Lead.enquiry_id == Enquiry.id)
    in_note = exists().where(LeadNote.id == found, LeadNote.lead_id == Lead.id)
    in_message = exists().where(LeadMessage.id == found, LeadMessage.lead_id == Lead.id)
    in_task = exists().where(LeadTask.id == found, LeadTask.lead_id == Lead.id)
    return joined.where(or_(Enquiry.id == found, in_note, in_message, in_task))


def _request(found: UUID) -> Select[UUID]:
    return select(RightsRequest.person_id).where(RightsRequest.id == found)


def _erasure(found: UUID) -> Select[UUID]:
    return select(ErasureProposal.person).where(ErasureProposal.id == found)


def _enquiry(found: UUID) -> Select[UUID]:
    return select(Enquiry.person_id).where(Enquiry.id == found)


def _person(found: UUID) -> Select[UUID]:
    return select(Person.id).where(Person.id == found)


def _hold(found: UUID) -> Select[UUID]:
    return select(LegalHold.person_id).where(LegalHold.id == found)


_PERSON = {
    DraftSubject.LEAD: _lead,
    DraftSubject.WORDS: _words,
    DraftSubject.REQUEST: _request,
    DraftSubject.ERASURE: _erasure,
    DraftSubject.HOLD: _hold,
    DraftSubject.PERSON: _person,
    DraftSubject.ENQUIRY: _enquiry,
}
