"""The set-up of a process that stays: its interpreter, and where it logs."""

import gc
import io
import os
import signal
import sys
import time
from contextlib import suppress
from multiprocessing import parent_process
from multiprocessing.connection import wait
from typing import TextIO, cast

import structlog


def settle_process() -> None:
    """Make the interpreter suit a process of several threads, once everything is loaded.

    A thread that holds the database's writer's turn lets the others in at each statement, and
    should not have to wait 5 ms, Python's usual interval, to go on. What is loaded now stays: the
    collector need not look through it again and again.
    """
    sys.setswitchinterval(0.0005)
    gc.collect()
    gc.freeze()


class _StandardOutput(io.TextIOBase):
    """Standard output, without the errors of a disk that is full or a reader that is gone."""

    def write(self, text: str) -> int:
        """Write what can be written."""
        with suppress(OSError):
            sys.stdout.write(text)
        return len(text)

    def flush(self) -> None:
        """Hand on what was written, if that can be."""
        with suppress(OSError):
            sys.stdout.flush()


def bear_a_full_log() -> None:
    """Let no log line that cannot be written stop what it tells of.

    A log is often kept on the disk that fills up, and the answer to a visitor whose enquiry could
    not be stored is worth more than the line that says so.
    """
    # print(), all that is called with it, needs no more of a file than these two methods.
    output = cast("TextIO", _StandardOutput())
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(output))


_GRACE_SECONDS = 10.0
"""How long an orphan may take to answer what it is at."""


def stop_with_parent() -> None:
    """Stop when the server that started this process is gone, however it went.

    An orphan would keep the port, and serve it with yesterday's code. A server that is still being
    set up may miss the signal that asks it to end, so that it is ended for certain in the end.
    """
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(_GRACE_SECONDS)
        os.kill(os.getpid(), signal.SIGKILL)
