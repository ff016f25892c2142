"""Sessions of people at the desk, and further windows in which they are signed in."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic
from uuid import uuid4

import pyotp
from playwright.sync_api import Browser, BrowserContext, Page, StorageState

from app.accounts.invitations import invite_staff
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.permissions import Role
from app.web.accounts.freshness import CODE_AGAIN, FRESH, PASSWORD_AGAIN
from tests.browser.looking import follow
from tests.support.live_server import LiveServer

PASSWORD = "correct horse battery"


@dataclass
class SignedIn:
    """A signed-in person who confirms their identity again during a long run.

    :param key: their authenticator app's.
    :param shown_at: the last confirmation, by a monotonic clock.
    """

    context: BrowserContext
    key: str
    shown_at: float

    def stay_fresh(self) -> None:
        """Confirm the identity again after half the time for which a confirmation is valid.

        No code of the app is valid twice, and the last was used long before.
        """
        if monotonic() - self.shown_at < FRESH.total_seconds() / 2:
            return
        page = self.context.new_page()
        page.goto("/staff/verify")
        page.locator(f"[name={PASSWORD_AGAIN}]").fill(PASSWORD)
        page.locator(f"[name={CODE_AGAIN}]").fill(pyotp.TOTP(self.key).now())
        page.locator(f"form:has([name={PASSWORD_AGAIN}]) button").click()
        page.wait_for_url("**/staff/account")
        page.close()
        self.shown_at = monotonic()


def session_of(person: BrowserContext) -> StorageState:
    """Return a person's session, for another window.

    Only cookies: to collect what else is stored, the browser would load every site again.
    """
    return {"cookies": person.cookies(), "origins": []}  # type: ignore[typeddict-item]


@contextmanager
def window_of(
    browser: Browser,
    person: BrowserContext,
    base_url: str,
    *,
    width: int = 1440,
    scripted: bool = True,
) -> Iterator[BrowserContext]:
    """Open another window of a signed-in person, with JavaScript, which axe needs, or without."""
    context = browser.new_context(
        base_url=base_url,
        viewport={"width": width, "height": 900},
        java_script_enabled=scripted,
        storage_state=session_of(person),
    )
    yield context
    context.close()


@contextmanager
def signed_in_as(
    browser: Browser, live_server: LiveServer, role: Role, name: str
) -> Iterator[BrowserContext]:
    """Open a browser in which a person with a role has set up their account and signed in."""
    context = browser.new_context(
        base_url=live_server.origin, viewport={"width": 1440, "height": 900}
    )
    page = context.new_page()
    set_up_account(page, live_server, role, name)
    page.close()
    yield context
    context.close()


def set_up_account(page: Page, live_server: LiveServer, role: Role, name: str) -> tuple[str, str]:
    """Set up the account of an invited person, sign in, and return its address and app's key."""
    settings = Settings(instance=live_server.instance)
    database = Database(settings.database_url)
    email, key = f"{uuid4().hex}@example.org", load_secrets(settings).ledger_key
    token = invite_staff(database, key, email=email, role=role, now=clock.now())
    database.dispose()
    page.goto(f"/staff/set-up/{token}")
    page.locator("#name").fill(name)
    page.locator("#password").fill(PASSWORD)
    page.locator("#password_again").fill(PASSWORD)
    follow(page.locator("main button"))
    page.locator("#email").fill(email)
    page.locator("#password").fill(PASSWORD)
    follow(page.locator("main button").first)
    return email, set_up_app(page)


def set_up_app(page: Page) -> str:
    """Set up an authenticator app, as an account must before it sees anything; return its key."""
    page.locator("a[href='/staff/tf-setup']").click()
    page.locator("#begin").click()
    key = page.locator("code.key").inner_text().replace("-", "")
    page.locator("#code").fill(pyotp.TOTP(key).now())
    page.locator("main button").click()
    page.wait_for_url("**/staff/mf-recovery-codes")
    return str(key)
