"""Migrations lead to the schema of the models and back, on both engines."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, inspect, text

from app.core.db import Database
from app.core.models import Base
from app.migrations import SchemaOfPreview, downgrade, schema_is_current, upgrade
from app.tables import APPEND_ONLY
from tests.support.processes import in_processes
from tests.support.stored import execute

MODE = "PRAGMA journal_mode"
ERASABLE = {table for table in Base.metadata.tables if table not in APPEND_ONLY}


@pytest.fixture
def empty(empty_url: str) -> Iterator[Database]:
    """A database with nothing in it, on each engine."""
    opened = Database(empty_url)
    yield opened
    opened.dispose()


def objects(database: Database) -> set[str]:
    """Return the names of all objects of ours in a database, columns and functions included."""
    catalogue = (
        "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
        " UNION SELECT m.name || '.' || c.name FROM sqlite_master m"
        " JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '%search%'"
        if database.is_sqlite
        else "SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = 'public'"
        " UNION SELECT table_name || '.' || column_name FROM information_schema.columns"
        " WHERE table_schema = 'public'"
        " UNION SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
        " UNION SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        " WHERE n.nspname = 'public'"
    )
    with database.reading() as session:
        return set(session.execute(text(catalogue)).scalars())


def has_model(name: str | None, kind: str, _parents: object) -> bool:
    """Exclude the search index, a table without a model that differs by engine."""
    return kind != "table" or not str(name).startswith("lead_search")


def test_an_empty_database_is_migrated_to_the_models_schema(empty: Database) -> None:
    upgrade(empty)

    with empty.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": has_model}
        )
        differences = compare_metadata(context, Base.metadata)

    assert differences == []


def test_a_difference_would_be_found(empty: Database) -> None:
    upgrade(empty)
    execute(empty, text("ALTER TABLE outbox ADD COLUMN stray INTEGER"))

    with empty.engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), Base.metadata)

    assert "stray" in str(differences)


def test_downgrades_and_upgrades_leave_nothing_behind(empty: Database) -> None:
    upgrade(empty)
    first = objects(empty)
    if empty.is_sqlite:
        with empty.reading() as session:
            assert session.scalar(text(MODE)) == "wal"

    upgrade(empty)
    assert objects(empty) == first
    downgrade(empty, "-1")
    assert first - objects(empty)
    upgrade(empty)
    assert objects(empty) == first
    downgrade(empty, "base")
    assert {name for name in objects(empty) if not name.startswith("alembic_version")} == set()
    upgrade(empty)

    assert objects(empty) == first
    assert set(Base.metadata.tables) <= first


def upgrade_from_a_process(_number: int, url: str) -> str:
    """Upgrade a database from a separate process."""
    database = Database(url)
    upgrade(database)
    database.dispose()
    return "done"


def test_concurrent_starts_on_an_empty_database_all_succeed(empty_url: str) -> None:
    assert in_processes(3, upgrade_from_a_process, empty_url) == ["done"] * 3


def test_the_switch_to_write_ahead_logging_waits_for_a_writer(tmp_path: Path) -> None:
    writer, starting = (Database(f"sqlite:///{tmp_path / 'one.db'}") for _ in range(2))
    with ThreadPoolExecutor(1) as pool:
        with writer.transaction() as session:
            session.execute(text("CREATE TABLE counter (n INTEGER)"))
            switched = pool.submit(starting.log_ahead)
            with pytest.raises(TimeoutError):
                switched.result(timeout=0.3)
        switched.result(timeout=60)

    with starting.reading() as session:
        assert session.scalar(text(MODE)) == "wal"
    for each in (writer, starting):
        each.dispose()


def test_every_constraint_and_index_is_named_by_the_convention(database: Database) -> None:
    MetaData().reflect(database.engine)
    inspector = inspect(database.engine)

    for table in Base.metadata.tables:
        names = [
            ("pk", inspector.get_pk_constraint(table)["name"]),
            *(("fk", key["name"]) for key in inspector.get_foreign_keys(table)),
            *(("uq", one["name"]) for one in inspector.get_unique_constraints(table)),
            *(
                ("ix", index["name"])
                for index in inspector.get_indexes(table)
                if not index.get("duplicates_constraint")
            ),
        ]
        for kind, name in names:
            suffix = "" if kind == "pk" else "_[a-z0-9_]+"
            assert re.fullmatch(f"{kind}_{table}{suffix}", str(name)), (table, kind, name)


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_rows_that_survive_an_erasure_reference_no_erased_rows(
    database: Database, table: str
) -> None:
    keys = inspect(database.engine).get_foreign_keys(table)

    assert {key["referred_table"] for key in keys}.isdisjoint(ERASABLE)


def test_the_append_only_tables_are_those_of_the_design() -> None:
    assert set(APPEND_ONLY) == {
        "audit_event",
        "consent_decision",
        "consent_record",
        "export_chunk",
        "erasure_certificate",
        "erasure_overwriting",
        "ledger_anchor",
        "ledger_closing",
        "ledger_leaf",
        "person_erasure",
        "policy_text",
        "transfer_act",
    }


@pytest.mark.parametrize("revision", ["0025", "initial_0123456789ab"])
def test_a_database_of_an_earlier_preview_is_refused_unchanged(
    empty: Database, revision: str
) -> None:
    upgrade(empty)
    with empty.transaction() as session:
        session.execute(text("DROP TABLE reveal"))
        session.execute(text(f"UPDATE alembic_version SET version_num = '{revision}'"))
    before = objects(empty)

    for refused in (schema_is_current, upgrade):
        with pytest.raises(SchemaOfPreview, match="made by an earlier preview"):
            refused(empty)
    assert objects(empty) == before


def test_columns_have_only_the_defaults_of_the_models(database: Database) -> None:
    inspector = inspect(database.engine)
    given = {
        (table, column["name"])
        for table in Base.metadata.tables
        for column in inspector.get_columns(table)
        if column["default"] is not None
    }
    assert given == {
        (table.name, column.name)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if column.server_default is not None
    }
