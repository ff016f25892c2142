"""The accounts that use the console in its tests, and an enquiry."""

from uuid import UUID

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.compliance.ledger.ledger_desk import seal, speak
from tests.staff.desk import NOON, receive, record_of, signed_in
from tests.support.pages.page_client import PageClient


@pytest.fixture
def auditor(request: pytest.FixtureRequest, app: Flask, client: PageClient) -> PageClient:
    """An auditor who has signed in, and reads in the language of the test, if it has one."""
    signed_in(app, client, Role.AUDITOR, "Ada Auditor")
    if "lang" in request.fixturenames:
        speak(client, request.getfixturevalue("lang"))
    return client


@pytest.fixture
def reference(app: Flask) -> str:
    """An enquiry."""
    return receive(app, NOON)


@pytest.fixture
def record_id(app: Flask, reference: str) -> UUID:
    """The consent record of the enquiry."""
    return record_of(app, reference)


@pytest.fixture
def sealed(app: Flask, reference: str) -> None:
    """The enquiry is sealed in the ledger."""
    seal(app)
