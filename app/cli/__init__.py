"""The operator's journey: the `zone` command."""

import click
from flask import Flask
from flask.cli import FlaskGroup, routes_command, shell_command

from app import create_app
from app.cli.database import database_group
from app.cli.demo import demo
from app.cli.run import run
from app.cli.secrets import secrets_group
from app.cli.staff import staff_group
from app.cli.web import web
from app.cli.worker import worker
from app.config import SettingError, Settings
from app.content import ContentError
from app.domain.errors import ZoneError


def _application() -> Flask:
    return create_app(Settings.from_environment())


class ZoneGroup(FlaskGroup):
    """The command line; what goes wrong is told in one sentence, without a traceback."""

    def invoke(self, context: click.Context) -> object:
        """Run a command.

        :raises ClickException: with the sentence of a setting, content or service error.
        """
        try:
            return super().invoke(context)
        except (SettingError, ContentError, ZoneError) as error:
            raise click.ClickException(str(error)) from error


main = ZoneGroup(
    name="zone",
    help="Serve and operate the investor enquiry service.",
    create_app=_application,
    add_default_commands=False,
    add_version_option=False,
    load_dotenv=False,
)
for _command in (run, web, worker, database_group, staff_group, secrets_group, demo):
    main.add_command(_command)
main.add_command(routes_command)
main.add_command(shell_command)
