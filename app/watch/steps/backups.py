"""The age of the last backup."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.consent.store import policies
from app.core.store.periodic_job import last_run_of
from app.watch.rules.facts import BACKUP, BACKUP_DUE, UNBACKED_AT_MOST


def unbacked_since(session: Session, now: datetime) -> datetime | None:
    """Return since when nothing has been backed up; None if the first backup is not late.

    If it is, that is since the first words were published, at the first start.
    """
    made, due = last_run_of(session, BACKUP), last_run_of(session, BACKUP_DUE)
    if made or due is None or now - due <= UNBACKED_AT_MOST:
        return made
    return min((each.published_at for each in policies.list_all(session)), default=due)
