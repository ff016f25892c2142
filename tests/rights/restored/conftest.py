"""An instance, and people in it who want news."""

from pathlib import Path
from uuid import UUID

import pytest

from app.core.db import Database
from tests.support.exports.people import subscribed
from tests.support.rights.restoring import Place


@pytest.fixture
def place(database: Database, tmp_path: Path) -> Place:
    """A new instance."""
    folder = tmp_path / "instance"
    folder.mkdir(mode=0o700)
    return Place(database, folder, tmp_path)


@pytest.fixture
def people(place: Place) -> dict[str, UUID]:
    """Three people who want news."""
    return {
        name: subscribed(place.database, f"{name}@example.com") for name in ("wei", "lin", "kim")
    }
