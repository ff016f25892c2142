"""`zone retention`: due data, listed or deleted."""

from datetime import datetime

import click

from app.cli.opening import opened
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.audit_events import OPERATOR
from app.core.rules.moments import instant_text
from app.core.rules.retention import PLANNED
from app.rights.models import RetentionRun
from app.rights.outside.erasing import Erasing
from app.rights.retention import iter_due
from app.rights.retention_run import apply_retention, begin_retention
from app.web.rights.erasing import erasing_tools

_BATCHES_A_ROUND = 5


def apply_some(database: Database, tools: Erasing, now: datetime) -> None:
    """Do some batches of the run under way; the worker's other work waits meanwhile."""
    for _ in range(_BATCHES_A_ROUND):
        progress = apply_retention(database, tools, now)
        if progress is None or progress.ended_at:
            break


@click.command("retention")
@click.option("--dry-run", "dry", is_flag=True, help="List the rows that are due; change nothing.")
@click.option("--apply", "apply", is_flag=True, help="Delete them now, as the worker does daily.")
def retention(*, dry: bool, apply: bool) -> None:
    """List the rows whose retention period has ended, or delete them."""
    if dry == apply:
        raise click.UsageError("Give either --dry-run or --apply.")
    with opened(changes=apply) as (settings, database):
        if dry:
            _list(settings, database)
        else:
            _apply(settings, database)


def _list(settings: Settings, database: Database) -> None:
    count = 0
    for due in iter_due(database, settings.retention, clock.now()):
        count += 1
        since, until = instant_text(due.since), instant_text(due.delete_after)
        click.echo(f"{due.kind}\t{due.id}\tkept since {since}\tuntil {until}")
    click.echo(f"{count} would be deleted.", err=True)


def _apply(settings: Settings, database: Database) -> None:
    begin_retention(database, OPERATOR, clock.now())
    tools, told = erasing_tools(settings, load_secrets(settings)), PLANNED[0].value
    progress: RetentionRun | None = None
    while progress is None or not progress.ended_at:
        found = apply_retention(database, tools, clock.now())
        # A worker on the same run may have ended it.
        if found is None:
            break
        progress = found
        if progress.kind != told or progress.ended_at:
            _tell(told, progress)
            told = progress.kind
    done = sum(progress.gone.values()) if progress else 0
    kept = progress.kept if progress else 0
    click.echo(f"{done} deleted; {kept} kept, because they were needed again.")


def _tell(kind: str, progress: RetentionRun) -> None:
    gone = progress.gone.get(kind, 0)
    if gone:
        click.echo(f"  {kind}: {gone} deleted.", err=True)
