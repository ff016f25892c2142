"""The inventory of routes, and those of them that require a permission.

`python -m tests.architecture.routes > tests/architecture/routes.txt` rewrites the list.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from uuid import UUID

from flask import Flask
from werkzeug.routing import BaseConverter, Rule, UUIDConverter

from app.core.db import Database
from app.migrations import upgrade
from app.web.consent.publications import DocumentConverter
from tests.support.site import make_settings, running_app

INVENTORY: Final = Path(__file__).with_name("routes.txt")
UPDATE: Final = "python -m tests.architecture.routes > tests/architecture/routes.txt"

GUARDED_PREFIXES: Final = ("/staff", "/compliance")

# Reached before anybody is signed in, or by anyone for their own account alone, which
# flask-security checks itself. Each must exist, so that no name outlives its page.
OPEN_ENDPOINTS: Final = frozenset(
    {
        "security.login",
        "security.logout",
        "security.mf_recovery",
        "security.mf_recovery_codes",
        "security.static",
        "security.tf_select",
        "security.two_factor_rescue",
        "security.two_factor_setup",
        "security.two_factor_setup_validate",
        "security.two_factor_token_validation",
        "security.verify",
        # The visitor has given a password, but is not signed in yet.
        "staff.passkey_sign_in",
        # A mailed link is its own permission, and strangers ask for one or choose a language.
        "staff.forgotten",
        "staff.forgotten_sent",
        "staff.language",
        "staff.password_anew",
        "staff.set_up",
    }
)


def route_lines(app: Flask) -> list[str]:
    """Return an application's routes as `METHODS rule endpoint`, sorted by rule."""
    rules = sorted(app.url_map.iter_rules(), key=lambda rule: (rule.rule, rule.endpoint))
    return [f"{_methods(rule)} {rule.rule} {rule.endpoint}" for rule in rules]


def _methods(rule: Rule) -> str:
    return ",".join(sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}))


def guarded_rules(app: Flask) -> Iterator[Rule]:
    """Yield the routes that must require a permission."""
    for rule in app.url_map.iter_rules():
        # "/staffing" is not under "/staff".
        inside = any(
            rule.rule == each or rule.rule.startswith(each + "/") for each in GUARDED_PREFIXES
        )
        if inside and rule.endpoint not in OPEN_ENDPOINTS:
            yield rule


def of_right_shape(rule: Rule) -> dict[str, object]:
    """Return a value of the right shape for each part of an address; none of them exists."""
    shapes: dict[type[BaseConverter], object] = {
        UUIDConverter: UUID(int=1),
        DocumentConverter: "privacy_policy",
    }
    return {name: shapes.get(type(each), 1) for name, each in rule._converters.items()}


def unguarded_routes(app: Flask) -> list[str]:
    """Return each staff or compliance route whose view has no `required_permission`.

    The attribute is set by `app.web.guards.require`, and must survive every decorator above it.
    """
    return [
        f"{rule.rule} ({rule.endpoint}) has no guard; decorate its view with"
        " @require(<permission>) from app.web.guards, or, if it must be open to strangers, name"
        " its endpoint in OPEN_ENDPOINTS of tests/architecture/routes.py."
        for rule in guarded_rules(app)
        if getattr(app.view_functions[rule.endpoint], "required_permission", None) is None
    ]


def main() -> None:
    """Print the inventory of the real application."""
    with TemporaryDirectory() as folder:
        settings = make_settings(Path(folder))
        database = Database(settings.database_url)
        upgrade(database)
        database.dispose()
        with running_app(settings) as app:
            print("\n".join(route_lines(app)))


if __name__ == "__main__":
    main()
