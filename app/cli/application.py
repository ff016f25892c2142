"""`zone routes` and `zone shell`: a look at the application from inside, for developers."""

import click
from flask import Flask
from flask.cli import ScriptInfo, routes_command, shell_command

from app.cli.opening import require_schema
from app.core.config import Settings
from app.factory import create_app


def _application() -> Flask:
    settings = Settings.from_environment()
    require_schema(settings)
    return create_app(settings)


def _inside(name: str, help_: str, command: click.Command) -> click.Command:
    """Return a command of Flask's under its name, which runs inside our application."""

    def run(**options: object) -> None:
        context = click.get_current_context()
        # Flask would look for an application by variables of its own, past our checks.
        context.obj = ScriptInfo(create_app=_application, set_debug_flag=False)
        context.invoke(command, **options)

    return click.Command(name, callback=run, params=command.params, help=help_)


routes = _inside("routes", "List the routes of the site.", routes_command)
shell = _inside("shell", "Run a Python shell inside the application.", shell_command)
