"""`zone web`: the web server alone."""

import socket
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from typing import Any

import click
from granian import loops
from granian._granian import SocketHolder
from granian._internal import load_target
from granian.constants import HTTPModes, Interfaces, Loops
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.server.mp import MPServer

from app.cli.key_watch import reload_at_rotation
from app.cli.listening import BACKLOG, listen
from app.cli.opening import (
    require_durability,
    require_own_keys,
    require_schema,
    require_shared_folder,
)
from app.cli.preparation import checked_content, take_up_own_words
from app.cli.supervisor import live_with_supervisor, tell_ready
from app.core.config import Settings
from app.core.db import Database
from app.core.log import set_up_log
from app.core.outside.event_loop import EagerLoop
from app.core.outside.secret_files import require_secrets
from app.core.process import open_more_files
from app.factory import create_app

_CONNECTIONS = 4096
"""Connections that one process holds at a time; those beyond wait, unaccepted, in the backlog. An
idle one takes some 10 KB."""

_OTHER_FILES = 512
"""Files of a process besides its connections: the database's, static files, pipes."""

_HEADER_SECONDS = 30
"""Time for the whole head of a request, and for an idle connection until the next one."""

_LARGEST_HEADER = 64 * 1024


_AS_OURS = {"loggers": {"_granian": {"handlers": [], "propagate": True}}}
"""The server's own lines go where those of other libraries do, in the form of our log."""


class _Server(MPServer):
    """The web server, whose processes take connections from one socket.

    With a socket of its own, each would lose those that wait there when it ends.

    :param listening: returns the socket.
    """

    def __init__(self, target: str, listening: Callable[[], socket.socket], **options: Any) -> None:
        super().__init__(target, **options)
        self._listening = listening

    def _init_shared_socket(self) -> None:
        self._sso = self._listening()
        is_unix, pending = False, BACKLOG
        holder: Any = SocketHolder
        # Granian declares neither the arguments nor the attributes.
        vars(self)["_ssp"], vars(self)["_shd"] = None, holder(self._sso.fileno(), is_unix, pending)


@click.command("web")
@click.option("--supervised", is_flag=True, hidden=True)
@click.option("--socket", "descriptor", type=int, hidden=True)
@click.option("--ready", type=int, hidden=True)
def web(*, supervised: bool, descriptor: int | None, ready: int | None) -> None:
    """Serve the site, without its worker; `zone run` serves both."""
    settings = Settings.from_environment()
    set_up_log(settings.log_format)
    if supervised:
        live_with_supervisor("web")
    else:
        require_an_application(settings)
        reload_at_rotation(settings)
    server = make_server("app.wsgi:application", settings, descriptor)
    server.serve(target_loader=partial(_loaded, None if ready is None else Connection(ready)))


def _loaded(ready: Connection | None, target: str) -> Callable[..., Any]:
    """Return the application in a process of the server, and notify the supervisor."""
    made: Callable[..., Any] = load_target(target, factory=True)
    tell_ready(ready)
    return made


def make_server(target: str, settings: Settings, descriptor: int | None = None) -> MPServer:
    """Return the web server, set up but not started.

    :param target: the module and the function that makes the application in each process.
    :param descriptor: of the socket, if the supervisor has it already.
    """

    def listening() -> socket.socket:
        return listen(settings) if descriptor is None else socket.socket(fileno=descriptor)

    loops.register("asyncio")(EagerLoop)
    connections = min(_CONNECTIONS, open_more_files(_CONNECTIONS + _OTHER_FILES) - _OTHER_FILES)
    return _Server(
        target,
        listening,
        factory=True,
        interface=Interfaces.RSGI,
        address=settings.host,
        port=settings.port,
        loop=Loops.asyncio,
        http=HTTPModes.http1,
        websockets=False,
        workers=settings.web_processes,
        backpressure=max(1, connections),
        http1_settings=HTTP1Settings(
            header_read_timeout=_HEADER_SECONDS * 1000, max_buffer_size=_LARGEST_HEADER
        ),
        respawn_failed_workers=True,
        workers_kill_timeout=10,
        log_level=LogLevels.warning,
        log_dictconfig=_AS_OURS,
    )


def require_an_application(settings: Settings) -> None:
    """Raise here any error that would stop every server process with a mere traceback."""
    require_schema(settings)
    require_secrets(settings)
    require_durability(settings)
    take_up_own_words(settings, checked_content(settings))
    database: Database = create_app(settings).extensions["zone"].database
    require_own_keys(settings, database)
    require_shared_folder(settings, database)
    database.dispose()
