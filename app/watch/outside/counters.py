"""Counters of processes, each in a file of its own that the others may read.

A process takes the first file that no living process holds, and counts on from what it finds there:
so counts survive a restart, and there are never more files than there were processes at once. A
count is a write into memory; nothing is stored in the database, and reading needs no other process.
"""

import fcntl
import mmap
import os
import threading
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import BinaryIO

from app.core.outside.private_files import open_private
from app.watch.rules.counts import (
    ANSWERED,
    GAUGES,
    LATENCY,
    SECONDS,
    SLOT,
    SLOTS,
    Part,
    latency_index,
)

_WIDTH = 8
_SIZE = len(SLOTS) * _WIDTH
_OURS = sha256("\n".join(SLOTS).encode()).hexdigest()[:12]
"""Files of a version that counts other things are left alone, and not read."""


class Counters:
    """The counts of this process. If its disk takes no file, they are kept in memory alone.

    :ivar numbers: for what the event loop alone counts, and so without the lock.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._path, memory = self._taken()
        self.numbers = memoryview(memory).cast("q")
        for slot in GAUGES:
            self.numbers[SLOT[slot]] = 0

    def add(self, slot: str, by: int = 1) -> None:
        """Add to a number."""
        index = SLOT[slot]
        with self._lock:
            self.numbers[index] += by

    def add_answer(self, part: Part, status: int, seconds: float) -> None:
        """Count an answer and its time."""
        answered, took = ANSWERED[part][status // 100 - 1], LATENCY[part][latency_index(seconds)]
        with self._lock:
            self.numbers[answered] += 1
            self.numbers[took] += 1
            self.numbers[SECONDS[part]] += int(seconds * 1e6)

    def sums(self) -> Mapping[str, int]:
        """Return each number, summed over all processes on this machine."""
        found = dict(zip(SLOTS, self.numbers, strict=True))
        for path in self._folder.glob(f"{_OURS}.*"):
            if path != self._path:
                _add_file(found, path)
        return found

    def _taken(self) -> tuple[Path | None, mmap.mmap]:
        """Return the file that this process holds from now on, and its memory."""
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            for number in count():
                path = self._folder / f"{_OURS}.{number}"
                # The memory keeps the file open, and so locked, for as long as it is used.
                with open_private(path) as file:
                    if _holds(file, fcntl.LOCK_EX):
                        # Without space on the disk, a later count would end the process.
                        os.posix_fallocate(file.fileno(), 0, _SIZE)
                        return path, mmap.mmap(file.fileno(), _SIZE)
        return None, mmap.mmap(-1, _SIZE)


def _holds(file: BinaryIO, kind: int) -> bool:
    try:
        fcntl.flock(file, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _add_file(found: dict[str, int], path: Path) -> None:
    with suppress(OSError), path.open("rb") as file:
        ended = _holds(file, fcntl.LOCK_SH)
        data = file.read(_SIZE)
        if len(data) < _SIZE:
            return
        for slot, number in zip(SLOTS, memoryview(data).cast("q"), strict=True):
            if not (ended and slot in GAUGES):
                found[slot] += number
