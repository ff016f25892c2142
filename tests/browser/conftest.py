"""Fixtures for tests in a real browser against a real server."""

import os
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect
from sqlalchemy import select

from app.accounts.models import StaffAccount
from app.consent.figures import count_consent
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.permissions import Role
from tests.browser.enquiry import fill_enquiry
from tests.browser.hostile import HOSTILE, hostile
from tests.browser.looking import WIDTHS, follow
from tests.browser.records import make_records
from tests.browser.session import PASSWORD, SignedIn, set_up_app, signed_in_as, window_of
from tests.support.content.operator_slots import CONTACTS, OPERATOR
from tests.support.ensure_browser import NOT_FOUND, find_browser
from tests.support.live_server import LiveServer
from tests.support.reception.networks import address_elsewhere

EMAIL = "admin@example.org"
NAME = hostile("陈管理")
"""The first administrator's name, which pages show wherever they say who has done what."""

THEIR_EMAIL = "ana.hostile@example.com"
"""The address of whoever has records of each kind, and sends no other enquiry."""

_HERE = Path(__file__).parent
_WEBSITE = 'https://example.org/"><video/class="hostile"src="/hostile"onloadstart="hostile=1">'

# The usual 5 seconds are few where browsers, servers and databases share two processors. What is
# done to a page is waited for as long.
expect.set_options(timeout=30_000)

# No features that would make the browser contact other hosts than the site under test; and no
# process in reserve for the next window, which costs a fifth of the time of each. No scripts are
# optimised: that takes longer than a page is there, on further threads.
QUIET = (
    "--js-flags=--no-opt,--no-maglev",
    "--renderer-process-limit=1",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run browser tests in the order of their files' names, in all folders.

    They share a server, and some examine its data before others have changed it.
    """
    places = [n for n, item in enumerate(items) if _HERE in item.path.parents]
    ordered = sorted((items[n] for n in places), key=lambda item: item.path.name)
    for n, item in zip(places, ordered, strict=True):
        items[n] = item


@pytest.fixture(scope="session")
def browser_executable() -> str:
    """The browser that tests drive; without one the tests fail and are never skipped."""
    found = find_browser()
    if found is None:
        pytest.fail(NOT_FOUND, pytrace=False)
    return found


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any], browser_executable: str
) -> dict[str, Any]:
    """Start the browser found, headless."""
    # Chromium's sandbox refuses to start as root, as in most containers.
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {
        **browser_type_launch_args,
        "executable_path": browser_executable,
        "args": [*QUIET, *sandbox],
    }


@pytest.fixture(scope="session")
def live_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A server with its own instance, one per worker; it must show no error page.

    It must also end cleanly. All that an operator says of themselves is set, as on a real site;
    `reception/test_demonstration.py` looks at one without. A visitor may say that they come from
    elsewhere, as behind a proxy.
    """
    server = LiveServer(
        tmp_path_factory.mktemp("live"),
        **OPERATOR,
        ZONE_TRUSTED_PROXIES="127.0.0.1",
        ZONE_CAMPAIGNS="fair-2026",
        # With a recipient that no mechanism is recorded for: the form does not ask.
        ZONE_TRANSFER_RECIPIENT="Example Partner",
        ZONE_TRANSFER_PLACE="Singapore",
        ZONE_TRANSFER_CONTACT="partner@example.org",
    )
    server.instance.mkdir(mode=0o700)
    (server.instance / "contacts.toml").write_text(CONTACTS, encoding="utf-8")
    server.start()
    yield server
    server.stop()
    assert "Traceback" not in server.output, server.output


@pytest.fixture(autouse=True)
def served(live_server: LiveServer) -> None:
    """Start the server again if it was stopped after this worker's last browser test."""
    if not live_server.is_running:
        live_server.start()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Function, nextitem: pytest.Item | None) -> Iterator[None]:
    """Stop the server after the last of a row of browser tests, since it works even if idle."""
    server = item.funcargs.get("live_server")
    yield
    if isinstance(server, LiveServer) and not (nextitem and _HERE in nextitem.path.parents):
        server.stop()


