"""An enquiry that nobody has answered, and the officer who closes it."""

from datetime import UTC, datetime

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import lead_of, receive, signed_in
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.EXPORTER)
    return client


@pytest.fixture
def reference(app: Flask) -> str:
    """The reference of an enquiry that nobody has answered."""
    return receive(app, NOON)


def page_of(app: Flask, officer: PageClient, reference: str) -> Page:
    """Open the page of an enquiry."""
    return officer.get(f"/staff/leads/{lead_of(app, reference).id}")
