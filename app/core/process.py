"""Set-up of a long-running process: its interpreter, its log and its end."""

import gc
import io
import os
import resource
import signal
import sys
import time
from contextlib import suppress
from multiprocessing import parent_process
from multiprocessing.connection import wait
from typing import TextIO, cast

import structlog


def settle_process() -> None:
    """Tune the interpreter for a multi-threaded process, once everything is loaded.

    A thread that holds the database's write lock lets other threads run at each statement, and
    should not have to wait 5 ms, Python's default switch interval, to continue. Objects loaded by
    now stay: the garbage collector need not scan them again and again.
    """
    sys.setswitchinterval(0.0005)
    gc.collect()
    gc.freeze()


def open_more_files(wanted: int) -> int:
    """Let this process and its children have so many files open, if they may; return how many."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < allowed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
    return allowed


class _StandardOutput(io.TextIOBase):
    """Standard output, without the errors of a full disk or a closed reader."""

    def write(self, text: str) -> int:
        """Write what can be written."""
        with suppress(OSError):
            sys.stdout.write(text)
        return len(text)

    def flush(self) -> None:
        """Flush what can be flushed."""
        with suppress(OSError):
            sys.stdout.flush()


def ignore_full_log() -> None:
    """Ignore log lines that cannot be written, so that they stop nothing else.

    A log is often kept on the disk that fills up, and the answer to a visitor whose enquiry could
    not be stored is worth more than the line that says so.
    """
    # Only print() uses it, which needs no more of a file than these two methods.
    output = cast("TextIO", _StandardOutput())
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(output))


_GRACE_SECONDS = 10.0
"""Time an orphan has to finish its current requests."""


def stop_with_parent() -> None:
    """Stop this process when the server that started it has ended, for whatever reason.

    An orphan would keep the port and serve outdated code. A process that is still starting may
    miss the signal to terminate, so it is killed in the end.
    """
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(_GRACE_SECONDS)
        os.kill(os.getpid(), signal.SIGKILL)
