"""`zone backup`: copies of the instance, made, verified and opened."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import click

from app.backup.copying import Source, Target, Tell, read_about, restore_backup, write_backup
from app.backup.outside.age_keys import make_key
from app.backup.outside.archive import opened_archive
from app.backup.outside.instance_parts import InstanceParts
from app.backup.outside.scratch import scratch_folder
from app.backup.recording import record_backup
from app.backup.rules.copies import About, Manifest, copy_name
from app.cli.backup.check import check_everything, report
from app.cli.backup.keys import key_options, keys_of
from app.cli.opening import opened
from app.cli.preparation import apply_again
from app.cli.progress_line import CountLine
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.store import periodic_job
from app.ledger.outside.ledger_files import LedgerFolder
from app.migrations import newest_revision, require_same_schema, schema_is_current, upgrade
from app.watch.rules.facts import BACKUP


@click.group("backup", invoke_without_command=True)
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder for the file; by default ZONE_BACKUP_DIR.",
)
@click.pass_context
def backup_group(context: click.Context, folder: Path | None) -> None:
    """Back up the instance into one encrypted file, while it is in use.

    The file holds the database, the ledger's folder with the lists of erasures and withdrawals, the
    files of holidays, contacts, words and news and, for another key, the secrets.
    """
    if context.invoked_subcommand is not None:
        return
    with opened() as (settings, database):
        chosen = folder or settings.backup_dir
        if chosen is None:
            raise click.UsageError("Name a folder with --to, or set ZONE_BACKUP_DIR.")
        if not settings.backup_recipients:
            raise click.ClickException(
                "ZONE_BACKUP_RECIPIENTS is empty, and no backup is written unencrypted: make a key "
                "with `zone backup key FILE`, and set its public key."
            )
        path, about, manifest = make_backup(settings, database, chosen)
        click.echo(f"Wrote {path}: {summary(about, manifest)}, {path.stat().st_size:,} bytes.")
        if settings.backup_dir and chosen.resolve() == settings.backup_dir.resolve():
            with database.transaction() as session:
                periodic_job.note_run(session, BACKUP, clock.now())
    if not settings.backup_secrets_recipient:
        click.echo(
            "The secrets are not in it: set ZONE_BACKUP_SECRETS_RECIPIENT, or copy the folder "
            f"{settings.shared / 'secrets'} yourself. Nothing can be restored without them."
        )


def make_backup(
    settings: Settings, database: Database, folder: Path, *, actor: str = OPERATOR
) -> tuple[Path, About, Manifest]:
    """Write a backup into a folder.

    :param actor: who makes it; an operator is shown the progress on stderr.
    :raises BackupFailed: if it cannot be written.
    :raises SchemaNewer: if the database has columns that this version does not know.
    """
    now = clock.now()
    require_same_schema(database)
    source = Source(
        database, settings.instance, LedgerFolder(settings), version("zone-enquiries"),
        newest_revision(), settings.backup_recipients, settings.backup_secrets_recipient,
        settings.shared,
    )  # fmt: skip
    path = folder / copy_name(now)
    with closing(CountLine(sys.stderr)) as line:
        tell: Tell = line.tell if actor == OPERATOR else lambda _rows: None
        about, manifest = write_backup(source, path, now, tell)
    key, made = load_secrets(settings).ledger_key, AuditEvent.BACKUP_MADE
    record_backup(database, key, made, (about, manifest), actor=actor, now=clock.now())
    return path, about, manifest


def summary(about: About, manifest: Manifest) -> str:
    """Return a clause about the content of a copy."""
    rows = sum(each.rows for each in manifest.tables.values())
    size = about.ledger.size if about.ledger else 0
    enquiries = manifest.tables["enquiry"].rows
    return f"{rows:,} rows (enquiries: {enquiries:,}), and a ledger with {size:,} entries"


@backup_group.command("key")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--passphrase", is_flag=True, help="Ask for one, without which it opens nothing.")
@click.option(
    "--passphrase-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Take it from this file instead.",
)
def key_command(file: Path, *, passphrase: bool, passphrase_file: Path | None) -> None:
    """Make a key in FILE, and print its public half for ZONE_BACKUP_RECIPIENTS.

    Keep FILE away from this machine, and another copy of it: a lost key opens nothing any more.
    """
    words = ""
    if passphrase_file is not None:
        words = passphrase_file.read_text(encoding="utf-8").rstrip("\n")
    elif passphrase:
        words = click.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True)
    click.echo(make_key(file, words))
    click.echo(f"Its private half is in {file}: move it off this machine.", err=True)


@backup_group.command("verify")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@key_options
def verify_command(
    file: Path, key: Path, secrets_key: Path | None, passphrase_file: Path | None
) -> None:
    """Restore FILE into a scratch folder, check everything there, and delete it again.

    The secrets are those of this instance, unless --secrets-key opens those of the backup.
    """
    settings, keys = Settings.from_environment(), keys_of(key, secrets_key, passphrase_file)
    with scratch_folder(settings.instance) as scratch, opened_archive(file, keys) as members:
        about, said = read_about(members)
        if secrets_key is None:
            present = InstanceParts(settings.instance, settings.shared)
            InstanceParts(scratch).put_secrets(present.secrets())
        own = replace(settings, instance=scratch, database_url="", shared_dir=None)
        with migrated(own) as database, closing(CountLine(sys.stderr)) as line:
            target = Target(database, scratch, keys)
            manifest = restore_backup(target, about, members, said, line.tell)
            click.echo(f"Restored into scratch: {summary(about, manifest)}. It is whole.")
            apply_again(own, load_secrets(own), database)
            holds = report(check_everything(own, database))
    if holds:
        _record_verified(settings, (about, manifest))
    else:
        raise click.ClickException("The backup is complete, but something in it does not hold.")
    click.echo(f"{file} can be restored.")


def _record_verified(settings: Settings, copy: tuple[About, Manifest]) -> None:
    """Record it in the instance, if this is its machine: keys are best kept on another one."""
    database = Database(settings.database_url, pool=settings.pool)
    try:
        if schema_is_current(database):
            key, verified = load_secrets(settings).ledger_key, AuditEvent.BACKUP_VERIFIED
            record_backup(database, key, verified, copy, actor=OPERATOR, now=clock.now())
    finally:
        database.dispose()


@contextmanager
def migrated(settings: Settings) -> Iterator[Database]:
    """Open a database that has its tables, or gets them."""
    database = Database(settings.database_url, pool=settings.pool)
    try:
        upgrade(database)
        yield database
    finally:
        database.dispose()
