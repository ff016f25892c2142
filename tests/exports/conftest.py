"""People whose enquiries are exported."""

from uuid import UUID

import pytest

from app.core.db import Database
from tests.support.exports.people import three_people


@pytest.fixture
def people(database: Database) -> dict[str, UUID]:
    """Three people with an enquiry each."""
    return three_people(database)
