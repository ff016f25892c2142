"""The age of the last backup."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.consent.store import policies
from app.core.store import periodic_job
from app.watch.rules.facts import BACKUP


def unbacked_since(session: Session) -> datetime | None:
    """Return since when nothing has been backed up; None if no backup was ever tried.

    If the first one failed, that is since the first words were published, at the first start.
    """
    job = periodic_job.list_jobs(session).get(BACKUP)
    if job is None or job.last_run_at:
        return None if job is None else job.last_run_at
    return min((each.published_at for each in policies.list_all(session)), default=None)
