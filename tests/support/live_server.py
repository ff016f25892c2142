"""A real server in a separate process, started as by an operator."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Mapping, Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Self

import psutil

from tests.support.waiting import wait_until

CHECKOUT = Path(__file__).resolve().parents[2]
START_SECONDS = 60.0
STOP_SECONDS = 30.0
GREETED = "Ctrl-C stops it."
"""The last words that it prints, once it serves and has stored its start-up data."""


_held: list[socket.socket] = []


def free_port() -> int:
    """Return a port of the loopback address on which nobody but a server of this test listens.

    It stays bound for as long as this process runs, so that nobody else gets it before the server
    binds it, too, or while the server is down. Connections meanwhile are refused.
    """
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    held.bind(("127.0.0.1", 0))
    port = int(held.getsockname()[1])
    if sys.platform == "linux":
        _held.append(held)
    else:
        # Elsewhere a port is bound once, even if nobody listens.
        held.close()
    return port


def listens(port: int) -> bool:
    """Return whether anybody listens on a port of the loopback address."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def descendants(pid: int) -> list[int]:
    """Return the descendants of a process, each parent before its children."""
    return [each.pid for each in _descendants(pid)]


def _descendants(pid: int) -> list[psutil.Process]:
    try:
        # psutil walks down from the parent. Numbers tell no age: the system begins again at 300.
        return list(psutil.Process(pid).children(recursive=True))
    except psutil.NoSuchProcess:
        return []


def send_signal(number: signal.Signals, pids: Iterable[int]) -> None:
    """Send a signal to those of the processes that have not ended."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


def kill_tree(pid: int) -> None:
    """Kill a process and all that it started."""
    # Parents first: one that saw its child die would start another.
    send_signal(signal.SIGKILL, (pid, *descendants(pid)))


def _parents_by_child(pid: int, *names: str) -> dict[int, int]:
    found = {}
    for each in _descendants(pid):
        with contextlib.suppress(psutil.NoSuchProcess):
            if each.name().startswith(names):
                found[each.pid] = each.ppid()
    return found


def _is_running(pid: int) -> bool:
    try:
        # A zombie has ended; only nobody has reaped it.
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def program_environment(settings: Mapping[str, str]) -> dict[str, str]:
    """Return this process's environment with these `ZONE_...` variables and no other."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ZONE_")}
    return {**kept, **settings}


