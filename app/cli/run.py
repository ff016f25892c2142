"""`zone run`: the whole service on this machine."""

import http.client
import sys

import click

from app.accounts.invitations import invite_staff
from app.accounts.store import staff
from app.cli.listening import listen, require_free_port
from app.cli.mail.mailing import mail_route
from app.cli.opening import require_durability
from app.cli.preparation import drafts_that_wait, prepare
from app.cli.reload import noted
from app.cli.supervisor import Supervisor
from app.core import clock
from app.core.config import Secrets, Settings
from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.core.rules.permissions import Role

_START_SECONDS = 60


@click.command("run")
def run() -> None:
    """Prepare the instance, then serve the site and its worker until stopped."""
    settings = Settings.from_environment()
    require_free_port(settings.host, settings.port)
    require_durability(settings)
    database = Database(settings.database_url, pool=settings.pool)
    secrets, published = prepare(settings, database)
    for doc, version in published:
        click.echo(f"  published {doc}, version {version}")
    database.dispose()
    with noted(settings.instance), listen(settings) as listening:
        supervisor = Supervisor(click.get_current_context().find_root().command.main)
        supervisor.start("web", "--socket", str(listening.fileno()), accepts=True)
        supervisor.start("worker", again=True)
        try:
            ended = _wait_until_serving(supervisor, settings)
            if ended is None and not supervisor.stopping:
                _greet(settings, secrets, database)
                database.dispose()
                ended = supervisor.wait()
        finally:
            supervisor.stop()
    if ended is not None:
        raise click.ClickException(f"`zone {ended}` stopped unexpectedly; its message is above.")
    _make_whole(database)
    click.echo("Stopped.")


def _make_whole(database: Database) -> None:
    """Move SQLite's write-ahead log into the database file, and report if it cannot be done."""
    try:
        whole = not database.is_sqlite or database.empty_log()
    except StorageUnavailable:
        whole = False
    database.dispose()
    if not whole:
        click.echo("A program still uses the database: a copy of it needs its -wal file as well.")


def _wait_until_serving(supervisor: Supervisor, settings: Settings) -> str | None:
    for _attempt in range(_START_SECONDS * 5):
        ended = supervisor.wait(0.2)
        if ended is not None or supervisor.stopping or _is_serving(settings):
            return ended
    return "web"


def _is_serving(settings: Settings) -> bool:
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.host, settings.host)  # noqa: S104 - compared, not bound
    connection = http.client.HTTPConnection(host, settings.port, timeout=2)
    try:
        connection.request("GET", "/healthz", headers={"Host": settings.allowed_hosts[0]})
        return connection.getresponse().status == http.client.OK
    except OSError:
        return False
    finally:
        connection.close()


def _greet(settings: Settings, secrets: Secrets, database: Database) -> None:
    lines = ["", f"  Site    {settings.origin}/", f"  Staff   {settings.origin}/staff/"]
    lines.append(f"  Mail    {mail_route(settings)}")
    lines += _warnings(settings) if settings.production else []
    if not settings.operator.configured:
        lines.append("  Shown as a demonstration until ZONE_OPERATOR_NAME says who operates it")
    lines += [f"  {line}" for line in drafts_that_wait(settings, database)]
    with database.reading() as session:
        has_administrator = staff.administrator_exists(session)
    if not has_administrator:
        token = invite_staff(
            database,
            secrets.ledger_key,
            email="",
            role=Role.ADMINISTRATOR,
            now=clock.now(),
        )
        lines += [
            "",
            "  There is no administrator yet. Set one up with this link, which works once:",
            f"  {settings.origin}/staff/set-up/{token}",
        ]
    lines += ["", "  Ctrl-C stops it.", ""]
    click.echo("\n".join(lines))
    sys.stdout.flush()


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
