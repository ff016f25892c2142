"""`zone worker`: the work after an enquiry is received."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from multiprocessing.connection import Connection
from queue import Empty, SimpleQueue
from uuid import uuid4

import click
import structlog

from app.cli.key_watch import LOOK_SECONDS, KeyWatch
from app.cli.mail.mailing import mail_route, mail_tools
from app.cli.opening import (
    require_durability,
    require_own_keys,
    require_schema,
    require_shared_folder,
)
from app.cli.periodic import periodic_work
from app.cli.preparation import apply_again, checked_content
from app.cli.supervisor import live_with_supervisor, tell_ready
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.log import error_name, say, set_up_log
from app.core.outside.secret_files import load_secrets, require_secrets
from app.core.periodic_work import PeriodicWork, run_periodic
from app.core.process import settle_process
from app.core.rules.errors import StorageUnavailable
from app.mail.outbox import MailTools, deliver_outbox, record_outcomes
from app.web.content.own_words import OwnWords

_PAUSE_SECONDS = 1.0
_FAREWELL_SECONDS = 10.0
"""Seconds that a stopping worker waits for unfinished work, which may safely be cut off: less than
its supervisor waits for it."""

_ANEW = "anew"

_log = structlog.get_logger()


@dataclass(frozen=True)
class _Loop:
    """Work that is repeated in its own thread, so that no other work waits for it.

    :param turn: does a piece of the work; returns whether there is more to do at once.
    :param rest: called whenever there is no more work for now, and at the end.
    :param finish: does what must not be left at the end; called again while the database is away.
    """

    name: str
    turn: Callable[[], bool]
    rest: Callable[[], None] = lambda: None
    finish: Callable[[], bool] = lambda: True

    def run(self, stopping: threading.Event, ended: SimpleQueue[str]) -> None:
        """Repeat the work until told to stop, and report the end; a failure is logged first."""
        try:
            while not stopping.is_set():
                if not self._tried(self.turn):
                    self.rest()
                    stopping.wait(_PAUSE_SECONDS)
            self.rest()
            while not self._tried(self.finish):
                time.sleep(_PAUSE_SECONDS)
        except Exception:  # noqa: BLE001 - whatever it was, a worker without this loop is none
            _log.exception("worker.failed", loop=self.name)
        finally:
            ended.put(self.name)

    def _tried(self, work: Callable[[], bool]) -> bool:
        """Return the result of some work, or False while the database is unreachable."""
        try:
            return work()
        except StorageUnavailable as error:
            _log.warning(
                "worker.database_unavailable",
                loop=self.name,
                reason=error_name(error.__cause__ or error),
            )
            return False


@click.command("worker")
@click.option("--supervised", is_flag=True, hidden=True)
@click.option("--ready", type=int, hidden=True)
def worker(*, supervised: bool, ready: int | None) -> None:
    """Send queued messages and do periodic work, until stopped; several workers may run."""
    settings = Settings.from_environment()
    set_up_log(settings.log_format)
    # A queue, since a signal's handler may interrupt code that waits for an event's own lock.
    ended: SimpleQueue[str] = SimpleQueue()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.put(""))
    if supervised:
        live_with_supervisor("worker")
    else:
        say("worker.mail", f"Mail is {mail_route(settings)}.", err=False)
    # The worker waits for a database that is down.
    with suppress(StorageUnavailable):
        require_schema(settings)
    database = Database(settings.database_url, pool=settings.pool)
    require_secrets(settings)
    secrets = load_secrets(settings)
    with suppress(StorageUnavailable):
        require_durability(settings)
        require_own_keys(settings, database)
        require_shared_folder(settings, database)
        apply_again(settings, secrets, database)
    content = checked_content(settings)
    own = OwnWords(content, settings.instance)
    tools = mail_tools(settings, secrets, content)
    works = periodic_work(settings, database, content)
    stopping = threading.Event()
    alive = partial(tell_ready, None if ready is None else Connection(ready))
    loops = _loops(database, lambda: replace(tools, content=own.now()), works, stopping, alive)
    settle_process()
    alive()
    watch = None if supervised else KeyWatch(settings)
    failed = _run_until_ended(loops, ended, stopping, watch)
    database.dispose()
    if failed == _ANEW:
        # With the rotated keys; a supervisor renews it itself.
        os.execv(sys.executable, [sys.executable, "-m", "app.cli", "worker"])  # noqa: S606 - ours, and no shell
    if failed:
        raise click.ClickException(f"The worker's loop {failed} has failed; see above.")


def _loops(
    database: Database,
    tools: Callable[[], MailTools],
    works: Sequence[PeriodicWork],
    stopping: threading.Event,
    alive: Callable[[], None] = lambda: None,
) -> list[_Loop]:
    """Return the worker's loops: no mail, no other machine and no long work may hold up sealing.

    :param tools: returns the dependencies of sending mail, with the words of the moment.
    :param stopping: set once the worker stops; then no other mail is begun.
    :param alive: tells the supervisor, after each round of short work, that the worker goes on.
    """
    own_name = uuid4().hex

    unwanted: dict[str, datetime] = {}

    def come_round(chosen: Sequence[PeriodicWork]) -> bool:
        run_periodic(database, chosen, own_name, clock.now(), unwanted)
        return False

    def deliver() -> bool:
        return deliver_outbox(database, tools(), clock.now, over=stopping.is_set) > 0

    def record() -> bool:
        # A mail that was sent and is not recorded as sent would be sent again.
        record_outcomes(database, tools())
        return True

    mail = _Loop("mail", deliver, tools().mailer.close, record)
    kinds = {
        "periodic": [each for each in works if not each.outside and not each.long],
        "outside": [each for each in works if each.outside],
        "long": [each for each in works if each.long],
    }
    rounds = [
        _Loop(name, partial(come_round, chosen), alive if name == "periodic" else lambda: None)
        for name, chosen in kinds.items()
        if chosen
    ]
    return [mail, *rounds]


def _run_until_ended(
    loops: list[_Loop],
    ended: SimpleQueue[str],
    stopping: threading.Event,
    watch: KeyWatch | None = None,
) -> str:
    """Run loops until a signal comes or one of them fails; return the name of one that failed.

    :param stopping: set when the loops have to end.
    :param watch: also ends them when it sees that the keys have changed, which returns _ANEW.

    Work that is unfinished after the timeout is left, as if the process had been killed: mail is
    sent again once its claim has expired, and periodic work is repeated once its lease has.
    """
    threads = [
        threading.Thread(target=loop.run, args=(stopping, ended), name=loop.name, daemon=True)
        for loop in loops
    ]
    for thread in threads:
        thread.start()
    failed = _first_end(ended, watch)
    stopping.set()
    deadline = time.monotonic() + _FAREWELL_SECONDS
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
        if thread.is_alive():
            _log.warning("worker.left_unfinished", loop=thread.name)
    return failed


def _first_end(ended: SimpleQueue[str], watch: KeyWatch | None) -> str:
    while True:
        try:
            return ended.get(timeout=LOOK_SECONDS)
        except Empty:
            if watch is not None and watch.has_changed():
                return _ANEW
