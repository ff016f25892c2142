"""Time to find which of many large exports held one person, on both engines.

Only the chunk in which a lookup may find a person has its full size; the others are as
many as in reality, but empty, so that they can be made in minutes.
"""

import random
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from app.core.db import Database
from app.exports.models import ExportChunk
from app.exports.record import trace_exports
from app.exports.rules.file import IDS_A_CHUNK
from tests.benchmarks.amounts import Amounts
from tests.harness import Figure, timed
from tests.support.databases import ENGINES, migrated_database
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import ask
from tests.support.shared_run import SharedRun

IDS = 1_000_000
MOST = 200.0
"""The bar: milliseconds that people perceive as immediate."""

_SPACE = 1 << 128


def measure_traces(amounts: Amounts) -> Iterator[Figure]:
    """Measure both engines; each lookup must find all exports."""
    exports, chance = amounts.rows // 100, random.Random(7)
    wanted = UUID(int=chance.randrange(_SPACE))
    with SharedRun.apart() as run, tempfile.TemporaryDirectory() as folder:
        for engine in ENGINES:
            with migrated_database(run, engine, Path(folder)) as url:
                database, times = Database(url), list[float]()
                for _ in range(exports):
                    rows = list(_chunks(ask(database).id, wanted, IDS // IDS_A_CHUNK, chance))
                    with database.transaction() as session:
                        session.execute(insert(ExportChunk), rows)
                for _ in range(amounts.runs):
                    with timed(times):
                        held = trace_exports(
                            database, LEDGER_KEY, actor="a", subject_id=wanted, now=NOW
                        )
                    assert len(held) == exports
                database.dispose()
            name = f"which of {exports:,} exports of {IDS:,} held a person, {engine}"
            yield Figure(name, [each * 1000 for each in times], "ms", most=MOST, main=True)


def _chunks(
    export_id: UUID, wanted: UUID, count: int, chance: random.Random
) -> Iterator[dict[str, Any]]:
    width = _SPACE // count
    for number in range(count):
        first, packed = number * width, b""
        if first <= wanted.int < first + width:
            others = (first + chance.randrange(width) for _ in range(IDS_A_CHUNK - 1))
            among = sorted([wanted.int, *others])
            packed = zlib.compress(b"".join(each.to_bytes(16) for each in among), 1)
        yield {
            "export_id": export_id, "first_id": UUID(int=first),
            "last_id": UUID(int=first + width - 1), "number": number, "count": IDS_A_CHUNK,
            "ids": packed,
        }  # fmt: skip
