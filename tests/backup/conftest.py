"""Two databases: one on each engine in turn, and one on the other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.db import Database
from tests.support.databases import ENGINES, migrated_database, opened
from tests.support.shared_run import SharedRun


@pytest.fixture
def other(engine_name: str, shared_run: SharedRun, tmp_path: Path) -> Iterator[Database]:
    """An empty database on the engine that `database` is not on."""
    [engine] = {*ENGINES} - {engine_name}
    with migrated_database(shared_run, engine, tmp_path) as url, opened(url) as found:
        yield found
