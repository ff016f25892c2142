"""Whom receivers of data are still to be told about."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, tuple_, update
from sqlalchemy.orm import Session

from app.core.store.statements import insert_rows
from app.rights.models.notify_task import NotifyTask

_OPEN = NotifyTask.done_at.is_(None)


def insert_tasks(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add tasks."""
    insert_rows(session, NotifyTask, rows)


def list_open_pairs(session: Session, enquiries: Collection[UUID]) -> set[tuple[UUID, UUID, str]]:
    """Return export, enquiry and kind of the tasks about enquiries that nobody has done."""
    rows = session.execute(
        select(NotifyTask.export_id, NotifyTask.enquiry_id, NotifyTask.kind).where(
            NotifyTask.enquiry_id.in_(enquiries), _OPEN
        )
    )
    return {(export_id, enquiry_id, kind) for export_id, enquiry_id, kind in rows}


def list_open(
    session: Session, after: tuple[datetime, UUID] | None, limit: int
) -> Sequence[NotifyTask]:
    """Return up to `limit` tasks that nobody has done, the oldest first (keyset)."""
    place = (NotifyTask.opened_at, NotifyTask.id)
    statement = select(NotifyTask).where(_OPEN).order_by(*place).limit(limit)
    if after is not None:
        statement = statement.where(tuple_(*place) > tuple_(*after))
    return session.scalars(statement).all()


def count_open(session: Session) -> int:
    """Return how many tasks nobody has done."""
    return session.scalar(select(func.count()).select_from(NotifyTask).where(_OPEN)) or 0


def mark_done(session: Session, task_id: UUID, actor: str, at: datetime) -> NotifyTask | None:
    """Record that a receiver has been told, and forget the reference; None if done before."""
    done = (
        update(NotifyTask)
        .where(NotifyTask.id == task_id, _OPEN)
        .values(done_at=at, done_by=actor, reference="")
        .returning(NotifyTask)
    )
    return session.scalars(done).one_or_none()
