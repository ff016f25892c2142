"""Fixtures for every test: a database on both engines, the site, and its client."""

import gc
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from flask import Flask
from hypothesis import HealthCheck
from hypothesis import settings as search

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.rules.rate import HOUR, window_start
from app.web.context import Zone
from tests.support import chosen_time, postgres
from tests.support.databases import (
    ENGINES,
    empty_database,
    engines_for,
    folder_of,
    migrated_database,
    opened,
    share_compiled_statements,
    waits_its_turn,
)
from tests.support.halves import is_quick, mark_quick
from tests.support.pages.page_client import PageClient
from tests.support.shared_run import SharedRun, keep_temporary_files
from tests.support.site import (
    SharedSite,
    make_settings,
    running_app,
    share_compiled_routes,
    store_counts_when_asked,
)
from tests.support.sizes import examples, on_both_engines

RUN = pytest.StashKey[SharedRun]()
RUN_FOLDER = "zone_run_folder"
AHEAD = pytest.StashKey[timedelta]()
SECONDS_AHEAD = "zone_seconds_ahead"
TRAVEL = pytest.StashKey[time_machine.travel]()

# The time of one example depends on the load of the machine: no test here is about that.
search.register_profile(
    "zone",
    deadline=None,
    max_examples=examples(100),
    suppress_health_check=[HealthCheck.too_slow],
)
search.load_profile("zone")

# Pages and databases come and go as cycles: with the usual thresholds, a fifth of the run went into
# looking for them.
gc.set_threshold(20_000, 10, 10)
gc.enable()


def pytest_configure(config: pytest.Config) -> None:
    """Start the run's time and shared folder, or join them in an xdist worker."""
    # The browser plugin empties its folder, in which the other tools keep what they measured.
    config.option.output = "test-results/browser"
    keep_temporary_files()
    share_compiled_statements()
    share_compiled_routes()
    store_counts_when_asked()
    told = getattr(config, "workerinput", {})
    seconds, folder = told.get(SECONDS_AHEAD), told.get(RUN_FOLDER)
    ahead = chosen_time.choose() if seconds is None else timedelta(seconds=seconds)
    config.stash[AHEAD], config.stash[TRAVEL] = ahead, chosen_time.begin(ahead)
    run = config.stash[RUN] = SharedRun(Path(folder)) if folder else SharedRun.begin()
    run.surround()
    config.pluginmanager.register(FailuresAtOnce(config))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell an xdist worker the run's time and folder."""
    node.workerinput[SECONDS_AHEAD] = node.config.stash[AHEAD].total_seconds()
    node.workerinput[RUN_FOLDER] = str(node.config.stash[RUN].folder)


class FailuresAtOnce:
    """Names each test that fails as soon as it does, among the dots.

    :param config: of this run.
    """

    def __init__(self, config: pytest.Config) -> None:
        self._config = config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Write a line for a failure; workers of xdist have nowhere to write it."""
        reporter = self._config.pluginmanager.get_plugin("terminalreporter")
        if report.failed and reporter is not None:
            reporter.write_line(f"\nFAILED {report.nodeid} ({report.when})", red=True)


def pytest_collection_finish() -> None:
    """Leave all that is loaded by now out of the searches for garbage."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the run's servers and delete its folder; an xdist worker only leaves."""
    run = config.stash.get(RUN, None)
    if run is None:
        return
    if run.is_owner:
        postgres.drop_template(run)
        run.end()
    config.stash[TRAVEL].stop()


