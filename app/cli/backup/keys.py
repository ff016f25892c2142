"""Key files that a command is given, with their passphrases."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from app.backup.outside.age_keys import AgeKey, is_locked, read_keys

_FILE = click.Path(dir_okay=False, path_type=Path)

Command = Callable[..., Any]


def key_options(command: Command) -> Command:
    """Give a command the options that name its key files."""
    for option in (
        click.option("--passphrase-file", type=_FILE, help="Has the passphrase of the key files."),
        click.option(
            "--secrets-key", type=_FILE, help="The key file for the secrets, if they are needed."
        ),
        click.option(
            "--key", "key", type=_FILE, required=True, help="The key file that opens the backup."
        ),
    ):
        command = option(command)
    return command


def keys_of(key: Path, secrets_key: Path | None, passphrase_file: Path | None) -> Sequence[AgeKey]:
    """Return the keys of the files that were named; ask for a passphrase that is not in a file.

    :raises BackupInvalid: if one is no key file, or has another passphrase.
    """
    found: list[AgeKey] = []
    for path in filter(None, (key, secrets_key)):
        passphrase = ""
        if is_locked(path):
            passphrase = (
                passphrase_file.read_text(encoding="utf-8").rstrip("\n")
                if passphrase_file
                else click.prompt(f"Passphrase of {path}", hide_input=True, err=True)
            )
        found += read_keys(path, passphrase)
    return found
