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

MOST_SECONDS = 900.0
_SECONDS_TO_END = 30.0
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)
_TESTS_FAILED = 1


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
        """What is wrong with the fault or its tests; empty if the right test caught it."""
        if not self.caught_by:
            return "NOT CAUGHT"
        if self.fault.postgresql and "[sqlite" in self.caught_by:
            return "SHOWN BY SQLITE, TOO"
        return ""


@dataclass(frozen=True)
class Ran:
    """How a run of tests ended.

    :param status: the exit status of pytest; negative if it was killed.
    """

    status: int
    output: str


@contextmanager
def copies_of_checkout(count: int) -> Iterator["SimpleQueue[Path]"]:
    """Copy the checkout's files as often as faults are tried at once; remove the copies."""
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


def try_fault(fault: Fault, copies: "SimpleQueue[Path]") -> Outcome:
    """Plant a fault in a free copy and run its tests until one fails."""
    root, begun = copies.get(), time.monotonic()
    try:
        with fault.planted(root):
            ran = run_tests(root, fault.tests, "-x")
    finally:
        copies.put(root)
    return Outcome(fault, caught_by(ran), time.monotonic() - begun, ran.output)


def caught_by(ran: Ran) -> str:
    # Another status says that no test ran: the fault was not even importable.
    if ran.status != _TESTS_FAILED:
        return ""
    failed = _FAILED.search(ran.output)
    # The limit of pytest for one test ends the run before it can name the test.
    return failed[1] if failed else "a test that hung"


def run_tests(root: Path, tests: Sequence[str], *options: str) -> Ran:
    """Run tests of a copy against the product of that copy."""
    command = [sys.executable, "-m", "pytest", "-q", "-rfE", "--tb=short", "-p", "no:cacheprovider"]
    # The installed product is the checkout's own; compiled files make later runs quicker.
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": ""}
    running = subprocess.Popen(
        [*command, *options, *tests],
        cwd=root,
        env=environment,
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        output, _ = running.communicate(timeout=MOST_SECONDS)
    except subprocess.TimeoutExpired:
        output = _end(running)
    return Ran(running.returncode, output)


def _end(running: "subprocess.Popen[str]") -> str:
    """Interrupt a run, so that it ends the servers that it started; then kill it."""
    running.send_signal(signal.SIGINT)
    try:
        return running.communicate(timeout=_SECONDS_TO_END)[0]
    except subprocess.TimeoutExpired:
        running.kill()
        return running.communicate()[0]
