"""The files of a bundle, read in place; long ones are never held in memory as a whole."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from io import BufferedReader, FileIO
from itertools import islice
from pathlib import Path
from stat import S_IFMT, S_IFREG, S_ISDIR, S_ISREG
from typing import IO, Any

from app.verifier.spelling import Failed, Form, canonical, has_form

OPENING: Form = {"index": int, "payload": str, "salt": str}
UNREADABLE = (
    OSError, EOFError, ValueError, RuntimeError, OverflowError, struct.error, zlib.error,
    zipfile.BadZipFile,
)  # fmt: skip
# Bounds far above what a log writes, and below what would exhaust memory or patience: bytes of a
# line, or of a file that is read whole, of which JSON may make a hundred times more; bytes of a
# file that is hashed; files, and the bytes of a zip's directory; records erased; and how much
# smaller a zip may make a file of over a megabyte.
LARGEST = 2**20
LARGEST_HASHED = 2**32
MOST_FILES = 2**18
LARGEST_DIRECTORY = 2**24
MOST_RECORDS = 2**21
MOST_PACKED = 100


@dataclass(frozen=True)
class Opening:
    """The opening of an entry's commitment, and its line in the file."""

    where: str
    index: int
    payload: str
    salt: str


@contextmanager
def reading(where: str) -> Iterator[None]:
    """Name the file in the failure if it cannot be read from a damaged zip or disk."""
    try:
        yield
    except UNREADABLE as error:
        raise Failed(where, f"cannot be read ({type(error).__name__})") from None


def read_at_most(where: str, file: IO[bytes], most: int = LARGEST) -> bytes:
    """Return a file's content, which may have at most this many bytes."""
    data = file.read(most + 1)
    if len(data) > most:
        raise Failed(where, f"is larger than {most} bytes")
    return data


def open_given(path: Path) -> BufferedReader:
    """Open a file of the command line; a pipe or a device might never end.

    :raises OSError: if there is no such file.
    """
    if not S_ISREG(path.stat().st_mode):
        raise Failed(str(path), "is no regular file")
    return path.open("rb")


def folder_names(folder: Path) -> Iterator[str]:
    """Yield the names of a folder's files; only regular files are allowed."""
    waiting, folders = [folder], 1
    while waiting:
        for path in waiting.pop().iterdir():
            name, kind = path.relative_to(folder).as_posix(), path.lstat().st_mode
            if S_ISDIR(kind):
                waiting.append(path)
                folders += 1
            elif S_ISREG(kind):
                yield name
            else:
                raise Failed(name, "is a link or no regular file")
            if folders > MOST_FILES:
                raise Failed("the bundle", f"holds more than {MOST_FILES} folders")


class ZipSource(BufferedReader):
    """A zip's bytes, with a limit on its directory, which Python reads at once."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Return at most this many bytes."""
        if size is None or not 0 <= size <= LARGEST_DIRECTORY:
            size = LARGEST_DIRECTORY + 1
        data = super().read(size)
        if len(data) > LARGEST_DIRECTORY:
            raise Failed("the bundle", f"has a zip directory of over {LARGEST_DIRECTORY} bytes")
        return data


def zip_names(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield the names of a zip's files; only regular ones, stored or deflated, are allowed."""
    for info in archive.infolist():
        if info.is_dir():
            continue
        if S_IFMT(info.external_attr >> 16) not in (0, S_IFREG):
            raise Failed(info.filename, "is a link or no regular file")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Failed(info.filename, "is neither stored nor deflated in the zip")
        if info.file_size > max(2**20, MOST_PACKED * info.compress_size):
            raise Failed(info.filename, f"is over {MOST_PACKED} times larger than in the zip")
        yield info.filename


class Bundle:
    """The files of a bundle in a folder or a zip."""

    def __init__(self, path: Path) -> None:
        self._folder = path
        self._zip: zipfile.ZipFile | None = None
        self._file: IO[bytes] | None = None
        with reading("the bundle"):
            if path.is_dir():
                names = list(islice(folder_names(path), MOST_FILES + 1))
            else:
                with ZipSource(FileIO(path)) as source, zipfile.ZipFile(source) as archive:
                    names = list(islice(zip_names(archive), MOST_FILES + 1))
        if len(names) > MOST_FILES:
            raise Failed("the bundle", f"holds more than {MOST_FILES} files")
        self.names = set(names)
        if len(names) != len(self.names):
            raise Failed("the bundle", "holds two files of the same name")
        if not path.is_dir():
            with reading("the bundle"):
                self._file = path.open("rb")
                self._zip = zipfile.ZipFile(self._file)

    def close(self) -> None:
        """Close the zip, if it is one, even if parts of it are still being read."""
        if self._file is not None:
            self._file.close()

    def _open(self, name: str) -> IO[bytes]:
        if self._zip is None:
            return (self._folder / name).open("rb")
        # A zip's own reader finds the ends of lines slowly once their length is limited.
        return BufferedReader(self._zip.open(name))  # type: ignore[type-var]

    def read(self, name: str, most: int = LARGEST) -> bytes:
        """Return a file's content, of at most this many bytes."""
        if name not in self.names:
            raise Failed(name, "is missing")
        with reading(name), self._open(name) as file:
            return read_at_most(name, file, most)

    def sha256(self, name: str) -> str:
        """Return the SHA-256 of a file, without holding it."""
        digest = sha256()
        with reading(name), self._open(name) as file:
            left = LARGEST_HASHED
            while piece := file.read(2**20):
                digest.update(piece)
                left -= len(piece)
                if left < 0:
                    raise Failed(name, f"is larger than {LARGEST_HASHED} bytes")
        return digest.hexdigest()

    def lines(self, name: str) -> Iterator[tuple[str, Any]]:
        """Yield each line of canonical JSON of a file with its place, without holding the file."""
        with reading(name), self._open(name) as file:
            limited = iter(lambda: file.readline(LARGEST), b"")
            for number, line in enumerate(limited, start=1):
                where = f"{name} line {number}"
                if len(line) == LARGEST:
                    raise Failed(where, f"has {LARGEST} bytes or more")
                if not line.endswith(b"\n"):
                    raise Failed(where, "is cut off")
                yield where, canonical(line[:-1], where)


def read_openings(bundle: Bundle, name: str) -> Iterator[Opening]:
    """Yield a file's openings, which are in the order of the tree."""
    last = -1
    for where, line in bundle.lines(name):
        if not has_form(line, OPENING) or line["index"] < 0:
            raise Failed(where, "is not an opening")
        if line["index"] <= last:
            raise Failed(where, f"repeats entry {line['index']} or is out of order")
        last = line["index"]
        yield Opening(where, **line)


class Openings:
    """A file of openings, taken entry by entry."""

    def __init__(self, bundle: Bundle, name: str) -> None:
        self.taken = 0
        self._openings = read_openings(bundle, name)
        self._next = next(self._openings, None)

    def take(self, index: int) -> Opening | None:
        """Return the opening of an entry, None if there is none."""
        opening = self._next
        if opening is None or opening.index > index:
            return None
        if opening.index < index:
            raise Failed(opening.where, f"opens entry {opening.index}, which is of another kind")
        self._next, self.taken = next(self._openings, None), self.taken + 1
        return opening

    def end(self) -> None:
        """Check that no opening is left at the end of the tree."""
        if self._next is not None:
            raise Failed(self._next.where, f"opens entry {self._next.index}, which it may not")
