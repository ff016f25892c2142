"""The files of a bundle, read where they lie and never held whole if they are long."""

import lzma
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from app.verifier.spelling import Failed, Form, canonical, has_form

OPENING: Form = {"index": int, "payload": str, "salt": str}
UNREADABLE = (
    OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error, lzma.LZMAError,
)  # fmt: skip


@dataclass(frozen=True)
class Opening:
    """What opens the commitment of an entry, and the line that it stands in."""

    where: str
    index: int
    payload: str
    salt: str


@contextmanager
def reading(where: str) -> Iterator[None]:
    """Say of which file a damaged zip or disk cannot give the bytes."""
    try:
        yield
    except UNREADABLE as error:
        raise Failed(where, f"cannot be read ({type(error).__name__})") from None


class Bundle:
    """The files of a bundle in a folder or a zip."""

    def __init__(self, path: Path) -> None:
        self._folder = path
        self._zip: zipfile.ZipFile | None = None
        with reading("the bundle"):
            if path.is_dir():
                files = (each for each in path.rglob("*") if not each.is_dir())
                names = [each.relative_to(path).as_posix() for each in files]
            else:
                self._zip = zipfile.ZipFile(path)
                names = [name for name in self._zip.namelist() if not name.endswith("/")]
        self.names = set(names)
        if len(names) != len(self.names):
            raise Failed("the bundle", "holds two files of one name")

    def _open(self, name: str) -> IO[bytes]:
        return self._zip.open(name) if self._zip else (self._folder / name).open("rb")

    def read(self, name: str) -> bytes:
        """Return a file's content."""
        if name not in self.names:
            raise Failed(name, "is missing")
        with reading(name), self._open(name) as file:
            return file.read()

    def lines(self, name: str) -> Iterator[tuple[str, Any]]:
        """Yield each line of canonical JSON of a file with its place, without holding the file."""
        with reading(name), self._open(name) as file:
            for number, line in enumerate(file, start=1):
                where = f"{name} line {number}"
                if not line.endswith(b"\n"):
                    raise Failed(where, "is cut off")
                yield where, canonical(line[:-1], where)


def read_openings(bundle: Bundle, name: str) -> Iterator[Opening]:
    """Yield a file's openings, which stand in the order of the tree."""
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
        """Check that none is left once the tree has ended."""
        if self._next is not None:
            raise Failed(self._next.where, f"opens entry {self._next.index}, which it may not")
