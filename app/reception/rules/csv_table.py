"""A table in a CSV file as spreadsheet programs write it, in their encodings and delimiters."""

import codecs
import csv
import io
from dataclasses import dataclass
from enum import StrEnum

from app.core.rules.errors import ZoneError
from app.core.rules.export_rows import unguarded

LARGEST_FILE = 20_000_000
"""The most bytes of a file that is read."""

MOST_ROWS = 20_000
"""The most rows of a table that is read, without its heading."""

MOST_COLUMNS = 200
"""The most columns of a table that is read."""

_DELIMITERS = ",;\t"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class TableProblem(StrEnum):
    """The reason why a file cannot be read as a table."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    ENCODING = "encoding"
    BROKEN = "broken"
    NO_ROWS = "no_rows"
    TOO_MANY = "too_many"
    TOO_WIDE = "too_wide"
    WORKBOOK = "workbook"
    UNPACKED = "unpacked"


class UnreadableTable(ZoneError):
    """A file cannot be read as a table of enquiries."""

    def __init__(self, problem: TableProblem, row: int = 0) -> None:
        super().__init__(f"The file cannot be read: {problem} (row {row}).")
        self.problem = problem
        self.row = row


@dataclass(frozen=True)
class TableRow:
    """One row, with its number in a spreadsheet program."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A heading and the rows below it, without empty ones."""

    heading: tuple[str, ...]
    rows: tuple[TableRow, ...]


def read_table(content: bytes) -> Table:
    """Return the table of a CSV file.

    The encoding is UTF-8 with or without a byte order mark, UTF-16 with one, or else GB 18030, in
    which Excel in China saves. The columns are separated by commas, semicolons or tabs.

    :raises UnreadableTable: if it is not a table.
    """
    if len(content) > LARGEST_FILE:
        raise UnreadableTable(TableProblem.TOO_LARGE)
    rows = _rows(_text(content))
    if not rows:
        raise UnreadableTable(TableProblem.EMPTY)
    heading, *below = rows
    if len(heading.cells) > MOST_COLUMNS:
        raise UnreadableTable(TableProblem.TOO_WIDE)
    if not below:
        raise UnreadableTable(TableProblem.NO_ROWS)
    if len(below) > MOST_ROWS:
        raise UnreadableTable(TableProblem.TOO_MANY)
    return Table(heading.cells, tuple(below))


def _text(content: bytes) -> str:
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    for tried in (encoding,) if encoding else ("utf-8", "gb18030"):
        try:
            return content.decode(tried).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
    raise UnreadableTable(TableProblem.ENCODING)


def _rows(text: str) -> list[TableRow]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    rows, number = [], 0
    try:
        for number, cells in enumerate(reader, start=1):
            if any(cell.strip() for cell in cells):
                rows.append(TableRow(number, tuple(unguarded(cell) for cell in cells)))
    except csv.Error:
        raise UnreadableTable(TableProblem.BROKEN, number + 1) from None
    return rows


def _delimiter(text: str) -> str:
    """Return the delimiter that occurs most often in the first row, outside its quotes."""
    counts, quoted = dict.fromkeys(_DELIMITERS, 0), False
    for character in text.lstrip("\r\n"):
        if character == '"':
            quoted = not quoted
        elif not quoted and character in "\r\n":
            break
        elif not quoted and character in counts:
            counts[character] += 1
    return max(counts, key=lambda each: counts[each])
