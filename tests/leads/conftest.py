"""An enquiry whose lead people work on."""

from uuid import UUID

import pytest

from app.core.db import Database
from tests.support.leads.desk_work import receive


@pytest.fixture
def lead_id(database: Database) -> UUID:
    """A new lead."""
    return receive(database)
