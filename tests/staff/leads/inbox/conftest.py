"""A signed-in officer in front of the inbox."""

from uuid import UUID

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import signed_in
from tests.support.pages.page_client import PageClient


@pytest.fixture
def me(app: Flask, client: PageClient) -> UUID:
    """The account that is signed in, which may also export."""
    return signed_in(app, client, Role.EXPORTER)


@pytest.fixture
def officer(me: UUID, client: PageClient) -> PageClient:
    """The visitor who is signed in."""
    return client
