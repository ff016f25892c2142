"""A pipe to the web server, which takes bytes only as fast as they are read."""

from __future__ import annotations

import errno
import os
import select
import shutil
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Self

_OPENED_WITHIN: Final = 10.0
_READ_WITHIN: Final = 120.0
_LEAST_RATE: Final = 1024
"""Bytes a second. Otherwise a byte from time to time would hold the pipe for ever."""

_LOOK_EVERY: Final = 0.002


class ReaderGone(Exception):
    """The pipe has no reader any more, or never had one."""


class ReaderPipe:
    """A named pipe, which exists only until its reader has opened it. It keeps no bytes on disk."""

    def __enter__(self) -> Self:
        """Make the pipe, in a folder closed to others."""
        self._folder = tempfile.mkdtemp(prefix="zone-")
        self.path = Path(self._folder) / "pipe"
        os.mkfifo(self.path, 0o600)
        self._descriptor: int | None = None
        return self

    def __exit__(self, *_failure: object) -> None:
        """Tell the reader that this was all."""
        if self._descriptor is not None:
            os.close(self._descriptor)
        shutil.rmtree(self._folder, ignore_errors=True)

    def write(self, pieces: Iterable[bytes]) -> None:
        """Write pieces as fast as they are read, and stop once the reader is gone."""
        try:
            descriptor = self._opened()
            shutil.rmtree(self._folder, ignore_errors=True)
            patience = _READ_WITHIN
            for piece in pieces:
                patience = _write(descriptor, memoryview(piece), patience)
        except (ReaderGone, BrokenPipeError):
            return

    def _opened(self) -> int:
        end = time.monotonic() + _OPENED_WITHIN
        while self._descriptor is None:
            try:
                self._descriptor = os.open(self.path, os.O_WRONLY | os.O_NONBLOCK)
            except OSError as error:
                if error.errno != errno.ENXIO:
                    raise
                if time.monotonic() > end:
                    raise ReaderGone("The response was never read.") from error
                time.sleep(_LOOK_EVERY)
        return self._descriptor


def _write(descriptor: int, rest: memoryview, patience: float) -> float:
    """Write a piece; return the seconds that are left to wait for its reader.

    Waiting uses them up, and reading earns them again, up to where they began. The time in which
    the next piece is made does not count.
    """
    room = select.poll()
    room.register(descriptor, select.POLLOUT)
    while rest:
        begun = time.monotonic()
        if patience <= 0 or not room.poll(patience * 1000):
            raise ReaderGone("The response was read too slowly.")
        taken = os.write(descriptor, rest)
        patience += taken / _LEAST_RATE - (time.monotonic() - begun)
        patience = min(patience, _READ_WITHIN)
        rest = rest[taken:]
    return patience
