"""The list of erasures that is kept outside the database, for whoever restores an older one."""

import fcntl
import json
import os
from collections.abc import Sequence
from pathlib import Path


class ErasureList:
    """The file `erasures` of an instance's `ledger` folder: a payload a line, the oldest first."""

    def __init__(self, instance: Path) -> None:
        self._path = instance / "ledger" / "erasures"

    def append(self, payload: bytes) -> None:
        """Add an erasure durably, before it is done.

        :param payload: canonical JSON, which has no line break.
        :raises OSError: if it cannot be written.
        """
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "rb+") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            # What was cut off may read like a whole line, and must not become one.
            ending = b" (cut off)\n" if _is_cut_off(file.fileno()) else b""
            file.write(ending + payload + b"\n")
            file.flush()
            os.fsync(file.fileno())

    def payloads(self) -> Sequence[bytes]:
        """Return the erasures listed.

        A line that a crash has cut off, be it of its line break alone, is left out: what it was
        to list was not done either. So is any that is not a JSON object.
        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return []
        *lines, _cut_off = content.split(b"\n")
        return [line for line in lines if _is_object(line)]


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _is_cut_off(descriptor: int) -> bool:
    size = os.fstat(descriptor).st_size
    return size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
