"""Replies to be sent later."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete as sql_delete
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.leads.models.replies import PlannedReply

_WAITS = PlannedReply.held == ""


def list_of_lead(session: Session, lead_id: UUID) -> Sequence[PlannedReply]:
    """Return a lead's planned replies, the first to leave first."""
    found = select(PlannedReply).where(PlannedReply.lead_id == lead_id)
    return session.scalars(found.order_by(PlannedReply.send_at, PlannedReply.id)).all()


def has_due(session: Session, now: datetime) -> bool:
    """Return whether a reply is to leave now."""
    due = select(PlannedReply.id).where(_WAITS, PlannedReply.send_at <= now).limit(1)
    return session.scalar(due) is not None


def find_due(session: Session, now: datetime) -> PlannedReply | None:
    """Return the reply that was to leave first, if one is to leave now."""
    due = select(PlannedReply).where(_WAITS, PlannedReply.send_at <= now)
    return session.scalars(due.order_by(PlannedReply.send_at, PlannedReply.id).limit(1)).first()


def count_waiting(session: Session, author: str) -> int:
    """Return how many replies of an author are to leave; few ever are, of all authors."""
    theirs = select(func.count()).select_from(PlannedReply)
    return session.scalar(theirs.where(_WAITS, PlannedReply.author == author)) or 0


def lock(session: Session, lead_id: UUID, planned_id: UUID) -> PlannedReply | None:
    """Lock a lead's planned reply, and return it as it is now, if it is still there.

    The caller has locked the lead, as all do first, so that no two wait for each other.
    """
    found = select(PlannedReply).where(
        PlannedReply.id == planned_id, PlannedReply.lead_id == lead_id
    )
    fresh = {"populate_existing": True}
    return session.scalars(found.with_for_update(), execution_options=fresh).first()


def delete(session: Session, lead_id: UUID, planned_id: UUID) -> bool:
    """Delete a lead's planned reply, which then does not leave; return whether it was there."""
    theirs = PlannedReply.id == planned_id, PlannedReply.lead_id == lead_id
    deleted = sql_delete(PlannedReply).where(*theirs).returning(PlannedReply.id)
    return session.scalars(deleted).first() is not None
