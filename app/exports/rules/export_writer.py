"""What writes the rows of an export as a file of one format."""

from collections.abc import Iterator, Sequence
from typing import Protocol

Row = tuple[str, ...]
"""One lead's values by the request's columns, as corrected; times in UTC, lists with spaces."""


class RowWriter(Protocol):
    """A file being written, a batch of rows at a time; it holds no more than a batch in memory."""

    @property
    def content_type(self) -> str:
        """The media type of the file."""

    @property
    def suffix(self) -> str:
        """The ending of the file's name, without a dot."""

    def begin(self) -> bytes:
        """Return what stands before the first row."""

    def rows(self, rows: Sequence[Row]) -> bytes:
        """Return some rows; empty while a format keeps them until its end."""

    def end(self) -> Iterator[bytes]:
        """Yield what stands after the last row, piece by piece."""

    def close(self) -> None:
        """Let go of whatever is held outside memory, finished or not."""
