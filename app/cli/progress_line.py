"""The progress of long work, shown to the operator who waits for it."""

import sys
from typing import TextIO

import click
import structlog

WORTH_TELLING = 100_000
"""The number of entries from which on people expect to see progress."""


class _Line:
    """A display of progress: on a terminal in one line, else in a new one after a larger step."""

    def __init__(self, stream: TextIO, step: int, larger_step: int) -> None:
        self._stream, self._rewrites = stream, stream.isatty()
        self._step = step if self._rewrites else larger_step
        self._told = 0
        self._line_is_open = False

    def _tell(self, place: int, said: str) -> None:
        if place != self._told:
            self._told = place
            click.echo(f"\r{said}" if self._rewrites else said, self._stream, nl=not self._rewrites)
            self._line_is_open = self._rewrites

    def close(self) -> None:
        """End the line that is being rewritten, so that later output begins a new one."""
        if self._line_is_open:
            click.echo(file=self._stream)
            self._line_is_open = False


class ProgressLine(_Line):
    """A display of how much is checked: on a terminal in one line, else every ten percent.

    :param stream: the standard error, since progress is no result.
    """

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream, 1, 10)

    def tell(self, done: int, size: int) -> None:
        """Show the progress; it starts again with each tree."""
        if size >= WORTH_TELLING:
            percent = done * 100 // size // self._step * self._step
            self._tell(percent, f"Checked {percent}% of {size:,} entries.")


class CountLine(_Line):
    """A display of the rows written: on a terminal in one line, else every hundred thousand.

    :param stream: the standard error, since progress is no result.
    """

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream, 1_000, WORTH_TELLING)

    def tell(self, rows: int) -> None:
        """Show the present number of rows."""
        self._tell(rows // self._step, f"Written: {rows:,} rows.")


_UPGRADE = {
    "schema.waits": "Another process writes into the database; this one waits for it.",
    "schema.step": "Upgrading the database, step {step} of {of}: {title}",
    "schema.upgraded": "The schema is {revision} now.",
    "schema.wider": "The schema is {revision}: newer than {known}, which this version knows, and "
    "made to work with it.",
}


def tell_upgrade(event: str, /, **facts: object) -> None:
    """Report an upgrade's progress in the log, and on the terminal if there is one.

    :param event: a key of `_UPGRADE`.
    """
    if sys.stderr.isatty():
        click.echo(_UPGRADE[event].format(**facts), err=True)
    # Somebody who waits at a terminal has read it already, unless the log goes elsewhere.
    if not (sys.stderr.isatty() and sys.stdout.isatty()):
        structlog.get_logger().info(event, **facts)
