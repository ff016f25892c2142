"""The retention job for tests: a dry run, and a complete one."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.retention import RetentionClass, RetentionPeriods
from app.enquiries.models import LegalHold
from app.rights.models import RetentionRun
from app.rights.retention import iter_due
from app.rights.retention_run import apply_retention, begin_retention
from app.rights.rules.retention import DueRecord
from tests.support.enquiries.answers import NOW
from tests.support.rights.erasing import tools
from tests.support.stored import only

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


def hold(person: UUID, until: datetime | None) -> LegalHold:
    """Return a legal hold."""
    return LegalHold(
        id=uuid4(), person_id=person, reason="A suit", placed_by="", placed_at=NOW, until=until,
        lifted_by="",
    )  # fmt: skip


def run_with_a_hold_in_between(
    database: Database, instance: Path, kind: RetentionClass, person: UUID, now: datetime
) -> RetentionRun:
    """Complete a run, and place a hold after a class's first batch is chosen."""
    usual = Database.transaction

    def placing(self: Database):  # type: ignore[no-untyped-def]
        patch.undo()
        with usual(self) as session:
            session.add(hold(person, None))
        return usual(self)

    begin_retention(database, "system", now)
    held = False
    with pytest.MonkeyPatch.context() as patch:
        while True:
            if not held and kind_under_way(database) == kind:
                patch.setattr(Database, "transaction", placing)
                held = True
            progress = apply_retention(database, tools(instance), now)
            assert progress is not None
            if progress.ended_at:
                return progress


def kind_under_way(database: Database) -> str:
    """Return the class that the run under way has reached."""
    return only(database, select(RetentionRun.kind).where(RetentionRun.ended_at.is_(None)))
