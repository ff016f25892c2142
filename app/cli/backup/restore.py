"""`zone restore`: an instance from a backup, with later events as far as they are known."""

import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import click

from app.backup.continuation import find_gap, hold_checkpoint
from app.backup.copying import Target, read_about, require_empty, restore_backup
from app.backup.outside.age_keys import AgeKey
from app.backup.outside.archive import opened_archive
from app.backup.outside.instance_parts import InstanceParts
from app.backup.outside.store import BackupStore
from app.backup.recording import record_backup
from app.backup.rules.copies import About
from app.cli.backup.check import check_everything, report
from app.cli.backup.command import migrated, summary
from app.cli.backup.keys import key_options, keys_of
from app.cli.instance import name_instance
from app.cli.ledger.command import make_sealer
from app.cli.opening import require_stopped
from app.cli.preparation import apply_again
from app.cli.progress_line import CountLine
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets, make_instance
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.moments import instant_text
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rebase import rebase_ledger
from app.migrations import newest_revision, schema_is_current

_FILE = click.Path(dir_okay=False, path_type=Path)

_LOST = """\
Backup of {at}, made by version {version} on {engine}.
What the service stored after that moment is not in it: up to {age} of work.
Erasures and withdrawals since then are applied again, as far as the lists in the backup, beside it
or in {lists} have them.
Mail that waited at that moment is sent again, under the same Message-IDs."""

_GAP = """\
The ledger signed {held:,} entries as {origin}, and this database has {stored:,} of them.
Auditors, witnesses or visitors may hold a checkpoint that it can never continue, so nothing is
sealed now.
- Rebase: the ledger goes on as a new one, whose first entry states what is lost. The earlier one
  stays, and can be verified as far as it goes. Choose it if the entries are lost for good.
- Do not: entries wait, and enquiries are received. Choose it if a newer backup may turn up. Later,
  `zone ledger rebase` does the same."""

_CONTINUES = """\
The ledger continues after its {stored:,} entries: no later signed entry is known here.
If an auditor, a witness or a copy of the ledger has a later checkpoint, do not start the service.
Restore again, into another empty instance, with --checkpoint FILE."""


@click.command("restore")
@click.argument("file", type=_FILE)
@key_options
@click.option(
    "--checkpoint",
    type=_FILE,
    help="A later checkpoint of the ledger that somebody kept, such as from ZONE_LEDGER_EXPORT.",
)
@click.option("--yes", is_flag=True, help="Ask nothing: restore, and rebase a ledger with a gap.")
def restore(
    file: Path,
    key: Path,
    secrets_key: Path | None,
    passphrase_file: Path | None,
    checkpoint: Path | None,
    *,
    yes: bool,
) -> None:
    """Restore the backup FILE into an empty instance, on SQLite or PostgreSQL.

    The instance is that of ZONE_INSTANCE and ZONE_DATABASE_URL. One that holds anything is refused.
    Lists, checkpoints and secrets that are there already stay if they are the newer ones.
    """
    settings, keys = Settings.from_environment(), keys_of(key, secrets_key, passphrase_file)
    name_instance(settings)
    require_stopped(settings)
    _require_empty(settings)
    with opened_archive(file, keys) as members:
        about, said = read_about(members)
        _explain(about, settings)
        if not yes:
            click.confirm(f"Restore it into {settings.instance}?", abort=True)
        make_instance(settings)
        with migrated(settings) as database, closing(CountLine(sys.stderr)) as line:
            target = Target(
                database,
                settings.instance,
                keys,
                partial(_guard, file, about, settings, keys, checkpoint),
                settings.shared,
            )
            manifest = restore_backup(target, about, members, said, line.tell)
    click.echo(f"Restored: {summary(about, manifest)}.")
    with migrated(settings) as database:
        listed = apply_again(settings, load_secrets(settings), database)
        sealed = _continue_ledger(settings, database, yes=yes)
        # Sealed once the service starts: a restore that is only tried out must sign nothing.
        record_backup(
            database,
            load_secrets(settings).ledger_key,
            AuditEvent.BACKUP_RESTORED,
            (about, manifest),
            actor=OPERATOR,
            now=clock.now(),
        )
        holds = report(check_everything(settings, database)) if sealed else False
    if not listed or not holds:
        raise click.ClickException(
            "Restored, but not everything holds: docs/operate.md explains what is said above."
        )
    click.echo("Everything holds. Start the service, and tell people what was lost.")


def _guard(
    file: Path, about: About, settings: Settings, keys: Sequence[AgeKey], checkpoint: Path | None
) -> None:
    """Put into an instance the known events since its backup."""
    parts = InstanceParts(settings.instance, settings.shared)
    shipped = BackupStore(file.parent, ()).take_shipped(parts, about.at, keys)
    if shipped:
        click.echo(f"Lists and checkpoints from after the backup: {shipped} file(s) beside it.")
    if checkpoint is not None:
        hold_checkpoint(LedgerFolder(settings), checkpoint.read_bytes())


def _require_empty(settings: Settings) -> None:
    database = Database(settings.database_url, pool=settings.pool)
    try:
        if schema_is_current(database):
            require_empty(database)
    finally:
        database.dispose()


def _explain(about: About, settings: Settings) -> None:
    if about.schema != newest_revision():
        raise click.ClickException(
            f"The backup was made by version {about.version}, with another schema: install that "
            "version, restore with it, then upgrade."
        )
    age = max(timedelta(0), clock.now() - about.at)
    click.echo(
        _LOST.format(
            at=instant_text(about.at),
            version=about.version,
            engine=about.engine,
            age=str(timedelta(seconds=int(age.total_seconds()))),
            lists=settings.shared / "ledger",
        )
    )


def _continue_ledger(settings: Settings, database: Database, *, yes: bool) -> bool:
    """Explain how the ledger continues, and rebase it if need be; return whether it continues."""
    gap = find_gap(database, LedgerFolder(settings))
    if not gap.is_there:
        click.echo(_CONTINUES.format(stored=gap.stored))
        return True
    click.echo(_GAP.format(origin=gap.origin, held=gap.held, stored=gap.stored))
    if not yes and not click.confirm("Rebase the ledger?"):
        return False
    rebased = rebase_ledger(database, make_sealer(settings), clock.now())
    click.echo(f"The ledger continues as {rebased.origin}; entries lost: {rebased.gap:,}.")
    return True
