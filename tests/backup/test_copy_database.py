"""Copies between engines: every table, every value, or nothing."""

from typing import Any

import pytest
from sqlalchemy import func, select, text

from app.backup import copying
from app.backup.copying import copy_database
from app.backup.rules.copies import BackupInvalid, InstanceNotEmpty, TableSum
from app.backup.store.tables import copied_tables, iter_lines, sum_table
from app.core.db import Database
from app.leads.store.lead_index import indexed
from tests.backup.whole_database import ROWS, fill
from tests.support.enquiries.stored_rows import add_lead
from tests.support.stored import count_rows, execute, write_by


def ignore(_rows: int) -> None:
    """Ignore progress."""


def lines_of(database: Database) -> dict[str, list[bytes]]:
    """Return each table's lines."""
    with database.reading() as session:
        return {
            table.name: [line for lines in iter_lines(session, table) for line in lines]
            for table in copied_tables()
        }


def test_every_value_of_every_table_arrives_on_the_other_engine(
    database: Database, other: Database
) -> None:
    fill(database)
    told: list[int] = []

    sums = copy_database(database, other, told.append)

    assert lines_of(other) == lines_of(database)
    assert {name: each.rows for name, each in sums.items()} == dict.fromkeys(
        (each.name for each in copied_tables()), ROWS
    )
    assert told[-1] == ROWS * len(sums)


def test_a_database_that_holds_anything_is_not_copied_over(
    database: Database, other: Database
) -> None:
    write_by(other, add_lead)
    before = count_rows(other)

    with pytest.raises(InstanceNotEmpty, match="is not empty: its table"):
        copy_database(database, other, ignore)

    assert count_rows(other) == before


def test_nothing_is_copied_if_one_table_differs(
    database: Database, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(database)

    def lie(session: Any, table: Any, tell: Any) -> TableSum:
        found = sum_table(session, table, tell)
        return TableSum(found.rows, "0" * 64) if table.name == "lead" else found

    monkeypatch.setattr("app.backup.copying.sum_table", lie)

    with pytest.raises(BackupInvalid, match="The table lead is not what was copied"):
        copy_database(database, other, ignore)

    assert count_rows(other) == {}


def test_a_row_stored_in_the_source_meanwhile_is_found_and_nothing_is_copied(
    database: Database, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(database)
    honest, stored = copying.compare, list[int]()

    def store_meanwhile(*given: Any) -> None:
        honest(*given)
        if not stored:
            stored.append(write_by(database, add_lead).int)

    monkeypatch.setattr(copying, "compare", store_meanwhile)

    with pytest.raises(BackupInvalid, match="is not what was copied"):
        copy_database(database, other, ignore)

    assert count_rows(other) == {}


def test_rows_of_equal_tables_are_in_the_same_order_on_both_engines(
    database: Database, other: Database
) -> None:
    insert = text("INSERT INTO outside_mark (name, size, sha256) VALUES (:name, 1, '')")
    for each in (database, other):
        with each.transaction() as session:
            session.execute(
                insert, [{"name": name} for name in ("b", "B", "a-b", "ab", "ä", "中", "_", "a b")]
            )

    assert lines_of(other) == lines_of(database)


def test_copied_leads_are_found_by_their_words(database: Database, other: Database) -> None:
    execute(
        database,
        text("INSERT INTO lead_text (place, text) VALUES (7, 'biomedicine 生物医药 park')"),
    )

    copy_database(database, other, ignore)

    with other.reading() as session:
        for words in ("biomed", "医药"):
            assert session.scalars(indexed([(words,)], is_sqlite=other.is_sqlite)).all() == [7]
        assert session.scalar(select(func.count()).select_from(text("lead_text"))) == 1
