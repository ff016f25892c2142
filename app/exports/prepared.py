"""Prepared files: handed out on record, voided, cleared away, and closed when cut off."""

from datetime import datetime, timedelta
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.exports.models import Export
from app.exports.outside.files import ExportFiles
from app.exports.rules.export import STALE_MINUTES, ExportState, FileGone, FileVoid
from app.exports.steps.voiding import left_since, void_file
from app.exports.store import export as exports


def fetch_export(
    database: Database,
    ledger_key: bytes,
    *,
    export_id: UUID,
    actor: str,
    first: int,
    last: int,
    now: datetime,
) -> Export:
    """Record that an account fetches a prepared file, or goes on with it, and return the export.

    A file that holds somebody who has withdrawn since, or whose data is held, is void from then on.

    :param first: the first byte that is handed out, from 0.
    :param last: the last.
    :raises NotFound: if there is no such export.
    :raises FileGone: if its file cannot be fetched, or not any more.
    :raises FileVoid: if nobody may fetch it any more.
    """
    with database.transaction() as session:
        export = exports.lock(session, export_id)
        if not is_there(export, now):
            raise FileGone(f"The file of the export {export_id} is not there.")
        left = left_since(session, export, now)
        if left:
            void_file(session, ledger_key, export, left, now)
        else:
            export.fetched_at = export.fetched_at or now
            write_audit(
                session,
                ledger_key,
                AuditEvent.EXPORT_DOWNLOADED,
                actor=actor,
                at=now,
                subject=export.id.hex,
                details={"first": first, "last": last},
            )
    if left:
        raise FileVoid(f"The file of the export {export_id} holds {left} who may not be in it.")
    return export


def is_there(export: Export, now: datetime) -> bool:
    """Return whether a prepared file can be fetched at a moment."""
    complete = export.state == ExportState.COMPLETE
    return complete and export.file_until is not None and export.file_until > now


def clear_export_files(database: Database, files: ExportFiles, now: datetime) -> int:
    """Remove all files but those being written or still to be fetched; return of how many exports.

    A file is there a day, and goes at once if the export is void: if somebody in it has withdrawn
    or been erased. One that its writer died of goes once the export is closed as cut off.

    :raises OSError: if the folder cannot be written.
    """
    unwanted = _unwanted(database, files, now)
    for export_id in unwanted:
        files.remove(export_id)
    return len(unwanted)


def unwanted_files_there(database: Database, files: ExportFiles, now: datetime) -> bool:
    """Return whether there is any such file."""
    return bool(_unwanted(database, files, now))


def _unwanted(database: Database, files: ExportFiles, now: datetime) -> set[UUID]:
    # The folder first: what has a file by now was open before, so that the database knows of it.
    there = files.list_exports()
    if not there:
        return there
    with database.reading() as session:
        return there - exports.list_with_file(session, there, now)


def close_stale_exports(database: Database, ledger_key: bytes, now: datetime) -> None:
    """Record as aborted every export that has given no sign of life for a while.

    Nobody knows what had left by then, so that it counts as having held whatever it may have.
    One that is alive after all, and was waiting for its reader, finds out and ends.
    """
    with database.transaction() as session:
        for export in exports.list_stale(session, now - timedelta(minutes=STALE_MINUTES)):
            export.state = ExportState.ABORTED.value
            export.closed_at = now
            write_audit(
                session,
                ledger_key,
                AuditEvent.EXPORT_LOST,
                actor="system",
                at=now,
                subject=export.id.hex,
            )


def stale_exports_wait(database: Database, now: datetime) -> bool:
    """Return whether there is any such export."""
    with database.reading() as session:
        return bool(exports.list_stale(session, now - timedelta(minutes=STALE_MINUTES)))
