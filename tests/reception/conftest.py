"""Who imports enquiries."""

from uuid import UUID

import pytest

from app.core.db import Database
from tests.support.ledger.evidence import publish_words
from tests.support.reception.imports import author


@pytest.fixture
def by(database: Database) -> UUID:
    """The member of staff who imports, with words published."""
    publish_words(database)
    return author(database)
