"""The folder into which scheduled exports are put, often another machine's."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.core.outside.durable_files import sync_folder


@dataclass(frozen=True)
class Brought:
    """Files that are there already, but under names that nobody looks for.

    :param names: for each hidden file its own name, in the order in which they are to appear.
    """

    names: dict[Path, Path]

    def show(self) -> None:
        """Give the files their names; one that is there already is replaced.

        :raises OSError: if that cannot be done.
        """
        for hidden, path in self.names.items():
            hidden.replace(path)
            sync_folder(path.parent)


class ExportFolder:
    """A folder of files for other programs to take away."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def bringing(self, notes: bytes, notes_name: str, file: Path, name: str) -> Iterator[Brought]:
        """Copy a file with its notes, durably and for their owner's group at most, unseen as yet.

        What is not shown in the block is removed. The notes appear first: whoever waits for the
        file has them.

        :raises OSError: if they cannot be written.
        """
        _make(self._folder)
        hidden: dict[Path, Path] = {}
        try:
            for own_name, source in ((notes_name, notes), (name, file)):
                draft = self._folder / f".{own_name}.{secrets.token_hex(4)}"
                hidden[draft] = self._folder / own_name
                _write(draft, source)
            yield Brought(hidden)
        finally:
            for draft in hidden:
                draft.unlink(missing_ok=True)


# What the service makes is for its own user alone, by its umask; this is for the group to take.
def _make(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o750)


def _write(path: Path, source: bytes | Path) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o640)
    with os.fdopen(descriptor, "wb") as target:
        os.fchmod(descriptor, 0o640)
        if isinstance(source, bytes):
            target.write(source)
        else:
            with source.open("rb") as content:
                shutil.copyfileobj(content, target)
        target.flush()
        os.fsync(target.fileno())
