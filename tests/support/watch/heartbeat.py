"""The sign of life of a worker, for tests that start none."""

from datetime import datetime

from app.core import clock
from app.core.db import Database
from app.core.store import periodic_job


def beat(database: Database, at: datetime | None = None) -> None:
    """Let a worker have done its work at a moment, by default now."""
    now = at or clock.now()
    with database.transaction() as session:
        periodic_job.take(session, "tests", "w", now, ran_before=now, owned_until=now)
        periodic_job.mark_done(session, "tests", "w", now)
