"""`zone web`: the web server alone."""

from typing import Any

import click
from granian import loops
from granian.constants import HTTPModes, Interfaces, Loops
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.server import Server
from granian.server.common import AbstractServer

from app.cli.opening import require_schema
from app.cli.preparation import checked_content, take_up_own_words
from app.cli.supervisor import stop_with_supervisor
from app.core.config import Settings
from app.core.outside.event_loop import EagerLoop
from app.core.outside.secret_files import require_secrets
from app.core.process import open_more_files
from app.factory import create_app

_CONNECTIONS = 4096
"""Connections that one process holds at a time; those beyond wait, unaccepted, in the backlog. An
idle one takes some 10 KB."""

_OTHER_FILES = 512
"""Files of a process besides its connections: the database's, static files, pipes."""

_BACKLOG = 1024
_HEADER_SECONDS = 30
"""Time for the whole head of a request, and for an idle connection until the next one."""

_LARGEST_HEADER = 64 * 1024


@click.command("web")
@click.option("--supervised", is_flag=True, hidden=True)
def web(*, supervised: bool) -> None:
    """Serve the site, without its worker; `zone run` serves both."""
    settings = Settings.from_environment()
    if supervised:
        stop_with_supervisor()
    else:
        _require_an_application(settings)
    make_server("app.wsgi:application", settings).serve()


def make_server(target: str, settings: Settings) -> AbstractServer[Any]:
    """Return the web server, set up but not started.

    :param target: the module and the function that makes the application in each process.
    """
    loops.register("asyncio")(EagerLoop)
    connections = min(_CONNECTIONS, open_more_files(_CONNECTIONS + _OTHER_FILES) - _OTHER_FILES)
    return Server(
        target,
        factory=True,
        interface=Interfaces.RSGI,
        address=settings.host,
        port=settings.port,
        loop=Loops.asyncio,
        http=HTTPModes.http1,
        websockets=False,
        workers=settings.web_processes,
        backlog=_BACKLOG,
        backpressure=max(1, connections),
        http1_settings=HTTP1Settings(
            header_read_timeout=_HEADER_SECONDS * 1000, max_buffer_size=_LARGEST_HEADER
        ),
        respawn_failed_workers=True,
        workers_kill_timeout=10,
        log_level=LogLevels.warning,
    )


def _require_an_application(settings: Settings) -> None:
    """Raise here any error that would stop every server process with a mere traceback.

    `zone run` has prepared the instance, so that its children need not check it again.
    """
    require_schema(settings)
    require_secrets(settings)
    take_up_own_words(settings, checked_content(settings))
    create_app(settings).extensions["zone"].database.dispose()
