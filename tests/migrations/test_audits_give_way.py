"""An audit event can be reduced to its commitment, and changed in no other way."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, text

from app.core.db import Database
from app.core.models import TOLD, AuditRecord
from tests.migrations.test_append_only import ROWS, content, refused
from tests.support.stored import execute


@pytest.fixture
def filled(database: Database) -> Database:
    """A database with one audit event, on each engine."""
    with database.transaction() as session:
        session.execute(insert(AuditRecord), [ROWS[AuditRecord]])
    return database


EMPTY = {
    "sqlite": "salt = x'', payload = x''",
    "postgresql": "salt = ''::bytea, payload = ''::bytea",
}
NAMELESS = "event = '', actor = '', subject = ''"


def given_way(database: Database, more: str = "") -> str:
    """Return the allowed change of an audit event, with further changes."""
    engine = "sqlite" if database.is_sqlite else "postgresql"
    return f"{NAMELESS}, {EMPTY[engine]}{more}"


def test_an_audit_event_is_reduced_to_its_commitment_once(filled: Database) -> None:
    execute(filled, text(f"UPDATE audit_event SET {given_way(filled)}"))

    [row] = content(filled, "audit_event")
    assert isinstance(row, tuple)
    assert row[2:5] == ("", "", "")
    assert (bytes(row[5]), bytes(row[6]), row[7]) == (b"", b"", "c")
    refused(filled, "audit_event", f"UPDATE audit_event SET {given_way(filled)}")


@pytest.mark.parametrize(
    "more",
    [
        ", commitment = 'd'",
        ", at = '2026-01-02 00:00:00+00:00'",
        ", id = '00000000000000000000000000000002'",
    ],
    ids=["commitment", "moment", "id"],
)
def test_no_other_column_of_an_audit_event_changes_then(filled: Database, more: str) -> None:
    refused(filled, "audit_event", f"UPDATE audit_event SET {given_way(filled, more)}")


@pytest.mark.parametrize("column", ["event", "actor", "subject", "salt", "payload"])
def test_an_audit_event_is_neither_reduced_in_part_nor_replaced_by_another(
    filled: Database, column: str
) -> None:
    whole = given_way(filled).split(", ")
    part = [each for each in whole if not each.startswith(f"{column} ")]
    assert len(part) == len(whole) - 1
    if column != "subject":
        refused(filled, "audit_event", f"UPDATE audit_event SET {', '.join(part)}")
    if column in {"event", "actor", "subject"}:
        other = [*part, f"{column} = 'z'"]
        refused(filled, "audit_event", f"UPDATE audit_event SET {', '.join(other)}")


def test_a_recent_audit_event_is_not_reduced(database: Database) -> None:
    row = {**ROWS[AuditRecord], "at": datetime.now(UTC) - timedelta(days=27)}
    with database.transaction() as session:
        session.execute(insert(AuditRecord), [row])

    refused(database, "audit_event", f"UPDATE audit_event SET {given_way(database)}")


def test_the_trigger_checks_every_column_of_an_audit_event() -> None:
    weighed = {"id", "at", "commitment", "event", "actor", "subject", "salt", "payload"}
    assert set(AuditRecord.__table__.columns.keys()) == weighed


def test_the_index_of_reducible_events_omits_those_kept(database: Database) -> None:
    catalogue = (
        "SELECT sql FROM sqlite_master WHERE name = 'ix_audit_event_told'"
        if database.is_sqlite
        else "SELECT indexdef FROM pg_indexes WHERE indexname = 'ix_audit_event_told'"
    )
    with database.reading() as session:
        condition = session.execute(text(catalogue)).scalar_one()

    assert re.findall(r"'([a-z:]*)'", condition) == re.findall(r"'([a-z:]*)'", TOLD)
