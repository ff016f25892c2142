"""An unusable database is reported as such, soon, and nothing hangs on it."""

import socket
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from app.core import db
from app.core.db import Database
from app.core.models import RateCount
from app.core.outside import postgresql
from app.core.rules.errors import StorageUnavailable
from tests.support.databases import opened
from tests.support.stored import every


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:///{folder}/missing/zone.db",
        "sqlite:///{folder}/damaged.db",
        "postgresql://zone@127.0.0.1:1/zone?connect_timeout=2",
    ],
)
def test_a_missing_folder_and_an_unreachable_server_are_reported_as_storage_unavailable(
    tmp_path: Path, url: str
) -> None:
    (tmp_path / "damaged.db").write_bytes(b"This is no database." * 100)
    with opened(url.format(folder=tmp_path)) as database:
        for opening in (database.reading, database.transaction):
            with pytest.raises(StorageUnavailable, match="cannot be used"), opening() as session:
                session.execute(text("SELECT 1 FROM anything"))


def test_a_silent_server_is_soon_reported_as_unavailable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(postgresql.LIMITS, "connect_timeout", 2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"postgresql://zone@127.0.0.1:{silent.getsockname()[1]}/zone"
        began = time.monotonic()
        with (
            opened(url) as database,
            pytest.raises(StorageUnavailable),
            database.transaction() as session,
        ):
            session.execute(text("SELECT 1"))

    assert time.monotonic() - began < 15


@pytest.mark.engine("sqlite", only=True)
def test_an_endless_writer_delays_its_own_process_only_briefly(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db, "_PATIENCE_SECONDS", 0.2)

    def write() -> None:
        with database.transaction():
            pass

    with opened(database.url.render_as_string()) as other, ThreadPoolExecutor(1) as threads:
        with other.transaction():
            stuck = threads.submit(write)
            while not database._turn._threads.locked():  # type: ignore[union-attr]
                time.sleep(0.001)
            with pytest.raises(StorageUnavailable):
                write()
            assert not stuck.done()
        stuck.result(10)


@pytest.mark.engine("postgresql", only=True)
def test_a_connection_ended_by_the_server_rolls_back_and_the_next_works(
    database: Database,
) -> None:
    end_own_connection = text(
        "WITH a AS (INSERT INTO rate_count VALUES ('k', now(), 1) RETURNING count)"
        " SELECT pg_terminate_backend(pg_backend_pid()) FROM a"
    )
    with pytest.raises(StorageUnavailable), database.transaction() as session:
        session.execute(end_own_connection)

    assert every(database, RateCount) == []
