"""`zone secrets`: the instance's keys."""

import click

from app.cli.preparation import make_instance
from app.core.config import Settings
from app.core.outside.secret_files import create_missing_secrets


@click.group("secrets")
def secrets_group() -> None:
    """Manage the instance's secrets."""


@secrets_group.command("create")
def create_command() -> None:
    """Create missing secrets; existing ones are left alone."""
    settings = Settings.from_environment()
    make_instance(settings)
    created = create_missing_secrets(settings)
    for path in created:
        click.echo(f"Created {path}")
    click.echo("All secrets are in place. Back them up apart from the database.")
