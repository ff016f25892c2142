"""Messages parked for people, who queue them again."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CursorResult, func, select, tuple_, update
from sqlalchemy.orm import Session

from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind, MessageState

_PARKED = OutboxMessage.state == MessageState.PARKED.value
_COUNT_PARKED = select(func.count()).select_from(OutboxMessage).where(_PARKED)


def count_parked(session: Session) -> int:
    """Return how many messages are parked; the index alone answers the query."""
    return session.scalar(_COUNT_PARKED) or 0


def count_parked_between(session: Session, after: datetime | None, until: datetime) -> int:
    """Return how many messages were parked between two moments, not counting notices of that."""
    statement = (
        select(func.count())
        .select_from(OutboxMessage)
        .where(
            _PARKED,
            OutboxMessage.due_at <= until,
            OutboxMessage.kind != MessageKind.PARKED_DIGEST.value,
        )
    )
    if after is not None:
        statement = statement.where(OutboxMessage.due_at > after)
    return session.scalar(statement) or 0


def list_parked(
    session: Session, before: tuple[datetime, UUID] | None, limit: int
) -> Sequence[OutboxMessage]:
    """Return a page of parked messages, newest first, older than a position (keyset)."""
    statement = (
        select(OutboxMessage)
        .where(_PARKED)
        .order_by(OutboxMessage.due_at.desc(), OutboxMessage.id.desc())
        .limit(limit)
    )
    if before is not None:
        place = tuple_(OutboxMessage.due_at, OutboxMessage.id)
        statement = statement.where(place < tuple_(*before))
    return session.scalars(statement).all()


def list_parked_since(session: Session, since: datetime) -> Sequence[OutboxMessage]:
    """Return the messages parked at or after a moment."""
    return session.scalars(
        select(OutboxMessage).where(_PARKED, OutboxMessage.due_at >= since)
    ).all()


def queue_again(session: Session, message_id: UUID | None, at: datetime) -> int:
    """Queue a parked message again, or all of them, with a fresh series of attempts.

    It stays the same mail, under the same Message-ID.

    :param message_id: None for all parked messages.
    :return: the number of messages queued.
    """
    parked = update(OutboxMessage).where(_PARKED)
    if message_id is not None:
        parked = parked.where(OutboxMessage.id == message_id)
    result: CursorResult[Any] = session.connection().execute(
        parked.values(
            state=MessageState.QUEUED.value,
            due_at=at,
            attempts=0,
            tried_since=None,
            settled_at=None,
        )
    )
    return result.rowcount
