"""The blocks of "The first week" in docs/operate.md run as they stand, in an empty folder."""

import re
import signal
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.docs.documents import OPERATE, section
from tests.docs.typed_zone import TypedShell
from tests.support.live_server import free_port
from tests.support.zone_command import ZoneProcess

BLOCKS = re.findall(
    r"^```(\w+)\n(.*?)^```$", section(OPERATE, "The first week"), re.MULTILINE | re.DOTALL
)
"""A block `sh` is typed. A block `console` shows a terminal: `$` starts what runs on, and what is
said after `^C` is what it says as it stops."""

STARTED = 60
"""Seconds that the service may take to start."""


class Reader:
    """Somebody who does what the document says, with a shell and a second terminal."""

    def __init__(self, shell: TypedShell, port: int, folder: Path) -> None:
        self._shell = shell
        self._port = port
        self._log = folder / "second-terminal"
        self._running: ZoneProcess | None = None

    def follow(self, kind: str, block: str) -> None:
        """Do what one block says."""
        # Another service may have the usual port.
        block = block.replace("localhost:8000", f"localhost:{self._port}")
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
        """Stop what still runs."""
        if self._running is not None:
            self._running.stop()


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """A reader in an empty folder."""
    port, folder = free_port(), tmp_path / "empty"
    folder.mkdir()
    with ExitStack() as opened:
        shell = opened.enter_context(TypedShell(folder, {"ZONE_PORT": str(port)}))
        reading = Reader(shell, port, tmp_path)
        opened.callback(reading.leave)
        yield reading


def test_the_first_week_works_as_it_is_written(reader: Reader) -> None:
    assert {kind for kind, _ in BLOCKS} == {"sh", "console"}

    for kind, block in BLOCKS:
        reader.follow(kind, block)
