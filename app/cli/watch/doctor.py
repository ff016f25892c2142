"""`zone doctor`: everything that an instance needs, looked at once, each with its cure."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta

import click
from sqlalchemy.exc import SQLAlchemyError

from app.backup.outside.store import BackupStore
from app.cli.mail.mailing import mail_route, mailer_of
from app.cli.preparation import checked_content
from app.cli.watch.found import Found
from app.cli.watch.mail_cures import cure_of
from app.cli.watch.own_files import examine_own_files
from app.core import clock
from app.core.config import SettingError, Settings
from app.core.db import Database
from app.core.outside.connection_causes import explain
from app.core.outside.secret_files import close_to_others, folder_problems, load_secrets
from app.core.rules.errors import StorageUnavailable
from app.core.rules.languages import DEFAULT
from app.core.store import periodic_job
from app.ledger.outside.ledger_files import LedgerFolder, Vouching
from app.mail.rules.delivery import MailNotSent
from app.migrations import find_standing
from app.migrations.revisions import Standing
from app.watch.facts import Watched, read_facts
from app.watch.outside.origin import (
    OriginProblem,
    read_certificate,
    require_own_answer,
    resolve,
)
from app.watch.reminders import awaits_first_backup
from app.watch.rules.facts import State
from app.web.watch.told import told

_ENDS_SOON = timedelta(days=14)
_CLOCKS_DIFFER = timedelta(seconds=5)


@click.command("doctor")
def doctor() -> None:
    """Look at all that the instance needs: what is wrong, and what to do.

    It looks at settings, keys, database, worker, ledger, disk, mail, clock, the site's name and its
    certificate, and changes nothing. It connects to the mail server and sends nothing. The exit
    status is 1 if there is a problem; a warning leaves it 0.
    """
    problems = 0
    for found in _examine():
        click.echo(f"{found.verdict:8} {found.subject}: {found.said}")
        problems += found.verdict == "problem"
        if found.cure:
            click.echo(f"{'':8} -> {found.cure}")
    if problems:
        raise click.ClickException(f"{problems} problem(s); what to do stands below each.")


def _examine() -> Iterator[Found]:
    try:
        settings = Settings.from_environment()
        close_to_others(settings.instance, only_look=True)
    except SettingError as error:
        yield Found("Settings", str(error), "Correct this setting; nothing else was looked at.")
        return
    yield from _settings(settings)
    database = Database(settings.database_url, pool=settings.pool)
    try:
        for examine in _EXAMINATIONS:
            yield from examine(settings, database)
    finally:
        database.dispose()


def _settings(settings: Settings) -> Iterator[Found]:
    yield Found("Settings", f"They can be used; the instance is {settings.instance}.")
    for said in folder_problems(settings):
        yield Found("Folder", said, "See `mount` and `ls -ld` for what is there.")
    if settings.production and not settings.trusted_proxies:
        yield Found(
            "Proxy",
            "ZONE_TRUSTED_PROXIES is empty, so visitors cannot be told apart.",
            "Name there the proxy that ends TLS, for example 127.0.0.1.",
        )
    if settings.production and not settings.operator.configured:
        yield Found(
            "Operator",
            "ZONE_OPERATOR_NAME is not set, so every page says that this is a demonstration.",
            "Set it to the name of who operates the site.",
        )


def _keys(settings: Settings, _database: Database) -> Iterator[Found]:
    if not (settings.shared / "secrets").is_dir():
        cure = "Run `zone secrets create`, or restore them from your backup."
        yield Found("Keys", "There are none yet.", cure)
        return
    try:
        load_secrets(settings)
    except SettingError as error:
        yield Found("Keys", "They cannot be used.", str(error))
    else:
        yield Found("Keys", "All are there, and closed to other users.")


def _database(_settings: Settings, database: Database) -> Iterator[Found]:
    try:
        standing, revision = find_standing(database)
    except (StorageUnavailable, SQLAlchemyError) as error:
        explained = explain(error, database.url)
        yield Found("Database", explained.said, explained.cure)
        return
    said, cure = _SCHEMA[standing]
    yield Found("Schema", said.format(revision=revision), cure)


_UPGRADE = "Run `zone db upgrade`."
_SCHEMA = {
    Standing.SAME: ("It is that of this version.", ""),
    Standing.WIDER: ("It is {revision}, newer than this version, which works with it.", ""),
    Standing.EMPTY: ("The database has no tables yet.", _UPGRADE),
    Standing.OLDER: ("It is {revision}, older than this version.", _UPGRADE),
    Standing.NEWER: (
        "It is {revision}, from a newer version, and this one cannot work with it.",
        "Run the newer version, or restore the backup from before that upgrade.",
    ),
    Standing.PREVIEW: (
        "It was made by an earlier preview, which nothing upgrades.",
        "Move the database and the instance's folder away, and start afresh.",
    ),
}
"""What is said of each standing, and what to do."""


def _facts(settings: Settings, database: Database) -> Iterator[Found]:
    if not (settings.shared / "secrets").is_dir():
        return
    try:
        vouching = Vouching(load_secrets(settings).ledger_key, LedgerFolder(settings))
        found = read_facts(Watched(database, vouching, settings.instance), clock.now())
    except (SettingError, SQLAlchemyError):
        # Said above: its keys or its tables are missing.
        return
    content = checked_content(settings)
    for each in found:
        line = told(content, DEFAULT, each)
        yield Found(line.title, line.said, line.cure, warns=line.state is State.NONE)


def _backups(settings: Settings, database: Database) -> Iterator[Found]:
    if settings.backup_dir is None or BackupStore(settings.backup_dir, ()).newest_at():
        return
    awaited = False
    with suppress(StorageUnavailable, SQLAlchemyError):
        awaited = awaits_first_backup(database, clock.now())
    yield Found(
        "Backups",
        f"ZONE_BACKUP_DIR, {settings.backup_dir}, holds none.",
        "The worker makes the first one by itself. If none comes, see the log for "
        "`periodic.failed`, and run `zone backup`.",
        warns=awaited,
    )


def _mail(settings: Settings, _database: Database) -> Iterator[Found]:
    if settings.mail_server is None and settings.production:
        cure = "Set ZONE_SMTP_URL to a mail server."
        yield Found("Mail", f"It is {mail_route(settings)}, and reaches nobody.", cure)
        return
    mailer = mailer_of(settings)
    try:
        mailer.try_out()
    except MailNotSent as error:
        yield Found("Mail", str(error), cure_of(error.trouble))
    else:
        yield Found("Mail", f"It is {mail_route(settings)}.")


def _clock(_settings: Settings, database: Database) -> Iterator[Found]:
    try:
        with database.reading() as session:
            there = clock.now() if database.is_sqlite else periodic_job.clock_there(session)
            last = periodic_job.last_run(session)
    except (StorageUnavailable, SQLAlchemyError):
        return
    now = clock.now()
    ahead = last is not None and last > now + _CLOCKS_DIFFER
    if ahead or abs(there - now) > _CLOCKS_DIFFER:
        latest = max(there, last or there)
        said = f"This machine's clock says {now:%Y-%m-%d %H:%M:%S}, the database {latest:%H:%M:%S}."
        cure = "Let every machine set its clock by NTP, as `timedatectl set-ntp true` does."
        yield Found("Clock", said, cure)
    else:
        yield Found("Clock", "It agrees with the database.")


def _own_files(settings: Settings, _database: Database) -> Iterator[Found]:
    yield from examine_own_files(settings, clock.now())


def _name(settings: Settings, _database: Database) -> Iterator[Found]:
    if not settings.production:
        yield Found("Name", f"{settings.origin} is for this machine alone.")
        return
    try:
        addresses = resolve(settings.origin)
        yield Found("Name", f"{settings.origin} leads to {', '.join(addresses)}.")
        ends_at = read_certificate(settings.origin).ends_at
        yield _certificate(ends_at, clock.now())
        require_own_answer(settings.origin)
    except OriginProblem as error:
        cure = "Correct the DNS, the proxy (see deploy/nginx.conf) or ZONE_ORIGIN."
        yield Found("Name", str(error), cure)
    else:
        yield Found("Origin", "The service answers there.")


def _certificate(ends_at: datetime, now: datetime) -> Found:
    said = f"It holds until {ends_at:%Y-%m-%d}."
    if ends_at - now > _ENDS_SOON:
        return Found("Certificate", said)
    return Found("Certificate", said, "Renew it now, and see why that does not happen by itself.")


_EXAMINATIONS: tuple[Callable[[Settings, Database], Iterator[Found]], ...] = (
    _backups, _keys, _database, _facts, _own_files, _mail, _clock, _name,
)  # fmt: skip
