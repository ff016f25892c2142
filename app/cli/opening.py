"""The database of a command."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from app.cli.instance import name_instance
from app.core.config import SettingError, Settings
from app.core.db import Database
from app.core.durability import find_weak_settings
from app.migrations import schema_is_current


@contextmanager
def opened(*, changes: bool = False) -> Iterator[tuple[Settings, Database]]:
    """Open the settings and the migrated database of a command; close the database at its end.

    :param changes: whether it changes something, and so names its instance.
    :raises SettingError: naming the setting and what to do.
    """
    settings = Settings.from_environment()
    require_schema(settings)
    if changes:
        name_instance(settings)
    database = Database(settings.database_url, pool=settings.pool)
    try:
        yield settings, database
    finally:
        database.dispose()


def require_durability(settings: Settings) -> None:
    """Check that PostgreSQL keeps what it acknowledges, as SQLite does by our own settings.

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
