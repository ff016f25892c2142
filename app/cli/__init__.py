"""The operator's journey: the `zone` command."""

import os
from difflib import get_close_matches

import click

from app.cli.explained import OVERVIEW, PARTS, explain
from app.cli.lazy_group import Declared, LazyGroup, load
from app.core.log import set_up_log

COMMANDS = {
    "backup": Declared(
        "app.cli.backup.command:backup_group",
        "Back up the instance into one encrypted file, while it is in use.",
    ),
    "check": Declared(
        "app.cli.backup.check:check",
        "Check everything stored: enquiries, outbox, rows, ledger, outside lists and keys.",
    ),
    "config": Declared(
        "app.cli.settings:config_group",
        "Print every setting with its value and its source; passwords are hidden.",
    ),
    "content": Declared(
        "app.cli.content:content_group", "Check and serve your own words, facts and news."
    ),
    "db": Declared("app.cli.database:database_group", "Maintain the database."),
    "demo": Declared(
        "app.cli.demo.command:demo",
        "Fill the folder `demo` in the instance with invented leads; real data is never touched.",
    ),
    "doctor": Declared(
        "app.cli.watch.doctor:doctor",
        "Look at all that the instance needs: what is wrong, and what to do.",
    ),
    "export": Declared(
        "app.cli.exports.command:export",
        "Write filtered leads into a file, and record who exported whose data and why.",
    ),
    "init": Declared(
        "app.cli.settings:init",
        "Write zone.toml into the instance: every setting with its meaning, all commented out.",
    ),
    "ledger": Declared("app.cli.ledger.command:ledger_group", "Operate the consent ledger."),
    "mail": Declared("app.cli.mail.command:mail_group", "Look after mail."),
    "reload": Declared(
        "app.cli.reload:reload_command",
        "Renew the processes of a running `zone run`, with the code and the settings of now.",
    ),
    "restore": Declared(
        "app.cli.backup.restore:restore",
        "Restore the backup FILE into an empty instance, on SQLite or PostgreSQL.",
    ),
    "retention": Declared(
        "app.cli.rights.retention:retention",
        "List the rows whose retention period has ended, or delete them.",
    ),
    "routes": Declared("app.cli.application:routes", "List the routes of the site."),
    "run": Declared(
        "app.cli.run:run",
        "Prepare the instance, then serve the site and its worker until stopped.",
    ),
    "secrets": Declared("app.cli.secrets:secrets_group", "Manage the instance's secrets."),
    "shell": Declared("app.cli.application:shell", "Run a Python shell inside the application."),
    "staff": Declared("app.cli.accounts.staff:staff_group", "Manage staff accounts."),
    "web": Declared(
        "app.cli.web:web", "Serve the site, without its worker; `zone run` serves both."
    ),
    "worker": Declared(
        "app.cli.worker:worker",
        "Send queued messages and do periodic work, until stopped; several workers may run.",
    ),
}
"""Every command. Each line is the beginning of the command's own help, which a test compares."""


class ZoneGroup(LazyGroup):
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
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            sentence = load("app.cli.failures:sentence")(error)
            if sentence is None:
                raise
            raise click.ClickException(sentence) from error

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Return a command whose help ends with an example and with its changes."""
        command = super().get_command(context, name)
        if command is not None:
            explain(f"zone {name}", command)
        return command

    def resolve_command(
        self, context: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the words name.

        :raises UsageError: with the nearest command's name, if there is none of this one.
        """
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = get_close_matches(args[0], COMMANDS, n=1)
            said = f" Did you mean `zone {near[0]}`?" if near else ""
            raise click.UsageError(f"There is no command {args[0]!r}.{said}", context)
        return super().resolve_command(context, args)

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write a line for each command below the heading of its part, without loading any."""
        for part, names in PARTS.items():
            with formatter.section(part):
                formatter.write_dl([(name, COMMANDS[name].line) for name in names])


main = ZoneGroup(
    COMMANDS,
    name="zone",
    help="Serve and operate the investor enquiry service.",
    epilog=OVERVIEW,
)
# The version is in pyproject.toml alone; the installed package's metadata has it from there.
click.version_option(
    package_name="zone-enquiries", prog_name="zone", message="%(prog)s %(version)s"
)(main)
