"""The name of the instance, for commands that need nothing else of it."""

import click

from app.core.config import Settings


def name_instance(settings: Settings) -> None:
    """Say on stderr which instance a command is about to change."""
    click.echo(f"Instance: {settings.instance}", err=True)
