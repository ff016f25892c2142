"""`zone check`: whether everything stored is there, whole, and as it was sealed."""

from collections.abc import Collection, Iterator
from pathlib import Path

import click

from app.accounts.outside.factor_keys import FactorKeys
from app.backup.check import check_records
from app.backup.rules.soundness import Checked, told_references
from app.cli.ledger.command import check_whole
from app.cli.opening import opened
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.ledger.outside.ed25519_keys import log_signer
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.outside_lists import OutsideLists
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.verifier_key import parse_verifier_key
from app.rights.reapplication import lacks_listed


@click.command("check")
@click.option(
    "--references",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file of references that people were told, one per line: each must be stored once.",
)
def check(references: Path | None) -> None:
    """Check everything stored: enquiries, outbox, rows, ledger, outside lists and keys.

    The exit status is 0 only if all of it holds. Nothing is changed.
    """
    told = None
    if references is not None:
        told = told_references(references.read_text(encoding="utf-8").splitlines())
    with opened() as (settings, database):
        holds = report(check_everything(settings, database, told))
    if not holds:
        raise click.ClickException("Something does not hold: see docs/operate.md, Check it.")
    click.echo("Everything holds.")


def report(results: Iterator[Checked]) -> bool:
    """Print each result as soon as it is known; return whether everything holds."""
    holds = True
    for each in results:
        for line in each.lines():
            click.echo(line)
        holds = holds and each.holds
    return holds


def check_everything(
    settings: Settings, database: Database, references: Collection[str] | None = None
) -> Iterator[Checked]:
    """Yield the results of all checks of an instance; a failed check does not raise.

    :raises StorageUnavailable: if the database cannot be used.
    """
    keys = load_secrets(settings)
    yield from check_records(database, FactorKeys(keys.totp_key), references)
    try:
        yield _check_keys(settings)
        entries, trees, faults = check_whole(settings, database)
    except LedgerInvalid as error:
        yield Checked("Ledger", "The tree.", [str(error)])
    else:
        extent = f"{entries:,} entries (trees: {trees}), with evidence, certificates and rows."
        yield Checked("Ledger", extent, faults)
    yield _check_lists(settings, database)


def _check_keys(settings: Settings) -> Checked:
    """Check that the signing key is one that auditors can know."""
    folder, faults = LedgerFolder(settings), list[str]()
    present = log_signer("log", load_secrets(settings).ledger_signing_key).key.public_key
    listed = folder.verifier_keys()
    if listed and present not in {parse_verifier_key(each).public_key for each in listed}:
        faults.append("The ledger's signing key has signed nothing: it is another instance's.")
    return Checked("Keys", "Each secret is there, for this user alone.", faults)


def _check_lists(settings: Settings, database: Database) -> Checked:
    lists = OutsideLists(settings.shared)
    faults = []
    if lacks_listed(database, lists):
        faults.append(
            "The database lacks what they list, or one is damaged: run `zone db reapply`."
        )
    count = sum(len(each.payloads()) for each in lists.all)
    return Checked(
        "Outside lists", f"{count:,} erasures and withdrawals, done in the database.", faults
    )
