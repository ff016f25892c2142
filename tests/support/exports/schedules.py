"""Exports that come round, for tests."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from app.core.db import Database
from app.exports.change_schedule import ScheduleChange, ScheduleDraft
from app.exports.models.export import ExportSchedule
from app.exports.rules.export import ExportRules
from app.exports.rules.export_columns import COLUMNS
from app.exports.rules.export_schedule import Every
from app.exports.run_schedules import Rounds
from app.mail.rules.mailing import Mailing
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import REQUEST

ZONE = "Asia/Shanghai"
MAILING = Mailing("zone.example", "desk@zone.example")
AT_MINUTE = 17 * 60
"""Of the local day: nine in the morning in UTC, half an hour after NOW."""


def draft(
    name: str = "CRM", every: Every = Every.DAILY, at_minute: int = AT_MINUTE, **changes: Any
) -> ScheduleDraft:
    """Give a schedule as it is typed."""
    return ScheduleDraft(name, replace(REQUEST, **changes), every, at_minute)


def change(
    database: Database, account_id: UUID, now: datetime = NOW, approval_rows: int = 1000
) -> ScheduleChange:
    """Give what changes schedules in somebody's name."""
    rules = ExportRules(approval_rows)
    return ScheduleChange(database, LEDGER_KEY, account_id, rules, MAILING, ZONE, now)


def save(database: Database, account_id: UUID, **changes: Any) -> ExportSchedule:
    """Set a schedule up."""
    return change(database, account_id).save(draft(**changes), allowed=COLUMNS)


def approve(database: Database, account_id: UUID, schedule_id: UUID) -> None:
    """Approve a schedule as it is now."""
    seen = schedule_of(database, schedule_id).mark
    change(database, account_id).approve(schedule_id, seen)


def rounds(approval_rows: int = 0) -> Rounds:
    """Give what schedules need of an installation."""
    return Rounds(LEDGER_KEY, ExportRules(approval_rows), ZONE, MAILING)


def schedule_of(database: Database, schedule_id: UUID) -> ExportSchedule:
    """Give a schedule as it is now."""
    with database.reading() as session:
        return session.get_one(ExportSchedule, schedule_id)
