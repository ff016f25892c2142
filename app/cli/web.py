"""`zone web`: the web server alone."""

import logging
from typing import Any

import click
from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels
from granian.server import Server
from granian.server.common import AbstractServer

from app import create_app
from app.cli.preparation import require_schema
from app.cli.supervisor import stop_with_supervisor
from app.core.config import Settings

_THREADS = 16
"""Requests that one process answers at a time. Most of them wait for the database's writer: those
that wait together share its commit, so that fewer threads would store fewer enquiries."""


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
    # Granian advises fewer threads, which suits other applications.
    advice = "Python threads"
    logging.getLogger("_granian").addFilter(lambda line: advice not in line.getMessage())
    return Server(
        target,
        factory=True,
        interface=Interfaces.WSGI,
        address=settings.host,
        port=settings.port,
        http=HTTPModes.http1,
        websockets=False,
        workers=settings.web_processes,
        blocking_threads=_THREADS,
        respawn_failed_workers=True,
        workers_kill_timeout=10,
        log_level=LogLevels.warning,
    )


def _require_an_application(settings: Settings) -> None:
    """Raise here any error that would stop every server process with a mere traceback.

    `zone run` has prepared the instance, so that its children need not check it again.
    """
    require_schema(settings)
    create_app(settings).extensions["zone"].database.dispose()
