"""Migrated databases for tests, each a copy of a template that a run makes once per engine."""

import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.db import Database
from app.migrations import upgrade
from tests.support.postgres import scratch_database, server_url, template_database
from tests.support.shared_run import SharedRun
from tests.support.sizes import on_both_engines

TESTS = Path(__file__).resolve().parents[1]

ENGINES = ("sqlite", "postgresql")
USUAL_ENGINES = ENGINES if on_both_engines() else ENGINES[:1]
WITHOUT_SQL = frozenset({"benchmarks", "compliance", "public", "staff", "verifier", "web"})
"""The folders of tests whose subjects have no SQL of their own: both engines show the same."""

BOTH = "both_engines"
"""The mark of a test in such a folder whose subject is a lock, a cursor or a search."""


def folder_of(item: pytest.Item) -> str:
    """Return the folder below `tests` that holds a test."""
    return item.path.relative_to(TESTS).parts[0]


def engines_for(item: pytest.Item) -> Sequence[str]:
    """Return the engines on which a test runs."""
    has_sql = folder_of(item) not in WITHOUT_SQL or item.get_closest_marker(BOTH)
    return ENGINES if has_sql else USUAL_ENGINES


ON_POSTGRESQL = pytest.mark.parametrize(
    "engine_name", ENGINES if on_both_engines() else ENGINES[1:], indirect=True
)
"""Marks a test of the whole service, which is tried on the engine of a large installation."""

ON_SQLITE = pytest.mark.parametrize("engine_name", USUAL_ENGINES, indirect=True)
"""Marks a test that would run on each engine, but has no SQL and no locks of its own to try."""


def _migrate(url: str) -> None:
    database = Database(url)
    try:
        upgrade(database)
    finally:
        database.dispose()


def _sqlite_template(run: SharedRun) -> Path:
    template = run.folder / "template.db"
    with run.lock("sqlite-template"):
        if not template.exists():
            making = run.folder / f"{uuid.uuid4().hex}.db"
            _migrate(f"sqlite:///{making}")
            making.rename(template)
    return template


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
        template = template_database(run, server, _migrate)
        with scratch_database(server, template) as url:
            yield url
    else:
        copy = folder / f"{uuid.uuid4().hex}.db"
        shutil.copyfile(_sqlite_template(run), copy)
        yield f"sqlite:///{copy}"
