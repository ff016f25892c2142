"""`zone ledger bundle`: everything that an auditor needs to check the ledger offline."""

import sys
from collections.abc import Collection, Iterable
from functools import partial
from pathlib import Path

import click

from app import clock
from app.adapters.bundle_files import bundle_guides, write_bundle_folder, write_bundle_zip
from app.adapters.ledger_files import LedgerFolder
from app.cli.preparation import opened
from app.config import Settings
from app.db import Database
from app.domain.ledger.bundle import BundleFile
from app.domain.ledger.note import Note
from app.domain.ledger.verifier_key import parse_verifier_key
from app.services.ask_witnesses import ask_witnesses
from app.services.bundle_ledger import bundle_ledger


@click.command("bundle")
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--log", metavar="ORIGIN", help="An earlier log, from before a restore.")
def bundle(target: Path, log: str | None) -> None:
    """Write the ledger with its evidence into TARGET, a new folder, or a file NAME.zip.

    Witnesses are asked first, so that the bundle carries their cosignatures. An auditor checks it
    with the zone-verify.py in it, or better one kept from before: nothing in a bundle is judged
    when it is written.
    """
    with opened() as (settings, database):
        folder = LedgerFolder(settings)
        cosigned = _asked(settings, database, folder) if log is None else folder.cosigned()
        keys = [parse_verifier_key(key) for key in folder.verifier_keys()]
        written = bundle_ledger(
            database,
            [*keys, *(witness.key for witness in settings.witnesses)],
            bundle_guides(),
            partial(_write, target),
            log,
            cosigned,
        )
    click.echo(f"Wrote {target}: {written.origin} with {written.size:,} entries.")
    for other in written.others:
        click.echo(f"Another log: --log {other}")
    click.echo(f"To check it: python zone-verify.py {target.name} --key KEY [--since CHECKPOINT]")


def _asked(settings: Settings, database: Database, folder: LedgerFolder) -> Collection[Note]:
    """Ask the witnesses; return what they cosigned, unless one of them has not."""
    states = ask_witnesses(database, folder, settings.witnesses, clock.now())
    problems = [state.problem for state in states if state.problem]
    for problem in problems:
        click.echo(f"{problem} The bundle goes without that cosignature.", err=True)
    return [] if problems else folder.cosigned()


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
