"""Try faults in copies of the checkout, and see which test fails first."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

from tests.faults.faults import Fault
from tests.support.live_server import CHECKOUT

_FAILED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - |$)", re.MULTILINE)
_TESTS_FAILED = 1
_PYTEST = (
    *(sys.executable, "-m", "pytest", "-q", "-rfE", "--tb=short", "-p", "no:cacheprovider"),
    # A test that hangs ends the run, as one that failed.
    *("-o", "faulthandler_timeout=120"),
)


@dataclass(frozen=True)
class Outcome:
    """The result of one fault.

    :param caught_by: the tests that failed; empty if none did.
    :param output: what the tests printed.
    """

    fault: Fault
    caught_by: Sequence[str]
    output: str

    @property
    def is_caught(self) -> bool:
        """Whether a test failed: one on PostgreSQL alone, if only this engine shows the fault."""
        shown = any("sqlite" in each for each in self.caught_by)
        return bool(self.caught_by) and not (self.fault.postgresql and shown)


@contextmanager
def copies_of_checkout(count: int) -> Iterator["SimpleQueue[Path]"]:
    """Copy the checkout's files once for each concurrent trial; delete the copies at the end."""
    copies: SimpleQueue[Path] = SimpleQueue()
    with TemporaryDirectory(prefix="zone-faults-") as folder:
        for number in range(count):
            copies.put(copy_checkout(Path(folder) / str(number)))
        yield copies


def copy_checkout(root: Path) -> Path:
    """Copy the checkout's files to a folder, without those that git ignores; return the folder."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listing = subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True, text=True)
    for name in filter(lambda each: (CHECKOUT / each).is_file(), listing.stdout.split("\0")):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(CHECKOUT / name, root / name)
    return root


def try_fault(copies: "SimpleQueue[Path]", fault: Fault) -> Outcome:
    """Plant a fault in a free copy, and run its tests until one fails."""
    root = copies.get()
    try:
        with fault.planted(root):
            # All tests run if SQLite must show nothing of the fault.
            ran = run_tests(root, fault.tests, *([] if fault.postgresql else ["-x"]))
    finally:
        copies.put(root)
    return Outcome(fault, caught_by(ran.returncode, ran.stdout), ran.stdout)


def run_tests(
    root: Path, tests: Sequence[str], *options: str
) -> "subprocess.CompletedProcess[str]":
    """Run tests of a copy against the product of that copy."""
    # The installed product is the checkout's own; compiled files make later runs quicker.
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": ""}
    return subprocess.run(
        [*_PYTEST, *options, *tests],
        cwd=root,
        env=environment,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def caught_by(status: int, output: str) -> Sequence[str]:
    """Return the tests that failed, by the exit status and output of pytest."""
    # Another status says that no test ran: the fault was not even importable.
    if status != _TESTS_FAILED:
        return ()
    return _FAILED.findall(output) or ("a test that hung",)
