"""Tell those who answer of requests about data, before it is too late, and when it is."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts.models.staff_account import StaffAccount
from app.accounts.store import staff
from app.content.languages import LANGUAGES
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.mail.rules.delivery import MessageKind
from app.mail.rules.mailing import Mailing
from app.mail.steps.queue_messages import QueuedMessage, queue_messages
from app.rights.models.rights_request import RightsRequest
from app.rights.rules.reminders import OVERDUE, SOON, answering
from app.rights.rules.rights import REMIND_BEFORE
from app.rights.store import rights_request as requests

_BATCH = 200
"""Requests that one round tells of."""


def reminder_wanted(database: Database, now: datetime) -> bool:
    """Return whether there is a request to tell of."""
    with database.reading() as session:
        return bool(_due(session, now, 1))


def remind_of_requests(
    database: Database, ledger_key: bytes, mailing: Mailing, now: datetime
) -> int:
    """Queue one mail a person about all that is due soon or overdue; return of how many it tells.

    Each request is told of once when it is due within days, and once when it is overdue; both
    again if its time is extended. That is kept with the request in the same transaction, so that
    a worker that dies here neither repeats it nor leaves it out.
    """
    with database.transaction() as session:
        due = _due(session, now, _BATCH)
        if not due:
            return 0
        people = staff.colleagues(session)
        told = [people[each] for each in sorted(answering(people, now))]
        messages = _messages(mailing, told, [each.id.hex for each in due])
        queue_messages(session, messages, mailing.domain, now)
        for request in due:
            _record(session, ledger_key, request, len(messages), now)
    return len(due)


def _due(session: Session, now: datetime, limit: int) -> Sequence[RightsRequest]:
    return requests.list_to_remind(session, now, now + REMIND_BEFORE, limit)


def _messages(
    mailing: Mailing, told: Sequence[StaffAccount], ids: Sequence[str]
) -> list[QueuedMessage]:
    """Return a mail for each; without anybody the desk's own address gets it, if there is one."""
    to = [(each.email, each.language) for each in told]
    if not to and mailing.desk_email:
        to = [(mailing.desk_email, mailing.desk_language)]
    return [
        QueuedMessage(
            MessageKind.RIGHTS_REMINDER,
            address,
            language if language in LANGUAGES else mailing.desk_language,
            details={"requests": ",".join(ids)},
        )
        for address, language in to
    ]


def _record(
    session: Session, ledger_key: bytes, request: RightsRequest, told: int, now: datetime
) -> None:
    request.reminders = OVERDUE if request.due_at <= now else SOON
    write_audit(
        session,
        ledger_key,
        AuditEvent.RIGHTS_REMINDED,
        actor="system",
        at=now,
        subject=request.person_id.hex,
        details={"request": request.id.hex, "step": request.reminders, "told": told},
    )
