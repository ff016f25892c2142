"""Periodic backups: whole ones on a schedule, and files that guard the instance as they grow."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from app.backup.outside.instance_parts import InstanceParts
from app.backup.outside.store import BackupStore
from app.cli.backup.command import make_backup
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.periodic_work import PeriodicWork
from app.core.rules.audit_events import SYSTEM
from app.core.rules.languages import DEFAULT
from app.mail.rules.delivery import Mailing
from app.watch.reminders import remind_of_backup
from app.watch.rules.facts import BACKUP, BACKUP_DUE, UNBACKED_AT_MOST

_LONGEST = timedelta(hours=2)
"""Longer than a backup takes; another worker begins again after that."""


def backup_rounds(settings: Settings, database: Database) -> Iterator[PeriodicWork]:
    """Yield the periodic work of backups, if there is a folder for them."""
    if settings.backup_dir is None:
        return
    store = BackupStore(settings.backup_dir, settings.backup_recipients)
    parts = InstanceParts(settings.instance, settings.shared)
    mailing = Mailing(settings.installation.mail_domain, settings.desk_email, DEFAULT)
    # Done once, and before the reminder, which counts from it.
    yield PeriodicWork(BACKUP_DUE, timedelta(days=36_500), lambda _now: None)
    yield PeriodicWork(
        "remind_of_backup",
        UNBACKED_AT_MOST,
        partial(remind_of_backup, database, mailing),
    )
    yield PeriodicWork(
        BACKUP,
        timedelta(hours=settings.backup_hours),
        partial(_back_up, settings, database, store),
        lease=_LONGEST,
        outside=True,
        long=True,
    )
    yield PeriodicWork(
        "ship_outside",
        timedelta(seconds=10),
        partial(store.ship, parts),
        lease=timedelta(minutes=1),
        wanted=lambda: store.lacks(parts, clock.now()),
        outside=True,
    )


def _back_up(settings: Settings, database: Database, store: BackupStore, now: datetime) -> None:
    if settings.backup_dir is not None:
        make_backup(settings, database, settings.backup_dir, actor=SYSTEM)
        store.delete_old(now, timedelta(days=settings.backup_keep_days))
