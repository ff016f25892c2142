"""The blocks of "The first week" in docs/operate.md run as they stand, in an empty folder."""

import re
import signal
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.docs.documents import OPERATE, section
from tests.docs.typed_zone import TypedShell
from tests.support.databases import empty_database
from tests.support.live_server import free_port
from tests.support.shared_run import SharedRun
from tests.support.zone_command import ZoneProcess

BLOCKS = re.findall(
    r"^```(\w+)\n(.*?)^```$", section(OPERATE, "The first week"), re.MULTILINE | re.DOTALL
)
"""A block `sh` is typed. A block `console` shows a terminal: `$` starts what runs on, and what is
said after `^C` is what it says as it stops."""

NAMED = "postgresql://zone@db.example.org/zone"
"""The server that the document names; a database of the tests' own stands for it."""

STARTED = 60
"""Seconds that the service may take to start."""


class Reader:
    """A reader who follows the document, with a shell and a second terminal."""

    def __init__(self, shell: TypedShell, port: int, postgresql: str, folder: Path) -> None:
        self._shell = shell
        self._port = port
        self._postgresql = postgresql
        self._log = folder / "second-terminal"
        self._running: ZoneProcess | None = None

    def follow(self, kind: str, block: str) -> None:
        """Follow one block."""
        # Another service may have the usual port.
        block = block.replace("localhost:8000", f"localhost:{self._port}")
        block = block.replace(NAMED, self._postgresql)
        if kind == "sh":
            self._shell.run(block)
        elif block.startswith("$ "):
            self._start(block.removeprefix("$ ").strip())
        else:
            self._stop(block.removeprefix("^C\n"))

    def _start(self, line: str) -> None:
        name, *words = line.split()
        assert name == "zone"
        self._running = ZoneProcess(*words, settings=self._shell.settings, log=self._log)
        self._running.start()
        ready = f"curl -fsS http://localhost:{self._port}/readyz"
        self._shell.run(
            f"n={STARTED * 5}; until {ready}; do n=$((n - 1)); [ $n != 0 ]; sleep 0.2; done"
        )

    def _stop(self, said: str) -> None:
        assert self._running is not None, "Nothing runs that could be stopped."
        assert self._running.stop(signal.SIGINT) == 0
        assert self._running.output.endswith(said)
        self._running = None

    def leave(self) -> None:
        """Stop everything that still runs."""
        if self._running is not None:
            self._running.stop()


@pytest.fixture
def reader(shared_run: SharedRun, tmp_path: Path) -> Iterator[Reader]:
    """A reader in an empty folder, with an empty database on a server."""
    port, folder = free_port(), tmp_path / "empty"
    folder.mkdir()
    # The PostgreSQL of tests never syncs.
    settings = {"ZONE_PORT": str(port), "ZONE_DATABASE_WEAK": "true"}
    with ExitStack() as opened:
        url = opened.enter_context(empty_database(shared_run, "postgresql", tmp_path))
        plain = url.replace("postgresql+psycopg:", "postgresql:")
        reading = Reader(opened.enter_context(TypedShell(folder, settings)), port, plain, tmp_path)
        opened.callback(reading.leave)
        yield reading


def test_the_first_week_works_as_it_is_written(reader: Reader) -> None:
    assert {kind for kind, _ in BLOCKS} == {"sh", "console"}

    for kind, block in BLOCKS:
        reader.follow(kind, block)
