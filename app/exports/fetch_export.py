"""Hand out some bytes of a prepared file: who takes which is on record before the first of them."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.audit import write_audit
from app.exports.models.export import Export
from app.exports.rules.export import ExportState, FileGone, FileVoid
from app.exports.steps.left_since import left_since
from app.exports.steps.void_file import void_file
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
        if export is None:
            raise NotFound(f"There is no export {export_id}.")
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
