"""The accounts that use the console in its tests."""

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import signed_in
from tests.support.pages.page_client import PageClient


@pytest.fixture
def auditor(app: Flask, client: PageClient) -> PageClient:
    """An auditor who has signed in."""
    signed_in(app, client, Role.AUDITOR, "Ada Auditor")
    return client
