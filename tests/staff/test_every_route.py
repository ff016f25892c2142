"""The answers of every route of the back office to each role, to strangers and to ended sessions.

The expectation comes from the permission that a view declares and from the map of roles, so a
new route is tested without an entry here.
"""

from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import update
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from app.accounts.models import StaffSession
from app.core import clock
from app.core.rules.permissions import Permission, Role, allows
from app.web.accounts.freshness import FRESH as FRESHNESS
from tests.architecture.routes import guarded_rules, of_right_shape
from tests.staff.accounts.test_passkeys import cookie_of, put_back
from tests.staff.desk import SIGN_IN, enter, later, make_account, sign_in, signed_in
from tests.support.pages.page_client import PageClient
from tests.support.stored import execute

PROTECT = "/staff/account/second-factor"

# The most harmful actions require more than a session that is hours old.
FRESH = {
    ("POST", "staff.export_asked"),
    ("POST", "staff.export_file"),
    ("GET", "staff.export_fetch"),
    ("POST", "staff.export_approve"),
    ("POST", "staff.saved_export_run"),
    ("POST", "staff.saved_export_added"),
    ("POST", "staff.saved_export_edited"),
    ("POST", "staff.import_accepted"),
    ("POST", "staff.import_undone"),
    ("POST", "compliance.erasure_approve"),
    ("POST", "compliance.policy_approve"),
    ("POST", "compliance.request_pack"),
    ("GET", "compliance.request_correct"),
    ("POST", "compliance.request_correct"),
    ("POST", "compliance.retention_run"),
    ("POST", "compliance.hold_lift"),
    ("POST", "compliance.hold_end"),
    ("POST", "compliance.subject_reveal"),
    ("POST", "compliance.consents_file"),
    ("POST", "compliance.ledger_bundle_ask"),
    ("GET", "compliance.ledger_bundle_file"),
    ("GET", "staff.passkeys"),
    ("POST", "staff.passkey_add"),
    ("POST", "staff.passkey_remove"),
    ("POST", "staff.people_invite"),
    ("POST", "staff.import_undone"),
    ("POST", "staff.invitation_resend"),
    ("POST", "staff.sessions_end"),
    ("POST", "staff.person_sessions"),
    ("POST", "staff.person_password"),
    ("POST", "staff.person_role"),
    ("POST", "staff.person_activate"),
    ("POST", "staff.person_deactivate"),
    ("POST", "staff.person_factors"),
}
# The routes that set up an account's second factor, allowed before anything else.
BEFORE_FACTOR = {"staff.second_factor", "staff.passkeys", "staff.passkey_add"}


def calls(app: Flask) -> Iterator[tuple[str, Rule, Permission]]:
    """Yield every method of every guarded route with the permission that it needs."""
    for rule in guarded_rules(app):
        needed = vars(app.view_functions[rule.endpoint])["required_permission"]
        for method in sorted((rule.methods or set()) & {"GET", "POST"}):
            yield method, rule, needed


def call(client: PageClient, method: str, rule: Rule, token: str) -> TestResponse:
    """Send a request with well-formed values that do not exist."""
    _, path = rule.build(of_right_shape(rule)) or ("", rule.rule)
    data = {"csrf_token": token} if method == "POST" else None
    return client.flask_client.open(path, method=method, base_url=client.origin, data=data)


def token_of(client: PageClient, path: str = "/staff/account") -> str:
    return client.get(path).all("input", name="csrf_token")[0].attrib["value"]


def turned_away(answer: TestResponse, to: str) -> bool:
    return answer.status_code == 302 and answer.headers["Location"].startswith(to)


@pytest.mark.parametrize("role", Role)
def test_a_role_gets_exactly_the_routes_of_the_map(
    app: Flask, client: PageClient, role: Role
) -> None:
    signed_in(app, client, role)
    token = token_of(client)
    wrong = []
    for method, rule, needed in calls(app):
        answer = call(client, method, rule, token)
        refused = answer.status_code == 403 or turned_away(answer, SIGN_IN)
        if refused == allows(role, needed) or answer.status_code >= 500:
            wrong.append(f"{method} {rule.rule} ({needed}) answered {answer.status_code}")
    assert wrong == []


@pytest.mark.parametrize("who", ["stranger", "ended", "run out"])
def test_every_route_redirects_a_signed_out_person_to_sign_in(
    app: Flask, client: PageClient, who: str
) -> None:
    if who == "stranger":
        token = token_of(client, SIGN_IN)
    else:
        signed_in(app, client, Role.ADMINISTRATOR)
        token = token_of(client)
        column = "ended_at" if who == "ended" else "expires_at"
        execute(app, update(StaffSession).values({column: clock.now()}))
    kept = cookie_of(client)
    wrong = []
    for method, rule, _needed in calls(app):
        # A thief keeps a cookie that the browser was told to delete.
        put_back(client, kept)
        answer = call(client, method, rule, token)
        if not turned_away(answer, SIGN_IN):
            wrong.append(f"{method} {rule.rule} answered {answer.status_code}")
    assert wrong == []


def test_every_route_redirects_a_password_only_account_to_its_set_up(
    app: Flask, client: PageClient
) -> None:
    make_account(app, Role.ADMINISTRATOR, "kim@example.com")
    sign_in(client, "kim@example.com")
    token = token_of(client, PROTECT)
    wrong = [
        f"{method} {rule.rule} answered {answer.status_code}"
        for method, rule, _needed in calls(app)
        if rule.endpoint not in BEFORE_FACTOR
        if not turned_away(answer := call(client, method, rule, token), PROTECT)
    ]
    assert wrong == []


def test_exactly_the_listed_routes_need_a_recent_confirmation(
    app: Flask, client: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_account(app, Role.ADMINISTRATOR, "kim@example.com")
    enter(app, client, "kim@example.com")
    token = token_of(client)
    marked = {
        (method, rule.endpoint)
        for method, rule, _needed in calls(app)
        if getattr(app.view_functions[rule.endpoint], "needs_fresh", False)
    }
    assert marked == FRESH
    later(monkeypatch, FRESHNESS)
    for method, rule, _needed in calls(app):
        if (method, rule.endpoint) in FRESH:
            answer = call(client, method, rule, token)
            assert answer.status_code == 403 or turned_away(answer, "/staff/verify"), rule.rule
