"""`zone staff`: the accounts of the back office."""

from uuid import UUID

import click

from app.accounts.accounts import reset_factors, set_active
from app.accounts.invitations import invite_staff
from app.accounts.passwords import PasswordDesk, make_password_link
from app.accounts.store import staff
from app.accounts.store.invitation import list_open_invitations
from app.cli.opening import opened
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.audit_events import OPERATOR
from app.core.rules.errors import counted
from app.core.rules.permissions import Role
from app.core.rules.tokens import INVITATION, PASSWORD_LINK
from app.enquiries.outside.contact_details import normalised_email
from app.enquiries.rules.folding import plain_address
from app.leads.handover import hand_over_work
from app.mail.rules.delivery import Mailing


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
    address = normalised_email(email)
    if address is None:
        raise click.BadParameter(f"{email!r} is not an e-mail address.")
    with opened(changes=True) as (settings, database):
        token = invite_staff(
            database,
            load_secrets(settings).ledger_key,
            email=address,
            role=Role(role),
            now=clock.now(),
        )
    click.echo(f"Send {address} this link. It works once and expires in {INVITATION.days} days:")
    click.echo(f"  {settings.origin}/staff/set-up/{token}")


@staff_group.command("list")
def list_command() -> None:
    """List the accounts: address, role, second factor, last sign-in, and whether it is active.

    Open invitations follow, with the moment until which their link works.
    """
    with opened() as (_settings, database), database.reading() as session:
        seen, accounts = staff.last_sign_ins(session), staff.list_accounts(session)
        invited = list_open_invitations(session, clock.now())
        if not accounts and not invited:
            click.echo("There are no accounts yet.")
        for account in accounts:
            factor = (
                "passkey" if account.passkeys else "app" if account.tf_primary_method else "none"
            )
            last = f"{seen[account.id]:%Y-%m-%d %H:%M} UTC" if account.id in seen else "never"
            state = "active" if account.active else "inactive"
            click.echo(
                f"{account.email}  {account.role}  {state}  factor: {factor}  signed in: {last}"
            )
        for each in invited:
            click.echo(
                f"{each.email}  {each.role}  invited until {each.expires_at:%Y-%m-%d %H:%M} UTC"
            )


@staff_group.command("reset-password")
@click.argument("email")
@click.option(
    "--force", is_flag=True, help="Disable the old password now, and end the account's sessions."
)
def reset_password_command(email: str, *, force: bool) -> None:
    """Print a one-time link with which a person sets a new password; their second factor stays."""
    with opened(changes=True) as (settings, database):
        keys = load_secrets(settings)
        token = make_password_link(
            database,
            PasswordDesk(keys.ledger_key, keys.link_key, _mailing(settings)),
            actor=OPERATOR,
            account_id=_account(database, email, active=True),
            forced=force,
            mailed=False,
            now=clock.now(),
        )
    hours = round(PASSWORD_LINK.total_seconds() / 3600)
    click.echo(f"Send {email} this link. It works once and expires in {hours} hours:")
    click.echo(f"  {settings.origin}/staff/password/{token}")


@staff_group.command("reset-factors")
@click.argument("email")
def reset_factors_command(email: str) -> None:
    """Delete a person's second factors and end their sessions; they set up new ones at sign-in."""
    with opened(changes=True) as (settings, database):
        reset_factors(
            database,
            load_secrets(settings).ledger_key,
            _mailing(settings),
            actor=OPERATOR,
            account_id=_account(database, email),
            now=clock.now(),
        )
    click.echo(f"{email} signs in with the password alone, and then sets up a new second factor:")
    click.echo(f"  {settings.origin}/staff/sign-in")


@staff_group.command("deactivate")
@click.argument("email")
def deactivate_command(email: str) -> None:
    """Deactivate an account, end its sessions, and hand its work over to the deputy."""
    with opened(changes=True) as (settings, database):
        key, account_id = load_secrets(settings).ledger_key, _account(database, email)
        set_active(
            database, key, actor=OPERATOR, account_id=account_id, active=False, now=clock.now()
        )
        click.echo(f"{email} is signed out everywhere and can no longer sign in.")
        moved = hand_over_work(
            database, key, _mailing(settings), actor=OPERATOR, account_id=account_id, to=None,
            now=clock.now(),
        )  # fmt: skip
    click.echo(f"Handed over: {counted(moved)}.")


def _account(database: Database, email: str, *, active: bool = False) -> UUID:
    """Return the id of the account with an address.

    :param active: whether it must be active.
    """
    with database.reading() as session:
        account = staff.find_account(session, plain_address(email))
    if account is None:
        raise click.ClickException(
            f"No account has the address {email}. `zone staff list` shows all accounts."
        )
    if active and not account.active:
        raise click.ClickException(f"The account {email} is not active.")
    return account.id


def _mailing(settings: Settings) -> Mailing:
    return Mailing(settings.installation.mail_domain, settings.desk_email)
