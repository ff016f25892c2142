"""Files of text that are written a batch of rows at a time."""

from collections.abc import Callable, Iterator, Sequence

from app.core.rules.export_rows import BOM, csv_line
from app.exports.rules.export_json import json_line
from app.exports.rules.export_writer import Row


class _LineWriter:
    """A file in which each row is some lines, and nothing stands after the last."""

    def begin(self) -> bytes:
        """Return what stands before the first row."""
        return b""

    def rows(self, rows: Sequence[Row]) -> bytes:
        """Return some rows."""
        return "".join(map(self._lines, rows)).encode()

    def end(self) -> Iterator[bytes]:
        """Yield nothing: the last row is the end."""
        return iter(())

    def close(self) -> None:
        """Do nothing: nothing is held outside memory."""

    def _lines(self, row: Row) -> str:
        raise NotImplementedError


class CsvWriter(_LineWriter):
    """A table for spreadsheet programs (RFC 4180): UTF-8 with its mark, every cell guarded."""

    content_type = "text/csv; charset=utf-8"
    suffix = "csv"

    def __init__(self, headings: Sequence[str], shown: Callable[[Row], Row] | None = None) -> None:
        """Begin a table.

        :param shown: gives the cells of a row by the headings, if they are not the row itself.
        """
        self._headings = tuple(headings)
        self._shown = shown

    @property
    def is_plain(self) -> bool:
        """Whether a line is the values of a row, as they are stored."""
        return self._shown is None

    def begin(self) -> bytes:
        """Return the mark of UTF-8 and the headings."""
        return (BOM + csv_line(self._headings)).encode()

    def rows(self, rows: Sequence[Row]) -> bytes:
        """Return a line for each row."""
        shown = rows if self._shown is None else map(self._shown, rows)
        return "".join(map(csv_line, shown)).encode()


class JsonLinesWriter(_LineWriter):
    """A JSON object a line, exactly what is stored."""

    content_type = "application/jsonl; charset=utf-8"
    suffix = "jsonl"

    def __init__(self, columns: Sequence[str]) -> None:
        """Begin a file of these columns."""
        self._columns = tuple(columns)

    def _lines(self, row: Row) -> str:
        return json_line(self._columns, row)


class VcardWriter(_LineWriter):
    """Cards for address books."""

    content_type = "text/vcard; charset=utf-8"
    suffix = "vcf"

    def __init__(self, card: Callable[[Row], str]) -> None:
        """Begin a file of cards.

        :param card: gives the card of a row.
        """
        self._card = card

    def _lines(self, row: Row) -> str:
        return self._card(row)
