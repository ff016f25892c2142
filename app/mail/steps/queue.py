"""Queueing of messages in the transaction that causes them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.rules.rate import HOUR, window_start
from app.core.rules.request_id import current_request
from app.core.steps.records import new_id
from app.core.store.statements import insert_rows
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import FOLDED, NOTICES_AN_HOUR, MessageKind, MessageState, Trait
from app.mail.store import outbox


@dataclass(frozen=True)
class QueuedMessage:
    """A message to send: its kind, recipient, language and subject.

    :param details: the data its text needs: ids, codes, counts, and what the ledger makes public;
        never personal data.
    :param id: its id, if something is made from it before it is queued.
    :param due_at: when it may be sent; by default at once.
    :param state: queued; or cancelled from the start, if only the work of queueing is wanted.
    """

    kind: MessageKind
    recipient: str
    language: str
    person_id: UUID | None = None
    enquiry_id: UUID | None = None
    details: Mapping[str, str | int] = field(default_factory=dict)
    due_at: datetime | None = None
    state: MessageState = MessageState.QUEUED
    id: UUID | None = None


def queue_messages(
    session: Session, messages: Sequence[QueuedMessage], mail_domain: str, at: datetime
) -> list[str]:
    """Queue messages; return their permanent Message-IDs.

    They are sent after the transaction that queues them has committed.

    :param mail_domain: the right-hand side of the Message-IDs.
    """
    rows = [_row(message, mail_domain, at) for message in messages]
    insert_rows(session, OutboxMessage, rows)
    return [str(row["message_id"]) for row in rows]


def fold(session: Session, message: OutboxMessage, mail_domain: str, now: datetime) -> bool:
    """Leave a notice beyond the hour's limit to one digest; return whether it was left.

    So a flood of the form does not flood the desk's mailbox.
    """
    kind, began = MessageKind(message.kind), window_start(now, HOUR)
    if not kind.has(Trait.FOLDS):
        return False
    recipient = message.recipient
    if outbox.count_sent_since(session, kind, recipient, began) < NOTICES_AN_HOUR:
        return False
    outbox.cancel(session, message.id, now, FOLDED)
    digest = MessageKind.NOTICES_DIGEST
    last = outbox.find_last(session, digest, recipient, now)
    if last is None or last.created_at < began:
        due_at = began + HOUR
        one = QueuedMessage(digest, recipient, message.language, due_at=due_at)
        queue_messages(session, [one], mail_domain, now)
    return True


def _row(message: QueuedMessage, mail_domain: str, at: datetime) -> dict[str, object]:
    message_id = message.id or new_id(at)
    return {
        "id": message_id,
        "kind": message.kind.value,
        "person_id": message.person_id,
        "enquiry_id": message.enquiry_id,
        "recipient": message.recipient,
        "language": message.language,
        "message_id": f"<{message_id.hex}@{mail_domain}>",
        "details": dict(message.details),
        "state": message.state.value,
        "created_at": at,
        "due_at": message.due_at or at,
        "attempts": 0,
        "settled_at": None if message.state is MessageState.QUEUED else at,
        "last_error": "",
        "request": current_request(),
    }
