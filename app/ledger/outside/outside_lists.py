"""Lists of acts outside the database, which bring a restored one up to date.

They are in an instance's `ledger` folder, and never in a folder for auditors. Nothing but lines at
the end is ever new in them: of a line that is removed its hash stays, so that lists which were
emptied, shortened or changed past the service are told from those that it has shortened itself.
"""

import fcntl
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
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

    def lines(self) -> Sequence[bytes] | None:
        """Return the whole lines; None if there is no list.

        A line that a crash has cut off, even of its line break alone, is left out.
        """
        content = read_file(self.path)
        return None if content is None else content.split(b"\n")[:-1]

    def payloads(self) -> Sequence[bytes]:
        """Return the acts listed, with any that the service did not write."""
        return acts(self.lines() or ())

    def remove(self, is_gone: Callable[[bytes], bool]) -> int:
        """Remove acts, in a new file that replaces the old one once it is durable; return how many.

        Their hashes stay. What others append meanwhile waits, and is written into the new file.

        :raises OSError: if it cannot be written; the list is then unchanged.
        """
        if not self.path.exists():
            return 0
        with self._locked() as file:
            content = file.read()
            if _is_cut_off(file.fileno()):
                content += _CUT_OFF
            lines = content.split(b"\n")[:-1]
            gone = {each for each in acts(lines) if is_gone(each)}
            if gone:
                kept = [_hash_of(each) if each in gone else each for each in lines]
                replace_file(self.path, b"".join(each + b"\n" for each in kept))
        return sum(each in gone for each in lines)

    @contextmanager
    def _locked(self) -> Iterator[BinaryIO]:
        """Open and lock the file of that name; retry if others have replaced it meanwhile."""
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

    @property
    def all(self) -> Sequence[OutsideList]:
        """Both of them."""
        return self.erasures, self.withdrawals

    def make(self) -> None:
        """Make those lists that do not exist.

        :raises OSError: if one cannot be made.
        """
        for each in self.all:
            if not each.path.exists():
                each.append()


_CUT_OFF = b" (cut off)\n"
"""The end of a line that was cut off: it may read like a whole one, and must not become one."""
_REMOVED = re.compile(rb"removed [0-9a-f]{64}")
"""What stays of a line that was removed: its hash."""


def acts(lines: Sequence[bytes]) -> Sequence[bytes]:
    """Return the lines, except removed ones and any cut off by a crash."""
    ending = _CUT_OFF.rstrip()
    return [each for each in lines if not each.endswith(ending) and not _REMOVED.fullmatch(each)]


def hash_of_lines(lines: Sequence[bytes]) -> str:
    """Return the hash of a list's lines, which the removal of some does not change."""
    return sha256(b"\n".join(hashes_of_lines(lines))).hexdigest()


def hashes_of_lines(lines: Sequence[bytes]) -> Sequence[bytes]:
    """Return the hash of each line; a removed line is stored as its hash."""
    return [each if _REMOVED.fullmatch(each) else _hash_of(each) for each in lines]


def _hash_of(line: bytes) -> bytes:
    return b"removed " + sha256(line).hexdigest().encode()


def _is_cut_off(descriptor: int) -> bool:
    size = os.fstat(descriptor).st_size
    return size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"


def _is_file(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
