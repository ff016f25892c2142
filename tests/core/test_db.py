"""The database keeps acknowledged data, and its writers take turns."""

import fcntl
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.enquiries.models import Person
from tests.support.databases import opened
from tests.support.processes import in_processes
from tests.support.stored import execute, only, read_by, store

IN_GUANGZHOU = datetime(2026, 1, 1, 7, 30, 0, 5_000, timezone(timedelta(hours=8)))
NAIVE = IN_GUANGZHOU.replace(tzinfo=None)
PRAGMAS = {
    "synchronous": 2,  # FULL
    "foreign_keys": 1,
    "journal_mode": "wal",
    "secure_delete": 1,
    "trusted_schema": 0,
    "recursive_triggers": 1,
    "busy_timeout": 10_000,
}


def create_counter(database: Database) -> None:
    """Create a counter at zero."""
    with database.transaction() as session:
        session.execute(text("CREATE TABLE counter (n INTEGER)"))
        session.execute(text("INSERT INTO counter VALUES (0)"))


@pytest.fixture
def counter(database: Database) -> Database:
    """A database with a counter at zero, on each engine."""
    create_counter(database)
    return database


def value_in(session: Session) -> int:
    """Read the counter in a session."""
    return int(session.execute(text("SELECT n FROM counter")).scalar_one())


def value(database: Database) -> int:
    """Read the counter."""
    return read_by(database, value_in)


def add_one(database: Database) -> None:
    """Add one to the counter."""
    execute(database, text("UPDATE counter SET n = n + 1"))


@pytest.mark.engine("sqlite", only=True)
def test_every_pooled_connection_to_sqlite_has_the_settings_of_the_code(database: Database) -> None:
    with database.reading() as one, database.reading() as two, database.transaction() as three:
        for session in (one, two, three):
            assert {each: session.scalar(text(f"PRAGMA {each}")) for each in PRAGMAS} == PRAGMAS


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_an_exception_rolls_back_the_whole_transaction(
    counter: Database, error: type[BaseException]
) -> None:
    def fail_half_way() -> None:
        with counter.transaction() as session:
            session.execute(text("UPDATE counter SET n = 7"))
            raise error

    with pytest.raises(error):
        fail_half_way()
    add_one(counter)
    assert value(counter) == 1


def test_changes_of_a_reader_are_not_committed(counter: Database) -> None:
    with counter.reading() as session:
        session.execute(text("UPDATE counter SET n = 7"))

    assert value(counter) == 0


def test_a_reader_and_a_session_beside_it_keep_one_snapshot_while_others_write(
    counter: Database,
) -> None:
    with counter.reading() as session:
        first = value_in(session)
        add_one(counter)
        with counter.reading_beside(session) as beside:
            assert (first, value_in(beside), value_in(session)) == (0, 0, 0)

    assert value(counter) == 1


def fail_half_way(database: Database, session: Session) -> None:
    """Start writing in a session that was reading, and fail."""
    with database.writing_with(session):
        session.execute(text("UPDATE counter SET n = 7"))
        raise ValueError("on purpose")


@pytest.mark.engine("postgresql", only=True)
def test_a_reader_that_writes_sees_later_commits_of_others(counter: Database) -> None:
    with counter.reading() as session, counter.writing_with(session):
        session.execute(text("SELECT n FROM counter"))
        add_one(counter)
        session.execute(text("UPDATE counter SET n = n + 1"))

    assert value(counter) == 2


def test_an_exception_rolls_back_a_readers_writes(counter: Database) -> None:
    with counter.reading() as session:
        session.execute(text("SELECT n FROM counter"))
        # SQLite calls this an operational error, which is reported as unavailable storage.
        with pytest.raises((DBAPIError, StorageUnavailable)), counter.writing_with(session):
            session.execute(text("UPDATE counter SET n = 7, missing = 8"))
        with pytest.raises(ValueError, match="on purpose"):
            fail_half_way(counter, session)

    add_one(counter)
    assert value(counter) == 1


def test_a_reader_can_write_after_anothers_write_and_again(counter: Database) -> None:
    with counter.reading() as session:
        for _ in range(2):
            before = value_in(session)
            add_one(counter)
            with counter.writing_with(session):
                session.execute(text("UPDATE counter SET n = n + 1"))
            assert value_in(session) == before + 2

    assert value(counter) == 4


def count_up(_number: int, url: str, times: str) -> str:
    """Add to the counter from a separate process, with two threads."""
    with opened(url) as database, ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: add_one(database), range(int(times))))
    return "done"


def test_writers_of_several_processes_and_threads_take_turns(counter: Database) -> None:
    url = counter.url.render_as_string(hide_password=False)

    assert in_processes(4, count_up, url, "25") == ["done"] * 4

    assert value(counter) == 100


@pytest.mark.engine("sqlite", only=True)
def test_a_sqlite_writer_may_read_first_and_loses_no_update(database: Database) -> None:
    create_counter(database)

    def read_then_write(_: int) -> None:
        with database.transaction() as session:
            session.execute(text("UPDATE counter SET n = :n"), {"n": value_in(session) + 1})

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(read_then_write, range(80)))

    assert value(database) == 80


@pytest.mark.engine("sqlite", only=True)
def test_a_sqlite_writer_waits_for_other_processes(database: Database) -> None:
    with ThreadPoolExecutor(1) as pool, Path(f"{database.url.database}.lock").open("ab") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        waiting = pool.submit(create_counter, database)
        with pytest.raises(TimeoutError):
            waiting.result(timeout=0.3)
        fcntl.flock(turn, fcntl.LOCK_UN)
        waiting.result(timeout=60)


@pytest.mark.engine("sqlite", only=True)
def test_a_sqlite_writer_locks_out_others_from_its_start(database: Database) -> None:
    with (
        closing(sqlite3.connect(str(database.url.database), timeout=0)) as stranger,
        Path(f"{database.url.database}.lock").open("ab") as turn,
    ):
        with database.transaction() as session:
            with pytest.raises(BlockingIOError):
                fcntl.flock(turn, fcntl.LOCK_SH | fcntl.LOCK_NB)
            session.connection()
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                stranger.execute("BEGIN IMMEDIATE")
        stranger.execute("BEGIN IMMEDIATE")


def test_a_database_error_repeats_no_value(database: Database) -> None:
    nobody = text("SELECT no_such_column FROM person WHERE email_key = :key")

    with (
        pytest.raises(DBAPIError, match="no_such_column") as raised,
        database.engine.connect() as connection,
    ):
        connection.execute(nobody, {"key": "wei@example.com"})

    assert "wei@" not in str(raised.value)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO person (id) VALUES (NULL)",
        "SELECT no_such_column FROM person",
        f"INSERT INTO consent_decision VALUES ('{32 * '0'}', 'p', 's')",
    ],
    ids=["null", "no column", "a dangling foreign key"],
)
def test_a_statement_error_is_not_taken_for_missing_storage(
    database: Database, statement: str
) -> None:
    with pytest.raises(DBAPIError), database.transaction() as session:
        session.execute(text(statement))


def test_a_moment_without_a_zone_is_never_stored(database: Database) -> None:
    with pytest.raises(Exception, match="time zone"), database.transaction() as session:
        session.add(Person(id=UUID(int=1), email_key="a", created_at=NAIVE))


def test_a_moment_reads_back_in_utc_on_both_engines(database: Database) -> None:
    store(database, Person(id=UUID(int=1), email_key="a", created_at=IN_GUANGZHOU))
    kept = only(database, Person.created_at)

    assert kept == IN_GUANGZHOU
    assert kept.utcoffset() == timedelta(0)
