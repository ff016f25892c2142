"""Mails to members of staff about what waits for them, queued in the caller's transaction."""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.accounts.store import staff
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages


def notify_staff(
    session: Session,
    mailing: Mailing,
    kind: MessageKind,
    choose: Callable[[Mapping[UUID, StaffAccount], datetime], frozenset[UUID]],
    now: datetime,
    details: Mapping[str, str] | None = None,
) -> int:
    """Queue one mail to each account chosen, in its language; return how many.

    Without accounts, the desk's own address gets it, if there is one.

    :param choose: returns the ids of those to notify, of everybody by id.
    """
    people = staff.colleagues(session)
    chosen = [people[each] for each in sorted(choose(people, now))]
    to = [(each.email, each.language or mailing.desk_language) for each in chosen]
    if not to and mailing.desk_email:
        to = [(mailing.desk_email, mailing.desk_language)]
    messages = [QueuedMessage(kind, *each, details=details or {}) for each in to]
    queue_messages(session, messages, mailing.domain, now)
    return len(messages)
