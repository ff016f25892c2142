"""Saved views of the inbox."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.leads.models.desk import SavedView


def list_seen_by(session: Session, account_id: UUID) -> Sequence[SavedView]:
    """Return the views that are somebody's own and those that are shared, by name."""
    seen = or_(SavedView.owner_id == account_id, SavedView.shared.is_(True))
    return session.scalars(
        select(SavedView).where(seen).order_by(SavedView.name, SavedView.id)
    ).all()


def find_view(session: Session, view_id: UUID) -> SavedView | None:
    """Return a view."""
    return session.get(SavedView, view_id)


def find_by_name(session: Session, owner_id: UUID, name: str) -> SavedView | None:
    """Return the view that somebody has saved under a name."""
    named = select(SavedView).where(SavedView.owner_id == owner_id, SavedView.name == name)
    return session.scalars(named.order_by(SavedView.created_at, SavedView.id)).first()


def add_view(session: Session, view: SavedView) -> None:
    """Add a view."""
    session.add(view)


def delete_view(session: Session, view: SavedView) -> None:
    """Delete a view."""
    session.delete(view)
