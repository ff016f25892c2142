"""How many leads each folder holds, counted only as far as a page says it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ScalarSelect, Select, func, select
from sqlalchemy.orm import Session

from app.leads.models.lead import Lead
from app.leads.rules.inbox import MOST_COUNTED, Folder
from app.leads.store.inbox_filter import folder_conditions, folder_equality


def count_folders(session: Session, me: UUID, now: datetime) -> Mapping[Folder, int]:
    """Return how many leads are in each folder, up to one more than MOST_COUNTED."""
    counts = [
        _up_to_most(some).label(f"{folder}_{number}")
        for folder in Folder
        for number, some in enumerate(_parts(folder, me, now))
    ]
    row = session.execute(select(*counts)).mappings().one()
    return {
        folder: min(
            sum(count for name, count in row.items() if name.rpartition("_")[0] == folder),
            MOST_COUNTED + 1,
        )
        for folder in Folder
    }


def _parts(folder: Folder, me: UUID, now: datetime) -> list[Select[Any]]:
    """Return what reads the leads of a folder: those with a place, and those without."""
    if folder is Folder.OVERDUE:
        # The index alone answers it: nothing that is set aside is due.
        return [select(Lead.due_at).where(Lead.due_at.is_not(None), Lead.due_at <= now)]
    conditions = [
        *folder_conditions(folder, None, now),
        *(each for equality in folder_equality(folder, me) for each in equality.strict()),
    ]
    return [
        select(Lead.place).where(where, *conditions)
        for where in (Lead.place.is_not(None), Lead.place.is_(None))
    ]


def _up_to_most(some: Select[Any]) -> ScalarSelect[int]:
    limited = some.limit(MOST_COUNTED + 1).subquery()
    return select(func.count()).select_from(limited).scalar_subquery()
