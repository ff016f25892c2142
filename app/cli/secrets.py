"""`zone secrets`: the instance's keys."""

import click

from app.accounts.outside.factor_keys import FactorKeys
from app.accounts.rotation import prepare_rotation
from app.cli.instance import make_instance, name_instance
from app.cli.opening import opened
from app.core import clock
from app.core.config import Settings
from app.core.outside.secret_files import (
    ROTATED,
    create_missing_secrets,
    load_secrets,
    replace_secret,
)


@click.group("secrets")
def secrets_group() -> None:
    """Manage the instance's secrets."""


@secrets_group.command("create")
def create_command() -> None:
    """Create missing secrets; existing ones are left alone."""
    settings = Settings.from_environment()
    name_instance(settings)
    make_instance(settings)
    created = create_missing_secrets(settings)
    for path in created:
        click.echo(f"Created {path}")
    click.echo("All secrets are in place. Back them up apart from the database.")


@secrets_group.command("rotate")
@click.argument("name", metavar="NAME", type=click.Choice([*ROTATED]))
def rotate_command(name: str) -> None:
    """Make a new key; what the present one made stays valid until the next rotation.

    NAME is session, csrf, totp, notice, rate, links or pending. The ledger's signing key has a
    command of its own, `zone ledger rotate-key`.
    """
    with opened(changes=True) as (settings, database):
        keys, now = load_secrets(settings), clock.now()
        prepare_rotation(database, keys.ledger_key, FactorKeys(keys.totp_key), name, now)
        replace_secret(settings, name, now)
    click.echo(f"{ROTATED[name]} is new. Restart the service now, web processes and workers alike.")
    click.echo("What the previous key made stays valid until the next rotation.")
    click.echo("Back up the instance's secrets, apart from the database.")
