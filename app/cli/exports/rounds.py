"""What comes round for exports: to prepare them, and to clear up after them."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from app.cli.exports.prepare import ExportRoom, exports_wait, prepare_exports
from app.content import Content
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.periodic_work import PeriodicWork
from app.exports.clear_export_files import clear_export_files, unwanted_files_there
from app.exports.close_stale_exports import close_stale_exports, stale_exports_wait
from app.exports.outside.export_files import ExportFiles

_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)


def export_rounds(
    settings: Settings, database: Database, content: Content
) -> Iterator[PeriodicWork]:
    """Give the rounds."""
    ledger_key = load_secrets(settings).ledger_key
    files = ExportFiles(settings.instance)
    room = ExportRoom(database, ledger_key, content, settings.export_rules, files, clock.now)
    yield PeriodicWork(
        "prepare_exports",
        _SECOND,
        lambda _now: prepare_exports(room),
        lease=_MINUTE,
        wanted=partial(exports_wait, room),
        long=True,
        own_turn=True,
    )
    yield PeriodicWork(
        "close_stale_exports",
        _MINUTE,
        partial(close_stale_exports, database, ledger_key),
        wanted=lambda: stale_exports_wait(database, clock.now()),
    )
    yield PeriodicWork(
        "clear_export_files",
        _MINUTE,
        partial(clear_export_files, database, files),
        wanted=lambda: unwanted_files_there(database, files, clock.now()),
    )
