"""The benchmark of lookups among exports works with a few small ones."""

from app.core.db import Database
from tests.benchmarks.exports.trace import RUNS, measure


def test_every_lookup_finds_all_exports_that_held_a_person(database: Database) -> None:
    assert len(measure(database, exports=3, ids=5_000)) == RUNS
