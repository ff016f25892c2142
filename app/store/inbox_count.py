"""How many leads each folder holds, counted only as far as a page says it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.domain.inbox import MOST_COUNTED, Folder
from app.models import Lead
from app.store.inbox_filter import folder_conditions, folder_equality


def count_folders(session: Session, me: UUID, now: datetime) -> Mapping[Folder, int]:
    """Return how many leads are in each folder, up to one more than MOST_COUNTED."""
    return {folder: _count(session, folder, me, now) for folder in Folder}


def _count(session: Session, folder: Folder, me: UUID, now: datetime) -> int:
    if folder is Folder.OVERDUE:
        # The index alone answers it: nothing that is set aside is due.
        return _up_to_most(
            session, select(Lead.due_at).where(Lead.due_at.is_not(None), Lead.due_at <= now)
        )
    counted = 0
    for where in (Lead.place.is_not(None), Lead.place.is_(None)):
        some = select(Lead.place).where(where, *folder_conditions(folder, None, now))
        for equality in folder_equality(folder, me):
            some = some.where(*equality.strict())
        counted += _up_to_most(session, some)
    return min(counted, MOST_COUNTED + 1)


def _up_to_most(session: Session, some: Select[Any]) -> int:
    counted = select(func.count()).select_from(some.limit(MOST_COUNTED + 1).subquery())
    return session.scalar(counted) or 0
