"""Rules about names that are limited to a few places: SQL, the clock, the environment, I/O."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tests.architecture.layers import MAY_ALSO_COMMIT, layer_of
from tests.architecture.source import PACKAGE, Module, Violation

Modules = dict[str, Module]


@dataclass(frozen=True)
class Reserved:
    """Names that only some layers or places may use.

    :param names: dotted names; one that ends with a dot means everything below it.
    :param methods: names of methods that may not be called on any object.
    """

    what: str
    places: frozenset[str]
    remedy: str
    names: frozenset[str] = frozenset()
    methods: frozenset[str] = frozenset()

    def forbids(self, name: str) -> bool:
        return name in self.names or any(
            f"{name}.".startswith(each) for each in self.names if each.endswith(".")
        )


SQL_BUILDERS: Final = ("select", "insert", "update", "delete", "text", "union", "union_all")
SQL_SOURCES: Final = (
    "sqlalchemy",
    "sqlalchemy.sql",
    "sqlalchemy.sql.expression",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.dialects.sqlite",
)
NETWORK: Final = (
    "socket.", "ssl.", "smtplib.", "ftplib.", "imaplib.", "poplib.", "http.client.",
    "urllib.request.", "urllib3.", "requests.", "httpx.", "aiohttp.",
)  # fmt: skip

RESERVED: Final = (
    Reserved(
        what="SQL",
        places=frozenset({"store", "models", "migrations", "db"}),
        remedy="write it as a function in a store and call that",
        names=frozenset(
            f"{source}.{builder}" for source in SQL_SOURCES for builder in SQL_BUILDERS
        ),
        methods=frozenset({"execute", "scalars", "scalar", "query", "exec_driver_sql"}),
    ),
    Reserved(
        what="the current time",
        # The verifier is a separate program, which compares a bundle with its reader's clock.
        places=frozenset({"clock", "verifier"}),
        remedy="take the time as an argument, or ask app.core.clock",
        names=frozenset(
            {
                "datetime.datetime.now",
                "datetime.datetime.utcnow",
                "datetime.datetime.today",
                "datetime.date.today",
                "time.time",
                "time.time_ns",
            }
        ),
    ),
    Reserved(
        what="the environment",
        places=frozenset({"config", "setting_sources"}),
        remedy="add a field to app.core.config.Settings and take the settings as an argument",
        names=frozenset({"os.environ", "os.environb", "os.getenv", "environs.", "dotenv."}),
    ),
    Reserved(
        what="the network",
        places=frozenset({"outside", "cli"}),
        remedy="put it behind a module of a capability's outside/",
        names=frozenset(NETWORK),
    ),
    Reserved(
        what="reading or opening a file",
        # db holds SQLite's writers' turn with a lock file; content is read from its own folder;
        # the verifier is a separate program that reads the bundle it gets.
        places=frozenset(
            {"outside", "config", "setting_sources", "content", "cli", "db", "verifier"}
        ),
        remedy="put it behind a module of a capability's outside/",
        names=frozenset({"open", "io.open", "os.open"}),
        methods=frozenset({"open", "read_text", "read_bytes"}),
    ),
    Reserved(
        what="writing a file",
        places=frozenset({"outside", "config", "cli"}),
        remedy="put it behind a module of a capability's outside/",
        methods=frozenset({"write_text", "write_bytes"}),
    ),
)


def reserved_names(modules: Modules) -> Iterator[Violation]:
    """Find uses of names that are reserved for other places."""
    for module in modules.values():
        place = layer_of(module.name)
        for rule in RESERVED:
            if place in rule.places:
                continue
            used = [(name, line) for name, line in module.uses if rule.forbids(name)]
            used += [(f".{m}()", line) for m, line in module.method_calls if m in rule.methods]
            for name, line in used:
                places = ", ".join(sorted(rule.places))
                yield Violation(
                    module.file,
                    line,
                    f"{name} is {rule.what}, which belongs only to: {places}; {rule.remedy}.",
                )


def commits(modules: Modules) -> Iterator[Violation]:
    """Find commits and rollbacks outside db.py, where `transaction()` does both."""
    for module in modules.values():
        if module.name == f"{PACKAGE}.core.db" or module.name in MAY_ALSO_COMMIT:
            continue
        for method, line in module.method_calls:
            if method in {"commit", "rollback"}:
                yield Violation(
                    module.file,
                    line,
                    f".{method}() belongs to db.transaction(); open that in the service, and let"
                    " an exception roll back.",
                )
