"""`zone reload`: new processes for a running service, which drops no request meanwhile."""

import fcntl
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click

from app.cli.instance import name_instance
from app.core.config import Settings

_FILE = "service.pid"
_LOOK_SECONDS = 1.0


@click.command("reload")
def reload_command() -> None:
    """Renew the processes of a running `zone run`, with the code and the settings of now.

    The new ones serve before the old ones stop, which first end what they have begun. If they do
    not start, the old ones go on.
    """
    settings = Settings.from_environment()
    name_instance(settings)
    pid = running(settings.instance)
    if pid is None:
        raise click.ClickException("No `zone run` serves this instance here: start it.")
    os.kill(pid, signal.SIGHUP)
    click.echo("The service starts new processes; its own output says when they serve.")


def running(instance: Path) -> int | None:
    """Return the process of the `zone run` that serves an instance here, if one does."""
    path = instance / _FILE
    try:
        with path.open("r", encoding="ascii") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return None
    except BlockingIOError:
        written = path.read_text(encoding="ascii")
        return int(written) if written else None
    return None


@contextmanager
def noted(instance: Path) -> Iterator[None]:
    """Let `zone reload` find this process, which alone runs the service of an instance.

    :raises click.ClickException: if another process runs it.
    """
    path = instance / _FILE
    with path.open("a", encoding="ascii") as file:
        if not _is_locked(file):
            raise click.ClickException(
                f"Another `zone run` (process {running(instance)}) serves the instance {instance}. "
                "Stop it first, or set ZONE_INSTANCE to another folder."
            )
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _is_locked(file: TextIO) -> bool:
    """Lock a file, unless another process keeps it."""
    deadline = time.monotonic() + _LOOK_SECONDS
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            # A `zone reload` that looks for a service holds it for a moment.
            if time.monotonic() > deadline:
                return False
            time.sleep(0.05)
        else:
            return True
