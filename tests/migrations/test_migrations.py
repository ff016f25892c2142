"""Migrations lead to the schema of the models and back, on both engines."""

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import JSON, Column, MetaData, Table, insert, inspect, select, text
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from app.consent.models.consent import ConsentRecord
from app.core.db import Database
from app.core.models.base import Base, UtcDateTime
from app.enquiries.models.enquiry import Enquiry
from app.enquiries.models.person import Person
from app.exports.models.export import Export
from app.exports.store.export import list_for_enquiry
from app.leads.models.lead import Lead
from app.ledger.models.ledger import LedgerCheckpoint
from app.migrations import downgrade, upgrade
from app.tables import APPEND_ONLY
from tests.support.processes import in_processes

AT = "2026-01-01 00:00:00+00:00"
ERASABLE = {table for table in Base.metadata.tables if table not in APPEND_ONLY}


@pytest.fixture
def empty(empty_url: str) -> Iterator[Database]:
    """A database with nothing in it, on each engine."""
    opened = Database(empty_url)
    yield opened
    opened.dispose()


def objects(database: Database) -> set[str]:
    """Name everything in a database that is ours, columns and functions included."""
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
    """Leave out the search index, a table of each engine's own kind without a model."""
    return kind != "table" or not str(name).startswith("lead_search")


def test_an_empty_database_is_brought_to_the_schema_of_the_models(empty: Database) -> None:
    upgrade(empty)

    with empty.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": has_model}
        )
        differences = compare_metadata(context, Base.metadata)

    assert differences == []


def test_a_difference_would_be_found(empty: Database) -> None:
    upgrade(empty)
    with empty.transaction() as session:
        session.execute(text("ALTER TABLE outbox ADD COLUMN stray INTEGER"))

    with empty.engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), Base.metadata)

    assert "stray" in str(differences)


def test_down_to_the_beginning_and_up_again_leaves_nothing_behind(empty: Database) -> None:
    upgrade(empty)
    first = objects(empty)

    downgrade(empty, "base")
    rest = {name for name in objects(empty) if not name.startswith("alembic_version")}
    upgrade(empty)

    assert rest == set()
    assert objects(empty) == first
    assert set(Base.metadata.tables) <= first


def test_one_revision_at_a_time_leads_down_and_up_as_well(empty: Database) -> None:
    upgrade(empty)
    first = objects(empty)

    downgrade(empty, "-1")
    assert first - objects(empty)
    upgrade(empty)

    assert objects(empty) == first


def test_upgrading_an_up_to_date_database_changes_nothing(database: Database) -> None:
    before = objects(database)

    upgrade(database)

    assert objects(database) == before


def upgrade_from_a_process(_number: int, url: str) -> str:
    """Upgrade a database from a process of its own."""
    database = Database(url)
    upgrade(database)
    database.dispose()
    return "done"


def test_processes_that_start_together_on_an_empty_database_all_succeed(empty_url: str) -> None:
    assert in_processes(3, upgrade_from_a_process, empty_url) == ["done"] * 3


def test_the_journal_of_sqlite_is_write_ahead_after_upgrading(empty: Database) -> None:
    upgrade(empty)

    if empty.is_sqlite:
        with empty.reading() as session:
            assert session.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"


def test_every_constraint_and_index_is_named_by_the_convention(database: Database) -> None:
    seen = MetaData()
    seen.reflect(database.engine)
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
def test_what_must_survive_erasure_points_to_nothing_that_is_erased(
    database: Database, table: str
) -> None:
    keys = inspect(database.engine).get_foreign_keys(table)

    assert {key["referred_table"] for key in keys}.isdisjoint(ERASABLE)


def test_the_tables_that_design_calls_append_only_are() -> None:
    assert set(APPEND_ONLY) == {
        "audit_event",
        "consent_decision",
        "consent_record",
        "export_chunk",
        "erasure_certificate",
        "erasure_overwriting",
        "ledger_anchor",
        "ledger_leaf",
        "person_erasure",
        "policy_text",
    }


