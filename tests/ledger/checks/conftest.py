"""A ledger that an auditor checks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.db import Database
from tests.support.ledger.audited import Audited, audited_ledger


@pytest.fixture
def audited(database: Database, tmp_path: Path) -> Iterator[Audited]:
    """A ledger with words, enquiries and an erasure, whose checkpoint an auditor holds."""
    with audited_ledger(database, tmp_path) as made:
        yield made
