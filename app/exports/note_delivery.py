"""Note that a scheduled export lies where it belongs, so that its prepared file can go."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.exports.store import export as exports


def note_delivery(database: Database, export_id: UUID, now: datetime) -> None:
    """Let the time of a prepared file be over; that it was handed out is on record already."""
    with database.transaction() as session:
        export = exports.lock(session, export_id)
        if export is not None and export.file_until is not None:
            export.file_until = now
