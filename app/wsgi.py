"""What the web server's worker processes load."""

import gc
import os
import signal
import sys
import threading
from multiprocessing import parent_process
from multiprocessing.connection import wait

from flask import Flask

from app import create_app
from app.config import Settings


def application() -> Flask:
    """Return the application, made from the environment's settings."""
    os.umask(0o077)
    threading.Thread(target=_stop_with_parent, daemon=True).start()
    app = create_app(Settings.from_environment())
    settle_process()
    return app


def settle_process() -> None:
    """Make the interpreter suit a server of several threads, once everything is loaded.

    Whoever holds the database's writer's turn lets the other threads in at each statement, and
    should not have to wait 5 ms, Python's usual interval, to go on. What is loaded now stays: the
    collector need not look through it again and again.
    """
    sys.setswitchinterval(0.0005)
    gc.collect()
    gc.freeze()


def _stop_with_parent() -> None:
    """Stop when the server that started this process is gone, however it went.

    An orphan would keep the port, and serve it with yesterday's code.
    """
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)
