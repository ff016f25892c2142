"""Workbooks of spreadsheet programs (XLSX), read as the CSV file that their first sheet would be.

A draft stores that file: an erasure finds a person in it, as it could not in a compressed one.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from datetime import date, datetime, time
from xml.parsers import expat

from python_calamine import CalamineError, CalamineWorkbook

from app.core.rules.export_rows import csv_line
from app.reception.rules.csv_table import MOST_COLUMNS, MOST_ROWS, TableProblem, UnreadableTable

_ARCHIVE = b"PK\x03\x04"
_PARTS = re.compile(r"(xl/|_rels/|\[content_types\]).*\.(xml|rels)", re.IGNORECASE)
_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_CHUNK = 1 << 16
_BROKEN = (
    CalamineError,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    expat.ExpatError,
    zipfile.BadZipFile,
    zlib.error,
)
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
        workbook = CalamineWorkbook.from_filelike(_checked(content))
        rows: Sequence[Sequence[object]] = ()
        for name in workbook.sheet_names:
            rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
            if any(cell != "" for row in rows for cell in row):
                break
    except _BROKEN as error:
        raise UnreadableTable(TableProblem.WORKBOOK) from error
    return "".join(map(_line, rows)).encode()


def _checked(content: bytes) -> io.BytesIO:
    """Return the XML of a workbook, checked for filled cells beyond the limits.

    The library that reads it makes room for all cells up to the farthest, without a limit. It gets
    what has been checked and no more, so that it cannot find another file than was checked.
    """
    kept = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as archive,
        zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as checked,
    ):
        if sum(each.file_size for each in archive.infolist()) > MOST_UNPACKED:
            raise UnreadableTable(TableProblem.UNPACKED)
        for name in filter(_PARTS.fullmatch, dict.fromkeys(archive.namelist())):
            parser = _Cells().parser()
            with archive.open(name) as source, checked.open(name, "w") as target:
                while chunk := source.read(_CHUNK):
                    # In UTF-16, tags could hide in what looks like text to the other reader.
                    if b"\0" in chunk:
                        _refuse()
                    parser.Parse(chunk)
                    target.write(chunk)
            parser.Parse(b"", True)
    kept.seek(0)
    return kept


class _Cells:
    """Where the parser is in a sheet. It raises `UnreadableTable` at a cell too far away."""

    def __init__(self) -> None:
        self._row = self._column = 0

    def parser(self) -> expat.XMLParserType:
        """Return a parser of one part, which refuses document types too."""
        made = expat.ParserCreate("UTF-8")
        made.StartElementHandler = self._start
        made.StartDoctypeDeclHandler = _refuse
        return made

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name in {"row", "c"}:
            self._move(name, attributes.get("r"))
        elif name == "dimension":
            for each in attributes.get("ref", "A1").split(":"):
                _place(each)
        # Empty cells, which only have a format, may be anywhere.
        elif name in {"v", "is"} and self._column > MOST_COLUMNS:
            raise UnreadableTable(TableProblem.TOO_WIDE)
        elif name in {"v", "is"} and self._row > 2 * MOST_ROWS:
            raise UnreadableTable(TableProblem.TOO_MANY)

    def _move(self, name: str, place: str | None) -> None:
        """Go to the row or cell that it names, never back; without a name, to the next."""
        column, row = _place(f"A{place}" if name == "row" else place) if place else (0, 0)
        if name == "row":
            self._row, self._column = max(self._row, row) if row else self._row + 1, 0
        else:
            self._row = max(self._row, row)
            self._column = max(self._column, column) if column else self._column + 1


def _refuse(*_: object) -> None:
    raise UnreadableTable(TableProblem.WORKBOOK)


def _place(reference: str) -> tuple[int, int]:
    """Return the column and the row of a reference such as `B7`."""
    if (found := _PLACE.fullmatch(reference)) is None:
        raise UnreadableTable(TableProblem.WORKBOOK)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column, int(found[2])


def _line(row: Sequence[object]) -> str:
    return csv_line(list(map(_spelled, row)) if any(cell != "" for cell in row) else ())


def _spelled(cell: object) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d}" if cell.time() == time() else f"{cell:%Y-%m-%d %H:%M}"
    return cell.isoformat() if isinstance(cell, date) else str(cell)
