"""The progress of a long piece of work, told to the operator who waits for it."""

from typing import TextIO

import click

WORTH_TELLING = 100_000
"""Entries from which on a person would wonder whether anything happens."""


class ProgressLine:
    """Tells how much of something is checked: on a terminal in one line, else every ten percent.

    :param stream: the standard error, since what it says is no result.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._rewrites = stream.isatty()
        self._step = 1 if self._rewrites else 10
        self._told = 0
        self._line_is_open = False

    def tell(self, done: int, size: int) -> None:
        """Take note of how far it is; what begins anew, as with the next tree, is told anew."""
        if size < WORTH_TELLING:
            return
        percent = done * 100 // size // self._step * self._step
        if percent == self._told:
            return
        self._told = percent
        said = f"Checked {percent}% of {size:,} entries."
        click.echo(f"\r{said}" if self._rewrites else said, self._stream, nl=not self._rewrites)
        self._line_is_open = self._rewrites

    def close(self) -> None:
        """End the line that is being rewritten, so that what follows has one of its own."""
        if self._line_is_open:
            click.echo(file=self._stream)
            self._line_is_open = False


class CountLine:
    """Tells how many rows are written: on a terminal in one line, else every hundred thousand.

    :param stream: the standard error, since what it says is no result.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._rewrites = stream.isatty()
        self._step = 1_000 if self._rewrites else WORTH_TELLING
        self._told = 0

    def tell(self, rows: int) -> None:
        """Take note of how many there are by now."""
        if rows // self._step == self._told // self._step:
            return
        self._told = rows
        said = f"Written: {rows:,} rows."
        click.echo(f"\r{said}" if self._rewrites else said, self._stream, nl=not self._rewrites)

    def close(self) -> None:
        """End the line that is being rewritten, so that what follows has one of its own."""
        if self._rewrites and self._told:
            click.echo(file=self._stream)
