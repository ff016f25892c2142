"""One generation of the service: it loads everything, and runs the web server and the worker.

They are forked from it: importing the service again would take each of them two seconds, and its
memory once more.
"""

import gc
import os
import signal
import socket
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import click

from app.accounts.invitations import invite_staff
from app.accounts.store import staff
from app.cli.key_watch import LOOK_SECONDS, KeyWatch
from app.cli.lazy_group import load
from app.cli.listening import BACKLOG
from app.cli.mail.mailing import mail_route
from app.cli.opening import require_durability
from app.cli.preparation import drafts_that_wait, prepare
from app.cli.supervisor import FORKING, Supervisor, tell_ready
from app.cli.watchdog import tell_watchdog
from app.cli.web import require_an_application
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.log import say
from app.core.outside.durable_files import replace_file
from app.core.outside.secret_files import folder_problems, load_secrets
from app.core.rules.errors import StorageUnavailable
from app.core.rules.permissions import Role

_LIFELINE = 0
"""Standard input: a pipe from the process that began this one, which has ended when it ends."""


def serve_generation(settings: Settings, descriptor: int, ready: int, *, again: bool) -> None:
    """Run the web server and the worker until asked to stop, or until another generation serves.

    :param descriptor: of the socket; connections are refused until all is prepared.
    :param ready: a pipe to write into once all serve.
    :param again: whether it follows another one, so that there is nothing to prepare.
    :raises ClickException: if the web server ends unexpectedly.
    """
    zone = click.get_current_context().find_root().command.main
    if not again:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        if _apart(zone, ["run", "--prepare"]):
            sys.exit(1)
    require_an_application(settings)
    # What is loaded stays: a child that loaded it, or looked through it for garbage, would have
    # pages of its own.
    load("app.cli.worker:worker")
    gc.collect()
    gc.freeze()
    supervisor = Supervisor(zone, _LIFELINE)
    with socket.fromfd(descriptor, socket.AF_INET, socket.SOCK_STREAM) as listening:
        listening.listen(BACKLOG)
    supervisor.start("web", "--socket", str(descriptor), accepts=True)
    supervisor.start("worker", again=True)
    try:
        ended = supervisor.wait_until_ready()
        if ended is None and not supervisor.stopping:
            if not again:
                _apart(_greet, settings)
            tell_ready(Connection(ready))
            ended = _wait_until_ended(supervisor, settings)
        if supervisor.relieved:
            supervisor.hand_over()
    finally:
        supervisor.stop()
    if ended is not None:
        raise click.ClickException(f"`zone {ended}` stopped unexpectedly; its message is above.")
    if not supervisor.relieved:
        # Those that leave still use the database: the pipe ends once they have ended.
        os.read(_LIFELINE, 1)
        _make_whole(Database(settings.database_url))


def _wait_until_ended(supervisor: Supervisor, settings: Settings) -> str | None:
    """Wait as the supervisor does; ask for a reload when the keys have been rotated."""
    watch, ended = KeyWatch(settings), None
    while ended is None and not supervisor.stopping and not supervisor.relieved:
        ended = supervisor.wait(LOOK_SECONDS)
        tell_watchdog()
        if watch.has_changed():
            # It begins the next generation, and relieves this one.
            os.kill(os.getppid(), signal.SIGHUP)
    return ended


def _apart(work: Callable[[Any], object], given: object) -> int | None:
    """Do some work in a forked process, and return its exit status.

    Done here, it would give this process pages of its own of all that it touches, for good.
    """
    # As a daemon it ends with this process, at whatever point that is.
    process = FORKING.Process(target=work, args=(given,), daemon=True)
    process.start()
    process.join()
    return process.exitcode


def prepare_instance(settings: Settings) -> None:
    """Bring the instance up to date, and report what was published."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    require_durability(settings)
    database = Database(settings.database_url, pool=settings.pool)
    _secrets, published = prepare(settings, database)
    database.dispose()
    for doc, version in published:
        say("service.published", f"  published {doc}, version {version}", err=False)


def _make_whole(database: Database) -> None:
    """Move SQLite's write-ahead log into the database file, and report if it cannot be done."""
    try:
        whole = not database.is_sqlite or database.empty_log()
    except StorageUnavailable:
        whole = False
    database.dispose()
    if not whole:
        say(
            "service.log_left",
            "A program still uses the database: a copy of it needs its -wal file as well.",
            err=False,
        )


def _greet(settings: Settings) -> None:
    secrets, database = load_secrets(settings), Database(settings.database_url)
    lines = ["", f"  Site    {settings.origin}/", f"  Staff   {settings.origin}/staff/"]
    lines.append(f"  Mail    {mail_route(settings)}")
    lines += _warnings(settings) if settings.production else []
    lines += [f"  Warning: {said}" for said in folder_problems(settings)]
    if not settings.operator.configured:
        lines.append("  Shown as a demonstration until ZONE_OPERATOR_NAME says who operates it")
    lines += [f"  {line}" for line in drafts_that_wait(settings, database)]
    with database.reading() as session:
        has_administrator = staff.administrator_exists(session)
    kept = settings.instance / "set-up-link"
    kept.unlink(missing_ok=True)
    if not has_administrator:
        token = invite_staff(
            database,
            secrets.ledger_key,
            email="",
            role=Role.ADMINISTRATOR,
            now=clock.now(),
        )
        where, shown = "with this link", f"{settings.origin}/staff/set-up/{token}"
        if not sys.stdout.isatty():
            # A log has more readers than a terminal, and each could become the administrator.
            replace_file(kept, f"{shown}\n".encode())
            where, shown = "with the link in this file", str(kept)
        lines += [
            "",
            f"  There is no administrator yet. Set one up {where}, which works once:",
            f"  {shown}",
        ]
    lines += ["", "  Ctrl-C stops it.", ""]
    database.dispose()
    say("service.serves", "\n".join(lines), err=False)


def _warnings(settings: Settings) -> list[str]:
    warnings = []
    if settings.mail_server is None:
        warnings.append(
            "  Warning: mail reaches nobody until you send those files, or set ZONE_SMTP_URL to "
            "a mail server"
        )
    if not settings.trusted_proxies:
        warnings.append(
            "  Warning: ZONE_TRUSTED_PROXIES is empty, so the forwarded headers of the proxy that "
            "ends TLS are ignored, and a flood from one network is not told from the rest: name "
            "it there"
        )
    return warnings
