"""Lists of acts outside the database, by which a restored one is brought up to date.

They are in an instance's `ledger` folder, and never in a folder for auditors.
"""

import fcntl
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.core.outside.durable_files import make_instance_folder, read_file, replace_file


class OutsideList:
    """A file of the `ledger` folder: one act per line in canonical JSON, oldest first."""

    name = ""

    def __init__(self, instance: Path) -> None:
        self.path = instance / "ledger" / self.name

    def append(self, *lines: bytes) -> None:
        """Add acts durably.

        :param lines: canonical JSON, which has no line break.
        :raises OSError: if they cannot be written.
        """
        make_instance_folder(self.path.parent)
        with self._locked() as file:
            ending = _CUT_OFF if _is_cut_off(file.fileno()) else b""
            file.write(ending + b"".join(line + b"\n" for line in lines))
            file.flush()
            os.fsync(file.fileno())

    def read(self) -> bytes | None:
        """Return the whole lines; None if there is no list.

        A line that a crash has cut off, even of its line break alone, is left out.
        """
        content = read_file(self.path)
        return content if content is None else content[: content.rfind(b"\n") + 1]

    def payloads(self) -> Sequence[bytes]:
        """Return the acts listed, without lines that are not a JSON object."""
        return objects(self.read() or b"")

    def remove(self, is_gone: Callable[[bytes], bool]) -> int:
        """Remove acts, in a new file that replaces the old one once it is durable; return how many.

        What others append meanwhile waits, and is written into the new file.

        :raises OSError: if it cannot be written; the list is then unchanged.
        """
        if not self.path.exists():
            return 0
        with self._locked() as file:
            content = file.read()
            if _is_cut_off(file.fileno()):
                content += _CUT_OFF
            lines = content.splitlines(keepends=True)
            kept = [each for each in lines if not (objects(each) and is_gone(each[:-1]))]
            if len(kept) < len(lines):
                replace_file(self.path, b"".join(kept))
        return len(lines) - len(kept)

    @contextmanager
    def _locked(self) -> Iterator[BinaryIO]:
        """Open the file and lock it, once it is the one of that name: others may replace it."""
        while True:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "rb+") as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                if _is_file(descriptor, self.path):
                    yield file
                    return


class ErasureList(OutsideList):
    """The file `erasures`: the payload of the ledger's entry of each, listed before it is done.

    An erasure that a crash has cut off was not done either.
    """

    name = "erasures"


class WithdrawalList(OutsideList):
    """The file `withdrawals`: each is listed after it was committed."""

    name = "withdrawals"


class OutsideLists:
    """The lists of an instance."""

    def __init__(self, instance: Path) -> None:
        self.erasures = ErasureList(instance)
        self.withdrawals = WithdrawalList(instance)


_CUT_OFF = b" (cut off)\n"
"""The end of a line that was cut off: it may read like a whole one, and must not become one."""


def objects(content: bytes) -> Sequence[bytes]:
    """Return the lines that are a JSON object."""
    return [line for line in content.split(b"\n") if line and _is_object(line)]


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _is_cut_off(descriptor: int) -> bool:
    size = os.fstat(descriptor).st_size
    return size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"


def _is_file(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
