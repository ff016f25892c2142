"""Tell the desk what waits for it: messages that could not be sent, and enquiries set aside."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.core.db import Database
from app.leads.store import lead as leads
from app.mail.rules.delivery import MessageKind
from app.mail.steps.queue_messages import QueuedMessage, queue_messages
from app.mail.store import outbox, parked


def notify_of_parked(
    database: Database, *, desk_email: str, desk_language: str, mail_domain: str, now: datetime
) -> bool:
    """Queue one notice if something came to wait since the last one; return whether it was queued.

    The last notice itself says since when, so that a worker that dies here neither repeats it
    nor leaves it out.
    """
    if not desk_email:
        return False
    with database.transaction() as session:
        counts = _counts(session, now)
        if not counts["new"] and not counts["new_set_aside"]:
            return False
        notice = QueuedMessage(MessageKind.PARKED_DIGEST, desk_email, desk_language, details=counts)
        queue_messages(session, [notice], mail_domain, now)
    return True


def _counts(session: Session, now: datetime) -> dict[str, int]:
    last = outbox.last_queued_at(session, MessageKind.PARKED_DIGEST, now)
    # What comes after `now` is left to the next notice, so that each tells of it once.
    return {
        "new": parked.count_parked_between(session, last, now),
        "all": parked.count_parked(session),
        "new_set_aside": leads.count_set_aside_between(session, last, now),
        "set_aside": leads.count_unseen_suspect(session),
    }
