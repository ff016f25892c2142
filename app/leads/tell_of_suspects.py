"""Tell whoever manages the desk of what was set aside and nobody has looked at in time."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts.store import staff
from app.core.db import Database
from app.leads.rules.escalation import managers
from app.leads.rules.first_response import FirstResponse
from app.leads.store import lead as leads
from app.mail.rules.delivery import MessageKind
from app.mail.rules.mailing import Mailing
from app.mail.steps.queue_messages import QueuedMessage, queue_messages
from app.mail.store import outbox


def suspects_wait(database: Database, promise: FirstResponse, now: datetime) -> bool:
    """Return whether managers are to be told now."""
    with database.reading() as session:
        return _is_time(session, promise, now)


def tell_of_suspects(
    database: Database, promise: FirstResponse, mailing: Mailing, now: datetime
) -> bool:
    """Queue a mail to each manager who is there; return whether any was to be told.

    It comes when the oldest should have been looked at, and again when the next working day is
    over, until all have been. The last mail itself says when it came, so that a worker that dies
    here neither repeats it nor leaves it out. Without managers the desk's own address gets it.
    """
    with database.transaction() as session:
        if not _is_time(session, promise, now):
            return False
        people = staff.colleagues(session)
        told = [
            (people[each].email, people[each].language or mailing.desk_language)
            for each in sorted(managers(people, now))
        ]
        if not told and mailing.desk_email:
            told = [(mailing.desk_email, mailing.desk_language)]
        kind = MessageKind.REVIEW_DIGEST
        messages = [QueuedMessage(kind, address, language) for address, language in told]
        queue_messages(session, messages, mailing.domain, now)
    return bool(told)


def _is_time(session: Session, promise: FirstResponse, now: datetime) -> bool:
    oldest = leads.find_oldest_unseen_suspect(session)
    if oldest is None or now < promise.review_due(oldest):
        return False
    last = outbox.last_queued_at(session, MessageKind.REVIEW_DIGEST, now)
    return last is None or now >= promise.hours.closes_after(last, 1).at
