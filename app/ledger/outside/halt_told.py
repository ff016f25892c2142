"""Whether people have been told of an alarm about the ledger, noted in files.

They stand beside the word of the halt itself: each machine tells of its own, and whoever can write
the database alone cannot make believe that it has been told.
"""

from pathlib import Path

from app.core.config import Settings
from app.core.outside.durable_files import read_file, replace_file
from app.ledger.rules.told import Told, parse_told


class HaltTold:
    """The notes in an instance's ledger folder, one of each alarm."""

    def __init__(self, settings: Settings) -> None:
        self._folder = settings.instance / "ledger"

    def find(self, alarm: str) -> Told | None:
        """Return what people have been told of an alarm, unless it is over since."""
        data = read_file(self._path(alarm))
        return None if data is None else parse_told(data)

    def note(self, alarm: str, told: Told) -> None:
        """Note what people have been told of an alarm."""
        replace_file(self._path(alarm), bytes(told))

    def forget(self, alarm: str) -> None:
        """Note that an alarm is over."""
        self._path(alarm).unlink(missing_ok=True)

    def _path(self, alarm: str) -> Path:
        return self._folder / f"{alarm}-told"
