"""`zone init` and `zone config`: the instance's settings, with their sources and their meaning."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path

import click

from app.content.toml_files import read_toml
from app.core.config import SettingError, Settings, given_settings, read_settings
from app.core.outside.secret_files import make_instance, require_folders
from app.core.setting_sources import FILE, PREFIX, USUAL, Given

_MEANINGS = Path(__file__).parents[1] / "content" / "settings.toml"
_HIDDEN = frozenset(each.name for each in fields(Settings) if not each.repr)
"""Settings that may hold a password; a field says so by having no `repr`."""

_OWN_PLACE = "instance"


@click.command("init")
def init() -> None:
    """Write zone.toml into the instance: every setting with its meaning, all commented out.

    The file is for its own user alone. One that is there is left as it is.
    """
    settings = Settings.from_environment()
    make_instance(settings)
    path = settings.instance / FILE
    try:
        write_settings(path, _file_lines())
    except FileExistsError as error:
        raise click.ClickException(
            f"{path} is there already, and stays as it is. Edit it, or move it away first."
        ) from error
    click.echo(f"Wrote {path}. Take the # away from what you set, then run `zone config check`.")


def write_settings(path: Path, lines: Iterable[str]) -> None:
    """Write lines into a new file of settings, for its own user alone.

    :raises FileExistsError: if it is there already.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def _file_lines() -> Iterator[str]:
    yield "# Settings of this instance. A ZONE_... variable of the environment counts before them."
    yield "# After a change, run `zone config check`, then `zone reload`."
    given = Given({}, {}, Path())
    read_settings(given)
    for name, usual in given.dump().items():
        key = name.removeprefix(PREFIX).lower()
        if key != _OWN_PLACE:
            yield ""
            yield f"# {_meanings()[key]}"
            yield f"# {key} = {_example(usual)}"


def _example(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    return (
        "[]"
        if isinstance(value, list | tuple)
        else json.dumps(str(value or ""), ensure_ascii=False)
    )


@cache
def _meanings() -> Mapping[str, str]:
    return read_toml(_MEANINGS)


@click.group("config", invoke_without_command=True)
@click.pass_context
def config_group(context: click.Context) -> None:
    """Print every setting with its value and its source; passwords are hidden."""
    if context.invoked_subcommand is not None:
        return
    given = given_settings()
    settings = read_settings(given)
    click.echo(f"# The instance is {settings.instance}.")
    for name, value in given.dump().items():
        key = name.removeprefix(PREFIX).lower()
        source = given.source(name)
        shown = "(hidden)" if key in _HIDDEN and value else _shown(getattr(settings, key, value))
        click.echo(f"{key} = {shown}" + ("" if source == USUAL else f"  # {source}"))


def _shown(value: object) -> str:
    """Return a value as the file would spell it."""
    return (
        json.dumps(value, ensure_ascii=False)
        if isinstance(value, list | tuple)
        else _example(value)
    )


@config_group.command("check")
def check_command() -> None:
    """Say all that is wrong with the settings at once, and what to do about each."""
    try:
        settings = Settings.from_environment()
        require_folders(settings)
    except SettingError as error:
        for problem in error.args:
            click.echo(f"problem  {problem}")
        raise click.ClickException(
            f"{len(error.args)} problem(s) in the settings: what to do stands with each."
        ) from error
    click.echo(f"The settings of {settings.instance} can be used.")
