"""`zone worker`: what happens after an enquiry is received."""

import signal
import threading
from contextlib import suppress

import click
import structlog

from app import clock
from app.adapters.mail import FileMailer
from app.cli.preparation import checked_content, require_schema
from app.cli.supervise import stop_with_supervisor
from app.config import Settings
from app.content import Content
from app.db import Database
from app.domain.errors import StorageUnavailable
from app.services.deliver_outbox import deliver_outbox

_PAUSE_SECONDS = 1.0
_log = structlog.get_logger()


@click.command("worker")
@click.option("--supervised", is_flag=True, hidden=True)
def worker(*, supervised: bool) -> None:
    """Send queued messages until stopped; `zone run` does so beside the site."""
    settings = Settings.from_environment()
    stopping = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopping.set())
    if supervised:
        stop_with_supervisor()
    # A database that is down for a while is waited for.
    with suppress(StorageUnavailable):
        require_schema(settings)
    database = Database(settings.database_url)
    content = checked_content()
    while not stopping.is_set():
        if not _work(database, content, settings):
            stopping.wait(_PAUSE_SECONDS)
    database.dispose()


def _work(database: Database, content: Content, settings: Settings) -> bool:
    """Send what is due; return whether there may be more."""
    mailer = FileMailer(settings.instance / "mail")
    try:
        return deliver_outbox(database, mailer, content, settings.installation, clock.now()) > 0
    except StorageUnavailable:
        _log.warning("worker.database_unavailable")
        return False
