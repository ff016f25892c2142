"""Accepted imports, and the numbers of their leads."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.store.statements import insert_row
from app.leads.models import Lead, LeadImport


def add_to_import(
    session: Session, import_id: UUID, author_id: UUID, at: datetime, count: int
) -> bool:
    """Count stored rows to an accepted import, a new one if it is not there; lock it.

    :returns: whether the import takes more: nobody has ordered its undoing.
    """
    its = lock_import(session, import_id)
    if its is not None:
        its.count += count
        return its.undone_at is None
    row: dict[str, Any] = {
        "id": import_id,
        "author_id": author_id,
        "at": at,
        "count": count,
        "undone_at": None,
        "undone_by": None,
        "removed": 0,
        "reached": 0,
        "left": {},
        "ended_at": None,
    }
    insert_row(session, LeadImport, row)
    return True


def find_import(session: Session, import_id: UUID) -> LeadImport | None:
    """Return an import, if there is one."""
    return session.get(LeadImport, import_id)


def lock_import(session: Session, import_id: UUID) -> LeadImport | None:
    """Return an import, locked until the transaction ends, if there is one."""
    locked = select(LeadImport).where(LeadImport.id == import_id).with_for_update()
    return session.scalars(locked, execution_options={"populate_existing": True}).one_or_none()


def list_since(session: Session, since: datetime, author_id: UUID | None) -> Sequence[LeadImport]:
    """Return the imports since a moment, newest first.

    :param author_id: only those of an account; None for all.
    """
    found = select(LeadImport).where(LeadImport.at >= since)
    if author_id is not None:
        found = found.where(LeadImport.author_id == author_id)
    return session.scalars(found.order_by(LeadImport.at.desc(), LeadImport.id)).all()


def count_leads(session: Session, import_id: UUID) -> int:
    """Return how many leads of an import there still are."""
    return session.scalar(select(func.count(Lead.id)).where(Lead.import_id == import_id)) or 0
