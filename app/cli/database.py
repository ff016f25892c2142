"""`zone db`: the schema and the published words."""

import click

from app.cli.backup.copy import copy_command
from app.cli.instance import name_instance
from app.cli.opening import opened
from app.cli.preparation import apply_again, drafts_that_wait, prepare
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.rights.outside.instance_files import InstanceFiles
from app.rights.overwriting import overwrite_erased, scrub_database, something_left


@click.group("db")
def database_group() -> None:
    """Maintain the database."""


@database_group.command("upgrade")
def upgrade_command() -> None:
    """Bring the schema up to date; changed policies become drafts for two people to publish."""
    settings = Settings.from_environment()
    name_instance(settings)
    database = Database(settings.database_url, pool=settings.pool)
    _secrets, published = prepare(settings, database)
    waiting = drafts_that_wait(settings, database)
    database.dispose()
    for doc, version in published:
        click.echo(f"Published {doc}, version {version}.")
    for line in waiting:
        click.echo(f"{line}.")
    click.echo("The database is up to date.")


@database_group.command("reapply")
@click.option(
    "--as-they-are",
    is_flag=True,
    help="Take damaged lists as they are; what is lost from them is then not known any more.",
)
def reapply_command(as_they_are: bool) -> None:
    """Repeat erasures and withdrawals that a restored database has undone; `zone run` does too."""
    with opened(changes=True) as (settings, database):
        done = apply_again(settings, load_secrets(settings), database, as_they_are=as_they_are)
    if not done:
        raise click.ClickException("The lists outside the database await your decision.")
    click.echo("The lists outside the database have been applied.")


@database_group.command("scrub")
def scrub_command() -> None:
    """Rewrite tables from which erasures have deleted rows; each is locked meanwhile."""
    with opened(changes=True) as (settings, database):
        key = load_secrets(settings).ledger_key
        overwrite_erased(database, key, InstanceFiles(settings.shared), clock.now())
        if database.is_sqlite:
            if something_left(database):
                raise click.ClickException(
                    "A process still reads an older state of the database. The worker retries "
                    "every second; or end that process and run this again."
                )
            click.echo("SQLite overwrites deleted data itself, and its log is empty.")
            return
        done = scrub_database(
            database, key, clock.now(), lambda table: click.echo(f"  Rewrote {table}.")
        )
    click.echo(f"Erasures now recorded as overwritten: {done.erasures}.")
    if not done.written:
        click.echo("This role may not request a checkpoint; the server makes one within minutes.")
    click.echo(
        "The write-ahead log, its archives and backups keep the deleted data until they expire."
    )


database_group.add_command(copy_command)
