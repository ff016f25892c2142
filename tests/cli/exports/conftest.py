"""A worker that has leads to export."""

from pathlib import Path
from uuid import UUID

import pytest

from app.core.db import Database
from tests.support.exports.people import three_people
from tests.support.exports.preparing import Workshop


@pytest.fixture
def people(database: Database) -> dict[str, UUID]:
    """Three people with an enquiry each."""
    return three_people(database)


@pytest.fixture
def shop(database: Database, people: dict[str, UUID], tmp_path: Path) -> Workshop:
    """The worker's tools, and leads to export."""
    return Workshop.make(database, tmp_path)
