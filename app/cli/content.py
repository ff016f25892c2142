"""`zone content`: the operator's own words, facts and news."""

import click

from app.cli.instance import name_instance
from app.cli.preparation import checked_content, take_up_own_words
from app.core.config import Settings
from app.web.content.own_words import check_own


@click.group("content")
def content_group() -> None:
    """Check and serve your own words, facts and news."""


@content_group.command("check")
def check_command() -> None:
    """Report all errors in your files; nothing changes on the site."""
    settings = Settings.from_environment()
    files, problems = check_own(settings.instance, checked_content(settings))
    for problem in problems:
        click.echo(problem, err=True)
    if problems:
        raise click.ClickException(
            f"{len(problems)} problem(s) in {settings.instance}: correct them as said above."
        )
    click.echo(f"{len(files)} file(s) of your own in {settings.instance}: all in order.")


@content_group.command("reload")
def reload_command() -> None:
    """Serve your files as they are now, in every process within two seconds, without a restart.

    If there is a mistake, the site goes on with the last good words.
    """
    settings = Settings.from_environment()
    name_instance(settings)
    if not take_up_own_words(settings, checked_content(settings)):
        raise click.ClickException(
            "Nothing has changed on the site: correct what is said above, and reload again."
        )
    click.echo("The site serves your files as they are now.")
