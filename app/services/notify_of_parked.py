"""Tell the desk of messages that could not be sent."""

from datetime import datetime

from app.db import Database
from app.domain.delivery import MessageKind
from app.services.steps.queue_messages import QueuedMessage, queue_messages
from app.store import outbox, parked


def notify_of_parked(
    database: Database, *, desk_email: str, desk_language: str, mail_domain: str, now: datetime
) -> bool:
    """Queue one notice if messages were parked since the last one; return whether it was queued.

    The last notice itself says since when, so that a worker that dies here neither repeats it
    nor leaves it out.
    """
    with database.transaction() as session:
        # First what the index answers: mostly there is nothing to tell.
        waiting = parked.count_parked(session)
        if not waiting or not desk_email:
            return False
        last = outbox.last_queued_at(session, MessageKind.PARKED_DIGEST)
        new = parked.count_parked_since(session, last)
        if not new:
            return False
        notice = QueuedMessage(
            MessageKind.PARKED_DIGEST,
            desk_email,
            desk_language,
            details={"new": new, "all": waiting},
        )
        queue_messages(session, [notice], mail_domain, now)
    return True
