"""The exports that held a person are found by the index of chunks, however many there are."""

import zlib
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import event, text
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.store.statements import insert_rows
from app.exports.models import ExportChunk
from app.exports.store import export as exports
from tests.support.enquiries.answers import NOW
from tests.support.exports.exporting import ask

EXPORTS, CHUNKS, IDS = 40, 50, 8


def fill(database: Database) -> list[UUID]:
    """Store exports of many chunks; every second export holds every id of its range."""
    made = [ask(database, now=NOW + timedelta(minutes=number)).id for number in range(EXPORTS)]
    with database.transaction() as session:
        for number, export_id in enumerate(made):
            insert_rows(session, ExportChunk, [
                {"export_id": export_id, **chunk(place, number % 2)}
                for place in range(CHUNKS)
            ])  # fmt: skip
        if not database.is_sqlite:
            session.execute(text("ANALYZE"))
    return made


def chunk(place: int, odd: int) -> dict[str, Any]:
    """Return a chunk of even or odd ids."""
    ids = [UUID(int=(place * 1000 + 2 * number + odd) << 32) for number in range(IDS)]
    packed = zlib.compress(b"".join(each.bytes for each in ids))
    first, last = ids[0], ids[-1]
    return {"first_id": first, "last_id": last, "number": place, "count": IDS, "ids": packed}


def plan_of(session: Session, act: Any) -> str:
    """Call a function, and return the engine's plan of its first statement."""
    made: list[tuple[str, Any]] = []

    def note(_conn: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        made.append((statement, parameters))

    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    act()
    event.remove(engine, "before_cursor_execute", note)
    statement, parameters = made[0]
    is_sqlite = engine.dialect.name == "sqlite"
    explained = f"EXPLAIN {'QUERY PLAN ' if is_sqlite else ''}{statement}"
    rows = session.connection().exec_driver_sql(explained, parameters)
    return "\n".join(str(row[-1]) for row in rows)


def test_an_id_is_found_in_each_export_by_the_index(database: Database) -> None:
    made = fill(database)
    wanted = UUID(int=(17 * 1000 + 6) << 32)

    with database.reading() as session:
        held = [each.id for each in exports.list_for_enquiry(session, wanted)]
        told = plan_of(session, lambda: exports.list_for_enquiry(session, wanted))

    assert sorted(held) == sorted(made[::2])
    assert "Seq Scan on export_chunk" not in told
    assert "SCAN export_chunk" not in told
    assert told.count("pk_export_chunk") + told.count("sqlite_autoindex_export_chunk") == 1


def test_an_id_between_or_beyond_those_of_a_chunk_is_not_found(database: Database) -> None:
    fill(database)
    with database.reading() as session:
        for number in (17 * 1000 + 500, 10**6):
            assert exports.list_for_enquiry(session, UUID(int=number << 32)) == []
        assert exports.list_for_enquiry(session, UUID(int=1)) == []
