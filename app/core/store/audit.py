"""The audit trail."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.models.audit import AuditRecord
from app.core.store.statements import insert_row


def insert_event(session: Session, row: Mapping[str, Any]) -> None:
    """Add an event to the trail."""
    insert_row(session, AuditRecord, row)


def list_events(session: Session, limit: int) -> Sequence[AuditRecord]:
    """Return the latest events, newest first."""
    return session.scalars(
        select(AuditRecord).order_by(AuditRecord.at.desc(), AuditRecord.id.desc()).limit(limit)
    ).all()
