"""Time to find which of many large exports held one person, on both engines.

Only the chunk in which a lookup may find a person has its full size; the others are as
many as in reality, but empty, so that they can be made in minutes.
"""

import random
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from app.core.db import Database
from app.exports.models import Export, ExportChunk
from app.exports.record import trace_exports
from app.exports.rules.file import IDS_A_CHUNK
from tests.benchmarks.figures import Figure
from tests.support.databases import ENGINES, migrated_database
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import ask
from tests.support.shared_run import SharedRun

EXPORTS, IDS = 1_000, 1_000_000
RUNS = 9
MOST = 200.0
"""The bar: milliseconds that people perceive as immediate."""

_SPACE = 1 << 128


def measure_traces(exports: int = EXPORTS, ids: int = IDS) -> Iterator[Figure]:
    """Measure both engines."""
    with ExitStack() as stack:
        run = stack.enter_context(SharedRun.apart())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for engine in ENGINES:
            database = Database(stack.enter_context(migrated_database(run, engine, folder)))
            stack.callback(database.dispose)
            times = [each * 1000 for each in measure(database, exports, ids)]
            name = f"which of {exports:,} exports of {ids:,} held a person, {engine}"
            yield Figure(name, times, "ms", most=MOST)


def measure(database: Database, exports: int, ids: int) -> list[float]:
    """Fill a database and return the times of some lookups; each must find all exports."""
    chance = random.Random(7)
    wanted = UUID(int=chance.randrange(_SPACE))
    for _ in range(exports):
        _put(database, ask(database), wanted, ids, chance)
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        held = trace_exports(database, LEDGER_KEY, actor="a", subject_id=wanted, now=NOW)
        times.append(time.perf_counter() - begun)
        assert len(held) == exports
    return times


def _put(database: Database, export: Export, wanted: UUID, ids: int, chance: random.Random) -> None:
    rows = list(_chunks(export.id, wanted, max(1, ids // IDS_A_CHUNK), chance))
    with database.transaction() as session:
        session.execute(insert(ExportChunk), rows)


def _chunks(
    export_id: UUID, wanted: UUID, count: int, chance: random.Random
) -> Iterator[dict[str, Any]]:
    width = _SPACE // count
    for number in range(count):
        first = number * width
        own = first <= wanted.int < first + width
        packed = _packed(wanted, first, width, chance) if own else b""
        yield {
            "export_id": export_id, "first_id": UUID(int=first),
            "last_id": UUID(int=first + width - 1), "number": number, "count": IDS_A_CHUNK,
            "ids": packed,
        }  # fmt: skip


def _packed(wanted: UUID, first: int, width: int, chance: random.Random) -> bytes:
    others = (first + chance.randrange(width) for _ in range(IDS_A_CHUNK - 1))
    among = sorted([wanted.int, *others])
    return zlib.compress(b"".join(each.to_bytes(16) for each in among), 1)