class LiveServer:
    """`zone run` with its own instance folder and port.

    :param folder: the folder for its instance and its log; start again in the same folder to see
        what survives.
    :param settings: further `ZONE_...` variables.
    :ivar program: what is run instead of the checkout's own program, if a test sets it.
    :ivar cwd: the folder from which it is run.
    """

    def __init__(self, folder: Path, **settings: str) -> None:
        self.program: Sequence[str | Path] = (sys.executable, "-m", "app.cli")
        self.cwd = CHECKOUT
        self.instance = folder / "instance"
        self.log = folder / "server.log"
        self.port = free_port()
        self.origin = f"http://localhost:{self.port}"
        self._settings = settings
        self._process: subprocess.Popen[bytes] | None = None
        self._printed_earlier = 0
        self._mails: dict[Path, EmailMessage] = {}

    def __enter__(self) -> Self:
        """Start the server."""
        self.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        """End the server, unless the test has already done so."""
        self.kill()

    @property
    def is_running(self) -> bool:
        """Whether it was started, and neither stopped nor killed since."""
        return self._process is not None

    @property
    def settings(self) -> dict[str, str]:
        """The `ZONE_...` variables for commands on this instance."""
        own = {
            "ZONE_INSTANCE": str(self.instance),
            "ZONE_HOST": "127.0.0.1",
            "ZONE_PORT": str(self.port),
        }
        if "ZONE_DATABASE_URL" in self._settings:
            # The PostgreSQL of tests never syncs.
            own["ZONE_DATABASE_WEAK"] = "true"
        return own | self._settings

    @property
    def output(self) -> str:
        """Everything that the server has printed since its last start."""
        return self.log.read_bytes()[self._printed_earlier :].decode(errors="replace")

    def start(self) -> None:
        """Start the server and wait until it answers, and its start is complete."""
        self.instance.mkdir(mode=0o700, exist_ok=True)
        with self.log.open("ab") as log:
            self._printed_earlier = log.tell()
            self._process = subprocess.Popen(
                [*self.program, "run"],
                cwd=self.cwd,
                env=program_environment(self.settings),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # So that kill() reaches all of its processes, and Ctrl-C reaches only the tests.
                start_new_session=True,
            )
        deadline = time.monotonic() + START_SECONDS
        while GREETED not in self.output or not self._answers():
            ended = self._process.poll()
            if ended is not None or time.monotonic() > deadline:
                self.kill()
                why = f"ended with {ended}" if ended is not None else "did not answer in time"
                raise AssertionError(f"zone run {why}. It printed:\n{self.output[-4000:]}")
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.origin}/healthz", timeout=2) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    @property
    def set_up_link(self) -> str:
        """The link of the first administrator, which the start wrote into its file."""
        return (self.instance / "set-up-link").read_text(encoding="utf-8").strip()

    @property
    def pid(self) -> int:
        """The id of the process that an operator would see."""
        assert self._process is not None, "The server is not running."
        return self._process.pid

    def workers(self) -> list[int]:
        """Return its processes that run `zone worker`: one, or none while it is restarted."""
        return list(_parents_by_child(self.pid, "zone worker"))

    def web_processes(self) -> list[int]:
        """Return its processes that answer requests, without the one that supervises them."""
        # The web server renames its processes where setproctitle is installed, as mutmut does.
        parents = _parents_by_child(self.pid, "zone web", "granian")
        return [pid for pid, parent in parents.items() if parent in parents]

    def wait_for_output(self, words: str) -> str:
        """Wait until the server has printed something; return all that it printed."""
        wait_until(lambda: words in self.output, f"{words!r} is printed", lambda: self.output)
        return self.output

    def wait_for_mail(self, words: str, to: str = "") -> EmailMessage:
        """Wait for a mail with these words in its subject, to an address if given; return it."""

        def written() -> list[EmailMessage]:
            return [
                mail
                for mail in self._written_mails()
                if words in str(mail["Subject"]) and to in str(mail["To"])
            ]

        return wait_until(written, f"a mail about {words} is written")[0]

    def _written_mails(self) -> list[EmailMessage]:
        """Return all mails, each parsed once: a test asks many times a second."""
        for path in (self.instance / "mail").glob("*.eml"):
            if path not in self._mails:
                self._mails[path] = message_from_bytes(path.read_bytes(), policy=policy.default)
        return list(self._mails.values())

    def reap(self) -> None:
        """Reap the server after it has ended by itself."""
        if self._process is not None:
            self._process.wait(STOP_SECONDS)
            self._process = None

    @staticmethod
    def wait_until_gone(pids: list[int]) -> None:
        """Wait until processes have ended, and fail if they stay."""

        def left() -> list[int]:
            return [pid for pid in pids if _is_running(pid)]

        wait_until(lambda: not left(), "the processes have ended", left)

    def stop(self, signal_number: signal.Signals = signal.SIGTERM) -> None:
        """Ask the server to end, and fail unless it does so soon and without an error."""
        if self._process is None:
            return
        process = self._process
        process.send_signal(signal_number)
        try:
            ended = process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(
                f"zone run ignored {signal_number.name} for {STOP_SECONDS:.0f} s. It printed:\n"
                f"{self.output[-4000:]}"
            ) from None
        self._process = None
        assert ended == 0, f"zone run ended with {ended}. It printed:\n{self.output[-4000:]}"

    def kill(self) -> None:
        """Kill the server and everything that it started, as a power cut would."""
        if self._process is None:
            return
        kill_tree(self._process.pid)
        self._process.wait()
        self._process = None
        # A worker in a session of its own dies a moment later, and would answer for its successor.
        wait_until(lambda: not listens(self.port), "a killed zone run serves no more")
