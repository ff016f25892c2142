"""The people of the desk: who may do something, who may own leads, and what each has to do."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Update, select, text, update
from sqlalchemy.orm import Session

from app.enquiries.models import Enquiry
from app.leads.models import STILL_OPEN, WORKABLE, Lead


def list_owned(session: Session, account_id: UUID, limit: int) -> Sequence[Lead]:
    """Return up to `limit` leads that an owner has to work on; nobody else changes them."""
    # As the indexes spell it: of open leads by owner, and of what has no place in lists yet.
    unplaced = text(f"place IS NULL AND NOT closed AND {WORKABLE}")
    for where in (text(STILL_OPEN), unplaced):
        owned = select(Lead).where(where, Lead.owner_id == account_id).order_by(Lead.id)
        found = session.scalars(owned.limit(limit).with_for_update()).all()
        if found:
            return found
    return ()


def list_given(
    session: Session, owner_id: UUID, lead_ids: Collection[UUID]
) -> Sequence[tuple[UUID, str, datetime]]:
    """Return those of some leads that an owner has to act on, the most urgent first.

    Each with its reference, and when it is due.
    """
    found = session.execute(
        select(Lead.id, Enquiry.reference, Lead.due_at)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids), Lead.owner_id == owner_id, Lead.due_at.is_not(None))
        .order_by(Lead.due_at, Lead.id)
    )
    return [(lead_id, reference, due_at) for lead_id, reference, due_at in found if due_at]


def set_owner(
    session: Session, lead_id: UUID, expected_version: int, owner_id: UUID | None, at: datetime
) -> bool:
    """Give a lead to a person, or to nobody, if its version is still the expected one.

    :returns: whether it was.
    """
    statement: Update = (
        update(Lead)
        .where(Lead.id == lead_id, Lead.version == expected_version)
        .values(owner_id=owner_id, version=Lead.version + 1, changed_at=at)
        .returning(Lead.id)
    )
    return session.execute(statement).first() is not None
