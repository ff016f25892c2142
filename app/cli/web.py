"""`zone web`: the web server alone."""

import click
from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels
from granian.server import Server

from app.cli.supervise import stop_with_supervisor
from app.config import Settings


@click.command("web")
@click.option("--supervised", is_flag=True, hidden=True)
def web(*, supervised: bool) -> None:
    """Serve the site, without its worker; `zone run` serves both."""
    settings = Settings.from_environment()
    if supervised:
        stop_with_supervisor()
    Server(
        "app.wsgi:application",
        factory=True,
        interface=Interfaces.WSGI,
        address=settings.host,
        port=settings.port,
        http=HTTPModes.http1,
        websockets=False,
        workers=settings.web_processes,
        blocking_threads=2,
        respawn_failed_workers=True,
        workers_kill_timeout=10,
        log_level=LogLevels.warning,
    ).serve()
