"""The officer who uses the desk in its tests."""

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import signed_in
from tests.support.pages.page_client import PageClient


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    """An officer who has signed in, who also exports."""
    signed_in(app, client, Role.EXPORTER)
    return client
