"""Records of consent and audit cannot be changed or deleted through either engine."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import Connection, insert, text
from sqlalchemy.exc import DBAPIError

from app.consent.models import (
    ConsentDecision,
    ConsentRecord,
    ErasureCertificate,
    ErasureOverwriting,
    PersonErasure,
    PolicyText,
    TransferAct,
)
from app.core.db import Database
from app.core.models import AuditRecord, Base, LedgerLeaf
from app.exports.models import ExportChunk
from app.ledger.models import LedgerAnchor, LedgerCheckpoint, LedgerClosing, LedgerTile
from app.migrations import upgrade
from app.migrations.append_only import AppendOnlyMissing, assert_append_only
from app.tables import APPEND_ONLY, NEVER_LESS
from tests.support.stored import execute

AT = datetime(2026, 1, 1, tzinfo=UTC)
ONE = UUID(int=1)
ROWS: dict[type[Base], dict[str, object]] = {
    AuditRecord: {
        "id": ONE,
        "at": AT,
        "event": "e",
        "actor": "a",
        "subject": "",
        "salt": b"s",
        "payload": b"{}",
        "commitment": "c",
    },
    ConsentRecord: {
        "id": ONE,
        "act": "given",
        "person": ONE,
        "at": AT,
        "method": "web_form",
        "form": "f",
        "lang": "en",
        "gpc": False,
        "block_sha256": "b",
        "facet": "f",
        "documents": [],
        "commitment": "c",
    },
    ConsentDecision: {"consent_record_id": ONE, "purpose": "p", "state": "given"},
    ExportChunk: {
        "export_id": ONE,
        "first_id": ONE,
        "last_id": ONE,
        "number": 0,
        "count": 1,
        "ids": b"i",
    },
    ErasureCertificate: {"erasure_id": ONE, "person": ONE, "at": AT, "payload": b"{}"},
    ErasureOverwriting: {"erasure_id": ONE, "at": AT, "method": "m"},
    LedgerAnchor: {
        "id": ONE,
        "at": AT,
        "kind": "mailed",
        "place": "",
        "origin": "o",
        "size": 1,
        "root": "r",
    },
    LedgerClosing: {"id": ONE, "at": AT, "actor": "a", "verification_id": ONE, "reason": "r"},
    LedgerLeaf: {"generation": 1, "leaf_index": 0, "commitment": "c"},
    PersonErasure: {"id": ONE, "at": AT, "salt": b"s", "payload": b"{}", "commitment": "c"},
    PolicyText: {
        "doc": "d",
        "lang": "en",
        "version": 1,
        "text": "t",
        "sha256": "s",
        "changed": "",
        "published_at": AT,
    },
    TransferAct: {
        "id": ONE,
        "at": AT,
        "act": "recorded",
        "actor": "a",
        "mechanism_id": ONE,
        "terms": {},
        "reason": "",
    },
}
COLUMN = {
    "audit_event": "actor",
    "consent_decision": "state",
    "consent_record": "lang",
    "export_chunk": "ids",
    "erasure_certificate": "payload",
    "erasure_overwriting": "method",
    "ledger_anchor": "kind",
    "ledger_closing": "reason",
    "ledger_leaf": "commitment",
    "person_erasure": "payload",
    "policy_text": "text",
    "transfer_act": "reason",
}
GROWING: dict[type[Base], dict[str, object]] = {
    LedgerCheckpoint: {"generation": 1, "note": b"n"},
    LedgerTile: {"generation": 1, "level": 0, "tile_index": 0, "hashes": b"h"},
}


@pytest.fixture
def filled(database: Database) -> Database:
    """A database with a row in each append-only table, on each engine."""
    with database.transaction() as session:
        for model, row in (ROWS | GROWING).items():
            session.execute(insert(model), [row])
    return database


def content(database: Database, table: str) -> list[object]:
    """Read a table."""
    with database.reading() as session:
        return [tuple(row) for row in session.execute(text(f"SELECT * FROM {table}"))]


def refused(database: Database, table: str, statement: str) -> None:
    """Check that a statement is refused by the table's trigger and changes nothing."""
    before = content(database, table)
    assert before
    with (
        pytest.raises(DBAPIError, match=f"{table} is append-only"),
        database.transaction() as session,
    ):
        session.execute(text(statement))
    assert content(database, table) == before


