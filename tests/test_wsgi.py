"""A server process does not outlive its parent process."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress

from tests.support.live_server import CHECKOUT, LiveServer

DEAF = """
import multiprocessing, signal, threading
from app.core import process

process._GRACE_SECONDS = 0.5

def serve():
    threading.Thread(target=process.stop_with_parent, daemon=True).start()
    print(multiprocessing.current_process().pid, flush=True)
    while True:
        signal.pause()

signal.signal(signal.SIGTERM, lambda *_: None)
multiprocessing.Process(target=serve).start()
signal.pause()
"""


def test_a_process_that_misses_the_signal_ends_with_its_parent() -> None:
    command = [sys.executable, "-c", DEAF]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        os.kill(child, signal.SIGTERM)
        time.sleep(0.2)
        assert parent.poll() is None
        os.kill(child, 0)

        parent.kill()

        try:
            LiveServer.wait_until_gone([child])
        finally:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
