"""Atomic and durable writes of small files: the old content or the new, never a part of it."""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

from app.core.outside.private_files import open_private

_READABLE = 80


def read_file(path: Path) -> bytes | None:
    """Return a file's content; None if there is no such file."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def replace_file(path: Path, content: bytes) -> None:
    """Replace a file atomically and durably; only its owner can read it."""
    with whole_file(path) as file:
        file.write(content)


class Draft:
    """A file without a name until it is complete, so that a crash leaves nothing of it."""

    def __init__(self, file: BinaryIO, draft: Path, path: Path) -> None:
        self.file = file
        self._draft = draft
        self._path = path

    def write(self, piece: bytes) -> None:
        """Append bytes.

        :raises OSError: for example if the disk is full.
        """
        self.file.write(piece)

    def keep(self) -> None:
        """Rename the draft to its final name, durably.

        :raises OSError: if it cannot be made durable or renamed.
        """
        self.file.flush()
        descriptor = self.file.fileno()
        os.fsync(descriptor)
        if not os.fstat(descriptor).st_nlink:
            # A folder must be named for Python to follow the link in /proc; it is not used.
            os.link(_named(descriptor), self._draft, src_dir_fd=descriptor, follow_symlinks=True)
        self._draft.replace(self._path)
        sync_folder(self._path.parent)


@contextmanager
def drafting(path: Path, mark: str) -> Iterator[Draft]:
    """Open a draft for writing, for its owner alone; delete it unless the block keeps it.

    :param mark: the end of the draft's name, to distinguish it from other drafts.
    :raises OSError: if it cannot be created.
    """
    name = path.with_name(f".{path.name}.{mark}")
    descriptor = _open_draft(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield Draft(file, name, path)
    finally:
        name.unlink(missing_ok=True)


def _open_draft(name: Path) -> int:
    """Open a file that has no name yet (O_TMPFILE), or has one where the system cannot do that."""
    with suppress(OSError, AttributeError):
        unnamed = os.open(name.parent, os.O_TMPFILE | os.O_WRONLY, 0o600)
        if _named(unnamed).exists():
            return unnamed
        os.close(unnamed)
    return os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)


def _named(descriptor: int) -> Path:
    return Path(f"/proc/self/fd/{descriptor}")


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing, for its owner alone, that gets its name once whole and durable.

    Until then, and if the block fails, an existing file of that name stays unchanged.

    :raises OSError: if it cannot be created or written.
    """
    with drafting(path, secrets.token_hex(4)) as draft:
        yield draft.file
        draft.keep()


def sync_folder(path: Path) -> None:
    """Make the entries of a folder durable."""
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def make_instance_folder(folder: Path) -> None:
    """Create a folder of an instance for its owner alone, but never the instance itself.

    An instance that was deleted, or a disk that is not mounted, is not replaced by an empty one.

    :raises FileNotFoundError: if the instance does not exist.
    """
    folder.mkdir(mode=0o700, exist_ok=True)


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold an exclusive file lock among all threads and processes during the block."""
    with open_private(path) as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def file_name(name: str) -> str:
    """Return a unique file name for a name, in a form that people recognise."""
    # A hash, since names may be longer than a file's, or differ in case alone.
    digest = sha256(name.encode("utf-8")).hexdigest()[:16]
    return f"{quote(name, safe='')[:_READABLE]}-{digest}"
