"""`zone run`: the whole service on this machine.

Its process stays for as long as the service runs, and loads as little as that takes.
"""

import sys

import click

from app.cli.generations import Generations
from app.cli.lazy_group import load
from app.cli.listening import bind
from app.core.config import Settings
from app.core.log import say, set_up_log


@click.command("run")
@click.option("--socket", "descriptor", type=int, hidden=True)
@click.option("--ready", type=int, hidden=True)
@click.option("--again", is_flag=True, hidden=True)
@click.option("--prepare", is_flag=True, hidden=True)
def run(*, descriptor: int | None, ready: int | None, again: bool, prepare: bool) -> None:
    """Prepare the instance, then serve the site and its worker until stopped."""
    settings = Settings.from_environment()
    set_up_log(settings.log_format)
    if prepare:
        load("app.cli.service:prepare_instance")(settings)
        return
    if descriptor is not None:
        # The process that has all loaded; the one below began it.
        load("app.cli.service:serve_generation")(settings, descriptor, ready, again=again)
        return
    with bind(settings) as bound:
        status = Generations(settings, bound.fileno()).serve()
    if status:
        sys.exit(status)
    say("service.stopped", "Stopped.", err=False)
