"""An import, for tests of its page."""

from uuid import UUID

import pytest
from flask import Flask

from tests.staff.desk import place
from tests.staff.reception.test_imported import accepted
from tests.support.pages.page_client import PageClient


@pytest.fixture
def address(app: Flask, me: UUID, client: PageClient) -> str:
    """The address of an import of four people, which the worker has placed."""
    found = accepted(client)
    place(app)
    return found
