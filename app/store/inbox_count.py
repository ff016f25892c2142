"""How many leads each folder holds, counted only as far as a page says it."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.domain.inbox import MOST_COUNTED, Folder
from app.models import Lead
from app.store.inbox_filter import Equality, folder_conditions, folder_equality


def count_folders(session: Session, me: UUID, now: datetime) -> Mapping[Folder, int]:
    """Return how many leads are in each folder, up to one more than MOST_COUNTED."""
    return {folder: _count(session, folder, me, now) for folder in Folder}


def _count(session: Session, folder: Folder, me: UUID, now: datetime) -> int:
    equality = folder_equality(folder, me)
    if folder is Folder.OVERDUE:
        return _count_up_to(session, Lead.due_at.is_not(None), folder, now, equality)
    counted = sum(
        _count_up_to(session, where, folder, now, equality)
        for where in (Lead.place.is_not(None), Lead.place.is_(None))
    )
    return min(counted, MOST_COUNTED + 1)


def _count_up_to(
    session: Session,
    where: ColumnElement[bool],
    folder: Folder,
    now: datetime,
    equality: list[Equality],
) -> int:
    some = select(Lead.place).where(
        where,
        *folder_conditions(folder, Lead.due_at, now),
        *(condition for each in equality for condition in each.strict()),
    )
    return (
        session.scalar(select(func.count()).select_from(some.limit(MOST_COUNTED + 1).subquery()))
        or 0
    )
