"""Start the processes of a service together, and stop them together."""

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress

_GRACE_SECONDS = 15.0


class Supervisor:
    """A set of child processes that live and end together."""

    def __init__(self) -> None:
        self._children: list[tuple[str, subprocess.Popen[bytes]]] = []
        self._stopping = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self._stopping.set())

    def start(self, command: str) -> None:
        """Start a `zone` command as a child.

        It gets a session of its own, so that Ctrl-C reaches the supervisor alone, and a pipe
        whose end tells it that the supervisor is gone.
        """
        child = subprocess.Popen(
            [sys.executable, "-m", "app.cli", command, "--supervised"],
            stdin=subprocess.PIPE,
            start_new_session=True,
        )
        self._children.append((command, child))

    def wait(self, seconds: float | None = None) -> str | None:
        """Wait until told to stop, or a child ends, or the time is over; return who ended."""
        deadline = None if seconds is None else time.monotonic() + seconds
        while not self._stopping.is_set():
            for command, child in self._children:
                if child.poll() is not None:
                    return command
            if deadline is not None and time.monotonic() > deadline:
                return None
            self._stopping.wait(0.1)
        return None

    @property
    def stopping(self) -> bool:
        """Whether someone asked for the end."""
        return self._stopping.is_set()

    def stop(self) -> None:
        """End all children: politely first, then for certain."""
        for _command, child in self._children:
            if child.poll() is None:
                child.terminate()
        deadline = time.monotonic() + _GRACE_SECONDS
        for _command, child in self._children:
            with suppress(subprocess.TimeoutExpired):
                child.wait(max(0.1, deadline - time.monotonic()))
            # The child leads a process group: what it started must not outlive it.
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()


def stop_with_supervisor() -> None:
    """Ask this process to stop once the supervisor that started it is gone."""

    def watch() -> None:
        # Read below Python's buffer, whose lock would block this process's own end.
        while os.read(0, 1):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()
