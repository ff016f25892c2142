"""The age of the last backup."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.core.store.periodic_job import last_run_of
from app.watch.rules.facts import BACKUP, BACKUP_DUE


def unbacked_since(session: Session) -> datetime | None:
    """Return since when nothing has been backed up; None if no backup was ever due.

    Before the first one, that is since a worker was first to make it.
    """
    return last_run_of(session, BACKUP) or last_run_of(session, BACKUP_DUE)
