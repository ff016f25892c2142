"""Messages that wait to leave, have left, or could not."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CursorResult, Update, func, or_, select, tuple_, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Session

from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind, MessageState

_PARKED = OutboxMessage.state == MessageState.PARKED.value
_QUEUED = OutboxMessage.state == MessageState.QUEUED.value
_SETTLED = (MessageState.SENT.value, MessageState.CANCELLED.value)


def claim_next(session: Session, now: datetime, owned_until: datetime) -> OutboxMessage | None:
    """Take the message that has been due longest for this worker, counting the attempt.

    Rows that another worker is claiming are passed over (PostgreSQL); on SQLite the writing
    transaction itself keeps others away.
    """
    message = session.scalars(
        select(OutboxMessage)
        .where(_QUEUED, OutboxMessage.due_at <= now)
        .order_by(OutboxMessage.due_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    ).first()
    if message is not None:
        message.due_at = owned_until
        message.attempts += 1
        message.tried_since = message.tried_since or now
    return message


def mark_sent(session: Session, message_id: UUID, at: datetime) -> bool:
    """Record that a message has left, whatever was decided about it meanwhile.

    :returns: whether it is still kept, and not erased with the person that it was to.
    """
    return _settle(session, _message(message_id), MessageState.SENT, at, "")


def settle_all(session: Session, until: datetime) -> None:
    """Record that all messages queued up to a moment left when they were queued."""
    queued = update(OutboxMessage).where(_QUEUED, OutboxMessage.created_at <= until)
    at = OutboxMessage.created_at
    session.execute(queued.values(state=MessageState.SENT.value, settled_at=at, due_at=at))


def mark_failed(
    session: Session, message_id: UUID, attempt: int, due_at: datetime, error: str
) -> None:
    """Record that an attempt failed, and when to try again.

    :param attempt: its number; nothing changes if another attempt has begun since.
    """
    session.execute(_attempt(message_id, attempt).values(due_at=due_at, last_error=error))


def mark_parked(session: Session, message_id: UUID, attempt: int, at: datetime, error: str) -> bool:
    """Set a message aside for people, after an attempt that is not to be repeated.

    :param attempt: its number; nothing changes if another attempt has begun since.
    :returns: whether it was set aside.
    """
    return _settle(session, _attempt(message_id, attempt), MessageState.PARKED, at, error)


def cancel(session: Session, message_id: UUID, at: datetime) -> None:
    """Record that a message is not to leave any more."""
    _settle(session, _message(message_id), MessageState.CANCELLED, at, "")


def delete(session: Session, message_id: UUID) -> None:
    """Delete a message."""
    session.execute(
        sql_delete(OutboxMessage).where(OutboxMessage.id == message_id),
        execution_options={"synchronize_session": False},
    )


def find_last(
    session: Session, kind: MessageKind, recipient: str, now: datetime
) -> OutboxMessage | None:
    """Return the message of a kind that was queued last for a recipient, if any is kept.

    :param now: one that is dated later was dated by a clock that was ahead, and does not count.
    """
    newest_first = (
        select(OutboxMessage)
        .where(
            OutboxMessage.kind == kind.value,
            OutboxMessage.recipient == recipient,
            OutboxMessage.created_at <= now,
        )
        .order_by(OutboxMessage.created_at.desc())
    )
    return session.scalars(newest_first.limit(1)).first()


def find_last_state(session: Session, kind: MessageKind, person_id: UUID) -> str | None:
    """Return what became of the message of a kind queued last to a person, if any is kept."""
    return session.scalar(
        select(OutboxMessage.state)
        .where(OutboxMessage.person_id == person_id, OutboxMessage.kind == kind.value)
        .order_by(OutboxMessage.created_at.desc())
        .limit(1)
    )


def find_untried(session: Session, kind: MessageKind, recipient: str) -> OutboxMessage | None:
    """Return the message of a kind that was queued last for a recipient and that nobody has tried.

    It is locked; one that is being claimed just now is passed over (PostgreSQL).
    """
    newest_first = (
        select(OutboxMessage)
        .where(
            _QUEUED,
            OutboxMessage.kind == kind.value,
            OutboxMessage.recipient == recipient,
            OutboxMessage.attempts == 0,
        )
        .order_by(OutboxMessage.created_at.desc())
    )
    return session.scalars(newest_first.limit(1).with_for_update(skip_locked=True)).first()


def find_left(session: Session, kind: MessageKind, enquiry_id: UUID) -> str | None:
    """Return the Message-ID of the message of a kind about an enquiry that left, if it is kept."""
    return session.scalar(
        select(OutboxMessage.message_id)
        .where(
            OutboxMessage.enquiry_id == enquiry_id,
            OutboxMessage.kind == kind.value,
            OutboxMessage.state == MessageState.SENT.value,
        )
        .limit(1)
    )


def last_queued_at(session: Session, kind: MessageKind, now: datetime) -> datetime | None:
    """Return when a message of a kind was last queued, if any is kept.

    :param now: one that is dated later was dated by a clock that was ahead, and does not count.
    """
    return session.scalar(
        select(func.max(OutboxMessage.created_at)).where(
            OutboxMessage.kind == kind.value, OutboxMessage.created_at <= now
        )
    )


def count_late(session: Session, due_before: datetime) -> int:
    """Return how many messages should have left before a moment, tried in vain or not at all."""
    late = or_(OutboxMessage.due_at < due_before, OutboxMessage.tried_since < due_before)
    return session.scalar(select(func.count()).select_from(OutboxMessage).where(_QUEUED, late)) or 0


def bring_forward(session: Session, now: datetime, latest: datetime, limit: int) -> int:
    """Make up to `limit` messages due that a clock which was ahead had put off; return how many.

    Those that wait for a time of their own, queued by a clock that was right, are left alone.

    :param latest: later than any message is put off that has been tried.
    """
    put_off = (
        select(OutboxMessage.id)
        .where(
            _QUEUED,
            OutboxMessage.due_at > latest,
            or_(OutboxMessage.attempts > 0, OutboxMessage.created_at > latest),
        )
        .limit(limit)
    )
    result: CursorResult[Any] = session.connection().execute(
        update(OutboxMessage)
        .where(OutboxMessage.id.in_(put_off))
        .values(due_at=now, tried_since=None)
    )
    return result.rowcount


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
) -> Sequence[OutboxMessage]:
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
    return session.scalars(statement).all()


def queue_again(session: Session, message_id: UUID | None, at: datetime) -> int:
    """Let a parked message, or every one, be tried again as if for the first time.

    It stays the same mail, under the same Message-ID.

    :param message_id: None for all that are parked.
    :return: how many there were.
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


def give_up(session: Session, message_id: UUID, at: datetime) -> bool:
    """Cancel a parked message, which keeps the reason; return whether it was parked."""
    parked = _message(message_id).where(_PARKED)
    return _settle(session, parked, MessageState.CANCELLED, at, OutboxMessage.last_error)


def _message(message_id: UUID) -> Update:
    return update(OutboxMessage).where(OutboxMessage.id == message_id)


def _attempt(message_id: UUID, attempt: int) -> Update:
    return _message(message_id).where(_QUEUED, OutboxMessage.attempts == attempt)


def _settle(
    session: Session, messages: Update, state: MessageState, at: datetime, error: object
) -> bool:
    settled = messages.values(state=state.value, settled_at=at, due_at=at, last_error=error)
    return session.execute(settled.returning(OutboxMessage.id)).first() is not None
