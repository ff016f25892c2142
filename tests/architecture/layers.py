"""The map of the code: the places of modules, and what each place may import.

Journeys are above capabilities, capabilities above one core, and inside a capability its layers
above one another. A module outside the map is a violation, so a new folder needs its place here
first.
"""

from typing import Final

from tests.architecture.source import PACKAGE

CAPABILITIES: Final = (
    "core", "content", "mail", "accounts", "enquiries", "consent", "ledger", "leads", "exports",
    "reception", "rights", "backup", "watch",
)  # fmt: skip
"""Lowest first: each may import itself and those before it."""

JOURNEYS: Final = ("public", "staff", "compliance", "api", "cli")
FILES: Final = frozenset({"factory", "wsgi", "parts", "tables"})
"""Modules directly in the package."""
PLACES: Final = frozenset({*CAPABILITIES, *JOURNEYS, *FILES, "web", "verifier", "migrations"})

LAYERS: Final = ("rules", "models", "store", "outside", "steps", "letters")
USE_CASE: Final = "use-case"
_BELOW_STEPS: Final = frozenset({"rules", "models", "store", "outside"})
MAY_IMPORT: Final[dict[str, frozenset[str]]] = {
    "rules": frozenset({"rules"}),
    "models": frozenset({"rules", "models"}),
    "store": frozenset({"rules", "models", "store"}),
    "outside": frozenset({"rules", "outside"}),
    "steps": _BELOW_STEPS | {"steps"},
    "letters": _BELOW_STEPS | {"steps", "letters"},
    # Not another use-case: what several of them need is a step.
    USE_CASE: _BELOW_STEPS | {"steps", "letters"},
}
"""The layers, of its own and of lower capabilities, that each layer may import."""

MAY_IMPORT_OF_CORE: Final[dict[str, frozenset[str]]] = {
    "rules": frozenset(),
    "models": frozenset(),
    "store": frozenset(),
    "outside": frozenset({"config", "clock"}),
    "steps": frozenset({"db", "clock"}),
    "letters": frozenset({"db", "clock"}),
    USE_CASE: frozenset({"db", "clock"}),
}
"""The modules of core that each layer may import; journeys and web may import all."""

CORE_MAY_IMPORT: Final[dict[str, frozenset[str]]] = {
    "clock": frozenset(),
    "config": frozenset({"setting_checks", "setting_sources"}),
    "setting_sources": frozenset({"setting_checks"}),
    "db": frozenset({"config", "group_commit"}),
    "group_commit": frozenset(),
    "instance_keys": frozenset({"db"}),
    "log": frozenset(),
    "process": frozenset(),
    "setting_checks": frozenset(),
    "durability": frozenset({"db"}),
    "periodic_work": frozenset({"db", "clock"}),
    "security_log": frozenset({"db", "write_behind"}),
    "visit_log": frozenset({"db", "write_behind"}),
    "write_behind": frozenset({"db"}),
}
"""Core's own modules, and which of them each may import besides core's layers."""

WHO_MAY_IMPORT: Final[dict[str, frozenset[str]]] = {
    "": frozenset(),
    "factory": frozenset({"cli"}),
    "migrations": frozenset({"migrations", "cli"}),
    "tables": frozenset({"migrations", "cli"}),
    "wsgi": frozenset(),
    "parts": frozenset({*JOURNEYS, "web"}),
}
"""The importers allowed for the factory, and for what stands beside it and the capabilities."""

# Third-party packages that a place may import besides the standard library; places that are not
# named here are free to choose, within the other rules.
THIRD_PARTY: Final[dict[str, frozenset[str]]] = {
    "rules": frozenset(),
    "clock": frozenset(),
    "models": frozenset({"sqlalchemy"}),
    "store": frozenset({"sqlalchemy"}),
    "content": frozenset({"babel", "holidays", "jinja2", "markdown_it", "markupsafe"}),
    "verifier": frozenset({"cryptography"}),
}

