"""A shell in which somebody types `zone`, without the time that each start of it takes."""

import json
import os
import socketserver
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Self

from app.cli import main
from tests.support.live_server import program_environment
from tests.support.processes import FORKED
from tests.support.zone_command import PATIENCE

_PROGRAM = """#!{python} -SE
import json, os, socket, sys
asked = dict(words=sys.argv[1:], folder=os.getcwd(), environment=dict(os.environ))
with socket.socket(socket.AF_UNIX) as door:
    door.connect({door!r})
    door.sendall(json.dumps(asked).encode() + b"\\n")
    status, said, complained = json.loads(door.makefile().read())
sys.stdout.write(said)
sys.stderr.write(complained)
sys.exit(status)
"""
"""The program `zone` of the shell: it has each command run by a process with all imported."""


class TypedShell:
    """A shell in a folder, which keeps exported variables between blocks of commands.

    :param folder: where it begins.
    :param settings: `ZONE_...` variables that it begins with.
    """

    def __init__(self, folder: Path, settings: Mapping[str, str]) -> None:
        self._folder = folder
        # The address of a socket is short.
        self._own = TemporaryDirectory()
        program, door = Path(self._own.name, "zone"), Path(self._own.name, "door")
        program.write_text(_PROGRAM.format(python=sys.executable, door=str(door)))
        program.chmod(0o755)
        self._environment = program_environment(settings)
        self._environment["PATH"] = f"{self._own.name}:{self._environment['PATH']}"
        self._server = socketserver.ThreadingUnixStreamServer(str(door), _Asked)
        self._serving = Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> Self:
        """Begin to run commands."""
        self._serving.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        """Take the program away."""
        self._server.shutdown()
        self._server.server_close()
        self._own.cleanup()

    def run(self, block: str) -> str:
        """Run a block of commands, each of which has to succeed; return their output."""
        kept = Path(self._own.name, "exported")
        ended = subprocess.run(
            ["sh", "-eu", "-c", f"{block}\nenv -0 > {kept}"],
            cwd=self._folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            text=True,
            timeout=PATIENCE,
        )
        assert ended.returncode == 0, f"{block}\nended with {ended.returncode}:\n{ended.stdout}"
        self._environment = dict(
            each.split("=", 1) for each in kept.read_text().split("\0") if "=" in each
        )
        return ended.stdout

    @property
    def settings(self) -> dict[str, str]:
        """The `ZONE_...` variables that are exported now."""
        return {key: value for key, value in self._environment.items() if key.startswith("ZONE_")}


class _Asked(socketserver.StreamRequestHandler):
    """One command, as the program has it run."""

    def handle(self) -> None:
        """Run it, and answer with its status and both of its outputs."""
        asked = json.loads(self.rfile.readline())
        with TemporaryDirectory() as folder:
            said, complained = Path(folder, "said"), Path(folder, "complained")
            process = FORKED.Process(
                target=_become,
                args=(asked["words"], asked["folder"], asked["environment"], said, complained),
            )
            process.start()
            process.join(PATIENCE)
            told = (process.exitcode, said.read_text(), complained.read_text())
        self.wfile.write(json.dumps(told).encode())


def _become(
    words: Sequence[str], folder: str, environment: Mapping[str, str], said: Path, complained: Path
) -> None:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, path in ((1, said), (2, complained)):
        with path.open("wb") as file:
            os.dup2(file.fileno(), number)
    main(words, prog_name="zone")
