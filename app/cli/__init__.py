"""The operator's journey: the `zone` command."""

import errno
import os

import click
from alembic.util import CommandError
from flask import Flask
from flask.cli import FlaskGroup, routes_command, shell_command
from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from app import create_app
from app.cli.accounts.staff import staff_group
from app.cli.backup.check import check
from app.cli.backup.command import backup_group
from app.cli.backup.restore import restore
from app.cli.content import content_group
from app.cli.database import database_group
from app.cli.demo.command import demo
from app.cli.exports.command import export
from app.cli.ledger.command import ledger_group
from app.cli.mail.command import mail_group
from app.cli.preparation import require_schema
from app.cli.rights.retention import retention
from app.cli.run import run
from app.cli.secrets import secrets_group
from app.cli.settings import config_group, init
from app.cli.watch.doctor import doctor
from app.cli.web import web
from app.cli.worker import worker
from app.content import ContentError
from app.core.config import SettingError, Settings
from app.core.log import set_up_log
from app.core.outside.connection_causes import Cause, explain
from app.core.rules.errors import StorageUnavailable, ZoneError


def _application() -> Flask:
    settings = Settings.from_environment()
    require_schema(settings)
    return create_app(settings)


class ZoneGroup(FlaskGroup):
    """The command line, which reports errors in one sentence, without a traceback."""

    def invoke(self, context: click.Context) -> object:
        """Run a command.

        The files it creates are for its own user alone: the database holds what visitors wrote.

        :raises ClickException: with one sentence on what cannot be done, and why.
        """
        os.umask(0o077)
        set_up_log()
        try:
            return super().invoke(context)
        except StorageUnavailable as error:
            raise click.ClickException(_why_away(error)) from error
        except (SettingError, ContentError, ZoneError) as error:
            raise click.ClickException(str(error)) from error
        except (SQLAlchemyError, CommandError) as error:
            why = str(getattr(error, "orig", error)).partition("\n")[0]
            raise click.ClickException(f"The database of ZONE_DATABASE_URL: {why}.") from error
        except OSError as error:
            if error.filename is None or error.errno == errno.EPIPE:
                raise
            raise click.ClickException(f"{error.filename}: {error.strerror}.") from error

    def list_commands(self, context: click.Context) -> list[str]:
        """Return our own commands alone, so that help needs no working instance."""
        return click.Group.list_commands(self, context)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Return one of our own commands; those that libraries add would bypass the audit log."""
        return click.Group.get_command(self, context, name)


def _why_away(error: StorageUnavailable) -> str:
    """Return why the database cannot be used, and what to do about it."""
    url = make_url(Settings.from_environment().database_url)
    explained = explain(error, url)
    if explained.cause is Cause.OTHER:
        return str(error)
    return f"{explained.said} {explained.cure}"


main = ZoneGroup(
    name="zone",
    help="Serve and operate the investor enquiry service.",
    create_app=_application,
    add_default_commands=False,
    add_version_option=False,
    load_dotenv=False,
)
for _command in (
    run, web, worker, database_group, staff_group, secrets_group, ledger_group, content_group,
    mail_group, config_group, init, retention, export, demo, check, doctor, backup_group, restore,
):  # fmt: skip
    main.add_command(_command)
main.add_command(routes_command)
main.add_command(shell_command)
# Flask's options would load another application, or settings from a file, past our checks.
main.params.clear()
# The version is in pyproject.toml alone; the installed package's metadata has it from there.
click.version_option(
    package_name="zone-enquiries", prog_name="zone", message="%(prog)s %(version)s"
)(main)
