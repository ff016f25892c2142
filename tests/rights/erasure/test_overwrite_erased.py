"""Space freed by an erasure is overwritten as soon as nobody reads an older state."""

from pathlib import Path

import pytest
from sqlalchemy import select, text

from app.consent.models import ErasureOverwriting
from app.core.db import Database
from app.enquiries.models import Person
from app.rights.overwriting import something_left
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.people import write_to_us
from tests.support.rights.erasing import (
    ERASED_AT,
    erase,
    known_everywhere,
    left_in_files,
    overwrite,
)
from tests.support.stored import every

WHOLE = "PRAGMA integrity_check"


@pytest.mark.engine("sqlite", only=True)
def test_a_reader_of_an_older_state_delays_only_it(database: Database, tmp_path: Path) -> None:
    known = known_everywhere(database, tmp_path)
    folder = Path(str(database.url.database)).parent
    with database.reading() as reader:
        assert len(reader.scalars(select(Person.id)).all()) == 2
        erase(database, tmp_path, known.person_id)

        overwrite(database, tmp_path)

        assert every(database, ErasureOverwriting.method) == []
        assert something_left(database)
        assert len(reader.scalars(select(Person.id)).all()) == 2
        write_to_us(database, NOW, email="next@example.com")

    overwrite(database, tmp_path)

    assert every(database, ErasureOverwriting.method) == ["log_emptied"]
    assert not something_left(database)
    assert left_in_files(folder) == set()


@pytest.mark.engine("sqlite", only=True)
def test_all_bytes_of_one_person_are_gone_and_those_of_others_stay(
    database: Database, tmp_path: Path
) -> None:
    for number in range(150):
        write_to_us(database, NOW, email=f"before{number}@example.com")
    known = known_everywhere(database, tmp_path)
    for number in range(150):
        write_to_us(database, NOW, email=f"after{number}@example.com")

    erase(database, tmp_path, known.person_id)
    overwrite(database, tmp_path)

    assert left_in_files(Path(str(database.url.database)).parent) == set()
    with database.reading() as session:
        assert session.scalar(text(WHOLE)) == "ok"
        assert len(session.scalars(select(Person.id)).all()) == 301


@pytest.mark.engine("sqlite", only=True)
def test_the_index_holds_no_term_of_the_person_alone(database: Database, tmp_path: Path) -> None:
    known = known_everywhere(database, tmp_path)
    terms = "SELECT term FROM held_terms WHERE term IN ('轩辕', 'qui', 'kol', '铁柱')"
    with database.transaction() as session:
        vocabulary = "CREATE VIRTUAL TABLE temp.held_terms USING fts5vocab(main, lead_search, row)"
        session.execute(text(vocabulary))
        assert len(session.scalars(text(terms)).all()) == 4
        session.execute(text("DROP TABLE temp.held_terms"))

    erase(database, tmp_path, known.person_id)

    with database.transaction() as session:
        session.execute(text(vocabulary))
        assert session.scalars(text(terms)).all() == []
        session.execute(text("DROP TABLE temp.held_terms"))
        session.execute(text("INSERT INTO lead_search (lead_search) VALUES ('integrity-check')"))


@pytest.mark.engine("postgresql", only=True)
def test_on_postgresql_the_worker_deletes_files_but_not_pages(
    database: Database, tmp_path: Path
) -> None:
    known = known_everywhere(database, tmp_path)
    assert left_in_files(tmp_path)
    erase(database, tmp_path, known.person_id)
    assert something_left(database)

    overwrite(database, tmp_path, ERASED_AT)

    assert left_in_files(tmp_path) == set()
    assert not something_left(database)
    assert every(database, ErasureOverwriting.method) == []
