"""Leads on their way to a place in the lists."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.enquiries.models.correction import Correction
from app.enquiries.models.enquiry import Enquiry
from app.leads.models.lead import Lead


def has_unplaced(session: Session) -> bool:
    """Return whether a lead waits for its place."""
    return session.scalar(select(Lead.id).where(Lead.place.is_(None)).limit(1)) is not None


def list_unplaced(session: Session, limit: int) -> Sequence[tuple[UUID, datetime]]:
    """Return up to `limit` leads that wait for a place, from the oldest on, and when each came."""
    rows = session.execute(
        select(Lead.id, Lead.received_at)
        .where(Lead.place.is_(None))
        .order_by(Lead.received_at, Lead.id)
        .limit(limit)
    )
    return [(lead_id, received_at) for lead_id, received_at in rows]


def lock_unplaced(session: Session, lead_ids: Collection[UUID]) -> Mapping[UUID, UUID]:
    """Return those leads that still have no place, with whose they are, until the transaction ends.

    Nobody else places or corrects them meanwhile.
    """
    rows = session.execute(
        select(Lead.id, Enquiry.person_id)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids), Lead.place.is_(None))
        .order_by(Lead.id)
        .with_for_update(of=Lead)
    )
    return {row.id: row.person_id for row in rows}


def list_taken(session: Session, places: Collection[int]) -> set[int]:
    """Return those of the places that leads have."""
    taken = session.scalars(select(Lead.place).where(Lead.place.in_(places)))
    return {place for place in taken if place is not None}


def list_corrected(session: Session, lead_ids: Collection[UUID]) -> Sequence[UUID]:
    """Return those of the leads whose person has corrected something."""
    return session.scalars(
        select(Lead.id)
        .join(Correction, Correction.enquiry_id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids))
        .distinct()
    ).all()


def set_places(session: Session, places: Mapping[UUID, int]) -> None:
    """Give leads their places."""
    if not places:
        return
    statement = (
        update(Lead).where(Lead.id == bindparam("lead_id")).values(place=bindparam("its_place"))
    )
    rows = [{"lead_id": lead_id, "its_place": place} for lead_id, place in places.items()]
    session.connection().execute(statement, rows)
