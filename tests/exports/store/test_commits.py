"""The mark of commits changes with every commit, and only then."""

import threading
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.core.db import Database
from app.exports.store.candidates import read_mark
from tests.core.test_db import create_counter, value_in
from tests.support.stored import read_by, write_by


@pytest.fixture
def fresh(database: Database) -> Iterator[Session]:
    """A session in which each statement sees everything committed before it."""
    create_counter(database)
    with database.reading_on() as session:
        yield session


def add_one(session: Session) -> None:
    """Add one to the counter."""
    session.execute(text("UPDATE counter SET n = n + 1"))


def hand_back(session: Session) -> None:
    """End the transaction, as after each batch."""
    session.rollback()


def keep(_session: Session) -> None:
    """Continue in the same transaction."""


def test_it_stays_the_same_while_nothing_commits(database: Database, fresh: Session) -> None:
    def stays() -> bool:
        before = read_mark(fresh)
        value_in(fresh)
        hand_back(fresh)
        read_by(database, value_in)
        return read_mark(fresh) == before

    # Commits in other databases of the same PostgreSQL server count too.
    assert any(stays() for _ in range(1 if database.is_sqlite else 100))


@pytest.mark.parametrize("after", [hand_back, keep])
def test_it_changes_visibly_with_each_commit(
    database: Database, fresh: Session, after: Callable[[Session], None]
) -> None:
    marks = [read_mark(fresh)]
    for number in range(1, 4):
        after(fresh)
        write_by(database, add_one)
        marks.append(read_mark(fresh))
        assert value_in(fresh) == number

    assert len(set(marks)) == len(marks)


def test_it_changes_though_the_commit_began_earlier(database: Database, fresh: Session) -> None:
    with database.transaction() as session:
        add_one(session)
        before = read_mark(fresh)
        assert value_in(fresh) == 0

    assert read_mark(fresh) != before
    assert value_in(fresh) == 1


def test_it_changes_with_every_visible_change_in_any_race(
    database: Database, fresh: Session
) -> None:
    def write() -> None:
        for _ in range(60):
            write_by(database, add_one)

    seen: dict[str, int] = {}
    threads = [threading.Thread(target=write) for _ in range(2)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        before = read_mark(fresh)
        found = value_in(fresh)
        # Data read between two equal marks is the data at the second one.
        if read_mark(fresh) == before:
            assert seen.setdefault(before, found) == found
        fresh.rollback()

    assert value_in(fresh) == 120
