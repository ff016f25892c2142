"""Take away the prepared files that nobody may fetch any more, and what was left half written."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.exports.outside.export_files import ExportFiles
from app.exports.store import export as exports


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
