"""Refusals are stored by themselves, cannot be changed, and are written as lines of JSON."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.core.db import Database
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.security_events import SecurityEvent
from app.core.security_log import (
    TELL_SECURITY,
    SecurityEntry,
    SecurityLog,
    list_security,
    write_lines,
)
from app.core.steps.records import write_audit
from app.core.store import periodic_job
from app.core.store.security_event import SecurityAsked
from tests.support.stored import write_by

NOW = datetime(2026, 3, 4, 8, 30, 15, tzinfo=UTC)
LATER = NOW + timedelta(minutes=2)


def refuse(database: Database, now: datetime = NOW) -> None:
    log = SecurityLog(database)
    log.note(SecurityEvent.FORBIDDEN, "/staff/people", "a1", "ffee", now)
    log.store()


def stored(database: Database) -> list[SecurityEntry]:
    return list_security(database, SecurityAsked(), None, 10)


def test_a_refusal_is_stored_within_a_second_without_its_request(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SecurityLog, "timed", True)
    log = SecurityLog(database)
    log.note(SecurityEvent.THROTTLED, "/", "", "ffee", NOW)
    assert log._timer is not None
    log._timer.join(10)

    assert [each.count for each in stored(database)] == [1]


def test_counts_of_two_processes_add_up(database: Database) -> None:
    refuse(database)
    refuse(database, NOW + timedelta(seconds=30))

    (entry,) = stored(database)
    assert (entry.code, entry.count, entry.at) == ("forbidden", 2, NOW.replace(second=0))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE security_event SET count = 0",
        "UPDATE security_event SET network = ''",
        "UPDATE security_event SET at = at, count = count",
    ],
)
def test_no_refusal_is_changed_or_made_fewer(database: Database, change: str) -> None:
    refuse(database)

    with database.engine.connect() as connection, pytest.raises(DBAPIError, match="append-only"):
        connection.execute(text(change))


def test_no_recent_refusal_is_removed(database: Database) -> None:
    refuse(database, datetime.now(UTC) + timedelta(days=1))

    with database.engine.connect() as connection, pytest.raises(DBAPIError, match="append-only"):
        connection.execute(text("DELETE FROM security_event"))


def test_lines_of_json_tell_of_refusals_and_changes_once(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    refuse(database)
    write_by(
        database, write_audit, b"k", AuditEvent.SECRET_ROTATED, actor=OPERATOR, at=NOW,
        details={"secret": "session"},
    )  # fmt: skip
    write_lines(database, NOW)
    assert capsys.readouterr().out == ""

    write_lines(database, LATER)
    with database.transaction() as session:
        until = LATER + timedelta(minutes=1)
        periodic_job.take(session, TELL_SECURITY, "w", LATER, ran_before=LATER, owned_until=until)
        periodic_job.mark_done(session, TELL_SECURITY, "w", LATER)
    write_lines(database, LATER + timedelta(minutes=5))

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines == [
        {
            "event": "security.forbidden",
            "at": "2026-03-04T08:30:00.000Z",
            "detail": "/staff/people",
            "actor": "",
            "subject": "a1",
            "network": "ffee",
            "count": 1,
        },
        {
            "event": "security.secret_rotated",
            "at": "2026-03-04T08:30:15.000Z",
            "detail": "secret: session",
            "actor": OPERATOR,
            "subject": "",
            "network": "",
            "count": 1,
        },
    ]