def test_of_each_tree_the_latest_checkpoint_alone_is_taken_over_and_taken_back(
    empty: Database,
) -> None:
    upgrade(empty, "0004")
    with empty.transaction() as session:
        session.execute(text(f"INSERT INTO ledger_leaf VALUES (1, 0, '{AT}', 'c', 'audit')"))
        for generation, size in ((1, 2), (1, 10), (2, 1)):
            note = f"origin\n{size}\nroot\n"
            session.execute(
                text(f"INSERT INTO ledger_checkpoint VALUES ({generation}, {size}, '{AT}', :note)"),
                {"note": note.encode()},
            )

    upgrade(empty)
    with empty.reading() as session:
        kept = session.execute(select(LedgerCheckpoint.generation, LedgerCheckpoint.note)).all()
    assert {row[0]: row[1].split(b"\n")[1] for row in kept} == {1: b"10", 2: b"1"}

    downgrade(empty, "0004")
    with empty.reading() as session:
        sizes = session.execute(text("SELECT generation, size FROM ledger_checkpoint")).all()
    assert sorted(map(tuple, sizes)) == [(1, 10), (2, 1)]


def test_leads_from_before_there_were_clocks_are_kept_and_have_none(empty: Database) -> None:
    upgrade(empty, "0005")
    with empty.transaction() as session:
        insert_old_rows(session, Person, ConsentRecord, Enquiry, Lead)

    upgrade(empty)
    with empty.reading() as session:
        lead = session.execute(select(Lead.status, Lead.first_due_at, Lead.first_answered_at)).one()
    assert tuple(lead) == ("new", None, None)

    downgrade(empty, "0005")
    with empty.reading() as session:
        assert session.execute(text("SELECT status FROM lead")).scalar_one() == "new"


def test_exports_of_before_keep_their_members_which_are_now_in_chunks(empty: Database) -> None:
    upgrade(empty, "0011")
    export, account, enquiry = (UUID(int=number) for number in (2, 3, 1))
    with empty.transaction() as session:
        insert_old_rows(session, Person, ConsentRecord, Enquiry, Lead)
        session.execute(
            text(
                "INSERT INTO staff_account (id, name, email, role, created_at, password, active,"
                f" fs_uniquifier) VALUES (:id, 'n', 'e', 'exporter', '{AT}', 'p', true, 'f')"
            ),
            {"id": account.hex},
        )
        session.execute(
            text(
                "INSERT INTO export (id, actor, purpose, snapshot_at, columns, count, sha256)"
                f" VALUES (:id, :actor, 'audit', '{AT}', '[]', 1, 's')"
            ),
            {"id": export.hex, "actor": account.hex},
        )
        session.execute(
            text("INSERT INTO export_member (export_id, enquiry_id) VALUES (:export, :enquiry)"),
            {"export": export.hex, "enquiry": enquiry.hex},
        )

    upgrade(empty)
    with empty.reading() as session:
        kept = session.scalars(select(Export)).one()
        assert [each.id for each in list_for_enquiry(session, enquiry)] == [export]
    assert (kept.author_id, kept.state, kept.count, kept.purpose) == (
        account,
        "complete",
        1,
        "audit",
    )
    assert kept.members_sha256 == hashlib.sha256(enquiry.bytes).hexdigest()
    assert kept.requested_at == kept.snapshot_at == kept.closed_at

    downgrade(empty, "0011")
    with empty.reading() as session:
        found = session.execute(text("SELECT export_id, enquiry_id FROM export_member")).one()
    assert [UUID(str(each)) for each in found] == [export, enquiry]


def insert_old_rows(session: Session, *models: type[Base]) -> None:
    """Store a row of each table as it was then."""
    for model in models:
        there = inspect(session.connection()).get_columns(model.__tablename__)
        names = {column["name"] for column in there}
        columns = [column for column in model.__table__.columns if column.name in names]
        row = {
            column.name: NEW_LEAD.get(column.name) or usual_value(column.type)
            for column in columns
            if not column.nullable
        }
        table = Table(model.__tablename__, MetaData(), *(Column(c.name, c.type) for c in columns))
        session.execute(insert(table), row)


NEW_LEAD = {"act": "given", "status": "new"}
ONE = UUID(int=1)


def usual_value(kind: TypeEngine[Any]) -> object:
    """Give any value of a column's type; every id is the same."""
    if isinstance(kind, UtcDateTime):
        return datetime(2026, 1, 1, tzinfo=UTC)
    if isinstance(kind, JSON):
        return []
    return ONE if kind.python_type is UUID else kind.python_type()
