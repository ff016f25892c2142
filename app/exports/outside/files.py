"""The folder of prepared exports, each a file that is there whole or not at all."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from app.core.outside.durable_files import Draft, drafting, sync_folder

_OWN_NAME = re.compile(r"\.?([0-9a-f]{32})\.[a-z]+(\.part)?")


class ExportFiles:
    """The folder `exports` of an instance, which only its owner may look into."""

    def __init__(self, instance: Path) -> None:
        self._folder = instance / "exports"

    def path(self, export_id: UUID, suffix: str) -> Path:
        """Return where an export's file is, if it is there; an erasure finds it by the id."""
        return self._folder / f"{export_id.hex}.{suffix}"

    @contextmanager
    def drafting(self, export_id: UUID, suffix: str) -> Iterator[Draft]:
        """Give a file to write, for its owner alone; what is not kept in the block is removed.

        :raises OSError: if it cannot be made, or is there already.
        """
        self._folder.mkdir(mode=0o700, exist_ok=True)
        with drafting(self.path(export_id, suffix), "part") as draft:
            yield draft

    def list_exports(self) -> set[UUID]:
        """Return the exports of which there is a file, kept or not."""
        return {UUID(hex_id) for hex_id, _path in self._files()}

    def remove(self, export_id: UUID) -> None:
        """Take an export's files away, durably; there need not be any."""
        theirs = [path for hex_id, path in self._files() if hex_id == export_id.hex]
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
