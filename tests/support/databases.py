"""Migrated databases for tests, each a copy of a template that a run makes once per engine."""

import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

import pytest
from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

from app.core.db import Database
from app.core.outside.postgresql import Pool
from app.core.store.patience import BACKGROUND, Patience
from app.migrations import upgrade
from tests.support.postgres import scratch_database, server_url, template_database
from tests.support.shared_run import SharedRun
from tests.support.sizes import on_both_engines
from tests.support.stored import execute

TESTS = Path(__file__).resolve().parents[1]

ENGINES = ("sqlite", "postgresql")

WITHOUT_SQL = tuple(
    TESTS / folder
    for folder in (
        "benchmarks",
        "compliance",
        "ledger/anchors",
        "ledger/bundles",
        "public",
        "staff",
        "verifier",
        "web",
    )
)
"""The folders of tests whose subjects have no SQL of their own: both engines show the same."""

WITH_SQL = frozenset({"store", "migrations", "core", "support"})
"""The names of folders of tests whose subjects are SQL of their own: each runs on both engines."""

IN_TURN = frozenset({"checks", "service", "failover"})
"""The names of folders of long tests with many cases, which run on one of the two engines each."""


_COMPILED: LRUCache[object, object] = LRUCache(5000)


def share_compiled_statements() -> None:
    """Let all databases of one engine use the same compiled statements in this process.

    Every test has a database of its own, and compiling the same statements anew for each took a
    fifth of the run. Statements are cached by their dialect, so those of one kind have to be equal.
    """
    DefaultDialect.__eq__ = lambda one, other: type(one) is type(other)  # type: ignore[method-assign]
    DefaultDialect.__hash__ = lambda one: hash(type(one))  # type: ignore[method-assign, assignment]
    event.listen(Engine, "engine_connect", _use_compiled)


def _use_compiled(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_COMPILED)


def folder_of(item: pytest.Item) -> str:
    """Return the folder below `tests` that holds a test."""
    return item.path.relative_to(TESTS).parts[0]


def engines_for(item: pytest.Item) -> Sequence[str]:
    """Return the engines for a test, by its mark or its folder.

    Tests of SQL run on both, tests of pages on SQLite, and each other one on one of the two, in
    turn. Every test runs on both with `make test-both`, but one whose mark says `only=True`.
    """
    chosen = _asked_engine(item)
    if chosen in {"both", "in turn"} or (on_both_engines() and not _is_bound(item)):
        return ENGINES
    return (chosen,)


def waits_its_turn(item: pytest.Item) -> bool:
    """Return whether a case of a test is run on the other engine, and on this in `test-both`."""
    case = getattr(item, "callspec", None)
    engine = case.params.get("engine_name") if case else None
    if engine is None or on_both_engines() or _asked_engine(item) != "in turn":
        return False
    return bool(engine != _by_turns(item.nodeid.replace(engine, "")))


def _asked_engine(item: pytest.Item) -> str:
    """Return the engine of a test's mark or its folder: one of the two, or how to use both."""
    mark = item.get_closest_marker("engine")
    if mark is None:
        return _usual_engine(item)
    [chosen] = mark.args
    assert chosen in {*ENGINES, "both", "in turn"}, f"{item.nodeid}: no engine is named {chosen}"
    return str(chosen)


def _is_bound(item: pytest.Item) -> bool:
    mark = item.get_closest_marker("engine")
    return mark is not None and bool(mark.kwargs.get("only"))


def _usual_engine(item: pytest.Item) -> str:
    folders = item.path.relative_to(TESTS).parts
    if any(item.path.is_relative_to(folder) for folder in WITHOUT_SQL):
        return "sqlite"
    if WITH_SQL.intersection(folders):
        return "both"
    return "in turn" if IN_TURN.intersection(folders) else _by_turns(item.nodeid)


def _by_turns(named: str) -> str:
    return ENGINES[crc32(named.encode()) % len(ENGINES)]


COLUMNS_OF_ENQUIRIES: list[str] = []
"""Further columns of text that each database of this process has, as a revision would add them."""


@contextmanager
def opened(
    url: str, patience: Patience = BACKGROUND, pool: Pool | None = None
) -> Iterator[Database]:
    """Open a database until the block ends."""
    database = Database(url, patience, pool)
    try:
        yield database
    finally:
        database.dispose()


def _migrate(url: str) -> None:
    with opened(url) as database:
        upgrade(database)
        with database.transaction() as session:
            for column in COLUMNS_OF_ENQUIRIES:
                session.execute(text(f"ALTER TABLE enquiry ADD COLUMN {column} VARCHAR"))


def _sqlite_template(run: SharedRun) -> Path:
    template = run.folder / "template.db"
    with run.lock("sqlite-template"):
        if not template.exists():
            making = run.folder / f"{uuid.uuid4().hex}.db"
            _migrate(f"sqlite:///{making}")
            making.rename(template)
    return template


def set_time_zone(database: Database, zone: str) -> None:
    """Set the time zone of a PostgreSQL database, in which its sessions begin from now on."""
    execute(database, text(f"ALTER DATABASE {database.url.database} SET timezone TO '{zone}'"))
    database.dispose()


@contextmanager
def empty_database(run: SharedRun, engine: str, folder: Path) -> Iterator[str]:
    """Yield the URL of an empty database."""
    if engine == "postgresql":
        with scratch_database(server_url(run)) as url:
            yield url
    else:
        yield f"sqlite:///{folder / f'{uuid.uuid4().hex}.db'}"


@contextmanager
def migrated_database(run: SharedRun, engine: str, folder: Path) -> Iterator[str]:
    """Yield the URL of a fresh database that has every migration.

    :param engine: one of ENGINES.
    :param folder: the folder for a SQLite file.
    """
    if engine == "postgresql":
        server = server_url(run)
        with scratch_database(server, template_database(run, server, _migrate)) as url:
            yield url
    else:
        copy = folder / f"{uuid.uuid4().hex}.db"
        shutil.copyfile(_sqlite_template(run), copy)
        yield f"sqlite:///{copy}"
