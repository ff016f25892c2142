"""The destination of an exported file: a path, with a readme next to it, or standard output."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

STANDARD_OUTPUT = "-"


def readme_of(path: Path) -> Path:
    """Return the path of a file's readme, in the same folder."""
    return path.with_name(f"{path.stem}.readme.txt")


def require_room_for_file(out: str) -> None:
    """Check that a file can have the name, and would not replace a pipe or a device.

    :raises BadParameter: saying what has the name.
    """
    path = Path(out)
    if out == STANDARD_OUTPUT:
        return
    if not path.name or path.is_dir():
        raise click.BadParameter(f"{out!r} is a folder: name a file in it.", param_hint="--out")
    if path.exists() and not path.is_file():
        raise click.BadParameter(
            f"{out!r} is not a regular file and would be replaced: use - and redirect the output.",
            param_hint="--out",
        )


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Name the file that cannot be written.

    :raises ClickException: in place of the error of the disk.
    """
    try:
        yield
    except OSError as error:
        raise click.ClickException(f"{path}: {error.strerror}.") from error


def tell_standard_output(piece: bytes) -> None:
    sys.stdout.buffer.write(piece)
    # Bytes still buffered here when this ends would not have left.
    sys.stdout.buffer.flush()


@contextmanager
def read_by_somebody() -> Iterator[None]:
    """End without a traceback if the standard output can no longer be written.

    :raises ClickException: saying so.
    """
    try:
        yield
    except OSError as error:
        # Python would try to write again when it exits, and report an error.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        why = f"The standard output cannot be written: {error.strerror}"
        if isinstance(error, BrokenPipeError):
            why = "The reader of the standard output has gone"
        raise click.ClickException(
            f"{why}. The export is recorded as aborted: run it again."
        ) from None


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Exit on a signal by an exception, so that everything open is closed."""

    def end(number: int, _frame: object) -> NoReturn:
        raise SystemExit(128 + number)

    before = {each: signal.signal(each, end) for each in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
