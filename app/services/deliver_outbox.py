"""Send the messages that are due."""

import random
from datetime import datetime

import structlog

from app.adapters.mail import Mailer
from app.content import Content
from app.db import Database
from app.domain.delivery import CLAIM, wait_before_retry
from app.domain.installation import Installation
from app.models import OutboxMessage
from app.services.steps.compose_mail import compose_mail
from app.store import outbox

_log = structlog.get_logger()


def deliver_outbox(
    database: Database,
    mailer: Mailer,
    content: Content,
    installation: Installation,
    now: datetime,
    *,
    limit: int = 20,
) -> int:
    """Send up to `limit` due messages; return how many were due.

    A message is claimed in one transaction and marked in another, so that no lock is held while
    it is on its way. A worker that dies in between leaves the claim to run out, after which the
    same mail, with the same Message-ID, is sent again.
    """
    with database.transaction() as session:
        messages = outbox.claim_due(session, now, now + CLAIM, limit)
    for message in messages:
        _deliver(database, mailer, content, installation, message, now)
    return len(messages)


def _deliver(
    database: Database,
    mailer: Mailer,
    content: Content,
    installation: Installation,
    message: OutboxMessage,
    now: datetime,
) -> None:
    try:
        with database.reading() as session:
            mail = compose_mail(session, content, installation, message)
        mailer.send(mail)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with one mail, the rest must leave
        _log.warning("mail.failed", message=message.id.hex, attempts=message.attempts)
        due_at = now + wait_before_retry(message.attempts, random.random())  # noqa: S311
        with database.transaction() as session:
            outbox.mark_failed(session, message.id, due_at, str(error))
        return
    with database.transaction() as session:
        outbox.mark_sent(session, message.id, now)
