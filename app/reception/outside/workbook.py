"""Workbooks of spreadsheet programs (XLSX), read as the CSV file that their first sheet would be.

A draft stores that file: an erasure finds a person in it, as it could not in a compressed one.
"""

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time

from python_calamine import CalamineError, CalamineWorkbook

from app.core.rules.export_rows import csv_line
from app.reception.rules.csv_table import MOST_COLUMNS, MOST_ROWS, TableProblem, UnreadableTable

_ARCHIVE = b"PK\x03\x04"
MOST_UNPACKED = 200_000_000
"""The most bytes of an unpacked workbook that are read."""


def as_csv(content: bytes) -> bytes:
    """Return a file as CSV: the first sheet of a workbook that has any cell, or the file itself.

    Rows keep their numbers. A whole number is written without a fraction, so that telephone
    numbers stay what they are, and a date with the year first.

    :raises UnreadableTable: if it is a workbook that cannot be read, or holds too much.
    """
    if not content.startswith(_ARCHIVE):
        return content
    try:
        _require_small(content)
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        rows: Sequence[Sequence[object]] = ()
        for name in workbook.sheet_names:
            sheet = workbook.get_sheet_by_name(name)
            if sheet.width > MOST_COLUMNS:
                raise UnreadableTable(TableProblem.TOO_WIDE)
            if sheet.height > 2 * MOST_ROWS:
                raise UnreadableTable(TableProblem.TOO_MANY)
            rows = sheet.to_python(skip_empty_area=False)
            if any(cell != "" for row in rows for cell in row):
                break
    except (CalamineError, zipfile.BadZipFile, ValueError, OSError) as error:
        raise UnreadableTable(TableProblem.WORKBOOK) from error
    return "".join(csv_line([_spelled(cell) for cell in row]) for row in rows).encode()


def _require_small(content: bytes) -> None:
    """Refuse an archive that would unpack to very much more than it is."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(each.file_size for each in archive.infolist()) > MOST_UNPACKED:
            raise UnreadableTable(TableProblem.TOO_LARGE)


def _spelled(cell: object) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d}" if cell.time() == time() else f"{cell:%Y-%m-%d %H:%M}"
    return cell.isoformat() if isinstance(cell, date) else str(cell)
