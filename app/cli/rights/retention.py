"""`zone retention`: what is past its time, before it goes and while it does."""

from datetime import datetime

import click

from app.cli.preparation import opened
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.moments import instant_text
from app.rights.retention import iter_due
from app.rights.retention_run import Progress, Retaining, apply_retention, begin_retention
from app.rights.rules.retention import RetentionClass
from app.web.rights.erasing import erasing_tools

OPERATOR = "operator"
_BATCHES_A_ROUND = 5


def retaining_tools(settings: Settings) -> Retaining:
    """Return what the retention job needs from an installation."""
    return Retaining(erasing_tools(settings, load_secrets(settings)), settings.retention)


def apply_some(database: Database, retaining: Retaining, now: datetime) -> None:
    """Do some batches of the run under way; the worker's other work waits meanwhile."""
    for _ in range(_BATCHES_A_ROUND):
        progress = apply_retention(database, retaining, now)
        if progress is None or progress.ended:
            break


@click.command("retention")
@click.option("--dry-run", "dry", is_flag=True, help="List what would go now, and change nothing.")
@click.option("--apply", "apply", is_flag=True, help="Take it away now, as the worker does daily.")
def retention(*, dry: bool, apply: bool) -> None:
    """Show what is past its time, or take it away; say which of the two."""
    if dry == apply:
        raise click.UsageError("Say either --dry-run or --apply.")
    with opened() as (settings, database):
        if dry:
            _list(settings, database)
        else:
            _apply(settings, database)


def _list(settings: Settings, database: Database) -> None:
    counts = dict.fromkeys(RetentionClass, 0)
    for due in iter_due(database, settings.retention, clock.now()):
        counts[due.kind] += 1
        since, until = instant_text(due.since), instant_text(due.delete_after)
        click.echo(f"{due.kind}\t{due.id}\tkept since {since}\tuntil {until}")
    click.echo(f"{sum(counts.values())} would go.", err=True)


def _apply(settings: Settings, database: Database) -> None:
    begin_retention(database, OPERATOR, clock.now())
    retaining, told = retaining_tools(settings), RetentionClass.RATE_COUNTS
    progress: Progress | None = None
    while progress is None or not progress.ended:
        found = apply_retention(database, retaining, clock.now())
        # A worker that was at the same run may have ended it.
        if found is None:
            break
        progress = found
        if progress.kind is not told or progress.ended:
            _tell(told, progress)
            told = progress.kind
    done = sum(progress.gone.values()) if progress else 0
    kept = progress.kept if progress else 0
    click.echo(f"{done} are gone; {kept} were needed again when their turn came.")


def _tell(kind: RetentionClass, progress: Progress) -> None:
    gone = progress.gone.get(kind.value, 0)
    if gone:
        click.echo(f"  {kind}: {gone} gone.", err=True)
