"""Queue messages in the transaction that causes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.domain.delivery import MessageKind
from app.store import outbox


@dataclass(frozen=True)
class QueuedMessage:
    """A message about an enquiry: what it is, to whom, in which language."""

    kind: MessageKind
    recipient: str
    language: str


def queue_messages(
    session: Session,
    enquiry_id: UUID,
    messages: Sequence[QueuedMessage],
    mail_domain: str,
    at: datetime,
) -> None:
    """Queue messages about an enquiry; each gets the Message-ID that it keeps for good.

    :param mail_domain: the right-hand side of the Message-IDs.
    """
    rows = []
    for message in messages:
        message_id = uuid4()
        rows.append(
            {
                "id": message_id,
                "kind": message.kind.value,
                "enquiry_id": enquiry_id,
                "recipient": message.recipient,
                "language": message.language,
                "message_id": f"<{message_id.hex}@{mail_domain}>",
                "created_at": at,
                "due_at": at,
                "attempts": 0,
                "sent_at": None,
                "last_error": "",
            }
        )
    outbox.insert_messages(session, rows)
