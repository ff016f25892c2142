"""People whose rights are exercised."""

from uuid import UUID

import pytest

from app.core.db import Database
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.exports.people import subscribed
from tests.support.leads.desk_work import add_account
from tests.support.ledger.evidence import publish_words


@pytest.fixture
def enquiry(database: Database) -> UUID:
    """An enquiry of somebody who ticked every box, and whom an export may hold."""
    return write_to_us(database)


@pytest.fixture
def person(database: Database, enquiry: UUID) -> UUID:
    """The person who sent it."""
    return person_of(database, enquiry)


@pytest.fixture
def subscriber(database: Database) -> UUID:
    """Somebody who wants news in both ways, and is in every file."""
    return subscribed(database, "zhang.wei@example.com")


@pytest.fixture
def by(database: Database) -> UUID:
    """The member of staff who imports, with words published."""
    publish_words(database)
    return add_account(database)
