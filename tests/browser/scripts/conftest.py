"""Fixtures of tests that need a browser, but no server."""

import pytest


@pytest.fixture(scope="session")
def base_url() -> str:
    """No server is started for these tests."""
    return ""


@pytest.fixture
def served() -> None:
    """No server is started for these tests."""
