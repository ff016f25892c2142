"""`zone ledger`: seal pending entries, check sealed ones, and manage the ledger's key."""

import os
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from uuid import UUID

import click

from app.cli.ledger.bundle import bundle
from app.cli.ledger.witness import witness
from app.cli.opening import opened, require_own_keys
from app.cli.progress_line import ProgressLine
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.ledger.check import check_ledger
from app.ledger.checkpoints import export_checkpoint
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.witness import configured_witnesses
from app.ledger.public_log import show_policy
from app.ledger.quarantine import quarantine_pending, reject_pending, return_quarantined
from app.ledger.rebase import rebase_ledger
from app.ledger.rules.health import Finding, FindingKind
from app.ledger.sealing import Sealed, Sealer, rotate_ledger_key, seal_ledger
from app.ledger.verification import find_faults
from app.ledger.witnesses import ask_witnesses
from app.parts import Parts


def make_sealer(settings: Settings) -> Sealer:
    """Return the dependencies of sealing in an installation."""
    key = load_secrets(settings).ledger_key
    return Sealer(key, settings.ledger_origin, LedgerFolder(settings))


def seal_all(
    database: Database,
    sealer: Sealer,
    now: datetime,
    tell: Callable[[Sealed], object] = lambda _sealed: None,
) -> bool:
    """Seal all pending entries in batches; return False if another process is sealing.

    :param tell: called with each batch.
    """
    while (sealed := seal_ledger(database, sealer, now)) is not None:
        tell(sealed)
        if not sealed.more:
            return True
    return False


@click.group("ledger")
def ledger_group() -> None:
    """Operate the consent ledger."""


@ledger_group.command("seal")
def seal_command() -> None:
    """Seal pending entries, as the worker does every second."""

    def tell(sealed: Sealed) -> None:
        click.echo(f"Sealed {sealed.count:,}; the ledger has {sealed.size:,} entries.")

    with opened(changes=True) as (settings, database):
        if not seal_all(database, make_sealer(settings), clock.now(), tell):
            click.echo("Another process is sealing; this one did nothing.")


@ledger_group.command("check")
def check_command() -> None:
    """Check every hash and signature, and rows, evidence and certificates against the entries."""
    with opened() as (settings, database):
        entries, trees, faults = check_whole(settings, database)
    for each in faults:
        click.echo(each)
    if faults:
        raise click.ClickException(
            f"The tree holds, with {entries:,} entries. Objects that do not hold: {len(faults):,}."
        )
    click.echo(f"Entries: {entries:,}. Trees: {trees:,}. All hold.")


def check_whole(settings: Settings, database: Database) -> tuple[int, int, Sequence[str]]:
    """Check the ledger and the rows behind it, with progress on stderr.

    :return: the numbers of entries and trees, and a line for each object that does not hold.
    :raises LedgerHalted: if the tree itself does not hold, naming the first object.
    """
    with closing(ProgressLine(sys.stderr)) as line:
        folder, processes = LedgerFolder(settings), _processes()
        entries, trees = check_ledger(database, folder, line.tell, processes)
        key = load_secrets(settings).ledger_key
        faults = find_faults(database, key, lambda _phase, done, size: line.tell(done, size))
    return entries, trees, [_said(each) for each in faults]


def _said(fault: Finding) -> str:
    place = f" (entry {fault.index})" if fault.index >= 0 else ""
    return f"{fault.object}{place}: {_SAID[fault.problem]}"


_SAID: Mapping[FindingKind, str] = {
    FindingKind.TREE: "the tree does not hold",
    FindingKind.OPENS_NOT: "its evidence does not open its entry",
    FindingKind.DIFFERS: "it says otherwise than what was sealed",
    FindingKind.GONE: "it is gone, and no erasure lists it",
    FindingKind.KEPT: "an erasure lists it, and its evidence is still here",
    FindingKind.STRAY: "no entry stands for it, or this service does not spell it so",
    FindingKind.FOREIGN: "this service did not queue it, or it was changed since",
    FindingKind.UNREADABLE: "it cannot be read",
}


def _processes() -> int:
    """Return the number of processes to share the work: one if threads forbid forking."""
    return (os.cpu_count() or 1) if threading.active_count() == 1 else 1


