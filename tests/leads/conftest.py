"""An enquiry whose lead people work on, and one of them."""

from uuid import UUID

import pytest

from app.core.db import Database
from tests.support.leads.desk_work import add_account, receive


@pytest.fixture
def lead_id(database: Database) -> UUID:
    """A new lead."""
    return receive(database)


@pytest.fixture
def author(database: Database) -> UUID:
    """A member of staff who works on leads."""
    return add_account(database, role="handler", email="author@x.example")
