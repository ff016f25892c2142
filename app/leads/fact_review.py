"""The reminder to review the operator's own facts."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.accounts.rules.colleagues import managers
from app.accounts.steps.notices import notify_staff
from app.content import Content
from app.core.db import Database
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.store import outbox

AGAIN_AFTER = timedelta(days=7)
"""The time after which a reminder is repeated, until the facts have later days or are gone."""


def fact_reminder_wanted(
    database: Database, content: Content, time_zone: str, now: datetime
) -> bool:
    """Return whether a fact is due for review, without a reminder within the last week."""
    if not content.facts_due(now.astimezone(ZoneInfo(time_zone)).date()):
        return False
    with database.reading() as session:
        return _is_time(session, now)


def remind_of_facts(database: Database, mailing: Mailing, now: datetime) -> int:
    """Queue one mail to each manager present; return how many.

    Without managers the desk's own address gets it. The mail itself records its time, so a worker
    that dies here neither repeats nor omits it.
    """
    with database.transaction() as session:
        if not _is_time(session, now):
            return 0
        return notify_staff(session, mailing, MessageKind.FACTS_DUE, managers, now)


def _is_time(session: Session, now: datetime) -> bool:
    last = outbox.last_queued_at(session, MessageKind.FACTS_DUE, now)
    return last is None or last <= now - AGAIN_AFTER
