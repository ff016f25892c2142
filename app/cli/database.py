"""`zone db`: the schema and the published words."""

import click

from app.cli.preparation import prepare
from app.config import Settings
from app.db import Database


@click.group("db")
def database_group() -> None:
    """Look after the database."""


@database_group.command("upgrade")
def upgrade_command() -> None:
    """Bring the schema up to date, and publish policies whose words have changed."""
    settings = Settings.from_environment()
    database = Database(settings.database_url)
    _secrets, published = prepare(settings, database)
    database.dispose()
    for doc, version in published:
        click.echo(f"Published {doc}, version {version}.")
    click.echo("The database is up to date.")
