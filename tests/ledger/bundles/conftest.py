"""A ledger to bundle."""

from pathlib import Path

import pytest

from app.core.db import Database
from app.ledger.steps.sealing import Sealer
from tests.support.ledger.evidence import enquire, publish_words
from tests.support.ledger.sealing import make_sealer, seal_all


@pytest.fixture
def instance(tmp_path: Path) -> Path:
    """The folder of an instance."""
    return tmp_path / "instance"


@pytest.fixture
def sealer(database: Database, instance: Path) -> Sealer:
    """The sealer of a ledger with published words and an enquiry."""
    made = make_sealer(instance, database)
    publish_words(database)
    enquire(database, "ada", 1)
    seal_all(database, made)
    return made
