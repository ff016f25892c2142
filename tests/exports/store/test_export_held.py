"""The exports that held a person are found by the index of chunks, however many there are."""

import zlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.store.statements import insert_rows
from app.exports.models import ExportChunk
from app.exports.store import export as exports
from tests.support.enquiries.answers import NOW
from tests.support.exports.exporting import ask
from tests.support.leads.plans import noted
from tests.support.stored import read_by

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


def plan_of(session: Session, act: Callable[[], object]) -> str:
    """Call a function, and return the engine's plan of its first statement."""
    engine = session.get_bind()
    with noted(engine) as made:
        act()
    statement, parameters = made[0]
    explain = "EXPLAIN QUERY PLAN" if engine.dialect.name == "sqlite" else "EXPLAIN"
    rows = session.connection().exec_driver_sql(f"{explain} {statement}", parameters)
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
    for number in (1, (17 * 1000 + 500) << 32, 10**6 << 32):
        assert read_by(database, exports.list_for_enquiry, UUID(int=number)) == []
