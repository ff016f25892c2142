"""Fixtures for tests in a real browser against a real server."""

import os
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.ensure_browser import NOT_FOUND, find_browser
from tests.support.live_server import LiveServer

# Nothing that would make the browser talk to anybody but the site under test.
QUIET = (
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def browser_executable() -> str:
    """The browser that tests drive; its absence fails the tests and never skips them."""
    found = find_browser()
    if found is None:
        pytest.fail(NOT_FOUND, pytrace=False)
    return found


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any], browser_executable: str
) -> dict[str, Any]:
    """Start the browser we found, quietly."""
    # Chromium's sandbox refuses to start as root, as in most containers.
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {
        **browser_type_launch_args,
        "executable_path": browser_executable,
        "args": [*QUIET, *sandbox],
    }


@pytest.fixture(scope="session")
def live_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A server with an instance of its own, one per worker; it must also end cleanly."""
    server = LiveServer(tmp_path_factory.mktemp("live"))
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def base_url(live_server: LiveServer) -> str:
    """What `page.goto("/en/")` is relative to, in every context."""
    return live_server.origin
