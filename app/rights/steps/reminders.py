"""Reminders by mail to those who answer requests about data."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts.store import staff
from app.core.rules.languages import LANGUAGES
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage
from app.rights.rules.requests import answering


def reminders(
    session: Session,
    mailing: Mailing,
    kind: MessageKind,
    details: Mapping[str, str],
    now: datetime,
) -> list[QueuedMessage]:
    """Return one mail per account; without any, one to the desk's own address, if there is one."""
    people = staff.colleagues(session)
    told = [people[each] for each in sorted(answering(people, now))]
    to = [(each.email, each.language) for each in told]
    if not to and mailing.desk_email:
        to = [(mailing.desk_email, mailing.desk_language)]
    return [
        QueuedMessage(
            kind,
            address,
            language if language in LANGUAGES else mailing.desk_language,
            details=dict(details),
        )
        for address, language in to
    ]
