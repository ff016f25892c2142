"""Work that was asked for: taken by one worker at a time, and changed by that one alone."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, CursorResult, exists, or_, select, update
from sqlalchemy.orm import Session

from app.core.store.periodic_job import CLOCKS_DIFFER
from app.core.store.statements import insert_unless_present
from app.ledger.models import LedgerBundle, LedgerVerification

OPEN = "open"
"""The state of work that waits or is being done, in each table."""

Work = TypeVar("Work", LedgerVerification, LedgerBundle)


def insert_open(session: Session, model: type[Work], row: Mapping[str, Any]) -> bool:
    """Add work for a worker to do, unless some is open; return whether it was added."""
    return insert_unless_present(session, model, row)


def find_open(session: Session, model: type[Work]) -> Work | None:
    """Return the requested work that waits or is running, if there is any."""
    return session.scalars(select(model).where(model.state == OPEN)).first()


def is_waiting(session: Session, model: type[Work], now: datetime) -> bool:
    """Return whether work waits for a worker, also after its first one has died."""
    return bool(session.scalar(select(exists().where(model.state == OPEN, _free(model, now)))))


def take(session: Session, model: type[Work], owner: str, now: datetime) -> UUID | None:
    """Claim the open work, and reset its progress; return its id if it was free.

    :param owner: the name of this attempt.
    """
    free = (model.state == OPEN, _free(model, now))
    found = session.scalars(select(model.id).where(*free)).first()
    if found is None:
        return None
    values = {
        "owner": owner,
        "owned_until": now + model.LEASE,
        "started_at": now,
        "done": 0,
        "total": 0,
    }
    taken = update(model).where(*free, model.id == found).values(**values)
    result: CursorResult[Any] = session.connection().execute(taken)
    return found if result.rowcount == 1 else None


def change(
    session: Session, model: type[Work], work_id: UUID, owner: str, values: Mapping[str, Any]
) -> bool:
    """Update work that an attempt owns; return whether it still owns it."""
    ours = update(model).where(model.state == OPEN, model.id == work_id, model.owner == owner)
    result: CursorResult[Any] = session.connection().execute(ours.values(**values))
    return result.rowcount == 1


def _free(model: type[Work], now: datetime) -> ColumnElement[bool]:
    # A lease longer than any worker takes was written by somebody else, to put it off.
    too_long = model.owned_until > now + model.LEASE + CLOCKS_DIFFER
    return or_(model.owner == "", model.owned_until <= now, too_long)