# The two deliberate exceptions to the layers, named here and nowhere else:
# flask-security's mixins belong on the table they describe ...
MAY_ALSO_IMPORT: Final[dict[str, frozenset[str]]] = {
    f"{PACKAGE}.accounts.models": frozenset({"flask_security"}),
}
# ... and its datastore's commit() must go through db.transaction() with the audit row.
MAY_ALSO_COMMIT: Final = frozenset({f"{PACKAGE}.web.accounts.identity"})


def place_of(module: str) -> str:
    """Return the capability, journey or other place of a module.

    :param module: a dotted name such as `app.leads.store.inbox`; empty for the package itself.
    """
    return module.split(".")[1] if "." in module else ""


def layer_of(module: str) -> str:
    """Return a module's layer within its capability; the place's name if the place has no layers.

    :param module: a dotted name; a package's own docstring counts as the place itself.
    """
    parts = module.split(".")
    place = place_of(module)
    if place not in CAPABILITIES or place == "content":
        return place
    if len(parts) > 2 and parts[2] in LAYERS:
        return parts[2]
    if place == "core":
        return parts[2] if len(parts) > 2 else place
    return USE_CASE if len(parts) > 2 else place


def wrong_import(importer: str, imported: str) -> str | None:
    """Return the rule that an import breaks, as a clause; None if it breaks none."""
    here, there = place_of(importer), place_of(imported)
    if here in FILES:
        return _wrong_for_file(here, imported)
    if "verifier" in (here, there):
        return None if here == there else "the verifier leaves in every bundle, so it stands apart"
    if there in WHO_MAY_IMPORT:
        return None if here in WHO_MAY_IMPORT[there] else "it is for those who start the service"
    if here == "migrations":
        return None if there == "core" else "revisions know the base of all tables alone"
    if here in CAPABILITIES:
        return _wrong_for_capability(importer, imported)
    return _wrong_for_pages(importer, imported)


def _wrong_for_file(place: str, imported: str) -> str | None:
    there = place_of(imported)
    allowed = {
        "factory": there not in ("wsgi", "verifier", "migrations", "cli"),
        "wsgi": there in ("factory", "core"),
        "tables": layer_of(imported) == "models",
        "parts": there in CAPABILITIES,
    }
    return None if allowed[place] else f"{place}.py does one thing, and needs no more"


def _wrong_for_capability(importer: str, imported: str) -> str | None:
    here, there = place_of(importer), place_of(imported)
    if there not in CAPABILITIES:
        return "a capability knows no journey"
    if CAPABILITIES.index(there) > CAPABILITIES.index(here):
        return f"{there} stands above {here}"
    mine, other = layer_of(importer), layer_of(imported)
    if other == there and there != "content":
        return None
    if here == "core" and mine in CORE_MAY_IMPORT:
        allowed = CORE_MAY_IMPORT[mine] | {*LAYERS}
        return None if other in allowed else f"core's {mine} may import only: {_listed(allowed)}"
    if here == "content":
        return None if there == "content" or other == "rules" else "content knows rules alone"
    if there == "content":
        known = mine in ("steps", "letters", USE_CASE)
        return None if known else f"{mine} know no words"
    allowed = MAY_IMPORT[mine] | (MAY_IMPORT_OF_CORE[mine] if there == "core" else set())
    return None if other in allowed else f"{mine} may import only: {_listed(allowed)}"


def _wrong_for_pages(importer: str, imported: str) -> str | None:
    here, there = place_of(importer), place_of(imported)
    if there in JOURNEYS and there != here:
        return "one journey knows no other" if here in JOURNEYS else "web is below the journeys"
    if there in CAPABILITIES and there != "core" and layer_of(imported) in ("steps", "letters"):
        return "pages and commands call use-cases, and read stores and rules"
    if there == "core" and layer_of(imported) == "process" and here != "cli":
        return "it is for modules that start a process"
    return None


def _listed(names: frozenset[str] | set[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"
