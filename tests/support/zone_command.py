"""`zone` commands run to their end, in this process, which is quick, or in a separate one."""

import contextlib
import logging
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn, Self
from unittest import mock

import structlog
from click.testing import CliRunner
from sqlalchemy import event
from sqlalchemy.pool import Pool

from app.cli import main
from tests.support.live_server import CHECKOUT, program_environment
from tests.support.processes import FORKED

PATIENCE = 120.0
MODULE = (sys.executable, "-m", "app.cli")
SERVING = {
    "app.cli.run": "Generations",
    "app.cli.web": "make_server",
    "app.cli.worker": "settle_process",
    "app.cli.ledger.witness": "Server",
}
"""Functions that a command calls before it serves without end, by module."""


@dataclass(frozen=True)
class Ended:
    """The result of a command.

    :param output: both of its outputs together.
    """

    status: int
    stdout: str
    stderr: str
    output: str


def run_zone(
    *arguments: str, settings: Mapping[str, str] | None = None, status: int | None = 0
) -> Ended:
    """Run a command in this process, and fail on a traceback or another exit status.

    :param settings: its `ZONE_...` variables; by default those of this process.
    :param status: the exit status that it has to have; None for any.
    """
    with _like_a_process(settings):
        result = CliRunner(catch_exceptions=False).invoke(main, arguments, prog_name="zone")
    ended = Ended(result.exit_code, result.stdout, result.stderr, result.output)
    return _checked(ended, arguments, status)


def run_zone_apart(
    *arguments: str,
    settings: Mapping[str, str] | None = None,
    status: int | None = 0,
    program: Sequence[str] = MODULE,
) -> Ended:
    """Run a command as `run_zone` does, but in a separate process.

    For tests of a process: its start, its umask, the pipes that it writes to.
    """
    done = subprocess.run(
        [*program, *arguments],
        cwd=CHECKOUT,
        env=_environment(settings),
        stdin=subprocess.DEVNULL,
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert "Traceback" not in done.stderr, done.stderr
    ended = Ended(done.returncode, done.stdout, done.stderr, done.stdout + done.stderr)
    return _checked(ended, arguments, status)


class ZoneProcess:
    """A command in a process of its own that others may stop, forked with everything imported.

    :param log: the file for its output.
    """

    def __init__(self, *command: str, settings: Mapping[str, str], log: Path) -> None:
        self._log = log
        environment = program_environment(settings)
        self._process = FORKED.Process(target=_become_zone, args=(command, environment, log))

    def __enter__(self) -> Self:
        """Start it."""
        self.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        """End it, unless the test has already done so."""
        self._process.terminate()
        self._process.join(PATIENCE)
        self._process.kill()

    def start(self) -> None:
        """Start it, to be stopped by the test."""
        self._log.touch()
        self._process.start()

    @property
    def pid(self) -> int:
        """Its process's id."""
        assert self._process.pid is not None, "It has not been started."
        return self._process.pid

    @property
    def output(self) -> str:
        """Everything that it has written so far; a buffer's content only after its end."""
        return self._log.read_text(encoding="utf-8")

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self._process.is_alive()

    def wait(self) -> int:
        """Wait for its end; return its exit status, or the negative number of a signal."""
        self._process.join(PATIENCE)
        assert self._process.exitcode is not None, self.output
        return self._process.exitcode

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send it a signal, and return its exit status."""
        os.kill(self.pid, number)
        return self.wait()


def _become_zone(command: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
    # The default, which the fork server's children have not: granian starts its processes by it.
    multiprocessing.set_start_method(multiprocessing.get_all_start_methods()[0], force=True)
    os.environ.clear()
    os.environ.update(environment)
    with log.open("ab") as written:
        os.dup2(written.fileno(), 1)
        os.dup2(written.fileno(), 2)
    main(command, prog_name="zone")


def _checked(ended: Ended, arguments: Sequence[str], status: int | None) -> Ended:
    named = f"zone {' '.join(arguments)} ended with {ended.status}:\n{ended.output}"
    assert status in {None, ended.status}, named
    return ended


def _environment(settings: Mapping[str, str] | None) -> dict[str, str]:
    return dict(os.environ) if settings is None else program_environment(settings)


@contextlib.contextmanager
def _like_a_process(settings: Mapping[str, str] | None) -> Iterator[None]:
    """Set a command's settings, and undo every change that would end with its process."""
    handlers = {each: signal.getsignal(each) for each in (signal.SIGHUP, signal.SIGINT,
                                                          signal.SIGTERM)}  # fmt: skip
    umask = os.umask(0o077)
    os.umask(umask)
    with (
        mock.patch.dict(os.environ, _environment(settings), clear=True),
        _without_serving(),
        _connections_closed(),
        log_restored(),
    ):
        try:
            yield
        finally:
            os.umask(umask)
            for each, handler in handlers.items():
                signal.signal(each, handler)


@contextlib.contextmanager
def log_restored() -> Iterator[None]:
    """Undo what the block changes of how the log is written."""
    configured, log = structlog.is_configured(), structlog.get_config()
    root, writing = logging.getLogger(), [*logging.getLogger().handlers]
    try:
        yield
    finally:
        root.handlers = writing
        if configured:
            structlog.configure(**log)
        else:
            structlog.reset_defaults()


@contextlib.contextmanager
def _without_serving() -> Iterator[None]:
    """Fail once a command would serve, since it would never return to its test."""

    def serve(*_arguments: object, **_named: object) -> NoReturn:
        raise AssertionError("The command begins to serve, which takes a process of its own.")

    with contextlib.ExitStack() as patched:
        for module, name in SERVING.items():
            patched.enter_context(mock.patch.object(import_module(module), name, serve))
        yield


@contextlib.contextmanager
def _connections_closed() -> Iterator[None]:
    """Close database connections opened meanwhile, which a refused command leaves to its exit."""
    opened = []

    def note(connection: Any, _record: object) -> None:
        opened.append(connection)

    event.listen(Pool, "connect", note)
    try:
        yield
    finally:
        event.remove(Pool, "connect", note)
        for each in opened:
            each.close()
