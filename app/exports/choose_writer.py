"""Choose what writes an export's file, as its record says."""

from datetime import datetime
from zoneinfo import ZoneInfo

from app.content import Content
from app.core.db import Database
from app.exports.models.export import Export
from app.exports.rules.export import ExportFormat, ExportRules, Preset
from app.exports.rules.export_writer import RowWriter
from app.exports.steps.export_terms import asking
from app.exports.steps.export_writers import writer_for
from app.exports.store.export_rows import count_candidates

_MOST = 2**31
_ARRIVING = 1_000  # Leads that may come between this count and the snapshot of the export.


def choose_writer(
    database: Database, content: Content, export: Export, rules: ExportRules, now: datetime
) -> RowWriter:
    """Return what writes an export's rows; whoever takes it closes it in the end.

    A workbook has to know before its first row how many sheets it may need, so for one the leads
    that are asked for are counted.
    """
    most_rows = 0
    if export.format == ExportFormat.XLSX:
        asked = asking(export.request, export.author_id, rules, now)
        with database.reading() as session:
            most_rows = count_candidates(session, asked, _MOST) + _ARRIVING
    return writer_for(
        content,
        format=ExportFormat(export.format),
        preset=Preset(export.preset),
        language=export.language,
        columns=export.columns,
        zone=ZoneInfo(export.time_zone),
        most_rows=most_rows,
    )
