"""A code of either kind that two browsers send at the same moment lets one of them on."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from flask import Flask

from app.accounts.sign_in import take_attempt
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.web.accounts.identity import datastore
from tests.staff.accounts.codes import next_code, recovery_codes, turn_on_codes
from tests.staff.desk import EMAIL, PASSWORD, make_account, sign_in
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit

pytestmark = pytest.mark.engine("both")


@pytest.fixture(autouse=True)
def _account(database: Database, app: Flask, client: PageClient) -> None:
    make_account(app, Role.EXPORTER, EMAIL)
    sign_in(client, EMAIL)


def race(attempts: Sequence[Callable[[], bool]]) -> list[bool]:
    """Make attempts at once; return whether each was accepted, the refused ones first."""
    with ThreadPoolExecutor(len(attempts)) as pool:
        return sorted(pool.map(lambda attempt: attempt(), attempts))


def side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two requests continue together at each attempt, once both have looked the account up."""
    together = Barrier(2, timeout=30)

    def wait_and_take(*args: Any) -> None:
        together.wait()
        take_attempt(*args)

    monkeypatch.setattr("app.web.accounts.sign_in_rules.take_attempt", wait_and_take)


def sending(page: Page, **filled: str) -> Callable[[], bool]:
    """Return a function that sends a page's form and returns whether it was accepted."""
    form = page.form(next(iter(filled))).fill(**filled)
    browser = page.client

    def send() -> bool:
        answer = browser.flask_client.post(form.action, base_url=browser.origin, data=form.values)
        return answer.status_code == 302

    return send


def uses(app: Flask) -> int:
    """Return the number of recovery codes used up, according to the audit trail."""
    events = audit(app, AuditEvent.ACCOUNT_CHANGED.tag)
    return sum(b'"changed":"mf_recovery_codes"' in each.payload for each in events) - 1


def test_a_recovery_code_used_twice_at_once_signs_in_once(
    app: Flask, client: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_on_codes(client)
    code = recovery_codes(client)[0]
    browsers = (PageClient(app, client.origin) for _ in range(2))
    pages = [
        browser.get(sign_in(browser, EMAIL).follow().link(EN.staff.code.recover))
        for browser in browsers
    ]
    side_by_side(monkeypatch)
    assert race([sending(page, code=code) for page in pages]) == [False, True]
    assert uses(app) == 1
    assert f"{EN.staff.recovery.left_label}4" in client.get("/staff/account").words


def test_an_app_code_used_twice_at_once_signs_in_once(
    app: Flask, client: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = next_code(turn_on_codes(client))
    pages = [sign_in(PageClient(app, client.origin), EMAIL).follow() for _ in range(2)]
    side_by_side(monkeypatch)
    assert race([sending(page, code=code) for page in pages]) == [False, True]


def test_a_recovery_code_used_twice_at_once_confirms_once(
    app: Flask, client: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, (code, other, *_rest) = turn_on_codes(client), recovery_codes(client)
    browser = PageClient(app, client.origin)
    sign_in(browser, EMAIL).follow().form("code").submit(code=next_code(key), expect=302)
    pages = [each.get("/staff/verify?next=/staff/account") for each in (client, browser)]
    side_by_side(monkeypatch)
    sent = {"password_again_for": PASSWORD, "code_again_for": code}
    assert race([sending(page, **sent) for page in pages]) == [False, True]
    assert uses(app) == 1

    # The use of one code does not affect the other.
    sent["code_again_for"] = other
    monkeypatch.undo()
    assert sending(client.get("/staff/verify"), **sent)()
    assert f"{EN.staff.recovery.left_label}3" in client.get("/staff/account").words


def test_each_recovery_code_works_once_in_concurrent_attempts(
    app: Flask, client: PageClient
) -> None:
    turn_on_codes(client)
    for code in recovery_codes(client):
        together = Barrier(4, timeout=30)

        def attempt(code: str = code, together: Barrier = together) -> bool:
            with app.app_context():
                account = datastore().find_user(email=EMAIL)
                together.wait()
                codes = app.extensions["security"].mf_recovery_codes_util
                return bool(codes.check_recovery_code(account, code))

        assert race([attempt] * 4) == [False, False, False, True]
    assert f"{EN.staff.recovery.left_label}0" in client.get("/staff/account").words
