"""People who use the desk in its tests, and an enquiry that they find there."""

from collections.abc import Iterator
from uuid import UUID

import pytest
import time_machine
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import NOON, address, make_account, read_in, receive, signed_in
from tests.support.pages.page_client import PageClient


@pytest.fixture
def wall() -> Iterator[time_machine.Traveller]:
    """A clock that stands still at noon until a test moves it."""
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


@pytest.fixture
def me(app: Flask, client: PageClient) -> UUID:
    """The account of the officer who has signed in, who also exports."""
    return signed_in(app, client, Role.EXPORTER)


@pytest.fixture
def officer(request: pytest.FixtureRequest, me: UUID, client: PageClient) -> PageClient:
    """The browser of that officer, who reads in the language of the test, if it has one."""
    if "lang" in request.fixturenames:
        read_in(client, request.getfixturevalue("lang"))
    return client


@pytest.fixture
def administrator(app: Flask, client: PageClient) -> PageClient:
    """An administrator who has signed in."""
    signed_in(app, client, Role.ADMINISTRATOR)
    return client


@pytest.fixture
def reader(app: Flask, client: PageClient) -> PageClient:
    """Somebody who has signed in, and may only read."""
    signed_in(app, client, Role.READER)
    return client


@pytest.fixture
def auditor(app: Flask, client: PageClient) -> PageClient:
    """An auditor who has signed in."""
    signed_in(app, client, Role.AUDITOR)
    return client


@pytest.fixture
def reference(app: Flask) -> str:
    """An enquiry that nobody has answered."""
    return receive(app, NOON)


@pytest.fixture
def lead(app: Flask, reference: str) -> str:
    """The address of its page."""
    return address(app, reference)


@pytest.fixture
def lin(app: Flask) -> UUID:
    """A colleague, called Lin, who works on leads."""
    return make_account(app, Role.HANDLER, "lin@example.com", "Lin")
