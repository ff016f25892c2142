"""Prepared files: recorded downloads, voiding, deletion, and closing of stale exports."""

from datetime import datetime, timedelta
from uuid import UUID

from app.consent.store.withdrawals import keep_others_from_changing
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.steps.records import write_audit
from app.exports.models import Export
from app.exports.outside.files import ExportFiles
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import STALE_MINUTES, DatabaseBehind, ExportState, FileGone, FileVoid
from app.exports.steps.receivers import open_tasks_of_lost
from app.exports.steps.second_person import may_export
from app.exports.steps.transfers import require_mechanism, require_same_recipient
from app.exports.steps.voiding import left_since, void_file
from app.exports.steps.withholding import is_behind, must_wait, withhold
from app.exports.store import export as exports


def fetch_export(
    database: Database,
    ledger_key: bytes,
    *,
    export_id: UUID,
    actor: str,
    rules: ExportRules,
    first: int,
    last: int,
    now: datetime,
) -> Export:
    """Record that an account starts or resumes the download of a prepared file; return the export.

    If the file holds somebody who has withdrawn since, or whose data is held, it is voided instead.

    :param first: the first byte that is handed out, from 0.
    :param last: the last byte.
    :raises NotFound: if there is no such export.
    :raises DatabaseBehind: if the database lacks an erasure or a withdrawal.
    :raises NoTransfer: if it is for a transfer abroad and no mechanism allows one now, or not to
        the recipient that its people agreed to.
    :raises FileGone: if its file cannot be fetched, or no longer, or not by its author.
    :raises FileVoid: if the file is voided, so that nobody may fetch it any more.
    """
    with database.reading() as session:
        withheld = must_wait(session, rules)
    if withheld:
        with database.transaction() as session:
            withheld = withhold(session, ledger_key, rules, export_id, actor, now)
    if withheld:
        raise DatabaseBehind("The database lacks what is listed outside it.")
    with database.transaction() as session:
        export = exports.lock(session, export_id)
        if not is_there(export, now):
            raise FileGone(f"The file of the export {export_id} does not exist.")
        if not may_export(session, export):
            raise FileGone(f"The author of the export {export_id} may not export it any more.")
        require_mechanism(session, rules, export.purpose, export.time_zone, now)
        require_same_recipient(session, rules, export)
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
        raise FileVoid(
            f"The file of the export {export_id} holds {left} people who may not be in it."
        )
    return export


def are_withheld(database: Database, rules: ExportRules) -> bool:
    """Return whether all files are withheld, since the database lacks acts listed outside it."""
    with database.reading() as session:
        return is_behind(session, rules)


def may_go_on(database: Database, export_id: UUID) -> bool:
    """Return whether the author of an export may still export it, and so take its file.

    :raises NotFound: if there is no such export.
    """
    with database.reading() as session:
        return may_export(session, exports.get(session, export_id))


def is_there(export: Export, now: datetime) -> bool:
    """Return whether a prepared file can be downloaded at a moment."""
    complete = export.state == ExportState.COMPLETE
    return complete and export.file_until is not None and export.file_until > now


def clear_export_files(database: Database, files: ExportFiles, now: datetime) -> int:
    """Delete files that are neither being written nor fetchable; return the number of exports.

    A file is kept for a day. It is deleted at once if the export is void: if somebody in it has
    withdrawn or been erased. The file of a writer that died is deleted once its export is closed.

    :raises OSError: if the folder cannot be written.
    """
    unwanted = _unwanted(database, files, now)
    for export_id in unwanted:
        files.remove(export_id)
    return len(unwanted)


def unwanted_files_there(database: Database, files: ExportFiles, now: datetime) -> bool:
    """Return whether there is any file to delete."""
    return bool(_unwanted(database, files, now))


def _unwanted(database: Database, files: ExportFiles, now: datetime) -> set[UUID]:
    # List the folder first: an export that has a file by now is in the database already.
    there = files.list_ids()
    if not there:
        return there
    with database.reading() as session:
        return there - exports.list_with_file(session, there, now)


def close_stale_exports(database: Database, ledger_key: bytes, now: datetime) -> None:
    """Record every stale export as aborted: its writer has given no sign of life for too long.

    Nobody knows what had left by then, so it counts as having held every enquiry that it may have
    held. A writer that is alive after all, waiting for its reader, notices and ends.
    """
    with database.transaction() as session:
        for export in exports.list_stale(session, now - timedelta(minutes=STALE_MINUTES)):
            export.state = ExportState.ABORTED.value
            export.closed_at = now
            keep_others_from_changing(session)
            open_tasks_of_lost(session, export, now)
            write_audit(
                session,
                ledger_key,
                AuditEvent.EXPORT_LOST,
                actor=SYSTEM,
                at=now,
                subject=export.id.hex,
            )


def stale_exports_wait(database: Database, now: datetime) -> bool:
    """Return whether there is any stale export."""
    with database.reading() as session:
        return bool(exports.list_stale(session, now - timedelta(minutes=STALE_MINUTES)))
