"""The turn to write: a lock held by one writer among all threads and processes on this machine."""

import fcntl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.outside.private_files import open_private
from app.core.rules.errors import StorageUnavailable

PATIENCE_SECONDS = 10.0


class WriterTurn:
    """A lock on a file, which the end of a process releases.

    :param path: the file, made when it is first needed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._threads = threading.Lock()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold the lock.

        :raises StorageUnavailable: if another thread of this process holds it for too long.
        """
        # A thread that waits for another process holds up the others no longer than this.
        if not self._threads.acquire(timeout=PATIENCE_SECONDS):
            raise StorageUnavailable("Another writer has not finished in time.")
        try:
            with open_private(self._path) as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                yield
        finally:
            self._threads.release()

    def is_taken(self) -> bool:
        """Return whether another process holds it at this moment."""
        with open_private(self._path) as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
            return False
