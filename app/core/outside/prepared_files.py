"""A folder of prepared files, named by ids; each file exists completely or not at all."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from app.core.outside.durable_files import Draft, drafting, sync_folder

_OWN_NAME = re.compile(r"\.?([0-9a-f]{32})\.[a-z]+(\.part)?")


class PreparedFiles:
    """A folder of an instance with prepared files, accessible to its owner alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, file_id: UUID, suffix: str) -> Path:
        """Return the path of a file, if it exists; an erasure finds it by the id."""
        return self._folder / f"{file_id.hex}.{suffix}"

    @contextmanager
    def drafting(self, file_id: UUID, suffix: str) -> Iterator[Draft]:
        """Yield a draft, for its owner alone; it is deleted unless it is kept within the block.

        :raises OSError: if it cannot be created.
        """
        self._folder.mkdir(mode=0o700, exist_ok=True)
        with drafting(self.path(file_id, suffix), "part") as draft:
            yield draft

    def list_ids(self) -> set[UUID]:
        """Return the ids that have a file, finished or not."""
        return {UUID(hex_id) for hex_id, _path in self._files()}

    def remove(self, file_id: UUID) -> None:
        """Delete the files of an id durably; missing files are no error."""
        theirs = [path for hex_id, path in self._files() if hex_id == file_id.hex]
        for path in theirs:
            path.unlink(missing_ok=True)
        if theirs:
            sync_folder(self._folder)

    def _files(self) -> Iterator[tuple[str, Path]]:
        if not self._folder.is_dir():
            return
        for path in self._folder.iterdir():
            if named := _OWN_NAME.fullmatch(path.name):
                yield named[1], path
