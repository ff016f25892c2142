"""Small files that are there whole, as they were or as they are, whatever happens meanwhile."""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

_READABLE = 80


def read_file(path: Path) -> bytes | None:
    """Return a file's content; None if there is no such file."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def replace_file(path: Path, content: bytes) -> None:
    """Write a file whole and durably, for its owner alone: its old self or its new one is there."""
    with whole_file(path) as file:
        file.write(content)


class Draft:
    """A file being written under another name, until it is kept."""

    def __init__(self, file: BinaryIO, draft: Path, path: Path) -> None:
        self.file = file
        self._draft = draft
        self._path = path

    def write(self, piece: bytes) -> None:
        """Add some bytes.

        :raises OSError: if the disk is full, say.
        """
        self.file.write(piece)

    def keep(self) -> None:
        """Give the file its name, durably.

        :raises OSError: if it cannot be made durable, or cannot have the name.
        """
        self.file.flush()
        os.fsync(self.file.fileno())
        self._draft.replace(self._path)
        sync_folder(self._path.parent)


@contextmanager
def drafting(path: Path, mark: str) -> Iterator[Draft]:
    """Give a file to write, for its owner alone; what is not kept in the block is removed.

    :param mark: ends the draft's name, and tells it from others.
    :raises OSError: if it cannot be made, or is there already.
    """
    name = path.with_name(f".{path.name}.{mark}")
    descriptor = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield Draft(file, name, path)
    finally:
        name.unlink(missing_ok=True)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write, for its owner alone, that has its name once it is whole and durable.

    Until then, and if the block fails, whatever has the name stays as it is.

    :raises OSError: if it cannot be made or written.
    """
    with drafting(path, secrets.token_hex(4)) as draft:
        yield draft.file
        draft.keep()


def sync_folder(path: Path) -> None:
    """Make what a folder lists durable."""
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Be the only one in the block, of all threads and processes, by a lock on a file."""
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def file_name(name: str) -> str:
    """Return a name for a file that no other name shares, and that people recognise."""
    # A hash, since names may be longer than a file's, or differ in case alone.
    digest = sha256(name.encode("utf-8")).hexdigest()[:16]
    return f"{quote(name, safe='')[:_READABLE]}-{digest}"
