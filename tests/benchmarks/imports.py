"""How long an import of a long list holds SQLite's only writer at a time."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from sqlalchemy.orm import Session

from app.core.db import Database
from app.migrations import upgrade
from app.reception.imports import ROWS_AT_ONCE
from app.reception.rules.csv_table import MOST_ROWS
from tests.benchmarks.amounts import Amounts
from tests.harness import Figure, timed
from tests.support.databases import opened
from tests.support.ledger.evidence import publish_words
from tests.support.reception.imports import accept, author, csv_file, draft, row

MOST = 200.0
"""Milliseconds that a visitor's enquiry may wait for one batch."""


def measure_imports(amounts: Amounts) -> Iterator[Figure]:
    """Import a list, and time each of its transactions."""
    rows, whole, held = min(MOST_ROWS, amounts.rows), list[float](), list[float]()
    with tempfile.TemporaryDirectory() as folder, opened(f"sqlite:///{folder}/zone.db") as database:
        upgrade(database)
        publish_words(database)
        by = author(database)
        listed = (row(email=f"p{n}@example.com", message=f"No. {n} " * 20) for n in range(rows))
        draft_id = draft(database, by, csv_file(*listed))
        with timed(whole), _timed_transactions(held):
            accept(database, by, draft_id)
    assert len(held) >= rows / ROWS_AT_ONCE
    times = [each * 1000 for each in held]
    yield Figure(f"import of {rows:,} rows, sqlite", whole, "s")
    yield Figure("each transaction of an import holds the writer", times, "ms")
    yield Figure("the longest transaction of an import", [max(times)], "ms", most=MOST, main=True)


@contextmanager
def _timed_transactions(held: list[float]) -> Iterator[None]:
    """Collect the seconds that each transaction holds the writer, its commit included."""
    transaction = Database.transaction

    @contextmanager
    def measured(self: Database, *given: Any, **named: Any) -> Iterator[Session]:
        with timed(held), transaction(self, *given, **named) as session:
            yield session

    with mock.patch.object(Database, "transaction", measured):
        yield
