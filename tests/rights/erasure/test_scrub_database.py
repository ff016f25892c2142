"""On PostgreSQL no page holds data of an erased person once the database is scrubbed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text

from app.consent.models import ErasureOverwriting
from app.core.db import Database
from app.enquiries.models import Person
from app.rights.overwriting import ReaderInTheWay, scrub_database
from app.rights.store import overwriting
from tests.support.enquiries.answers import LEDGER_KEY
from tests.support.rights.erasing import (
    ERASED_AT,
    erase,
    known_everywhere,
    left_in_bytes,
    overwrite,
)
from tests.support.stored import every

pytestmark = pytest.mark.engine("postgresql", only=True)


def pages(database: Database) -> Iterator[bytes]:
    """Return every file of the database from the server's disk."""
    with database.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("CHECKPOINT")
        number = connection.scalar(
            text("SELECT oid FROM pg_database WHERE datname = current_database()")
        )
        folder = f"base/{number}"
        for name in connection.scalars(text("SELECT pg_ls_dir(:folder)"), {"folder": folder}):
            file = text("SELECT pg_read_binary_file(:path, 0, 1000000000, true)")
            yield bytes(connection.scalar(file, {"path": f"{folder}/{name}"}) or b"")


def left(database: Database) -> set[str]:
    """Return the identifying texts of a person that any page still holds."""
    return {found for content in pages(database) for found in left_in_bytes(content)}


def test_no_database_page_holds_the_person(database: Database, tmp_path: Path) -> None:
    known = known_everywhere(database, tmp_path)
    with database.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("ANALYZE")
        statistics = connection.scalars(text("SELECT histogram_bounds::text FROM pg_stats"))
        assert any("erased.example" in bounds for bounds in statistics if bounds)
    erase(database, tmp_path, known.person_id)
    overwrite(database, tmp_path)
    assert left(database)
    told: list[str] = []

    done = scrub_database(database, LEDGER_KEY, ERASED_AT, told.append)

    assert left(database) == set()
    assert (done.erasures, done.written) == (1, True)
    assert {"enquiry", "lead_search", "pg_statistic"} <= set(told)
    assert every(database, select(ErasureOverwriting.method)) == ["scrubbed"]
    assert len(every(database, select(Person.id))) == 1


@pytest.mark.parametrize("listed", [True, False])
def test_a_reader_of_an_older_state_is_reported_and_nothing_is_recorded(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, listed: bool
) -> None:
    if not listed:
        # A connection that is only being opened reads the catalogues, and is in no list yet.
        monkeypatch.setattr(overwriting, "count_older", lambda *_: 0)
    known = known_everywhere(database, tmp_path)
    with database.reading() as reader:
        assert len(reader.scalars(select(Person.id)).all()) == 2
        erase(database, tmp_path, known.person_id)
        overwrite(database, tmp_path)
        with pytest.raises(ReaderInTheWay):
            scrub_database(database, LEDGER_KEY, ERASED_AT, patience=0.1)

    assert every(database, ErasureOverwriting) == []
    assert scrub_database(database, LEDGER_KEY, ERASED_AT).erasures == 1
    assert left(database) == set()