@pytest.fixture(scope="session")
def base_url(live_server: LiveServer) -> str:
    """The base of `page.goto("/en/")` in every context."""
    return live_server.origin


@pytest.fixture
def elsewhere() -> dict[str, str]:
    """Headers of a visitor from a network to which no mail has yet been sent."""
    return {"X-Forwarded-For": address_elsewhere()}


@pytest.fixture(scope="session")
def signed_in(browser: Browser, live_server: LiveServer) -> SignedIn:
    """The first administrator, who has set up the account and signed in."""
    context = browser.new_context(
        base_url=live_server.origin, java_script_enabled=False, accept_downloads=True
    )
    page = context.new_page()
    page.goto(live_server.set_up_link)
    page.locator("#name").fill(NAME)
    page.locator("#email").fill(EMAIL)
    page.locator("#password").fill(PASSWORD)
    page.locator("#password_again").fill(PASSWORD)
    follow(page.locator("main button"))
    page.locator("#email").fill(EMAIL)
    page.locator("#password").fill(PASSWORD)
    follow(page.locator("main button").first)
    key = set_up_app(page)
    page.close()
    return SignedIn(context, key, monotonic())


@pytest.fixture
def administrator(signed_in: SignedIn) -> BrowserContext:
    """The first administrator's browser, with a recent confirmation of identity."""
    signed_in.stay_fresh()
    return signed_in.context


@pytest.fixture
def width() -> int:
    """The width of the desk's windows, unless a journey is made at another."""
    return WIDTHS[1]


@pytest.fixture
def desk(
    browser: Browser, base_url: str, administrator: BrowserContext, width: int
) -> Iterator[BrowserContext]:
    """The administrator's session in a window of a width, with JavaScript."""
    with window_of(browser, administrator, base_url, width=width) as context:
        yield context


@pytest.fixture
def unscripted(
    browser: Browser, base_url: str, administrator: BrowserContext, width: int
) -> Iterator[BrowserContext]:
    """The administrator's session without JavaScript, in a window of a width."""
    with window_of(browser, administrator, base_url, width=width, scripted=False) as context:
        yield context


@pytest.fixture(scope="module")
def auditor(browser: Browser, live_server: LiveServer) -> Iterator[BrowserContext]:
    """A browser in which an auditor has set up their account and signed in."""
    with signed_in_as(browser, live_server, Role.AUDITOR, "林审计") as context:
        yield context


@pytest.fixture(scope="module")
def handler(browser: Browser, live_server: LiveServer) -> Iterator[BrowserContext]:
    """A browser in which a handler of leads has set up their account and signed in."""
    with signed_in_as(browser, live_server, Role.HANDLER, "周经办") as context:
        yield context


@pytest.fixture(scope="session")
def ids(live_server: LiveServer, browser: Browser, signed_in: SignedIn) -> dict[str, str]:
    """An id for each kind of record with its own page; the texts in it are hostile."""
    page = browser.new_page(base_url=live_server.origin)
    page.goto("/en/contact")
    fill_enquiry(page, name=hostile("Ana"), organisation=hostile("Example"), email=THEIR_EMAIL)
    page.locator("#enquiry summary").click()
    for name, value in {"message": HOSTILE, "job_title": HOSTILE, "website": _WEBSITE}.items():
        page.locator(f"#{name}").fill(value)
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/contact/received/*")
    page.close()
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    key = load_secrets(Settings(instance=live_server.instance)).ledger_key
    with database.transaction() as session:
        # Others may have accounts, and rows are unordered.
        account = session.scalars(select(StaffAccount.id).where(StaffAccount.email == EMAIL)).one()
        found = make_records(session, key, account)
    # The worker counted when it started, and counts again only minutes later.
    count_consent(database, clock.now())
    database.dispose()
    return found
