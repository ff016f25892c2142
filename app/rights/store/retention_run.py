"""Runs of the retention job."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.store.statements import insert_row
from app.rights.models.retention import RetentionRun

_OPEN = RetentionRun.ended_at.is_(None)


def insert_run(session: Session, row: Mapping[str, Any]) -> None:
    """Begin a run."""
    insert_row(session, RetentionRun, row)


def find_open(session: Session) -> RetentionRun | None:
    """Return the run that has not ended, if there is one."""
    return session.scalars(select(RetentionRun).where(_OPEN).limit(1)).first()


def has_open(session: Session) -> bool:
    """Return whether a run has not ended."""
    return bool(session.scalar(select(exists().where(_OPEN))))


def lock(session: Session, run_id: UUID) -> RetentionRun:
    """Return a run, keeping others from moving it on."""
    return session.get_one(RetentionRun, run_id, with_for_update=True)


def find_asked_by(session: Session) -> str | None:
    """Return who asked last for a run, if that was after the last run had begun."""
    begun = select(func.max(RetentionRun.started_at)).scalar_subquery()
    asked = select(AuditRecord.actor).where(
        AuditRecord.event == AuditEvent.RETENTION_ASKED.tag,
        or_(begun.is_(None), AuditRecord.at > begun),
    )
    return session.scalar(asked.order_by(AuditRecord.at.desc(), AuditRecord.id.desc()).limit(1))


def list_latest(session: Session, limit: int) -> Sequence[RetentionRun]:
    """Return up to `limit` runs, the newest first."""
    newest = RetentionRun.started_at.desc(), RetentionRun.id
    return session.scalars(select(RetentionRun).order_by(*newest).limit(limit)).all()
