"""Which leads nobody may work on, since their person withdrew or had their data restricted."""

from collections.abc import Collection, Mapping
from itertools import islice
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.consent.rules.standing import Stop
from app.consent.store.standing import is_stopped, stop
from app.enquiries.models.enquiry import Enquiry
from app.leads.models.lead import Lead

_AT_ONCE = 500
"""Leads asked about in one statement; SQLite bounds the number of its parameters."""


def list_stops(session: Session, leads: Collection[UUID]) -> Mapping[UUID, Stop]:
    """Return why nobody may work on some of the leads; the others are not told of."""
    waiting, found = iter(set(leads)), dict[UUID, Stop]()
    while batch := list(islice(waiting, _AT_ONCE)):
        stopped = (
            select(Lead.id, stop())
            .join(Enquiry, Enquiry.id == Lead.enquiry_id)
            .where(Lead.id.in_(batch), is_stopped())
        )
        found |= {lead: Stop(why) for lead, why in session.execute(stopped)}
    return found
