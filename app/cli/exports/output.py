"""The destination of an exported file: a path with a readme beside it, or standard output."""

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
    """Return where the readme of a file goes: beside it."""
    return path.with_name(f"{path.stem}.readme.txt")


def require_room_for_file(out: str) -> None:
    """Check that a file can have the name, which would replace a pipe or a device.

    :raises BadParameter: saying what is there.
    """
    path = Path(out)
    if out == STANDARD_OUTPUT:
        return
    if not path.name or path.is_dir():
        raise click.BadParameter(f"{out!r} is a folder: name a file in it.", param_hint="--out")
    if path.exists() and not path.is_file():
        raise click.BadParameter(
            f"{out!r} is no file, and would be replaced: use - and lead the output there.",
            param_hint="--out",
        )


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Name the file that cannot be written.

    :raises ClickException: in place of what the disk raised.
    """
    try:
        yield
    except OSError as error:
        raise click.ClickException(f"{path}: {error.strerror}.") from error


def tell_standard_output(piece: bytes) -> None:
    sys.stdout.buffer.write(piece)
    # What is still here if this ends has not left.
    sys.stdout.buffer.flush()


@contextmanager
def read_by_somebody() -> Iterator[None]:
    """End without a traceback if the standard output takes nothing any more.

    :raises ClickException: saying so.
    """
    try:
        yield
    except OSError as error:
        # Python would try once more at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        why = f"The standard output cannot be written: {error.strerror}"
        if isinstance(error, BrokenPipeError):
            why = "Nobody reads the standard output any more"
        raise click.ClickException(f"{why}. The export is recorded as broken off.") from None


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let an end asked for by a signal run through whatever has to be closed."""

    def end(number: int, _frame: object) -> NoReturn:
        raise SystemExit(128 + number)

    before = {each: signal.signal(each, end) for each in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
