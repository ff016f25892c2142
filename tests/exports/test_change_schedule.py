"""Schedules are set up by their author, and approved by a second person."""

import json
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.errors import NotAllowed, NotFound
from app.core.rules.permissions import Role
from app.exports.models.export import ExportSchedule
from app.exports.rules.export import BadExport, ExportPurpose
from app.exports.rules.export_columns import COLUMNS, allowed_columns
from app.exports.rules.export_filter import BadExportFilter, ExportFilter
from app.exports.rules.export_schedule import (
    Every,
    OwnSchedule,
    ScheduleChangedMeanwhile,
    ScheduleDecided,
)
from tests.support.enquiries.answers import NOW
from tests.support.exports.schedules import approve, change, draft, save, schedule_of
from tests.support.table_rows import rows_of

AUTHOR, OTHER = UUID(int=1), UUID(int=2)
HALF_AN_HOUR = timedelta(minutes=30)


def changes(database: Database) -> list[tuple[str, str]]:
    """Give who did what to schedules, as the audit trail tells it."""
    with database.reading() as session:
        found = session.scalars(
            select(AuditRecord)
            .where(AuditRecord.event == "staff:export:schedule")
            .order_by(AuditRecord.at)
        ).all()
    return [(each.actor, json.loads(each.payload)["details"]["change"]) for each in found]


def test_a_schedule_is_kept_with_all_its_terms_and_comes_round_at_its_time(
    database: Database,
) -> None:
    chosen = ExportFilter(filters={"country": "DE"})
    schedule = save(database, AUTHOR, since_last=True, filter=chosen, every=Every.WEEKLY)

    kept = schedule_of(database, schedule.id)
    assert (kept.account_id, kept.name, kept.enabled, kept.only_new) == (AUTHOR, "CRM", True, True)
    assert kept.filter == {"folder": "all", "country": "DE"}
    assert (kept.every, tuple(kept.columns)) == ("weekly", COLUMNS)
    assert f"{kept.next_at:%a %d %b %H:%M}" == "Mon 09 Mar 09:00"
    assert changes(database) == [(AUTHOR.hex, "added")]


def test_what_no_schedule_can_be_is_refused(database: Database) -> None:
    for name in ("", "x" * 101):
        with pytest.raises(BadExport):
            draft(name=name)
    with pytest.raises(BadExportFilter):
        draft(filter=ExportFilter(leads=(uuid4(),)))
    news = draft(purpose=ExportPurpose.NEWS_EMAIL)
    with pytest.raises(BadExport, match="columns"):
        change(database, AUTHOR).save(
            news, allowed=allowed_columns(Role.EXPORTER, ExportPurpose.NEWS_EMAIL)
        )
    assert rows_of(database, ExportSchedule) == []


def test_only_its_author_changes_it_and_what_was_approved_is_so_no_more(
    database: Database,
) -> None:
    schedule = save(database, AUTHOR)
    approve(database, OTHER, schedule.id)
    assert schedule_of(database, schedule.id).approver_id == OTHER

    with pytest.raises(NotAllowed):
        change(database, OTHER).save(draft(), allowed=COLUMNS, schedule_id=schedule.id)
    later = change(database, AUTHOR, NOW + HALF_AN_HOUR)
    later.save(draft(name=" ERP "), allowed=COLUMNS, schedule_id=schedule.id)

    kept = schedule_of(database, schedule.id)
    assert (kept.name, kept.approver_id, kept.approved_at) == ("ERP", None, None)
    assert kept.next_at == NOW.replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(
        days=1
    )
    assert sorted(what for _, what in changes(database)) == ["added", "approved", "edited"]


def test_nobody_approves_their_own(database: Database) -> None:
    schedule = save(database, AUTHOR)
    with pytest.raises(OwnSchedule):
        approve(database, AUTHOR, schedule.id)
    assert schedule_of(database, schedule.id).approver_id is None


def test_nobody_approves_what_they_have_not_seen(database: Database) -> None:
    schedule = save(database, AUTHOR)
    seen = schedule.mark
    change(database, AUTHOR).save(
        draft(columns=("reference",)), allowed=COLUMNS, schedule_id=schedule.id
    )
    with pytest.raises(ScheduleChangedMeanwhile):
        change(database, OTHER).approve(schedule.id, seen)
    assert schedule_of(database, schedule.id).approver_id is None


def test_what_somebody_let_rest_goes_on_resting_when_it_is_changed(database: Database) -> None:
    schedule = save(database, AUTHOR)
    change(database, OTHER).pause(schedule.id)
    change(database, AUTHOR).save(draft(name="ERP"), allowed=COLUMNS, schedule_id=schedule.id)
    kept = schedule_of(database, schedule.id)
    assert (kept.name, kept.enabled) == ("ERP", False)
    assert change(database, AUTHOR).resume(schedule.id).enabled


def test_what_is_refused_rests_with_the_reason_until_its_author_changes_it(
    database: Database,
) -> None:
    schedule = save(database, AUTHOR)
    with pytest.raises(OwnSchedule):
        change(database, AUTHOR).refuse(schedule.id, "Mine.")
    for nothing in (" ", "x" * 501):
        with pytest.raises(BadExport, match="reason"):
            change(database, OTHER).refuse(schedule.id, nothing)
    change(database, OTHER).refuse(schedule.id, "Germany alone.")

    kept = schedule_of(database, schedule.id)
    assert (kept.enabled, kept.refuser_id, kept.refused_at) == (False, OTHER, NOW)
    assert (kept.refusal, kept.approver_id) == ("Germany alone.", None)
    with pytest.raises(ScheduleDecided):
        change(database, AUTHOR).resume(schedule.id)
    with pytest.raises(ScheduleDecided):
        approve(database, OTHER, schedule.id)

    change(database, AUTHOR).save(draft(), allowed=COLUMNS, schedule_id=schedule.id)
    kept = schedule_of(database, schedule.id)
    assert (kept.enabled, kept.refuser_id, kept.refused_at) == (True, None, None)
    assert kept.refusal == ""
    assert sorted(what for _, what in changes(database)) == ["added", "edited", "refused"]


def test_nothing_is_decided_twice(database: Database) -> None:
    schedule = save(database, AUTHOR)
    approve(database, OTHER, schedule.id)
    with pytest.raises(ScheduleDecided):
        change(database, OTHER).refuse(schedule.id, "No.")
    assert schedule_of(database, schedule.id).enabled


def test_anybody_lets_it_rest_and_its_author_lets_it_go_on_from_then(database: Database) -> None:
    schedule = save(database, AUTHOR)
    change(database, OTHER).pause(schedule.id)
    assert not schedule_of(database, schedule.id).enabled
    with pytest.raises(NotAllowed):
        change(database, OTHER).resume(schedule.id)

    week = NOW + timedelta(days=7)
    change(database, AUTHOR, week).resume(schedule.id)

    kept = schedule_of(database, schedule.id)
    assert kept.enabled
    assert week < kept.next_at <= week + timedelta(days=1)


def test_what_is_deleted_is_gone(database: Database) -> None:
    schedule = save(database, AUTHOR)
    change(database, OTHER).delete(schedule.id)

    with pytest.raises(NotFound):
        change(database, AUTHOR).delete(schedule.id)
    with pytest.raises(NotFound):
        change(database, OTHER).approve(schedule.id, schedule.mark)
    assert rows_of(database, ExportSchedule) == []
    assert (OTHER.hex, "deleted") in changes(database)
