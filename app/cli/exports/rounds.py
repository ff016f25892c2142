"""Periodic work of exports: prepare files and delete expired ones."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from app.consent.rules.transfers import NoTransfer
from app.content import Content
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.periodic_work import PeriodicWork
from app.core.rules.audit_events import SYSTEM
from app.exports.models import Export
from app.exports.opening import open_export
from app.exports.outside.files import ExportFiles
from app.exports.prepared import (
    clear_export_files,
    close_stale_exports,
    stale_exports_wait,
    unwanted_files_there,
)
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import ExportNotReady, ExportState
from app.exports.store import export as exports
from app.exports.writing import ExportStream
from app.ledger.outside.ledger_files import LedgerFolder
from app.parts import export_rules

_QUEUED = frozenset({ExportState.QUEUED})


@dataclass(frozen=True)
class ExportTools:
    """The dependencies of preparing exports.

    :param clock: returns the present moment.
    """

    database: Database
    ledger_key: bytes
    folder: LedgerFolder
    content: Content
    rules: ExportRules
    files: ExportFiles
    clock: Callable[[], datetime]


def exports_wait(tools: ExportTools) -> bool:
    """Return whether an export waits to be prepared."""
    with tools.database.reading() as session:
        return exports.count_in_state(session, _QUEUED) > 0


def prepare_exports(tools: ExportTools) -> int:
    """Prepare the queued exports, oldest first; return how many were begun.

    Each is prepared by one worker alone. One that fails is recorded as aborted and leaves no file;
    the others are then prepared in the next round.

    :raises StorageUnavailable: if the database cannot be used.
    """
    with tools.database.reading() as session:
        waiting = [each.id for each in exports.list_in_state(session, _QUEUED)]
    return sum(_prepare(tools, each) for each in waiting)


def _prepare(tools: ExportTools, export_id: UUID) -> bool:
    try:
        export = open_export(
            tools.database,
            tools.ledger_key,
            export_id=export_id,
            actor=SYSTEM,
            rules=tools.rules,
            now=tools.clock(),
            ready=_QUEUED,
        )
    except (ExportNotReady, NoTransfer):
        # Another worker has it, it is to hold the leads since an export that is being written, it
        # has grown to more leads than may leave without a second person, or it is for a transfer
        # that no mechanism allows.
        return False
    try:
        _write(tools, export)
    finally:
        # Delete a file that was void by the time it was complete; one that can be fetched stays.
        if not _has_file(tools, export_id):
            tools.files.remove(export_id)
    return True


def _write(tools: ExportTools, export: Export) -> None:
    with tools.files.drafting(export.id, export.format) as draft:
        stream = ExportStream(
            tools.database,
            tools.ledger_key,
            tools.folder,
            tools.content,
            export,
            tools.rules,
            tools.clock,
            draft.keep,
        )
        with closing(stream) as pieces:
            for piece in pieces:
                draft.write(piece)


def _has_file(tools: ExportTools, export_id: UUID) -> bool:
    with tools.database.reading() as session:
        return bool(exports.list_with_file(session, [export_id], tools.clock()))


_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)


def export_rounds(
    settings: Settings, database: Database, content: Content
) -> Iterator[PeriodicWork]:
    """Yield the periodic work of exports."""
    ledger_key = load_secrets(settings).ledger_key
    files = ExportFiles(settings.shared)
    folder, rules = LedgerFolder(settings), export_rules(settings)
    tools = ExportTools(database, ledger_key, folder, content, rules, files, clock.now)
    yield PeriodicWork(
        "prepare_exports",
        _SECOND,
        lambda _now: prepare_exports(tools),
        lease=_MINUTE,
        wanted=partial(exports_wait, tools),
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
