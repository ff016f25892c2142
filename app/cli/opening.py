"""The database of a command."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import click

from app.cli.instance import name_instance
from app.cli.reload import running
from app.core import clock
from app.core.config import SettingError, Settings
from app.core.db import Database
from app.core.durability import find_weak_settings
from app.core.instance_keys import recognise_keys
from app.core.outside.secret_files import read_secrets
from app.core.rules.moments import instant_text
from app.core.store import periodic_job
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.store.ledger import find_checkpoint
from app.migrations import schema_is_current


@contextmanager
def opened(*, changes: bool = False, keys: bool = True) -> Iterator[tuple[Settings, Database]]:
    """Open the settings and the migrated database of a command; close the database at its end.

    :param changes: whether it changes something, and so names its instance.
    :param keys: whether its keys have to be those that the database knows.
    :raises SettingError: naming the setting and what to do.
    """
    settings = Settings.from_environment()
    require_schema(settings)
    if changes:
        name_instance(settings)
    database = Database(settings.database_url, pool=settings.pool)
    try:
        if changes and keys:
            require_own_keys(settings, database)
        yield settings, database
    finally:
        database.dispose()


_AT_WORK = timedelta(minutes=2)
"""A worker records every minute that it has done its work."""


def require_stopped(settings: Settings, database: Database | None = None) -> None:
    """Check that no `zone run` of this machine serves the instance, nor a worker its database.

    :param database: one that workers of other hosts may use, too.
    :raises ClickException: saying what to stop.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    pid = running(settings.instance)
    if pid is not None:
        raise click.ClickException(
            f"`zone run` (process {pid}) serves the instance {settings.instance}: stop it first."
        )
    if database is None or database.is_sqlite:
        return
    with database.reading() as session:
        last = periodic_job.last_run(session)
    if last is not None and abs(clock.now() - last) < _AT_WORK:
        raise click.ClickException(
            f"A worker used this database at {instant_text(last)}. Stop the service on every host; "
            "two minutes after its last work this can go on."
        )


_MOVED = ("secrets", "ledger", "exports", "bundles", "mail")


def require_shared_folder(settings: Settings, database: Database) -> None:
    """Check that the shared folder is that of the other hosts, and complete.

    In an empty one the erasures of the others would not be known, and an erasure would leave their
    files. What an instance kept before has to be moved, for the same reason.

    :raises SettingError: naming the folder, and what to do.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    left = [settings.instance / name for name in _MOVED if settings.shared != settings.instance]
    left = [path for path in left if path.is_dir() and any(path.iterdir())]
    if left:
        names = " ".join(map(str, left))
        raise SettingError(
            f"ZONE_SHARED_DIR is set, and {names} still has files: move them into "
            f"{settings.shared}, unless it has those of another host; then move them away."
        )
    if database.is_sqlite or LedgerFolder(settings).kept_checkpoint() is not None:
        return
    with database.reading() as session:
        begun = find_checkpoint(session) is not None
    if begun:
        raise SettingError(
            f"The database has a ledger, and {settings.shared / 'ledger'} no checkpoint of it. If "
            "other hosts use this database, set ZONE_SHARED_DIR to the folder that they share. If "
            "the folder `ledger` is lost, put it back from a backup. Nothing has been changed."
        )


def require_own_keys(settings: Settings, database: Database) -> None:
    """Check that this host has the keys of the database's other hosts.

    By others it would end sessions and links, and what it queued would look forged to the sealer.
    A host that has no keys at all is told so elsewhere.

    :raises SettingError: naming the keys, and how to get the right ones.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    folder = settings.shared / "secrets"
    if not folder.is_dir():
        return
    strange = recognise_keys(database, read_secrets(settings))
    if strange:
        raise SettingError(
            f"The keys in {folder} are not those that this database was used with: "
            f"{', '.join(strange)}. The hosts of a service share one folder: set ZONE_SHARED_DIR "
            "to that of the others, or copy the folder `secrets` of one of them here. Nothing has "
            "been changed, and nothing is to be deleted. Only if those keys are lost for good, "
            "`zone secrets adopt` goes on with these."
        )


def require_durability(settings: Settings) -> None:
    """Check that PostgreSQL is durable, as SQLite is by our own settings.

    :raises SettingError: naming what is weak, and how to mend it.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    database = Database(settings.database_url, pool=settings.pool)
    try:
        weak = find_weak_settings(database)
    finally:
        database.dispose()
    if weak and not settings.database_weak:
        names = " and ".join(each.partition(" ")[0] for each in weak)
        raise SettingError(
            f"PostgreSQL may lose enquiries that it has acknowledged: {', '.join(weak)}. Set "
            f"{names} to on in postgresql.conf, or for this role and database, and reload the "
            "server. For tests and demonstrations alone, ZONE_DATABASE_WEAK=true allows it."
        )


def require_schema(settings: Settings) -> None:
    """Check that the database has the tables of this version.

    :raises SchemaNewer: if a newer version has upgraded it past what this one can work with.
    :raises SchemaOfPreview: if it was made by an earlier preview.
    :raises StorageUnavailable: if the database cannot be reached.
    :raises ClickException: naming the command that creates the tables.
    """
    database = Database(settings.database_url, pool=settings.pool)
    try:
        current = schema_is_current(database)
    finally:
        database.dispose()
    if not current:
        raise click.ClickException(
            "The database does not have the tables of this version yet: run `zone db upgrade`."
        )
