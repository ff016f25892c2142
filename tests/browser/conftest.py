"""Fixtures for tests in a real browser against a real server."""

import os
import re
from collections.abc import Iterator
from typing import Any

import pyotp
import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.support.ensure_browser import NOT_FOUND, find_browser
from tests.support.live_server import LiveServer

PASSWORD = "a long enough password"

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


@pytest.fixture(scope="session")
def administrator(browser: Browser, live_server: LiveServer) -> BrowserContext:
    """A browser in which the first administrator has set up the account and signed in."""
    link = re.search(r"http://\S+/staff/set-up/\S+", live_server.wait_for_output("Ctrl-C"))
    assert link is not None
    context = browser.new_context(
        base_url=live_server.origin, java_script_enabled=False, accept_downloads=True
    )
    page = context.new_page()
    page.goto(link[0])
    page.locator("#name").fill("陈管理")
    page.locator("#email").fill("admin@example.org")
    page.locator("#password").fill(PASSWORD)
    page.locator("#password_again").fill(PASSWORD)
    page.locator("main button").click()
    page.locator("#email").fill("admin@example.org")
    page.locator("#password").fill(PASSWORD)
    page.locator("main button").first.click()
    set_up_app(page)
    page.close()
    return context


def set_up_app(page: Page) -> None:
    """Set up an authenticator app, which an account must have before anything else is shown."""
    page.locator("a[href='/staff/tf-setup']").click()
    page.locator("#begin").click()
    key = page.locator("code.key").inner_text().replace("-", "")
    page.locator("#code").fill(pyotp.TOTP(key).now())
    page.locator("main button").click()
    page.wait_for_url("**/staff/mf-recovery-codes")