def test_every_append_only_table_is_covered() -> None:
    assert {model.__tablename__ for model in ROWS} == set(APPEND_ONLY) == set(COLUMN)
    assert {model.__tablename__ for model in GROWING} == set(NEVER_LESS)


KEY = {
    "consent_decision": "consent_record_id, purpose",
    "erasure_certificate": "erasure_id",
    "erasure_overwriting": "erasure_id",
    "export_chunk": "export_id, first_id",
    "ledger_leaf": "generation, leaf_index",
    "policy_text": "doc, lang, version",
}


@pytest.mark.parametrize("table", [*APPEND_ONLY, *NEVER_LESS])
def test_no_statement_takes_a_row_away_or_changes_one_that_is_kept_for_good(
    filled: Database, table: str
) -> None:
    statements = [
        f"DELETE FROM {table}",
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"
        if filled.is_sqlite
        else f"TRUNCATE {table} CASCADE",
    ]
    if table in APPEND_ONLY:
        change = f"{COLUMN[table]} = 'changed'"
        statements += [
            f"UPDATE {table} SET {change}",
            (
                f"INSERT INTO {table} SELECT * FROM {table} WHERE true"
                f" ON CONFLICT ({KEY.get(table, 'id')}) DO UPDATE SET {change}"
            ),
        ]
    for statement in statements:
        refused(filled, table, statement)


def drop(connection: Connection, table: str, verb: str) -> None:
    """Drop one trigger."""
    place = "" if connection.dialect.name == "sqlite" else f" ON {table}"
    connection.execute(text(f"DROP TRIGGER {table}_refuse_{verb}{place}"))


def test_a_complete_database_passes_the_check(database: Database) -> None:
    with database.reading() as session:
        assert_append_only(session.connection())


def named_by_the_check(database: Database, trigger: str) -> None:
    """Check that the check of the triggers names one that has no effect."""
    with (
        database.reading() as session,
        pytest.raises(AppendOnlyMissing, match=f"triggers {trigger};"),
    ):
        assert_append_only(session.connection())


@pytest.mark.parametrize(
    ("table", "verb"),
    [
        *((table, verb) for table in APPEND_ONLY for verb in ("update", "delete")),
        *((table, "delete") for table in NEVER_LESS),
    ],
)
def test_a_dropped_trigger_is_named_by_the_check(database: Database, table: str, verb: str) -> None:
    with database.transaction() as session:
        drop(session.connection(), table, verb)

    named_by_the_check(database, f"{table}_refuse_{verb}")


@pytest.mark.parametrize("trigger", ["lead_outdates_update", "lead_result_outdates_delete"])
def test_a_dropped_trigger_of_what_is_counted_is_named(database: Database, trigger: str) -> None:
    table = trigger.partition("_outdates")[0]
    with database.transaction() as session:
        of_table = "" if database.is_sqlite else f" ON {table}"
        session.execute(text(f"DROP TRIGGER {trigger}{of_table}"))

    named_by_the_check(database, trigger)


def test_an_upgrade_refuses_a_database_that_has_lost_a_trigger(database: Database) -> None:
    with database.transaction() as session:
        drop(session.connection(), "consent_record", "delete")

    with pytest.raises(AppendOnlyMissing, match="consent_record_refuse_delete"):
        upgrade(database)


@pytest.mark.engine("postgresql", only=True)
@pytest.mark.parametrize(
    "spoil",
    [
        "DROP TRIGGER {} ON audit_event",
        "ALTER TABLE audit_event DISABLE TRIGGER {}",
        "ALTER TABLE audit_event ENABLE REPLICA TRIGGER {}",
    ],
)
def test_a_trigger_without_effect_is_named_by_the_check(database: Database, spoil: str) -> None:
    execute(database, text(spoil.format("audit_event_refuse_truncate")))

    named_by_the_check(database, "audit_event_refuse_truncate")