@ledger_group.command("export")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def export_command(folder: Path) -> None:
    """Write the latest checkpoint as a file into FOLDER, to be kept elsewhere."""
    with opened() as (settings, database):
        path, new = export_checkpoint(database, LedgerFolder(settings), folder, clock.now())
    click.echo(f"Wrote {path}" if new else f"{path} already holds it.")


@ledger_group.command("policy")
def policy_command() -> None:
    """Print the policy by which the log is to be trusted: its keys, witnesses and quorum."""
    with opened() as (settings, database):
        folder, witnesses = LedgerFolder(settings), configured_witnesses(settings)
        policy = show_policy(database, folder, settings.origin, witnesses)
    if policy is None:
        raise click.ClickException("Nothing is public yet: the worker publishes every hour.")
    click.echo(policy, nl=False)


@ledger_group.command("rotate-key")
def rotate_key_command() -> None:
    """Rotate the signing key; the previous key signs as well until the next rotation."""
    with opened(changes=True) as (settings, database):
        key = rotate_ledger_key(database, make_sealer(settings), clock.now())
        require_own_keys(settings, database)
    click.echo(f"The verifier key is now {key}")
    click.echo("Tell the ledger's auditors, and back up the instance's secrets again.")


@ledger_group.command("quarantine")
@click.option("--return", "returns", is_flag=True, help="Return rows whose MAC holds.")
def quarantine_command(*, returns: bool) -> None:
    """Move pending rows aside that were forged or queued again; nothing is deleted."""
    with opened(changes=True) as (settings, database):
        key, refresh = load_secrets(settings).ledger_key, Parts.of(settings).refresh_consent
        if returns:
            returned = return_quarantined(database, key, refresh, clock.now())
            rows = returned.ids
            told = f"Returned, to be sealed: {len(rows):,}. Still aside: {returned.left:,}."
            if returned.erased:
                told += f" {_STAY_ERASED.format(returned.erased)}"
        else:
            rows = quarantine_pending(database, key, refresh, clock.now())
            told = (
                f"Moved aside: {len(rows):,}. Consent in them is not given, unless it is sealed; "
                "withdrawals count."
            )
    for each in rows:
        click.echo(each)
    click.echo(told)


_STAY_ERASED = (
    "Of these, {:,} stay aside for good: their people have been erased since, and nothing shows "
    "any more what they said."
)


@ledger_group.command("reject")
@click.argument("row", type=click.UUID)
@click.confirmation_option(prompt="The row will be deleted, with an audit event. Continue?")
def reject_command(row: UUID) -> None:
    """Delete the pending row ROW, which this service did not queue and no record refers to."""
    with opened(changes=True) as (settings, database):
        reject_pending(database, load_secrets(settings).ledger_key, row, clock.now())
    click.echo(f"Rejected {row}. Find out who inserted it.")


@ledger_group.command("rebase")
@click.confirmation_option(
    prompt="The ledger will continue under a new name and record what it has lost. Continue?"
)
def rebase_command() -> None:
    """Rebase the ledger after an older database was restored."""
    with opened(changes=True) as (settings, database):
        rebased = rebase_ledger(database, make_sealer(settings), clock.now())
    click.echo(f"The ledger continues as {rebased.origin}.")
    click.echo(f"Signed before, but no longer in the database: {rebased.gap:,} entries.")
    if not rebased.continues:
        click.echo(
            "Its other entries do not continue them: they were changed, or are another ledger's."
        )


@ledger_group.command("cosign")
def cosign_command() -> None:
    """Ask the witnesses to cosign the latest checkpoint, as the worker does by itself."""
    with opened(changes=True) as (settings, database):
        states = ask_witnesses(
            database, LedgerFolder(settings), configured_witnesses(settings), clock.now()
        )
    if not states:
        raise click.ClickException("ZONE_LEDGER_WITNESSES is empty, or nothing is sealed yet.")
    for state in states:
        click.echo(state.problem or f"{state.name} has cosigned {state.size:,} entries.")
    if any(state.problem for state in states):
        raise SystemExit(1)


ledger_group.add_command(bundle)
ledger_group.add_command(witness)
