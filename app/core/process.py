"""Set-up of a long-running process: its interpreter and its end."""

import gc
import os
import resource
import signal
import sys
import time
from multiprocessing import parent_process
from multiprocessing.connection import wait


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


_GRACE_SECONDS = 10.0
"""Time an orphan has to finish its current requests."""


def stop_with_parent() -> None:
    """Stop this process when the server that started it has ended, for any reason.

    An orphan would keep the port and serve outdated code. A process that is still starting may
    miss the signal to terminate, so it is killed in the end.
    """
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(_GRACE_SECONDS)
        os.kill(os.getpid(), signal.SIGKILL)
