"""The retention job for tests: a dry run, and a complete one."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from app.core.db import Database
from app.core.rules.retention import RetentionPeriods
from app.rights.models import RetentionRun
from app.rights.retention import iter_due
from app.rights.retention_run import apply_retention, begin_retention
from app.rights.rules.retention import DueRecord
from tests.support.rights.erasing import tools

PERIODS = RetentionPeriods()


def would_go(
    database: Database, now: datetime, periods: RetentionPeriods = PERIODS
) -> Sequence[DueRecord]:
    """Return the records that a dry run lists."""
    return list(iter_due(database, periods, now))


def run_to_the_end(
    database: Database, instance: Path, now: datetime, periods: RetentionPeriods = PERIODS
) -> RetentionRun:
    """Begin a run and complete it."""
    begin_retention(database, "system", now)
    while True:
        progress = apply_retention(database, tools(instance, periods=periods), now)
        assert progress is not None
        if progress.ended_at:
            return progress
