"""The reminder of backups that are not made."""

from datetime import datetime, timedelta

from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.permissions import Permission, allows
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.watch.rules.facts import DAY, FACT
from app.watch.steps.backups import unbacked_since

REMINDED_EVERY = timedelta(seconds=FACT["backup"].most or DAY)
"""The age of the last backup that is a problem, and the interval of its reminders."""


def remind_of_backup(database: Database, mailing: Mailing, now: datetime) -> int:
    """Queue one mail to each administrator if the last backup is too old; return how many.

    Without administrators the desk's own address gets it, if there is one.
    """
    with database.transaction() as session:
        since = unbacked_since(session)
        if since is None or now - since <= REMINDED_EVERY:
            return 0
        told = [
            (each.email, each.language or mailing.desk_language)
            for each in staff.colleagues(session).values()
            if each.active and allows(each.role, Permission.MANAGE_STAFF)
        ] or [(mailing.desk_email, mailing.desk_language)]
        details = {"since": since.isoformat()}
        messages = [
            QueuedMessage(MessageKind.BACKUP_MISSING, address, language, details=details)
            for address, language in told
            if address
        ]
        queue_messages(session, messages, mailing.domain, now)
    return len(messages)
