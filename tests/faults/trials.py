"""Try faults in copies of the checkout, and see which test fails first."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

from tests.faults.faults import Fault
from tests.support.live_server import CHECKOUT

_MOST_SECONDS = 900.0
_SECONDS_TO_END = 30.0
_FAILED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - |$)", re.MULTILINE)
_HUNG = re.compile(r"\bTimeout \(.*?\btests/(\S+\.py)\", line \d+ in (test_\w+)", re.DOTALL)
_MOST_SECONDS_OF_A_TEST = 120
_TESTS_FAILED = 1
_PYTEST = (
    *(sys.executable, "-m", "pytest", "-q", "-rfE", "--tb=short", "-p", "no:cacheprovider"),
    *("-o", f"faulthandler_timeout={_MOST_SECONDS_OF_A_TEST}"),
)


@dataclass(frozen=True)
class Outcome:
    """The result of one fault.

    :param caught_by: the first test that failed; empty if none did.
    :param output: what the tests printed.
    """

    fault: Fault
    caught_by: str
    seconds: float
    output: str

    @property
    def verdict(self) -> str:
        """The problem with the fault or its tests; empty if the right test caught it."""
        if not self.caught_by:
            return "NOT CAUGHT"
        if self.fault.postgresql and any("sqlite" in each for each in _FAILED.findall(self.output)):
            return "SHOWN BY SQLITE, TOO"
        return ""


@dataclass(frozen=True)
class Ran:
    """The result of a run of tests.

    :param status: the exit status of pytest; negative if it was killed.
    """

    status: int
    output: str


@contextmanager
def copies_of_checkout(count: int) -> Iterator["SimpleQueue[Path]"]:
    """Copy the checkout's files once for each concurrent trial; delete the copies at the end."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listing = subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True, text=True)
    names = [name for name in listing.stdout.split("\0") if (CHECKOUT / name).is_file()]
    copies: SimpleQueue[Path] = SimpleQueue()
    with TemporaryDirectory(prefix="zone-faults-") as folder:
        for number in range(count):
            root = Path(folder) / str(number)
            for name in names:
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(CHECKOUT / name, root / name)
            copies.put(root)
        yield copies


class Trials:
    """Runs of tests in copies of the checkout, which can be ended all at once."""

    def __init__(self, copies: "SimpleQueue[Path]") -> None:
        self._copies = copies
        self._running: set[subprocess.Popen[str]] = set()
        self._over = False

    def try_fault(self, fault: Fault) -> Outcome:
        """Plant a fault in a free copy and run its tests until one fails."""
        root, begun = self._copies.get(), time.monotonic()
        try:
            with fault.planted(root):
                # All tests run if SQLite must show nothing of the fault.
                options = [] if fault.postgresql else ["-x"]
                ran = self._run(root, fault.tests, *options, seconds=_MOST_SECONDS)
        finally:
            self._copies.put(root)
        return Outcome(fault, caught_by(ran), time.monotonic() - begun, ran.output)

    def run_without_fault(self, tests: Sequence[str], at_once: int) -> Ran:
        """Run tests in a free, unchanged copy."""
        root = self._copies.get()
        try:
            return self._run(root, tests, "-n", str(at_once))
        finally:
            self._copies.put(root)

    def end(self) -> None:
        """End all runs, and start no more."""
        self._over = True
        for running in list(self._running):
            # An interrupted run ends the servers that it started.
            running.send_signal(signal.SIGINT)

    def _run(
        self, root: Path, tests: Sequence[str], *options: str, seconds: float | None = None
    ) -> Ran:
        """Run tests of a copy against the product of that copy."""
        if self._over:
            return Ran(-signal.SIGINT, "")
        # The installed product is the checkout's own; compiled files make later runs quicker.
        environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": ""}
        running = subprocess.Popen(
            [*_PYTEST, *options, *tests],
            cwd=root,
            env=environment,
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            # Ctrl-C reaches this program alone, which then ends the runs.
            start_new_session=True,
        )
        self._running.add(running)
        try:
            output, _ = running.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            output = _ended(running)
        finally:
            self._running.discard(running)
        return Ran(running.returncode, output)


def caught_by(ran: Ran) -> str:
    # Another status says that no test ran: the fault was not even importable.
    if ran.status != _TESTS_FAILED:
        return ""
    if failed := _FAILED.search(ran.output):
        return failed[1]
    # The limit of pytest for one test ends the run at once, with the place where it hung.
    hung = _HUNG.search(ran.output)
    return f"tests/{hung[1]}::{hung[2]}, which hung" if hung else "a test that hung"


def _ended(running: "subprocess.Popen[str]") -> str:
    """Interrupt a run, and kill it if that is not enough; return its output."""
    running.send_signal(signal.SIGINT)
    try:
        return running.communicate(timeout=_SECONDS_TO_END)[0]
    except subprocess.TimeoutExpired:
        running.kill()
        return running.communicate()[0]
