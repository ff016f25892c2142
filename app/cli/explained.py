"""The end of each command's help: an example, and what the command changes."""

from collections.abc import Mapping
from typing import NamedTuple

import click


class Explained(NamedTuple):
    """The end of a command's help.

    :param example: the command as somebody would type it.
    :param changes: its changes and output.
    """

    example: str
    changes: str


_NOTHING = "nothing."

EXPLAINED: Mapping[str, Explained] = {
    "zone run": Explained(
        "zone run",
        "upgrades the database, creates what the instance lacks (in production no secrets), "
        "and publishes the first policies.",
    ),
    "zone reload": Explained(
        "zone reload", "the processes of the running service; nothing that is stored."
    ),
    "zone web": Explained("zone web", "nothing by itself; it stores what people send."),
    "zone worker": Explained(
        "zone worker", "sends mail, seals entries, deletes expired data, makes backups."
    ),
    "zone init": Explained("zone init", "writes zone.toml, unless there is one."),
    "zone config": Explained("zone config", _NOTHING),
    "zone config check": Explained("zone config check", _NOTHING),
    "zone secrets create": Explained(
        "zone secrets create", "writes the missing keys into the instance, for its user alone."
    ),
    "zone secrets rotate": Explained(
        "zone secrets rotate session",
        "replaces one key and keeps the one before it.",
    ),
    "zone secrets adopt": Explained(
        "zone secrets adopt", "which keys the database knows; what others made ends."
    ),
    "zone db upgrade": Explained(
        "zone db upgrade", "the database's schema; a killed upgrade has changed nothing."
    ),
    "zone db copy": Explained(
        "zone db copy --to postgresql://zone@db.example.org/zone",
        "the other database, by one commit; this one stays as it is.",
    ),
    "zone db reapply": Explained(
        "zone db reapply", "erases and withdraws again what the restored database lacks."
    ),
    "zone db scrub": Explained(
        "zone db scrub", "rewrites tables of PostgreSQL; other users wait meanwhile."
    ),
    "zone staff add": Explained(
        "zone staff add ana@example.org --role handler",
        "adds an invitation; its link works once, within 7 days.",
    ),
    "zone staff list": Explained("zone staff list", _NOTHING),
    "zone staff reset-password": Explained(
        "zone staff reset-password ana@example.org",
        "adds a link that works once, within 24 hours; with --force the old password ends now.",
    ),
    "zone staff reset-factors": Explained(
        "zone staff reset-factors ana@example.org",
        "deletes the second factors and ends the sessions; the password stays.",
    ),
    "zone staff deactivate": Explained(
        "zone staff deactivate ana@example.org",
        "the account, and the owner of its open leads and tasks.",
    ),
    "zone content check": Explained("zone content check", _NOTHING),
    "zone content reload": Explained(
        "zone content reload", "the words that the site shows, unless a file has a mistake."
    ),
    "zone mail test": Explained("zone mail test ana@example.org", "nothing; it sends one mail."),
    "zone doctor": Explained("zone doctor", _NOTHING),
    "zone check": Explained("zone check", _NOTHING),
    "zone backup": Explained(
        "zone backup --to /mnt/elsewhere", "writes one file into the folder, encrypted."
    ),
    "zone backup key": Explained(
        "zone backup key backups.key", "writes the file, unless there is one."
    ),
    "zone backup verify": Explained(
        "zone backup verify zone-20260304T083015Z.tar.gz.age --key backups.key",
        "nothing; it needs as much space as the database for a while.",
    ),
    "zone restore": Explained(
        "zone restore zone-20260304T083015Z.tar.gz.age --key backups.key",
        "fills an empty instance; one that holds anything is refused.",
    ),
    "zone retention": Explained(
        "zone retention --dry-run", "nothing; with --apply it deletes expired data for good."
    ),
    "zone export": Explained(
        'zone export --format csv --purpose follow_up --reason "Calls" --out leads.csv',
        "writes the file and its readme, and records the export.",
    ),
    "zone demo": Explained("zone demo --count 20", "the folder `demo` in the instance alone."),
    "zone ledger seal": Explained("zone ledger seal", "adds the pending entries to the ledger."),
    "zone ledger check": Explained("zone ledger check", _NOTHING),
    "zone ledger export": Explained(
        "zone ledger export /mnt/elsewhere", "writes one file into the folder."
    ),
    "zone ledger bundle": Explained(
        "zone ledger bundle audit.zip", "writes the file, and records that it was made."
    ),
    "zone ledger policy": Explained("zone ledger policy", _NOTHING),
    "zone ledger cosign": Explained(
        "zone ledger cosign", "adds the cosignatures that witnesses give."
    ),
    "zone ledger rotate-key": Explained(
        "zone ledger rotate-key",
        "the key that signs from now on. Pass its public half on to witnesses and auditors.",
    ),
    "zone ledger quarantine": Explained(
        "zone ledger quarantine", "moves rows aside, undeleted; --return brings genuine ones back."
    ),
    "zone ledger reject": Explained(
        "zone ledger reject 01985c3e-7a1b-7a1b-9a1b-0123456789ab",
        "deletes that row, once you confirm.",
    ),
    "zone ledger rebase": Explained(
        "zone ledger rebase", "starts a new ledger under a new name, once you confirm."
    ),
    "zone ledger witness": Explained(
        "zone ledger witness --folder witness --name witness.example.org --log KEY",
        "the folder, which keeps the witness's key and what it has cosigned.",
    ),
    "zone routes": Explained("zone routes", _NOTHING),
    "zone shell": Explained("zone shell", "nothing by itself; what you type may."),
}
"""Every command with an example and with what it changes."""

PARTS: Mapping[str, tuple[str, ...]] = {
    "Serve": ("run", "reload", "web", "worker"),
    "Set up": ("init", "config", "secrets", "db", "staff", "content", "mail"),
    "Watch and check": ("doctor", "check"),
    "Back up and restore": ("backup", "restore"),
    "Data and evidence": ("export", "retention", "ledger"),
    "Try and develop": ("demo", "routes", "shell"),
}
"""The headings of the list of commands, each with what stands below it."""

OVERVIEW = """
\b
Examples:
  zone run                                       serve the site, from now on
  zone doctor                                    what is wrong, and what to do
  zone staff add ana@example.org --role handler  invite a colleague
  zone backup --to /mnt/elsewhere                back up, while it is in use

\b
Exit status:
  0  it is done, or all is well
  1  it was refused, or something is wrong: the last line says what to do
  2  the command line was not understood
  3  a second person has to approve this export first (zone export)

Each command works on the instance in ZONE_INSTANCE, by default the folder `instance` of the
checkout or, without one, of the current folder. What it needs besides is in zone.toml there, or in
the environment.

`zone COMMAND --help` says more about a command, with examples.
"""


def explain(name: str, command: click.Command) -> None:
    """Add the texts declared here to the help of a command and of those in its group.

    :param name: all of it, such as `zone backup`.
    """
    if name in EXPLAINED:
        example, changes = EXPLAINED[name]
        command.epilog = f"\b\nExample:\n  {example}\n\nChanges: {changes}"
    if command.help and not command.short_help:
        # Click would cut the line of a command in the list of its group.
        command.short_help = " ".join(command.help.partition("\n\n")[0].split())
    if isinstance(command, click.Group):
        for word, each in command.commands.items():
            explain(f"{name} {word}", each)
