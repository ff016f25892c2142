"""Witnesses in tests: one in a separate process, and a log's settings for it."""

import contextlib
import re
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Self

from flask import Flask, Response
from werkzeug.serving import make_server

from app.ledger.outside.witness import WitnessFolder
from app.ledger.rules.witness import Witness, parse_witness
from tests.support.live_server import free_port, kill_tree, listens
from tests.support.waiting import wait_until
from tests.support.zone_command import ZoneProcess


class LiveWitness:
    """`zone ledger witness` with its own folder and port.

    :param logs: verifier keys.
    """

    def __init__(self, folder: Path, logs: Sequence[str], name: str = "witness.example") -> None:
        self.folder = folder / "witness"
        self.log = folder / "witness.log"
        self.port = free_port()
        self.logs = list(logs)
        self._name = name
        self._process: ZoneProcess | None = None

    def __enter__(self) -> Self:
        """Start it."""
        self.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        """End it, unless the test has already done so."""
        self.kill()

    @property
    def witness(self) -> Witness:
        """The witness as its own greeting names it to logs."""
        [line] = set(re.findall(r"^  (http://\S+ \S+)$", self.output, re.MULTILINE))
        return parse_witness(line)

    @property
    def output(self) -> str:
        """Everything that it has printed so far."""
        return self.log.read_text(encoding="utf-8")

    def start(self) -> None:
        """Start it and wait until it answers."""
        keys = [part for key in self.logs for part in ("--log", key)]
        own = ("--folder", str(self.folder), "--name", self._name, "--port", str(self.port))
        process = ZoneProcess("ledger", "witness", *own, *keys, settings={}, log=self.log)
        self._process = process
        process.start()
        wait_until(
            lambda: self._answers() or not process.running, "it answers", lambda: self.output
        )
        assert process.running, self.output

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to end; return its exit status."""
        assert self._process is not None
        ended = self._process.stop(number)
        self._process = None
        return ended

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        if self._process is None:
            return
        kill_tree(self._process.pid)
        self._process.wait()
        self._process = None
        wait_until(lambda: not listens(self.port), "a killed witness serves no more")

    def _answers(self) -> bool:
        # A port that listens is not yet a process that answers.
        connection = HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/add-checkpoint")
            return connection.getresponse().status == 405
        except (OSError, HTTPException):
            return False
        finally:
            connection.close()


@contextlib.contextmanager
def served(app: Flask | Callable[..., object], folder: WitnessFolder) -> Iterator[Witness]:
    """Serve an application over HTTP in this process, as the witness whose folder it is."""
    with (
        make_server("127.0.0.1", 0, app, threaded=True) as server,  # type: ignore[arg-type]
        ThreadPoolExecutor(1) as threads,
    ):
        threads.submit(server.serve_forever)
        try:
            yield Witness(f"http://127.0.0.1:{server.port}/any/prefix", folder.key)
        finally:
            server.shutdown()


def silence(_environ: object, _start: object) -> list[bytes]:
    """Answer nothing for longer than a log waits."""
    time.sleep(8)
    return [b""]


def trickle(
    _environ: object, start: Callable[[str, list[tuple[str, str]]], object]
) -> Iterator[bytes]:
    """Answer a byte a second, within the timeout of any single read."""
    start("200 OK", [("Content-Length", "8")])
    for _byte in range(8):
        yield b"-"
        time.sleep(1)


def status(number: int, body: bytes, content_type: str = "text/plain") -> Flask:
    """Return an application that gives every request the same answer."""
    app = Flask("liar")

    @app.post("/any/prefix/add-checkpoint")
    def add_checkpoint() -> Response:
        return Response(body, number, headers={"Location": "/else", "Content-Type": content_type})

    return app
