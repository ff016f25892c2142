"""`zone ledger bundle`: everything that an auditor needs to check the ledger offline."""

import sys
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

import click

from app.cli.opening import opened
from app.core import clock
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.ledger.bundle import bundle_ledger
from app.ledger.outside.bundle_files import write_bundle_folder, write_bundle_zip
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.witness import configured_witnesses
from app.ledger.rules.bundle import BundleFile
from app.ledger.rules.witness import Witness
from app.ledger.witnesses import ask_witnesses


@click.command("bundle")
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--log", metavar="ORIGIN", help="An earlier log, from before a restore.")
def bundle(target: Path, log: str | None) -> None:
    """Write the ledger with its evidence into TARGET, a new folder, or a file NAME.zip.

    Witnesses are asked first, so that the bundle carries their cosignatures. An auditor checks it
    with the zone-verify.py in it, or better with one from an earlier bundle; it is not checked
    when it is written. The bundle of an earlier log includes erasures of its records by later
    logs; the auditor needs the keys of those logs as well.
    """
    with opened() as (settings, database):
        folder, witnesses = LedgerFolder(settings), configured_witnesses(settings)
        written = bundle_ledger(
            database,
            folder,
            load_secrets(settings).ledger_key,
            [each.key for each in witnesses],
            partial(_write, target),
            log,
            prepare=partial(_ask, database, folder, witnesses),
        )
    click.echo(f"Wrote {target}: {written.origin} with {written.size:,} entries.")
    for other in written.others:
        click.echo(f"Another log: --log {other}")
    for later in written.later:
        click.echo(f"It holds erasures of {later}: give the key of that log as well.")
    click.echo(f"To check it: python zone-verify.py {target.name} --key KEY [--since CHECKPOINT]")


def _ask(database: Database, folder: LedgerFolder, witnesses: Sequence[Witness]) -> None:
    for state in ask_witnesses(database, folder, witnesses, clock.now()):
        if state.problem:
            click.echo(f"{state.problem} The bundle lacks that cosignature.", err=True)


def _write(target: Path, files: Iterable[BundleFile]) -> None:
    """Write the files, showing the present one on a terminal."""
    shown = _shown(files)
    if target.suffix == ".zip":
        write_bundle_zip(target, shown)
    else:
        write_bundle_folder(target, shown)


def _shown(files: Iterable[BundleFile]) -> Iterable[BundleFile]:
    terminal = sys.stderr
    for name, pieces in files:
        if terminal.isatty():
            terminal.write(f"\r\x1b[K{name}")
            terminal.flush()
        yield name, pieces
    if terminal.isatty():
        terminal.write("\r\x1b[K")
