"""`zone worker`: what happens after an enquiry is received."""

import signal
import threading
from collections.abc import Sequence
from contextlib import suppress
from uuid import uuid4

import click
import structlog

from app import clock
from app.adapters.secret_files import load_secrets
from app.cli.mailing import mail_room, mail_route
from app.cli.periodic import periodic_work
from app.cli.preparation import checked_content, require_schema
from app.cli.supervise import stop_with_supervisor
from app.config import Settings
from app.db import Database
from app.domain.errors import StorageUnavailable
from app.services.deliver_outbox import MailRoom, deliver_outbox
from app.services.run_periodic import PeriodicWork, run_periodic

_PAUSE_SECONDS = 1.0
_log = structlog.get_logger()


@click.command("worker")
@click.option("--supervised", is_flag=True, hidden=True)
def worker(*, supervised: bool) -> None:
    """Send queued messages and do what comes round, until stopped; several may run."""
    settings = Settings.from_environment()
    stopping = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopping.set())
    if supervised:
        stop_with_supervisor()
    else:
        click.echo(f"Mail is {mail_route(settings)}.")
    # A database that is down for a while is waited for.
    with suppress(StorageUnavailable):
        require_schema(settings)
    database = Database(settings.database_url)
    room = mail_room(settings, load_secrets(settings), checked_content())
    works, own_name = periodic_work(settings, database), uuid4().hex
    while not stopping.is_set():
        if not _work(database, room, works, own_name):
            room.mailer.close()
            stopping.wait(_PAUSE_SECONDS)
    room.mailer.close()
    database.dispose()


def _work(database: Database, room: MailRoom, works: Sequence[PeriodicWork], own_name: str) -> bool:
    """Do what comes round, then send some messages; return whether there may be more."""
    try:
        run_periodic(database, works, own_name, clock.now())
        return deliver_outbox(database, room, clock.now) > 0
    except StorageUnavailable:
        _log.warning("worker.database_unavailable")
        return False
