"""Servers to measure, each with processes of its own, and the cores for them and for the load."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.models import LedgerPending
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageState
from tests.benchmarks.served import PAGE_VARIABLE
from tests.support.databases import empty_database, opened
from tests.support.live_server import (
    CHECKOUT,
    LiveServer,
    descendants,
    free_port,
    listens,
    program_environment,
)
from tests.support.proxy.nginx import program
from tests.support.shared_run import SharedRun
from tests.support.stored import read_by
from tests.support.waiting import wait_until
from tests.support.zone_command import run_zone

PATIENCE = 120.0
PROCESSES = 2
"""Web processes of the service and its peers."""

SEALED = LedgerPending.id.is_not(None)
PLACED = Lead.place.is_(None)
MAILED = OutboxMessage.state == MessageState.QUEUED.value
"""Rows that wait for the worker to seal, place or mail them."""

_NGINX = """
daemon off;
worker_processes {processes};
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  types {{ text/html html; }}
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {folder}; }}
}}
"""


@dataclass(frozen=True)
class Server:
    """A server under test.

    :param port: that it listens on; 0 for none.
    :param pid: the process that started all of its others.
    """

    port: int
    pid: int

    def serving(self) -> list[int]:
        """Return the processes that it has started."""
        return descendants(self.pid)

    def cpu_seconds(self) -> float:
        """Return the processor time that its processes have used."""
        used = 0.0
        for pid in (self.pid, *self.serving()):
            # One that ends meanwhile is counted no more.
            with suppress(psutil.NoSuchProcess):
                times = psutil.Process(pid).cpu_times()
                used += times.user + times.system
        return used


@dataclass(frozen=True)
class Service:
    """The service with its worker.

    :param folder: that holds its instance.
    """

    web: Server
    worker: Server
    database: Database
    folder: Path
    settings: Mapping[str, str]

    def waiting(self, *kinds: ColumnElement[bool]) -> int:
        """Return the number of rows that wait for the worker."""
        return sum(self.count(select(func.count()).where(each)) for each in kinds)

    def settle(self, *kinds: ColumnElement[bool]) -> None:
        """Wait until the worker has sealed, placed and mailed all, or what is named of that.

        :raises AssertionError: if that takes two minutes.
        """
        wanted = kinds or (SEALED, PLACED, MAILED)
        wait_until(lambda: not self.waiting(*wanted), "the worker is done", seconds=PATIENCE)

    def count(self, counted: Select[int]) -> int:
        """Return the result of a query."""
        return read_by(self.database, Session.scalar, counted) or 0


def shares() -> tuple[set[int], set[int]]:
    """Return the cores for a server under test and those for the load: all if there is one."""
    cores = sorted(os.sched_getaffinity(0))
    half = len(cores) // 2
    return set(cores[:half] or cores), set(cores[half:])


@contextmanager
def kept_to(cores: set[int]) -> Iterator[None]:
    """Pin this process, and those it starts in the block, to some cores."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@contextmanager
def running(command: list[str], environment: Mapping[str, str], port: int = 0) -> Iterator[Server]:
    """Run a server until the block ends, from the moment at which it listens.

    :raises AssertionError: if it does not start.
    """
    process = subprocess.Popen(command, cwd=CHECKOUT, env=environment, stdout=subprocess.DEVNULL)
    try:
        wait_until(lambda: not port or listens(port), f"{command[:4]} listens", seconds=PATIENCE)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait(PATIENCE)


def web(
    module: str, folder: Path, settings: Mapping[str, str], processes: int = PROCESSES
) -> AbstractContextManager[Server]:
    """Serve the site without its worker, from its own instance.

    :param module: the module that serves it, run by `python -m`, with its arguments.
    :param settings: further `ZONE_...` variables.
    """
    usual = {"ZONE_WEB_PROCESSES": str(processes), "ZONE_ENQUIRIES_A_MINUTE": str(10**6)}
    site = LiveServer(folder, **usual, **settings)
    run_zone("db", "upgrade", settings=site.settings)
    command = [sys.executable, "-m", *module.split()]
    return running(command, program_environment(site.settings), site.port)


@contextmanager
def service(
    run: SharedRun, engine: str = "sqlite", worker: str = "app.cli worker"
) -> Iterator[Service]:
    """Serve the site, with a worker, from an instance of its own.

    :param worker: the module that runs it, by `python -m`, with its arguments.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(empty_database(run, engine, folder))
        settings = {"ZONE_DATABASE_URL": url, "ZONE_TRUSTED_PROXIES": "127.0.0.1"}
        served = stack.enter_context(web("app.cli web", folder, settings))
        yield stack.enter_context(beside(served, folder, settings, worker))


@contextmanager
def beside(
    served: Server, folder: Path, settings: Mapping[str, str], worker: str = "app.cli worker"
) -> Iterator[Service]:
    """Run a worker on the instance of a site that is served."""
    environment = program_environment(LiveServer(folder, **settings).settings)
    with (
        opened(settings["ZONE_DATABASE_URL"]) as database,
        running([sys.executable, "-m", *worker.split()], environment) as its,
    ):
        yield Service(served, its, database, folder, settings)


def bare(what: str, page: Path, processes: int) -> AbstractContextManager[Server]:
    """Serve a file's bytes from Python, as `zone web` would.

    :param what: what `tests.benchmarks.served` is to serve.
    """
    site = LiveServer(page.parent, ZONE_WEB_PROCESSES=str(processes))
    environment = {**program_environment(site.settings), PAGE_VARIABLE: str(page)}
    command = [sys.executable, "-m", "tests.benchmarks.served", what]
    return running(command, environment, site.port)


def nginx(page: Path, processes: int) -> AbstractContextManager[Server]:
    """Serve a file from nginx.

    :raises AssertionError: if nginx is not installed.
    """
    folder, port = page.parent, free_port()
    # Its workers run as nobody when it is started by root.
    folder.chmod(0o755)
    configuration = folder / "nginx.conf"
    configuration.write_text(_NGINX.format(folder=folder, port=port, processes=processes))
    command = [program(), "-c", str(configuration), "-e", str(folder / "nginx.log")]
    return running(command, os.environ, port)
