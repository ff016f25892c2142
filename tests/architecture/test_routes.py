"""Every route is on a committed list, and every non-public one requires a permission."""

from functools import wraps

import pytest
from flask import Flask

from app.core.config import Settings
from tests.architecture.routes import (
    INVENTORY,
    OPEN_ENDPOINTS,
    UPDATE,
    guarded_rules,
    of_right_shape,
    route_lines,
    unguarded_routes,
)

NUMBERED = "/staff/leads/<int:number>"


def scratch_app(*, guarded: bool, rule: str = NUMBERED) -> Flask:
    app = Flask("scratch")

    def view(number: int = 0) -> str:
        return str(number)

    if guarded:
        view.required_permission = "lead.view"  # type: ignore[attr-defined]

    @wraps(view)
    def decorated(number: int = 0) -> str:
        return view(number)

    app.add_url_rule(rule, "leads", decorated)
    return app


def test_every_route_is_in_the_committed_list(app: Flask) -> None:
    now = route_lines(app)
    listed = INVENTORY.read_text(encoding="utf-8").splitlines()

    gone = [line for line in listed if line not in now]
    new = [line for line in now if line not in listed]
    assert now == listed, (
        f"The routes differ from {INVENTORY.name}.\nGone: {gone}\nNew: {new}\n"
        f"If that is meant, run `{UPDATE}` and commit the file; a removed address breaks"
        " bookmarks and links in mails already sent."
    )


def test_the_committed_list_shows_methods_rule_and_endpoint() -> None:
    assert f"GET {NUMBERED} leads" in route_lines(scratch_app(guarded=True))


def test_every_staff_and_compliance_route_requires_a_permission(app: Flask) -> None:
    assert unguarded_routes(app) == []


@pytest.mark.parametrize(
    ("rule", "guarded", "caught"),
    [
        (NUMBERED, False, True),
        ("/compliance", False, True),
        # The guard is below another decorator.
        (NUMBERED, True, False),
        ("/staffing", False, False),
    ],
)
def test_an_unguarded_route_of_the_back_office_is_caught_by_its_address(
    rule: str, guarded: bool, caught: bool
) -> None:
    found = unguarded_routes(scratch_app(guarded=guarded, rule=rule))

    assert [rule in each for each in found] == [True] * caught


def test_every_open_staff_endpoint_still_exists(app: Flask) -> None:
    assert app.view_functions.keys() >= OPEN_ENDPOINTS, (
        "OPEN_ENDPOINTS in tests/architecture/routes.py names endpoints that are gone:"
        f" {sorted(OPEN_ENDPOINTS - app.view_functions.keys())}; remove them."
    )


def test_a_stranger_sees_nothing_at_any_guarded_address(app: Flask, settings: Settings) -> None:
    for rule in guarded_rules(app):
        if "GET" in (rule.methods or ()):
            # Any value of the right shape will do: the guard answers before any look-up.
            _, path = rule.build(of_right_shape(rule)) or ("", rule.rule)
            answer = app.test_client().get(path, base_url=settings.origin)
            assert answer.status_code in {302, 303, 401, 403}, rule.rule
