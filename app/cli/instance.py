"""The instance's folder; this module is loaded for commands that need nothing else of it."""

import click

from app.core.config import SettingError, Settings


def make_instance(settings: Settings) -> None:
    """Create the instance's folder, for its own user alone.

    :raises SettingError: if it cannot be made.
    """
    try:
        settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingError(
            f"ZONE_INSTANCE is {str(settings.instance)!r}, a folder that cannot be created "
            f"({error.strerror}): name one where this user may write."
        ) from error


def name_instance(settings: Settings) -> None:
    """Say on stderr which instance a command is about to change."""
    click.echo(f"Instance: {settings.instance}", err=True)
