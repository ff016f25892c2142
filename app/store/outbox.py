"""Messages that wait to leave."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.domain.delivery import MessageState
from app.models import OutboxMessage
from app.store.statements import insert_rows


def insert_messages(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Queue messages; they leave after the transaction that queues them commits."""
    insert_rows(session, OutboxMessage, rows)


def claim_due(
    session: Session, now: datetime, owned_until: datetime, limit: int
) -> Sequence[OutboxMessage]:
    """Take up to `limit` due messages for this worker until a moment, counting the attempt.

    Rows that another worker is claiming are passed over (PostgreSQL); on SQLite the writing
    transaction itself keeps others away.
    """
    messages = session.scalars(
        select(OutboxMessage)
        .where(OutboxMessage.state == MessageState.QUEUED.value, OutboxMessage.due_at <= now)
        .order_by(OutboxMessage.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    for message in messages:
        message.due_at = owned_until
        message.attempts += 1
    return messages


def mark_sent(session: Session, message_id: UUID, at: datetime) -> None:
    """Record that a message has left."""
    session.execute(
        update(OutboxMessage)
        .where(OutboxMessage.id == message_id)
        .values(state=MessageState.SENT.value, settled_at=at, last_error="")
    )


def mark_failed(session: Session, message_id: UUID, due_at: datetime, error: str) -> None:
    """Record that an attempt failed, and when to try again."""
    session.execute(
        update(OutboxMessage)
        .where(OutboxMessage.id == message_id)
        .values(due_at=due_at, last_error=error)
    )
