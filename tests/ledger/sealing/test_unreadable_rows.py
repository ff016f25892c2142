"""A row of the ledger with a value that this service never writes halts it, and is named.

SQLite accepts a value of any type in a column; PostgreSQL accepts times outside Python's range.
"""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.ledger.check import check_ledger
from app.ledger.rebase import rebase_ledger
from app.ledger.rules.halt import LedgerHalted
from app.ledger.sealing import Sealed, seal_ledger
from app.ledger.steps.sealing import Sealer
from app.ledger.steps.tree import halting_at_unreadable_rows
from app.ledger.store.spelling import find_misfit
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import (
    ORIGIN,
    commitments,
    queue,
    seal_all,
    sealed_ledger,
    tamper,
)
from tests.support.stored import execute, read_by

NEVER_WRITTEN = {
    "text that is not UTF-8": "CAST(X'FFFE80' AS TEXT)",
    "text": "'no such thing'",
    "an integer": "7",
    "an integer of a gigabyte": "1000000000",
    "a negative integer": "-1",
    "a fraction": "1.5",
    "bytes": "X'FF00'",
    "a day that no month has": "'2026-02-30 08:30:15.250000'",
    "its own bytes": "CAST({column} AS BLOB)",
    "its own text": "CAST({column} AS TEXT)",
}
IN_THE_TREE = {
    "an early entry": ("ledger_leaf", "leaf_index = 1"),
    "a late entry": ("ledger_leaf", "leaf_index = 260"),
    "a full tile": ("ledger_tile", "level = 0 AND tile_index = 0"),
    "the last tile": ("ledger_tile", "level = 0 AND tile_index = 1"),
    "the checkpoint": ("ledger_checkpoint", "generation = 1"),
}
AT_THE_END = ("a late entry", "the last tile", "the checkpoint")
COLUMNS = {
    "ledger_leaf": ("leaf_index", "commitment"),
    "ledger_tile": ("hashes",),
    "ledger_checkpoint": ("note",),
    "ledger_pending": ("id", "at", "commitment", "mac"),
}


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed a full tile and a few entries more, with two pending."""
    made = sealed_ledger(database, tmp_path / "instance", 262)
    queue(database, 2)
    return made


def outcome(act: Callable[[], object]) -> str:
    """Return the outcome of an action: that it was done, or the message of the halt."""
    try:
        act()
    except LedgerHalted as halted:
        return str(halted)
    return "done"


def each_misfit(database: Database, table: str, where: str) -> Iterator[str]:
    """Write every value into every column of a row in turn, and restore it afterwards."""
    for column in COLUMNS[table]:
        row = value(database, f"SELECT rowid FROM {table} WHERE {where}")
        before = spelled(database, table, column, row)
        for name, written in NEVER_WRITTEN.items():
            try:
                put(database, table, column, written.format(column=column), row)
            except IntegrityError:
                continue
            if spelled(database, table, column, row) != before:
                yield f"{column} is {name}"
            put(database, table, column, before, row)


def spelled(database: Database, table: str, column: str, row: int) -> str:
    """Return a value as an SQL literal, with its type."""
    kept = f"SELECT CAST(quote({column}) AS BLOB) FROM {table} WHERE rowid = {row}"
    return bytes(value(database, kept)).decode("latin-1")


def value(database: Database, query: str) -> Any:
    """Return the only value that a query finds."""
    with database.reading() as session:
        return session.execute(text(query)).scalar_one()


def put(database: Database, table: str, column: str, value: str, row: int) -> None:
    """Write a value into a column, as an administrator of the database can."""
    tamper(
        database, f"UPDATE {table} SET {column} = {value} WHERE rowid = {row}".replace(":", "\\:")
    )


@pytest.mark.engine("sqlite", only=True)
@pytest.mark.parametrize(
    ("place", "seals"), [*product(IN_THE_TREE, [False]), *product(AT_THE_END, [True])]
)
def test_a_value_of_any_type_halts_the_check_and_at_the_trees_edge_sealing(
    database: Database, sealer: Sealer, place: str, seals: bool
) -> None:
    seal = partial(seal_ledger, database, sealer, NOW)
    act = seal if seals else partial(check_ledger, database, sealer.folder)
    told = {misfit: outcome(act) for misfit in each_misfit(database, *IN_THE_TREE[place])}

    assert len(told) >= 7
    assert [misfit for misfit, said in told.items() if not said.startswith("The ledger ")] == []
    assert check_ledger(database, sealer.folder)[0] == 262
    assert seal() == Sealed(2, 264)


@pytest.mark.engine("sqlite", only=True)
def test_a_value_of_any_type_among_pending_rows_is_never_sealed(
    database: Database, sealer: Sealer
) -> None:
    first = "id = (SELECT min(id) FROM ledger_pending)"
    told = {
        misfit: outcome(lambda: seal_ledger(database, sealer, NOW))
        for misfit in each_misfit(database, "ledger_pending", first)
    }

    assert len(told) >= 20
    # What can be read has a MAC that does not hold, so that the other row alone is sealed.
    kept = [misfit for misfit, said in told.items() if not said.startswith("The ledger ")]
    assert {misfit.split()[0] for misfit in kept} <= {"commitment", "mac"}
    assert seal_ledger(database, sealer, NOW) == Sealed(1, 264)


@pytest.mark.engine("postgresql", only=True)
@pytest.mark.parametrize("at", ["infinity", "-infinity", "12026-03-04Z", "2026-03-04 08:30Z BC"])
def test_a_time_outside_pythons_range_halts_sealing(
    database: Database, sealer: Sealer, at: str
) -> None:
    tamper(database, "CREATE TABLE kept AS SELECT * FROM ledger_pending")
    tamper(database, f"UPDATE ledger_pending SET at = '{at}'".replace(":", "\\:"))

    assert "never writes: ledger_pending WHERE ctid = '(" in outcome(
        lambda: seal_ledger(database, sealer, NOW)
    )
    tamper(database, "DELETE FROM ledger_pending", "INSERT INTO ledger_pending SELECT * FROM kept")
    assert seal_ledger(database, sealer, NOW) == Sealed(2, 264)


def test_the_row_is_named_in_a_form_that_sql_can_select(database: Database, sealer: Sealer) -> None:
    unreadable = "CAST(X'FF' AS TEXT)" if database.is_sqlite else "'infinity'"
    row = value(database, "SELECT min(CAST(id AS TEXT)) FROM ledger_pending")
    same = f"CAST(id AS TEXT) = '{row}'"
    tamper(database, f"UPDATE ledger_pending SET at = {unreadable} WHERE {same}")

    said = outcome(lambda: seal_ledger(database, sealer, NOW))

    _before, _words, place = said.partition("never writes: ")
    assert value(database, f"SELECT CAST(id AS TEXT) FROM {place.rstrip('.')}") == row


def test_every_ledger_row_that_the_service_writes_is_readable(
    database: Database, sealer: Sealer
) -> None:
    assert read_by(database, find_misfit) is None


@pytest.mark.parametrize("failure", [StorageUnavailable("away"), ValueError("of ours")])
def test_an_error_with_every_row_sound_passes_through(
    database: Database, sealer: Sealer, failure: Exception
) -> None:
    with (
        database.reading() as session,
        pytest.raises(type(failure)) as raised,
        halting_at_unreadable_rows(session),
    ):
        raise failure
    assert raised.value is failure


def ask_over_a_lost_connection(database: Database) -> None:
    """Lose the connection while the ledger is read, as when the server is restarted."""
    with database.reading() as session, halting_at_unreadable_rows(session):
        connection = session.execute(text("SELECT pg_backend_pid()")).scalar_one()
        execute(database, text(f"SELECT pg_terminate_backend({connection})"))
        find_misfit(session)


@pytest.mark.engine("postgresql", only=True)
def test_a_connection_lost_meanwhile_is_not_a_halt(database: Database) -> None:
    with pytest.raises(StorageUnavailable):
        ask_over_a_lost_connection(database)


def damage_the_page_of(database: Database, commitment: str) -> None:
    """Overwrite the page of a SQLite file that holds an entry's row."""
    with database.engine.connect() as connection:
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
        connection.exec_driver_sql("BEGIN")
    database.dispose()
    path = Path(str(database.url.database))
    content = bytearray(path.read_bytes())
    for start in range(0, len(content), size):
        # Of the pages that hold it, 0x0D is a table's and the other is an index's.
        if content[start] == 0x0D and commitment.encode() in content[start : start + size]:
            content[start : start + size] = bytes(size)
    path.write_bytes(content)


@pytest.mark.engine("sqlite", only=True)
def test_a_damaged_file_is_reported_as_an_unusable_database(
    database: Database, sealer: Sealer
) -> None:
    damage_the_page_of(database, commitments(database)[100])

    with pytest.raises(StorageUnavailable):
        check_ledger(database, sealer.folder)


@pytest.mark.engine("sqlite", only=True)
def test_a_ledger_with_an_unreadable_row_can_be_rebased(database: Database, sealer: Sealer) -> None:
    tamper(
        database, "UPDATE ledger_leaf SET commitment = CAST(X'FF' AS TEXT) WHERE leaf_index = 261"
    )

    assert rebase_ledger(database, sealer, NOW).origin.startswith(f"{ORIGIN}/")
    assert seal_all(database, sealer) == 1 + 2
