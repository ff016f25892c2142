"""Put the exports of schedules into their folder, with the notes on each."""

from collections.abc import Callable
from datetime import datetime

import structlog

from app.content import Content
from app.core.db import Database
from app.exports.fetch_export import fetch_export
from app.exports.gather_deliveries import Parcel, gather_deliveries
from app.exports.models.export import Export
from app.exports.note_delivery import note_delivery
from app.exports.outside.export_files import ExportFiles
from app.exports.outside.export_folder import ExportFolder
from app.exports.rules.export import FileGone, FileVoid
from app.exports.store import export_schedule as schedules

_SYSTEM = "system"

_log = structlog.get_logger()


class Deliverer:
    """Takes prepared files to the folder of scheduled exports."""

    def __init__(
        self,
        database: Database,
        ledger_key: bytes,
        content: Content,
        files: ExportFiles,
        folder: ExportFolder,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._ledger_key = ledger_key
        self._content = content
        self._files = files
        self._folder = folder
        self._clock = clock

    def wanted(self) -> bool:
        """Return whether a file waits."""
        with self._database.reading() as session:
            return bool(schedules.list_to_deliver(session, self._clock()))

    def deliver(self) -> int:
        """Deliver what waits; return how many files appeared.

        Each is copied first, unseen; then it is recorded that it leaves; then it appears. Cut off
        in between, all that is done again, and the very same bytes appear under the same name.

        :raises OSError: if the folder cannot be written; it is tried again for a day.
        """
        parcels = gather_deliveries(self._database, self._content, self._clock())
        return sum(self._deliver(each) for each in parcels)

    def _deliver(self, parcel: Parcel) -> bool:
        export, notes = parcel.export, parcel.notes.encode()
        path = self._files.path(export.id, export.format)
        with self._folder.bringing(notes, export.notes_name, path, export.file_name) as brought:
            try:
                self._record(export)
            except (FileGone, FileVoid):
                _log.warning("schedule.file_void", export=export.id.hex)
                return False
            brought.show()
        note_delivery(self._database, export.id, self._clock())
        return True

    def _record(self, export: Export) -> None:
        fetch_export(
            self._database,
            self._ledger_key,
            export_id=export.id,
            actor=_SYSTEM,
            first=0,
            last=(export.bytes or 0) - 1,
            now=self._clock(),
        )
