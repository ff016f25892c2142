"""The database fixtures give every test a migrated database of its own, on both engines."""

import subprocess
import sys
from pathlib import Path
from unittest import mock

import psutil
import psycopg
import pytest
from sqlalchemy import inspect, make_url, text

from app.core.config import Settings
from app.core.db import Database
from tests.support import postgres
from tests.support.databases import ENGINES, opened, waits_its_turn
from tests.support.postgres_keeper import Identity
from tests.support.shared_run import AROUND, SharedRun
from tests.support.sizes import BOTH
from tests.support.stored import execute
from tests.support.waiting import wait_until

KEPT_UNTIL_KILLED = """
import os, sys
from tests.support.postgres import server_url
from tests.support.shared_run import SharedRun
run = SharedRun.begin()
print(run.folder, server_url(run), flush=True)
sys.stdin.read()
os._exit(1)
"""


def test_a_database_is_migrated_and_of_the_requested_engine(
    engine_name: str, database: Database
) -> None:
    assert database.url.get_backend_name() == engine_name
    assert "enquiry" in inspect(database.engine).get_table_names()


def test_an_empty_database_has_no_tables(empty_url: str) -> None:
    with opened(empty_url) as empty:
        assert inspect(empty.engine).get_table_names() == []


def test_a_case_in_turn_runs_on_one_engine_and_with_test_both_on_each(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def waits(case: int, engine: str) -> bool:
        item = mock.Mock(path=request.path, nodeid=f"test[{engine}-{case}]")
        item.get_closest_marker.return_value = pytest.mark.engine("in turn").mark
        item.callspec.params = {"engine_name": engine}
        return waits_its_turn(item)

    cases = range(20)
    monkeypatch.delenv(BOTH, raising=False)
    waiting = [[waits(case, engine) for case in cases] for engine in ENGINES]
    assert waiting[0] == [not each for each in waiting[1]]
    assert len({*waiting[0]}) == 2, "All cases run on the same engine."

    monkeypatch.setenv(BOTH, "1")
    assert not any(waits(case, engine) for case in cases for engine in ENGINES)


@pytest.mark.parametrize("turn", [1, 2])
def test_no_test_sees_the_writes_of_another(database: Database, turn: int) -> None:
    execute(database, text("CREATE TABLE written_by_one_test (turn INTEGER)"))


def test_the_site_shares_a_tests_database(database: Database, settings: Settings) -> None:
    assert make_url(settings.database_url).database == database.url.database


def test_the_site_is_on_its_own_engine_without_a_requested_database(
    settings: Settings, site_engine: str
) -> None:
    assert make_url(settings.database_url).get_backend_name() == site_engine


def test_the_server_never_runs_as_root() -> None:
    assert Identity.unprivileged().uid != 0


def test_without_a_server_the_tests_fail_naming_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(postgres, "find_binaries", lambda: None)
    monkeypatch.delenv(postgres.URL_VARIABLE, raising=False)

    with pytest.raises(pytest.fail.Exception, match="install a server"):
        postgres.server_url(SharedRun(tmp_path))


def test_a_url_is_used_when_there_are_no_binaries(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(postgres, "find_binaries", lambda: None)
    place = "tester:secret@db.example/postgres"
    monkeypatch.setenv(postgres.URL_VARIABLE, f"postgresql://{place}")

    assert postgres.server_url(SharedRun(tmp_path)) == f"postgresql+psycopg://{place}"


def test_the_embedded_server_starts_if_it_is_the_only_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(postgres, "_installed_folders", lambda: iter(()))
    monkeypatch.delenv(AROUND)
    run = SharedRun.begin()
    try:
        with (
            postgres.scratch_database(postgres.server_url(run)) as url,
            psycopg.connect(url.replace("+psycopg", "")) as connection,
        ):
            assert connection.execute("SELECT 1").fetchone() == (1,)
    finally:
        run.end()
    assert not run.folder.exists()


def test_a_run_within_another_uses_its_server_and_leaves_it(shared_run: SharedRun) -> None:
    url = postgres.server_url(shared_run)
    with SharedRun.apart() as within:
        assert postgres.server_url(within) == url

    assert not within.folder.exists()
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_a_killed_run_leaves_no_server_and_no_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(AROUND)
    killed = subprocess.Popen(
        [sys.executable, "-c", KEPT_UNTIL_KILLED],
        cwd=postgres.CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert killed.stdout is not None
    folder, url = killed.stdout.readline().split()
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        shown = connection.execute("SHOW data_directory").fetchone()
    assert shown is not None
    data = Path(shown[0])
    pid = int((data / "postmaster.pid").read_text().split()[0])

    killed.kill()
    killed.communicate()

    wait_until(lambda: not Path(folder).exists(), "the folder is gone")
    wait_until(lambda: not data.exists(), "the data are gone")
    wait_until(lambda: not psutil.pid_exists(pid), f"the server of {url} has ended")
