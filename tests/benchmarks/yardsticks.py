"""Servers to measure and their yardsticks: a bare Flask view, nginx, a form that stores nothing."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.bare import PAGE_VARIABLE
from tests.support.live_server import (
    CHECKOUT,
    LiveServer,
    descendants,
    free_port,
    listens,
    program_environment,
)
from tests.support.zone_command import run_zone

_START_SECONDS = 120.0
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
  server {{ listen 127.0.0.1:{port}; root {folder}/pages; }}
}}
"""


@dataclass(frozen=True)
class Server:
    """A server under test.

    :param pid: the process that started all of its others.
    """

    port: int
    pid: int

    def serving(self) -> list[int]:
        """Return the processes that it has started."""
        return descendants(self.pid)

    def cpu_seconds(self) -> float | None:
        """Return the processor time that its processes have used; None if unknown."""
        if not Path("/proc/self/stat").exists():
            return None
        ticks = 0
        for pid in (self.pid, *self.serving()):
            # One that ends meanwhile is counted no more.
            with suppress(FileNotFoundError, ProcessLookupError):
                fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")


@contextmanager
def bare(what: str, page: Path, folder: Path, processes: int) -> Iterator[Server]:
    """Serve a file's bytes from Python, as `zone web` would.

    :param what: a function of `tests.benchmarks.bare`.
    """
    port = free_port()
    settings = {
        "ZONE_INSTANCE": str(folder),
        "ZONE_PORT": str(port),
        "ZONE_WEB_PROCESSES": str(processes),
    }
    environment = {**program_environment(settings), PAGE_VARIABLE: str(page)}
    command = [sys.executable, "-m", "tests.benchmarks.bare", what]
    with running(command, port, environment) as pid:
        yield Server(port, pid)


@contextmanager
def reception(module: str, folder: Path, processes: int, **settings: str) -> Iterator[Server]:
    """Serve the site without its worker, from its own instance.

    :param module: the module that serves it, run by `python -m`, with its arguments.
    :param settings: further `ZONE_...` variables.
    """
    usual = {"ZONE_WEB_PROCESSES": str(processes), "ZONE_ENQUIRIES_A_MINUTE": str(10**6)}
    site = LiveServer(folder, **usual, **settings)
    run_zone("db", "upgrade", settings=site.settings)
    command = [sys.executable, "-m", *module.split()]
    with running(command, site.port, program_environment(site.settings)) as pid:
        yield Server(site.port, pid)


@contextmanager
def worker(module: str, folder: Path, **settings: str) -> Iterator[Server]:
    """Run a worker on the instance of a site served by `reception`.

    :param module: the module that runs it, by `python -m`, with its arguments.
    :param settings: further `ZONE_...` variables.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", *module.split()],
        cwd=CHECKOUT,
        env=program_environment(LiveServer(folder, **settings).settings),
        stdout=subprocess.DEVNULL,
    )
    try:
        yield Server(0, process.pid)
    finally:
        process.terminate()
        process.wait(_START_SECONDS)


@contextmanager
def nginx(page: Path, folder: Path, processes: int) -> Iterator[Server | None]:
    """Serve a file from nginx; return None if nginx is not installed."""
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if program is None:
        yield None
        return
    port = free_port()
    (folder / "pages").mkdir()
    shutil.copy(page, folder / "pages" / "page.html")
    # Its workers run as nobody when it is started by root.
    for each in (folder, *folder.rglob("*")):
        each.chmod(0o755 if each.is_dir() else 0o644)
    configuration = folder / "nginx.conf"
    configuration.write_text(_NGINX.format(folder=folder, port=port, processes=processes))
    command = [program, "-c", str(configuration), "-e", str(folder / "nginx.log")]
    with running(command, port, dict(os.environ)) as pid:
        yield Server(port, pid)


@contextmanager
def running(command: list[str], port: int, environment: dict[str, str]) -> Iterator[int]:
    """Run a server until the block ends; return its process once it listens.

    :raises RuntimeError: if it does not start.
    """
    process = subprocess.Popen(command, cwd=CHECKOUT, env=environment)
    try:
        deadline = time.monotonic() + _START_SECONDS
        while not listens(port):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{command[0]} did not start.")
            time.sleep(0.05)
        yield process.pid
    finally:
        process.terminate()
        process.wait(_START_SECONDS)
