"""The map of the house: which room a module stands in, and which rooms each may import.

DESIGN's "journeys above, layers below" as one table. A room that is not in the table is a
violation, so a new folder has to be given its place here first.
"""

from typing import Final

from tests.architecture.source import PACKAGE

ANYTHING: Final = frozenset({"*"})
BELOW_SERVICES: Final = frozenset(
    {"domain", "models", "store", "adapters", "content", "db", "clock"}
)
BELOW_WEB: Final = BELOW_SERVICES | {"services", "config"}
BELOW_JOURNEYS: Final = BELOW_WEB | {"web"}

JOURNEYS: Final = frozenset({"public", "staff", "compliance", "api", "cli"})

MAY_IMPORT: Final[dict[str, frozenset[str]]] = {
    "factory": ANYTHING,
    # What the web server loads: the factory, with the environment's settings.
    "wsgi": frozenset({"factory", "config", "interpreter", "log_stream"}),
    "interpreter": frozenset(),
    "log_stream": frozenset(),
    "config": frozenset({"domain", "setting_checks"}),
    "setting_checks": frozenset({"domain"}),
    "clock": frozenset({"domain"}),
    "db": frozenset({"domain", "config", "group_commit"}),
    "group_commit": frozenset({"domain"}),
    "domain": frozenset({"domain"}),
    "models": frozenset({"models", "domain"}),
    "store": frozenset({"store", "models", "domain"}),
    "adapters": frozenset({"adapters", "domain", "config"}),
    "content": frozenset({"content", "domain"}),
    # Pieces that run inside a caller's transaction: below every use-case.
    "steps": BELOW_SERVICES | {"steps"},
    # Not "services": one use-case never calls another.
    "services": BELOW_SERVICES | {"steps"},
    # web/identity writes its audit row in the same transaction, hence the steps.
    "web": BELOW_WEB | {"web", "steps"},
    "public": BELOW_JOURNEYS | {"public"},
    "staff": BELOW_JOURNEYS | {"staff"},
    "compliance": BELOW_JOURNEYS | {"compliance"},
    "api": BELOW_JOURNEYS | {"api"},
    "cli": BELOW_JOURNEYS | {"cli", "factory", "migrations", "interpreter", "log_stream"},
    "migrations": frozenset({"migrations", "models", "domain", "db"}),
    # Leaves the house in every bundle, so it uses nothing here, and nothing here uses it.
    "verifier": frozenset({"verifier"}),
}

# Third-party packages that a room may import besides the standard library; rooms that are not
# named here choose freely, within the other rules.
THIRD_PARTY: Final[dict[str, frozenset[str]]] = {
    "domain": frozenset(),
    "clock": frozenset(),
    "models": frozenset({"sqlalchemy"}),
    "store": frozenset({"sqlalchemy"}),
    "content": frozenset({"jinja2", "markdown_it", "markupsafe"}),
    "verifier": frozenset({"cryptography"}),
}

# The two deliberate exceptions of DESIGN section 3, named here and nowhere else:
# flask-security's mixins belong on the table they describe ...
MAY_ALSO_IMPORT: Final[dict[str, frozenset[str]]] = {
    f"{PACKAGE}.models.staff_account": frozenset({"flask_security"}),
}
# ... and its datastore's commit() must go through db.transaction() with the audit row.
MAY_ALSO_COMMIT: Final = frozenset({f"{PACKAGE}.web.identity"})


def room_of(module: str) -> str:
    """Give the room that a module of the package stands in.

    :param module: a dotted name such as `app.services.steps.write_audit`.
    """
    parts = module.split(".")
    if len(parts) == 1:
        return "factory"
    if parts[1:3] == ["services", "steps"]:
        return "steps"
    return parts[1]
