"""A ledger whose checkpoints leave it."""

from pathlib import Path

import pytest

from app.core.db import Database
from app.ledger.steps.sealing import Sealer
from tests.support.ledger.sealing import sealed_ledger


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed three entries."""
    return sealed_ledger(database, tmp_path / "instance", 3)
