"""How long an import of a long list holds SQLite's only writer at a time."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from sqlalchemy.orm import Session

from app.core.db import Database
from app.migrations import upgrade
from app.reception.rules.csv_table import MOST_ROWS
from tests.benchmarks.figures import Figure
from tests.support.ledger.evidence import publish_words
from tests.support.reception.imports import accept, author, csv_file, draft, row

MOST = 200.0
"""Milliseconds that a visitor's enquiry may wait for one batch."""


def measure_imports(rows: int = MOST_ROWS) -> Iterator[Figure]:
    """Import a list, and time each of its transactions."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/zone.db")
        upgrade(database)
        publish_words(database)
        by = author(database)
        listed = (row(email=f"p{n}@example.com", message=f"No. {n} " * 20) for n in range(rows))
        draft_id = draft(database, by, csv_file(*listed))
        begun = time.perf_counter()
        with _timed_transactions() as held:
            accept(database, by, draft_id)
        took = time.perf_counter() - begun
        database.dispose()
    yield Figure(f"import of {rows:,} rows, sqlite", [took], "s")
    yield Figure("each transaction holds the writer", held, "ms")
    yield Figure("the longest of them", [max(held)], "ms", most=MOST)


@contextmanager
def _timed_transactions() -> Iterator[list[float]]:
    """Collect the milliseconds that each transaction holds the writer, its commit included."""
    held: list[float] = []
    transaction = Database.transaction

    @contextmanager
    def timed(self: Database, *given: Any, **named: Any) -> Iterator[Session]:
        with transaction(self, *given, **named) as session:
            session.connection()
            begun = time.perf_counter()
            yield session
        held.append((time.perf_counter() - begun) * 1000)

    with mock.patch.object(Database, "transaction", timed):
        yield held
