"""The leads of one organisation, found by shared details."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, union
from sqlalchemy.orm import Session

from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.leads.rules.duplicates import Sender
from app.leads.store.lead_view import equal_values


@dataclass(frozen=True)
class Member:
    """A lead of an organisation, with its sender as sent.

    :param place: in lists.
    """

    lead_id: UUID
    place: int
    reference: str
    received_at: datetime
    status: str
    suspect: bool
    priority: int
    owner_id: UUID | None
    due_at: datetime | None
    enquiry_id: UUID
    person_id: UUID
    name: str
    job_title: str
    email: str
    phone_e164: str
    organisation: str
    country: str
    sender: Sender


def list_members(
    session: Session, sender: Sender, before: int | None, limit: int
) -> Sequence[Member]:
    """Return up to `limit` leads that share a value with a sender, the newest first.

    Each value is looked up in its own index, so that none reads more leads than are asked for.

    :param before: a place; only leads before it.
    """
    newest = sorted(_places(session, sender, before, limit), reverse=True)[:limit]
    rows = session.execute(
        select(Lead, Enquiry)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.place.in_(newest))
        .order_by(Lead.place.desc())
    )
    return [_member(lead, enquiry) for lead, enquiry in rows]


def count_members(session: Session, sender: Sender, lead: Lead, most: int) -> int:
    """Return how many leads share a value with a sender, with a lead of theirs, up to `most`."""
    # A lead that has just come has no place yet.
    return min(most, len({lead.place, *_places(session, sender, None, most)}))


def _places(session: Session, sender: Sender, before: int | None, limit: int) -> set[int]:
    newest = select(Lead.place).order_by(Lead.place.desc()).limit(limit)
    if before is not None:
        newest = newest.where(Lead.place < before)
    each = [newest.where(condition).subquery() for condition in equal_values(sender)]
    if not each:
        return set()
    found = session.scalars(union(*(select(places.c.place) for places in each)))
    return {place for place in found if place is not None}


def _member(lead: Lead, enquiry: Enquiry) -> Member:
    return Member(
        lead_id=lead.id,
        place=lead.place or 0,
        reference=enquiry.reference,
        received_at=lead.received_at,
        status=lead.status,
        suspect=lead.suspect,
        priority=lead.priority,
        owner_id=lead.owner_id,
        due_at=lead.due_at,
        enquiry_id=enquiry.id,
        person_id=enquiry.person_id,
        name=enquiry.name,
        job_title=enquiry.job_title,
        email=enquiry.email,
        phone_e164=lead.phone_e164,
        organisation=enquiry.organisation,
        country=lead.country,
        sender=Sender(lead.organisation_key, lead.name_key, lead.mail_domain, lead.phone_e164),
    )
