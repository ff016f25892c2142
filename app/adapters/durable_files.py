"""Small files that are there whole, as they were or as they are, whatever happens meanwhile."""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
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
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


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
