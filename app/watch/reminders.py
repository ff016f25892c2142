"""The reminder of backups that are not made."""

from datetime import datetime

from app.accounts.rules.colleagues import managers
from app.accounts.steps.notices import notify_staff
from app.core.db import Database
from app.core.store.periodic_job import last_run_of
from app.mail.rules.delivery import Mailing, MessageKind
from app.watch.rules.facts import BACKUP_DUE, UNBACKED_AT_MOST
from app.watch.steps.backups import unbacked_since


def remind_of_backup(database: Database, mailing: Mailing, now: datetime) -> int:
    """Queue one mail to each administrator if the last backup is too old; return how many.

    Without administrators the desk's own address gets it, if there is one.
    """
    with database.transaction() as session:
        since = unbacked_since(session, now)
        if since is None or now - since <= UNBACKED_AT_MOST:
            return 0
        return notify_staff(
            session,
            mailing,
            MessageKind.BACKUP_MISSING,
            managers,
            now,
            {"since": since.isoformat()},
        )


def awaits_first_backup(database: Database, now: datetime) -> bool:
    """Whether a worker makes the first backup, or still has time to."""
    with database.reading() as session:
        return bool(last_run_of(session, BACKUP_DUE)) and unbacked_since(session, now) is None
