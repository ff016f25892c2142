"""Exports that come round."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from app.exports.models.export import Export, ExportSchedule
from app.exports.rules.export import ExportState

_UNDER_WAY = (ExportState.AWAITING_APPROVAL, ExportState.QUEUED, ExportState.RUNNING)


def add(session: Session, schedule: ExportSchedule) -> None:
    """Keep a schedule."""
    session.add(schedule)
    session.flush()


def lock(session: Session, schedule_id: UUID) -> ExportSchedule | None:
    """Return a schedule as it is now, keeping others from changing it until the transaction ends.

    None if it has been deleted.
    """
    held = select(ExportSchedule).where(ExportSchedule.id == schedule_id).with_for_update()
    return session.scalars(held, execution_options={"populate_existing": True}).one_or_none()


def find(session: Session, schedule_id: UUID) -> ExportSchedule | None:
    """Return a schedule by its id, if there is one."""
    return session.get(ExportSchedule, schedule_id)


def list_all(session: Session) -> Sequence[ExportSchedule]:
    """Return every schedule, those in force first, by name."""
    return session.scalars(
        select(ExportSchedule).order_by(
            ExportSchedule.enabled.desc(), ExportSchedule.name, ExportSchedule.id
        )
    ).all()


def list_due(session: Session, now: datetime) -> Sequence[UUID]:
    """Return the schedules in force whose time has come, from the one that waits longest on."""
    due = select(ExportSchedule.id).where(
        ExportSchedule.enabled.is_(True), ExportSchedule.next_at <= now
    )
    return session.scalars(due.order_by(ExportSchedule.next_at, ExportSchedule.id)).all()


def remove(session: Session, schedule: ExportSchedule) -> None:
    """Take a schedule away; what it asked for stays on record."""
    session.delete(schedule)
    session.flush()


def is_under_way(session: Session, schedule_id: UUID, now: datetime) -> bool:
    """Return whether an export of a schedule awaits approval, its turn, its end or delivery."""
    to_deliver = and_(Export.state == ExportState.COMPLETE.value, Export.file_until > now)
    theirs = select(Export.id).where(
        Export.schedule_id == schedule_id, or_(Export.state.in_(_UNDER_WAY), to_deliver)
    )
    return session.scalars(theirs.limit(1)).first() is not None


def list_to_deliver(session: Session, now: datetime) -> Sequence[Export]:
    """Return the complete exports of schedules whose files are still to go where they belong."""
    return session.scalars(
        select(Export)
        .where(
            Export.schedule_id.is_not(None),
            Export.state == ExportState.COMPLETE.value,
            Export.file_until > now,
        )
        .order_by(Export.requested_at, Export.id)
    ).all()
