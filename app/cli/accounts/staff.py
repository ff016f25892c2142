"""`zone staff`: the accounts of the back office."""

import click
from email_validator import EmailNotValidError, validate_email

from app.accounts.invitations import invite_staff
from app.cli.preparation import opened
from app.core import clock
from app.core.outside.secret_files import load_secrets
from app.core.rules.permissions import Role
from app.core.rules.tokens import INVITATION


@click.group("staff")
def staff_group() -> None:
    """Manage staff accounts."""


@staff_group.command("add")
@click.argument("email")
@click.option(
    "--role",
    type=click.Choice([role.value for role in Role]),
    required=True,
    help="Role of the account.",
)
def add_command(email: str, role: str) -> None:
    """Invite a person: prints a one-time link with which they set up their own account."""
    try:
        address = validate_email(email, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise click.BadParameter(f"{email!r} is not an e-mail address.") from error
    with opened() as (settings, database):
        token = invite_staff(
            database,
            load_secrets(settings).ledger_key,
            email=address,
            role=Role(role),
            now=clock.now(),
        )
    click.echo(f"Send {address} this link. It works once and expires in {INVITATION.days} days:")
    click.echo(f"  {settings.origin}/staff/set-up/{token}")
