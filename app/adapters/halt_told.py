"""Whether people have been told of a halt, noted in a file.

It stands beside the word of the halt itself: each machine tells of its own, and whoever can write
the database alone cannot make believe that it has been told.
"""

from app.adapters.durable_files import read_file, replace_file
from app.config import Settings


class HaltTold:
    """The note in an instance's ledger folder."""

    def __init__(self, settings: Settings) -> None:
        self._path = settings.instance / "ledger" / "halt-told"

    def __bool__(self) -> bool:
        """Whether people have been told of a halt, and not yet of its end."""
        return read_file(self._path) is not None

    def note(self, halt: str) -> None:
        """Note that people have been told of a halt."""
        replace_file(self._path, halt.encode())

    def forget(self) -> None:
        """Note that people have been told of its end."""
        self._path.unlink(missing_ok=True)
