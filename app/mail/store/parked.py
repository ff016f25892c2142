"""Messages that could not leave and wait for people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CursorResult, Update, func, select, tuple_, update
from sqlalchemy.orm import Session

from app.mail.models.outbox import OutboxMessage
from app.mail.rules.delivery import MessageKind, MessageState

_PARKED = OutboxMessage.state == MessageState.PARKED.value


@dataclass(frozen=True)
class ParkedMessage:
    """A parked message as the list shows it.

    :param enquiry_id: the enquiry that it is about, if it is about one.
    """

    id: UUID
    kind: str
    enquiry_id: UUID | None
    recipient: str
    parked_at: datetime
    attempts: int
    last_error: str


def count_parked(session: Session) -> int:
    """Return how many messages wait for people; the index alone answers it."""
    return session.scalar(select(func.count()).select_from(OutboxMessage).where(_PARKED)) or 0


def count_parked_between(session: Session, after: datetime | None, until: datetime) -> int:
    """Return how many messages were parked after a moment, up to another; notices of it aside."""
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
) -> Sequence[ParkedMessage]:
    """Return up to `limit` parked messages, newest first, older than a position (keyset)."""
    statement = (
        select(OutboxMessage)
        .where(_PARKED)
        .order_by(OutboxMessage.due_at.desc(), OutboxMessage.id.desc())
        .limit(limit)
    )
    if before is not None:
        place = tuple_(OutboxMessage.due_at, OutboxMessage.id)
        statement = statement.where(place < tuple_(*before))
    return [
        ParkedMessage(
            id=message.id,
            kind=message.kind,
            enquiry_id=message.enquiry_id,
            recipient=message.recipient,
            parked_at=message.due_at,
            attempts=message.attempts,
            last_error=message.last_error,
        )
        for message in session.scalars(statement)
    ]


def queue_again(session: Session, message_id: UUID, at: datetime) -> bool:
    """Let a parked message be tried again as if for the first time; return whether it was parked.

    It stays the same mail, under the same Message-ID.
    """
    return _queue(session, update(OutboxMessage).where(OutboxMessage.id == message_id), at) == 1


def queue_all_again(session: Session, at: datetime) -> int:
    """Let every parked message be tried again; return how many there were."""
    return _queue(session, update(OutboxMessage), at)


def close(session: Session, message_id: UUID, at: datetime) -> bool:
    """Give a parked message up; return whether it was parked."""
    result: CursorResult[Any] = session.connection().execute(
        update(OutboxMessage)
        .where(OutboxMessage.id == message_id, _PARKED)
        .values(state=MessageState.CANCELLED.value, settled_at=at, due_at=at)
    )
    return result.rowcount == 1


def _queue(session: Session, messages: Update, at: datetime) -> int:
    result: CursorResult[Any] = session.connection().execute(
        messages.where(_PARKED).values(
            state=MessageState.QUEUED.value,
            due_at=at,
            attempts=0,
            tried_since=None,
            settled_at=None,
        )
    )
    return result.rowcount
