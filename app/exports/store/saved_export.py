"""Saved exports."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.exports.models import SavedExport


def add(session: Session, saved: SavedExport) -> None:
    """Insert or update a saved export."""
    session.add(saved)
    session.flush()


def remove(session: Session, saved: SavedExport) -> None:
    """Delete a saved export; the exports made by its terms stay on record."""
    session.delete(saved)
    session.flush()


def lock(session: Session, saved_id: UUID) -> SavedExport | None:
    """Lock a saved export until the transaction ends, and return it freshly read, if any."""
    locked = select(SavedExport).where(SavedExport.id == saved_id).with_for_update()
    return session.scalars(locked, execution_options={"populate_existing": True}).one_or_none()


def find(session: Session, saved_id: UUID) -> SavedExport | None:
    """Return a saved export by its id, if there is one."""
    return session.get(SavedExport, saved_id)


def find_by_name(session: Session, name: str) -> SavedExport | None:
    """Return the saved export of a name, if there is one."""
    return session.scalars(select(SavedExport).where(SavedExport.name == name)).one_or_none()


def list_all(session: Session) -> Sequence[SavedExport]:
    """Return every saved export, by name."""
    return session.scalars(select(SavedExport).order_by(SavedExport.name)).all()


def keep_last(session: Session, saved_id: UUID, export_id: UUID) -> None:
    """Record the latest export requested by saved terms, unless they have been deleted."""
    changed = update(SavedExport).where(SavedExport.id == saved_id)
    session.execute(changed.values(last_export_id=export_id))
