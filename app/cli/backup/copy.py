"""`zone db copy`: the whole database into another one, on the other engine or the same."""

import sys
from contextlib import closing

import click

from app.backup.copying import copy_database
from app.cli.failures import why_away
from app.cli.opening import opened, require_stopped
from app.cli.progress_line import CountLine
from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.core.setting_checks import check_database_url
from app.migrations import require_same_schema, upgrade


@click.command("copy")
@click.option("--to", "url", required=True, help="The other database, as in ZONE_DATABASE_URL.")
def copy_command(url: str) -> None:
    """Copy the database into an empty one, such as from SQLite to PostgreSQL.

    Stop the service first, on every host: until it is started on the copy, nothing may be written.
    It is refused while the service runs. Each table is read back and compared by its number of rows
    and the SHA-256 of all of them; if one differs, nothing is copied.

    \b
    zone db copy --to postgresql://zone@db.example.org/zone
    """
    check_database_url(url)
    with opened() as (settings, source):
        require_stopped(settings, source)
        require_same_schema(source)
        target = Database(url, pool=settings.pool)
        if target.url == source.url:
            raise click.UsageError("--to names the database that the instance has already.")
        try:
            _make_tables(target)
            with closing(CountLine(sys.stderr)) as line:
                sums = copy_database(source, target, line.tell)
        finally:
            target.dispose()
    for name, each in sums.items():
        click.echo(f"{name}\t{each.rows}\t{each.sha256}")
    rows = sum(each.rows for each in sums.values())
    click.echo(f"Both databases have the same {len(sums)} tables with {rows:,} rows.")
    click.echo(f"Now set ZONE_DATABASE_URL; the folder {settings.instance} stays as it is.")


def _make_tables(target: Database) -> None:
    """Make the tables of the other database; if it cannot be used, its own error is reported."""
    try:
        upgrade(target)
    except StorageUnavailable as error:
        why = why_away(error, target.url).replace("ZONE_DATABASE_URL", "--to")
        raise click.ClickException(why) from error
