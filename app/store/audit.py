"""The audit trail."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import AuditRecord
from app.store.statements import insert_row


def insert_event(session: Session, row: Mapping[str, Any]) -> None:
    """Add an event to the trail."""
    insert_row(session, AuditRecord, row)


def count_events(session: Session, event: str, subject: str, since: datetime) -> int:
    """Return how many events of a tag have concerned a record after a moment."""
    found = select(func.count()).where(
        AuditRecord.subject == subject, AuditRecord.at > since, AuditRecord.event == event
    )
    return session.scalar(found) or 0


def list_events(session: Session, limit: int) -> Sequence[AuditRecord]:
    """Return the latest events, newest first."""
    return session.scalars(
        select(AuditRecord).order_by(AuditRecord.at.desc(), AuditRecord.id.desc()).limit(limit)
    ).all()