@pytest.fixture(autouse=True, scope="session")
def time_of_programs(pytestconfig: pytest.Config) -> Iterator[None]:
    """Set the time of programs that tests start to that of the tests."""
    with chosen_time.shared_with_programs(pytestconfig.stash[AHEAD]):
        yield


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    """Restore the umask after each test, since servers of later tests run as another user."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def start_of_an_hour() -> Iterator[None]:
    """Start the test at the beginning of an hour, so that no window of counts ends within it."""
    with time_machine.travel(window_start(clock.now(), HOUR) + HOUR):
        yield


@pytest.fixture(scope="session")
def shared_run(pytestconfig: pytest.Config) -> SharedRun:
    """The folder and locks that all workers of this run share."""
    return pytestconfig.stash[RUN]


SLOW_FIRST = ("browser", "service", "failover", "cli", "benchmarks", "docs", "verifier")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the quick half, so that a mistake shows soon, then with folders of long tests.

    With those at its end, a worker would be left alone with one.
    Cases that run on the two engines in turn are left out on the other one.
    """
    waiting = {item for item in items if waits_its_turn(item)}
    config.hook.pytest_deselected(items=[*waiting])
    items[:] = [item for item in items if item not in waiting]
    mark_quick(items)
    first = {folder: place for place, folder in enumerate(SLOW_FIRST)}
    items.sort(key=lambda item: (not is_quick(item), first.get(folder_of(item), len(first))))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test on each engine that it has to see; `make test-both` lets all see both."""
    if "engine_name" in metafunc.fixturenames:
        metafunc.parametrize("engine_name", engines_for(metafunc.definition), indirect=True)
    elif "site_engine" in metafunc.fixturenames and on_both_engines():
        metafunc.parametrize("site_engine", ENGINES, indirect=True)


@pytest.fixture
def engine_name(request: pytest.FixtureRequest) -> str:
    """Each database engine in turn; a test that asks for it runs once on each."""
    return str(request.param)


@pytest.fixture
def site_engine(request: pytest.FixtureRequest) -> str:
    """The engine of a site whose test asks for no database of its own."""
    return str(getattr(request, "param", "sqlite"))


@pytest.fixture
def empty_url(engine_name: str, shared_run: SharedRun, tmp_path: Path) -> Iterator[str]:
    """The URL of a database with nothing in it, on each engine; for tests of migrations."""
    with empty_database(shared_run, engine_name, tmp_path) as url:
        yield url


@pytest.fixture
def engine_url(engine_name: str, shared_run: SharedRun, tmp_path: Path) -> Iterator[str]:
    """The URL of a fresh migrated database, on each engine."""
    with migrated_database(shared_run, engine_name, tmp_path) as url:
        yield url


@pytest.fixture
def database(engine_url: str) -> Iterator[Database]:
    """A fresh migrated database, on each engine."""
    with opened(engine_url) as found:
        yield found


@pytest.fixture(scope="session")
def shared_site(
    shared_run: SharedRun, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SharedSite]:
    """The application that the tests of this worker share; renew it before use."""
    folder = tmp_path_factory.mktemp("site")
    with migrated_database(shared_run, "sqlite", folder) as url:
        made = SharedSite(folder, url)
        yield made
        made.dispose()


@pytest.fixture
def site(request: pytest.FixtureRequest, site_engine: str) -> SharedSite | None:
    """The shared site, renewed, for a test that asks for no application or database of its own."""
    names = request.fixturenames
    own = "engine_url" in names or request.node.get_closest_marker("own_app")
    if own or "app" not in names or site_engine != "sqlite":
        return None
    shared: SharedSite = request.getfixturevalue("shared_site")
    shared.renew()
    return shared


@pytest.fixture
def site_url(
    request: pytest.FixtureRequest,
    shared_run: SharedRun,
    site: SharedSite | None,
    site_engine: str,
    tmp_path: Path,
) -> Iterator[str]:
    """The URL of the site's database: the test's own `database`, if it has one."""
    if site is not None:
        yield site.settings.database_url
    elif "engine_url" in request.fixturenames:
        yield request.getfixturevalue("engine_url")
    else:
        with migrated_database(shared_run, site_engine, tmp_path) as url:
            yield url


@pytest.fixture
def settings(site: SharedSite | None, site_url: str, tmp_path: Path) -> Settings:
    """The settings of a site with a migrated database, and no files but those it starts with."""
    if site is not None:
        return site.settings
    instance = tmp_path / "instance"
    instance.mkdir(mode=0o700)
    return make_settings(instance, site_url)


@pytest.fixture
def app(settings: Settings, site: SharedSite | None) -> Iterator[Flask]:
    """The application, on a migrated database with its words published."""
    if site is not None:
        assert settings is site.settings, "Changed settings need the mark own_app."
        yield site.app
    else:
        with running_app(settings) as running:
            yield running


@pytest.fixture
def zone(app: Flask) -> Zone:
    """The dependencies of the application."""
    found: Zone = app.extensions["zone"]
    return found


@pytest.fixture
def client(app: Flask, settings: Settings) -> PageClient:
    """A visitor of the site who checks every fetched page."""
    return PageClient(app, settings.origin)
