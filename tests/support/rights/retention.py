"""The retention job for tests: what would go, and doing it to the end."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from app.core.db import Database
from app.core.rules.installation import RetentionPeriods
from app.rights.retention_run import Progress, Retaining, apply_retention, begin_retention
from app.rights.rules.retention import Due
from app.rights.steps.retention import iter_retention
from tests.support.rights.erasing import tools

PERIODS = RetentionPeriods()


def retaining(instance: Path, periods: RetentionPeriods = PERIODS) -> Retaining:
    """Give what the job needs."""
    return Retaining(tools(instance, evidence_months=periods.evidence_months), periods)


def would_go(
    database: Database, now: datetime, periods: RetentionPeriods = PERIODS
) -> Sequence[Due]:
    """List what a dry run shows."""
    with database.reading() as session:
        return list(iter_retention(session, periods, now))


def run_to_the_end(
    database: Database, instance: Path, now: datetime, periods: RetentionPeriods = PERIODS
) -> Progress:
    """Begin a run and do all of it."""
    begin_retention(database, "system", now)
    while True:
        progress = apply_retention(database, retaining(instance, periods), now)
        assert progress is not None
        if progress.ended:
            return progress
