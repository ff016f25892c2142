"""`zone reload`: new processes for a running service, which drops no request meanwhile."""

import fcntl
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from app.cli.instance import name_instance
from app.core.config import Settings

_FILE = "service.pid"


@click.command("reload")
def reload_command() -> None:
    """Renew the processes of a running `zone run`, with the code and the settings of now.

    The new ones serve before the old ones stop, which first end what they have begun. If they do
    not start, the old ones go on.
    """
    settings = Settings.from_environment()
    name_instance(settings)
    pid = _running(settings.instance / _FILE)
    if pid is None:
        raise click.ClickException("No `zone run` serves this instance here: start it.")
    os.kill(pid, signal.SIGHUP)
    click.echo("The service starts new processes; its own output says when they serve.")


def _running(path: Path) -> int | None:
    """Return the process that holds the file, if one does."""
    try:
        with path.open("r", encoding="ascii") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return None
    except BlockingIOError:
        return int(path.read_text(encoding="ascii"))
    return None


@contextmanager
def noted(instance: Path) -> Iterator[None]:
    """Let `zone reload` find this process."""
    with (instance / _FILE).open("a", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
