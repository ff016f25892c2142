"""Headings of leads: what lists show of each, and no more."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.enquiries.models.enquiry import Enquiry
from app.leads.models.lead import Lead


@dataclass(frozen=True)
class LeadHeading:
    """What a list of leads shows of each: no more than its heading.

    :param country: as corrected; a code, as are those beside it.
    :param version: for changing the lead as it was seen.
    """

    id: UUID
    reference: str
    received_at: datetime
    status: str
    closed: bool
    name: str
    organisation: str
    country: str
    sector: str
    reply_language: str
    size_band: str
    source: str
    topics: Sequence[str]
    person_id: UUID
    suspect: bool
    suspicions: Sequence[str]
    owner_id: UUID | None
    priority: int
    consent: str
    due_at: datetime | None
    first_answered_at: datetime | None
    minutes_left: int | None
    next_step: bool
    version: int


def select_headings() -> Select[*tuple[Any, ...]]:
    """Return the statement that reads headings, all of them and in no order."""
    return select(
        Lead.id,
        Enquiry.reference,
        Lead.received_at,
        Lead.status,
        Lead.closed,
        Enquiry.name,
        Enquiry.organisation,
        Lead.country,
        Lead.sector,
        Lead.reply_language,
        Lead.size_band,
        Lead.source,
        Enquiry.topics,
        Enquiry.person_id,
        Lead.suspect,
        Lead.suspicions,
        Lead.owner_id,
        Lead.priority,
        Lead.consent,
        Lead.due_at,
        Lead.first_answered_at,
        Lead.minutes_left,
        Lead.next_step,
        Lead.version,
    ).join(Enquiry, Enquiry.id == Lead.enquiry_id)


def get_headings(session: Session, lead_ids: Collection[UUID]) -> dict[UUID, LeadHeading]:
    """Return the headings of some leads, by id."""
    if not lead_ids:
        return {}
    found = session.execute(select_headings().where(Lead.id.in_(lead_ids))).mappings()
    return {row["id"]: LeadHeading(**row) for row in found}
