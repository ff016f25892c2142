"""`zone secrets`: the instance's keys."""

import click

from app.accounts.outside.factor_keys import FactorKeys
from app.accounts.rotation import prepare_rotation
from app.cli.instance import name_instance
from app.cli.opening import opened, require_own_keys, require_stopped
from app.core import clock
from app.core.config import Settings
from app.core.instance_keys import adopt_keys
from app.core.outside.secret_files import (
    ROTATED,
    create_missing_secrets,
    load_secrets,
    read_secrets,
    replace_secret,
    require_spread,
)


@click.group("secrets")
def secrets_group() -> None:
    """Manage the instance's secrets."""


@secrets_group.command("create")
def create_command() -> None:
    """Create missing secrets; existing ones are left alone."""
    settings = Settings.from_environment()
    name_instance(settings)
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
        require_spread(settings, name, now)
        prepare_rotation(database, keys.ledger_key, FactorKeys(keys.totp_key), name, now)
        replace_secret(settings, name, now)
        require_own_keys(settings, database)
    click.echo(
        f"{ROTATED[name]} is new. Every process of every host that shares it takes it up within "
        "seconds, and uses it in five minutes. Restart those that run elsewhere now."
    )
    click.echo("What the previous key made stays valid until the next rotation.")
    click.echo("Back up the instance's secrets, apart from the database.")


@secrets_group.command("adopt")
def adopt_command() -> None:
    """Let the database be used with this host's keys, because the others are lost for good.

    Sessions, links and second factors that the others made end. Entries that they queued stay, and
    are not sealed; with those keys back, they can be. Stop the service on every host first.
    """
    with opened(changes=True, keys=False) as (settings, database):
        require_stopped(settings, database)
        strange = adopt_keys(database, read_secrets(settings), clock.now())
    if not strange:
        click.echo("These are the keys that the database is used with. Nothing was to be done.")
        return
    click.echo(f"The database is now used with this host's {', '.join(strange)}.")
    click.echo("Every other host has to have the same: set ZONE_SHARED_DIR on each.")
