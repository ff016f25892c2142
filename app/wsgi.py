"""What the web server's worker processes load."""

import os
import signal
import threading
import time
from multiprocessing import parent_process
from multiprocessing.connection import wait

from flask import Flask

from app import create_app
from app.core.config import Settings
from app.core.process import bear_a_full_log, settle_process

_GRACE_SECONDS = 10.0
"""How long an orphan may take to answer what it is at."""


def application() -> Flask:
    """Return the application, made from the environment's settings."""
    os.umask(0o077)
    bear_a_full_log()
    threading.Thread(target=_stop_with_parent, daemon=True).start()
    app = create_app(Settings.from_environment())
    settle_process()
    return app


def _stop_with_parent() -> None:
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
