"""`zone mail`: a mail to try the mail server with."""

import click
from email_validator import EmailNotValidError, validate_email

from app.cli.mail.mailing import mail_route, mailer_of
from app.cli.watch.mail_cures import cure_of
from app.core import clock
from app.core.config import Settings
from app.core.rules.languages import DEFAULT
from app.core.steps.records import new_id
from app.enquiries.rules.folding import plain_address
from app.mail.rules.delivery import Mail, MailNotSent


@click.group("mail")
def mail_group() -> None:
    """Look after mail."""


@mail_group.command("test")
@click.argument("address", metavar="ADDRESS")
def mail_test(address: str) -> None:
    """Send one mail to ADDRESS now, past the outbox, and say what became of it."""
    settings, address = Settings.from_environment(), plain_address(address)
    try:
        validate_email(address, check_deliverability=False, globally_deliverable=False, strict=True)
    except EmailNotValidError as error:
        raise click.ClickException(f"{address!r} is no e-mail address: {error}") from error
    known, now = settings.installation, clock.now()
    mail = Mail(
        message_id=f"<{new_id(now).hex}@{known.mail_domain}>",
        recipient=address,
        sender=known.mail_sender,
        sender_name=known.operator.spoken(DEFAULT).name,
        reply_to=known.mail_replies,
        subject=f"A test from {settings.origin}",
        text="This mail shows that the service can send mail. Nothing needs to be done.\n",
        language=DEFAULT,
        date=now,
    )
    mailer = mailer_of(settings)
    try:
        mailer.send(mail)
    except MailNotSent as error:
        raise click.ClickException(f"It was not sent: {error}. {cure_of(error.trouble)}") from error
    finally:
        mailer.close()
    click.echo(f"A mail to {address} was {mail_route(settings)}, as {mail.message_id}.")
