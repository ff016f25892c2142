"""`zone ledger bundle`: everything that an auditor needs to check the ledger offline."""

import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import click

from app.cli.preparation import opened
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.ledger.ask_witnesses import ask_witnesses
from app.ledger.bundle_ledger import Auditing, bundle_ledger
from app.ledger.outside.bundle_files import bundle_guides, write_bundle_folder, write_bundle_zip
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.witness_http import configured_witnesses
from app.ledger.rules.bundle import BundleFile
from app.ledger.rules.verifier_key import parse_verifier_key


@click.command("bundle")
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--log", metavar="ORIGIN", help="An earlier log, from before a restore.")
def bundle(target: Path, log: str | None) -> None:
    """Write the ledger with its evidence into TARGET, a new folder, or a file NAME.zip.

    Witnesses are asked first, so that the bundle carries their cosignatures. An auditor checks it
    with the zone-verify.py in it, or better one kept from before: nothing in a bundle is judged
    when it is written. An earlier log's has the erasures of later logs that are about it; the
    auditor needs the keys of those logs as well.
    """
    with opened() as (settings, database):
        folder = LedgerFolder(settings)
        written = bundle_ledger(
            database,
            partial(_auditing, settings, database, folder),
            folder.turn(wait=True),
            partial(_write, target),
            log,
        )
    click.echo(f"Wrote {target}: {written.origin} with {written.size:,} entries.")
    for other in written.others:
        click.echo(f"Another log: --log {other}")
    for later in written.later:
        click.echo(f"Erasures of {later} are in it: its key has to be given as well.")
    click.echo(f"To check it: python zone-verify.py {target.name} --key KEY [--since CHECKPOINT]")


def _auditing(settings: Settings, database: Database, folder: LedgerFolder) -> Auditing:
    """Ask the witnesses, and gather what bundling needs from the installation."""
    for state in ask_witnesses(database, folder, configured_witnesses(settings), clock.now()):
        if state.problem:
            click.echo(f"{state.problem} The bundle goes without that cosignature.", err=True)
    keys = [parse_verifier_key(key) for key in folder.verifier_keys()]
    return Auditing(
        ledger_key=load_secrets(settings).ledger_key,
        keys=[*keys, *(witness.key for witness in configured_witnesses(settings))],
        held=folder.held_checkpoint(),
        cosigned=folder.cosigned(),
        guides=bundle_guides(),
    )


def _write(target: Path, files: Iterable[BundleFile]) -> None:
    """Write the files, saying on a terminal which one it is at."""
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
