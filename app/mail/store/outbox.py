"""Messages that are queued, sent or parked."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CursorResult, Update, bindparam, func, or_, select, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Session

from app.mail.models import OutboxMessage
from app.mail.rules.delivery import FOLDED, MessageKind, MessageState

_PARKED = OutboxMessage.state == MessageState.PARKED.value
_QUEUED = OutboxMessage.state == MessageState.QUEUED.value
_SETTLED = (MessageState.SENT.value, MessageState.CANCELLED.value)


def lock_next(session: Session, now: datetime) -> OutboxMessage | None:
    """Lock and return the message that has been due longest, if one is due.

    Rows that another worker is claiming are skipped (PostgreSQL); on SQLite the write transaction
    itself keeps others out.
    """
    return session.scalars(
        select(OutboxMessage)
        .where(_QUEUED, OutboxMessage.due_at <= now)
        .order_by(OutboxMessage.due_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    ).first()


def claim(message: OutboxMessage, now: datetime, owned_until: datetime) -> None:
    """Claim a locked message, and count the attempt."""
    message.due_at = owned_until
    message.attempts += 1
    message.tried_since = message.tried_since or now


def mark_sent(session: Session, message_id: UUID, at: datetime) -> bool:
    """Record that a message was sent, even if it was cancelled meanwhile.

    :returns: whether it still exists, and was not erased with its recipient.
    """
    return _settle(session, _message(message_id), MessageState.SENT, at, "")


def list_sent(session: Session, message_ids: Collection[UUID]) -> Sequence[UUID]:
    """Return which of these messages are recorded as sent."""
    sent = OutboxMessage.state == MessageState.SENT.value
    chosen = select(OutboxMessage.id).where(OutboxMessage.id.in_(message_ids), sent)
    return session.scalars(chosen).all()


def settle_all(session: Session, until: datetime) -> None:
    """Record that all messages queued up to a moment were sent when they were queued."""
    queued = update(OutboxMessage).where(_QUEUED, OutboxMessage.created_at <= until)
    at = OutboxMessage.created_at
    session.execute(queued.values(state=MessageState.SENT.value, settled_at=at, due_at=at))


def mark_failed(
    session: Session, message_id: UUID, attempt: int, due_at: datetime, error: str
) -> None:
    """Record that an attempt failed, and the time of the retry.

    :param attempt: its number; nothing changes if another attempt has begun since.
    """
    session.execute(_attempt(message_id, attempt).values(due_at=due_at, last_error=error))


def mark_parked(session: Session, message_id: UUID, attempt: int, at: datetime, error: str) -> bool:
    """Park a message for people, after an attempt that is not to be repeated.

    :param attempt: its number; nothing changes if another attempt has begun since.
    :returns: whether it was parked.
    """
    return _settle(session, _attempt(message_id, attempt), MessageState.PARKED, at, error)


def cancel(session: Session, message_id: UUID, at: datetime, why: str = "") -> None:
    """Record that a message is no longer to be sent."""
    _settle(session, _message(message_id), MessageState.CANCELLED, at, why)


def delete(session: Session, message_id: UUID) -> None:
    """Delete a message."""
    session.execute(
        sql_delete(OutboxMessage).where(OutboxMessage.id == message_id),
        execution_options={"synchronize_session": False},
    )


def find_last(
    session: Session, kind: MessageKind, recipient: str, now: datetime
) -> OutboxMessage | None:
    """Return the last message of a kind queued for a recipient, if any is stored.

    :param now: a message dated later does not count: it was dated by a clock that was ahead.
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
    """Return the state of the last message of a kind queued for a person, if any is stored."""
    return session.scalar(
        select(OutboxMessage.state)
        .where(OutboxMessage.person_id == person_id, OutboxMessage.kind == kind.value)
        .order_by(OutboxMessage.created_at.desc())
        .limit(1)
    )


def find_untried(session: Session, kind: MessageKind, recipient: str) -> OutboxMessage | None:
    """Return the last message of a kind queued for a recipient and not attempted yet.

    It is locked; one that is just being claimed is skipped (PostgreSQL).
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
    """Return the Message-ID of the sent message of a kind about an enquiry, if it is stored."""
    return session.scalar(
        select(OutboxMessage.message_id)
        .where(
            OutboxMessage.enquiry_id == enquiry_id,
            OutboxMessage.kind == kind.value,
            OutboxMessage.state == MessageState.SENT.value,
        )
        .limit(1)
    )


def find_first(session: Session, kind: MessageKind, enquiry_id: UUID) -> UUID | None:
    """Return the id of the first message of a kind about an enquiry, in any state."""
    return session.scalar(
        select(OutboxMessage.id)
        .where(OutboxMessage.enquiry_id == enquiry_id, OutboxMessage.kind == kind.value)
        .order_by(OutboxMessage.created_at)
        .limit(1)
    )


def last_queued_at(session: Session, kind: MessageKind, now: datetime) -> datetime | None:
    """Return when a message of a kind was last queued, if any is stored.

    :param now: a message dated later does not count: it was dated by a clock that was ahead.
    """
    return session.scalar(
        select(func.max(OutboxMessage.created_at)).where(
            OutboxMessage.kind == kind.value, OutboxMessage.created_at <= now
        )
    )


def count_sent_since(session: Session, kind: str, recipient: str, since: datetime) -> int:
    """Return how many messages of a kind were sent to a recipient from a moment on."""
    of_kind = OutboxMessage.kind == kind, OutboxMessage.recipient == recipient
    sent = OutboxMessage.state == MessageState.SENT.value, OutboxMessage.due_at >= since
    return (
        session.scalar(select(func.count()).select_from(OutboxMessage).where(*sent, *of_kind)) or 0
    )


def count_folded_between(
    session: Session, recipient: str, since: datetime, until: datetime
) -> dict[MessageKind, int]:
    """Return how many notices to a recipient were folded into a digest in a span, by kind."""
    folded = (
        select(OutboxMessage.kind, func.count())
        .where(
            OutboxMessage.state == MessageState.CANCELLED.value,
            OutboxMessage.due_at >= since,
            OutboxMessage.due_at < until,
            OutboxMessage.last_error == FOLDED,
            OutboxMessage.recipient == recipient,
        )
        .group_by(OutboxMessage.kind)
    )
    return {MessageKind(kind): count for kind, count in session.execute(folded)}


_LATE = or_(
    OutboxMessage.due_at < bindparam("before"), OutboxMessage.tried_since < bindparam("before")
)
_COUNT_LATE = select(func.count()).select_from(OutboxMessage).where(_QUEUED, _LATE)


def count_late(session: Session, due_before: datetime) -> int:
    """Return how many queued messages should have been sent before a moment, attempted or not."""
    return session.scalar(_COUNT_LATE, {"before": due_before}) or 0


def find_waiting_since(session: Session, now: datetime) -> datetime | None:
    """Return since when the oldest queued message that could have been sent waits, if any does."""
    since = func.coalesce(OutboxMessage.tried_since, OutboxMessage.due_at)
    return session.scalar(select(func.min(since)).where(_QUEUED, since <= now))


def bring_forward(session: Session, now: datetime, latest: datetime, limit: int) -> int:
    """Make up to `limit` messages due that a clock running ahead had postponed; return how many.

    Messages with a due date of their own, queued by a correct clock, are left alone.

    :param latest: later than the due date of any message that has been tried.
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
