"""Workbooks (XLSX), written in batches of rows to a temporary file.

They are written by rustpy-xlsxwriter rather than by XlsxWriter. *Speed*: 100,000 rows of 28
columns take it 2 seconds of processor time, and XlsxWriter 15. *Safety*: it writes everything that
people type as text, and refuses what it cannot hold. XlsxWriter 3.3.1 writes a text from `<r>` to
`</r>` into the file as raw XML, including any formula in between, loses part of `_x005F_x0041_`,
and truncates long texts. *Upkeep*: both are free (MIT, BSD). XlsxWriter has the longer record, but
the Rust crate that does the work is by the same author. Its binding has one maintainer and needs a
wheel for each Python; it is used in this file alone, locked by hash, and tested by reading its
files with another library.
"""

import queue
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from zoneinfo import ZoneInfo

from app.core.rules.errors import ZoneError
from app.core.rules.visible_text import CELL_LIMIT, fitting, is_plain, visible
from app.exports.rules.file import Row

ROWS_OF_A_SHEET = 1_048_575
"""The most rows of a sheet below its heading."""

_CHUNK = 65_536
_WAITING_BATCHES = 2
_LOOK_AGAIN = 1.0  # Seconds to wait for room in the queue before looking for a failure again.
_DAY_ONE = datetime(1899, 12, 30, tzinfo=UTC)
_DAY = timedelta(days=1)
_TEN_MINUTES = len("2026-03-04T08:3")

Cell = str | float | None


class TooManyRows(ZoneError):
    """More rows came than the requested sheets can hold."""


class SheetStopped(ZoneError):
    """The writing of a workbook was cancelled."""


class SheetFailed(ZoneError):
    """The library that writes workbooks failed."""


@dataclass(frozen=True)
class SheetLayout:
    """The layout of a workbook.

    :param name: of the sheet; further sheets have a number appended.
    :param widths: of the columns, in characters.
    :param moments: indexes of the columns that hold a time.
    :param cut: the end of a text that was cut to fit a cell, with `{n}` for the missing characters.
    """

    name: str
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    moments: frozenset[int]
    zone: ZoneInfo
    cut: str


class SheetWriter:
    """A workbook being written; the rows are kept on disk, not in memory.

    The library pulls rows and an export pushes them, so the library runs on a separate thread.
    """

    are_lines = False

    def __init__(
        self,
        layout: SheetLayout,
        shown: Callable[[Row], Row] | None = None,
        most_rows: int = ROWS_OF_A_SHEET,
    ) -> None:
        """Begin a workbook.

        :param shown: returns the cells of a row by the layout's headings; None if they are the row.
        :param most_rows: the most rows that may come; there is a sheet for every 1,048,575.
        """
        self._layout = layout
        self._shown = shown
        self._sheets = max(1, -(-most_rows // ROWS_OF_A_SHEET))
        # It has no name, so that nothing of it is left if this process is killed.
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close()
        self._batches: queue.Queue[Sequence[Row] | None] = queue.Queue(_WAITING_BATCHES)
        self._stopped = threading.Event()
        self._failure: Exception | None = None
        self._about, self._day_one = "none yet", _DAY_ONE
        self._writing = threading.Thread(target=self._write, name="export-sheet", daemon=True)

    def begin(self) -> bytes:
        """Start the writing and return nothing: the whole file follows at the end."""
        self._writing.start()
        return b""

    def rows(self, rows: Sequence[Row]) -> bytes:
        """Hand over a batch of rows.

        :raises TooManyRows: if the sheets are full.
        """
        self._hand_over(rows)
        return b""

    def end(self) -> Iterator[bytes]:
        """Yield the workbook, piece by piece.

        :raises TooManyRows: if more rows came than the sheets can hold.
        """
        self._hand_over(None)
        self._writing.join()
        if self._failure is not None:
            raise self._failure
        self._file.seek(0)
        while chunk := self._file.read(_CHUNK):
            yield chunk

    def close(self) -> None:
        """Stop writing, if it has not ended, and delete the file."""
        self._stopped.set()
        with suppress(queue.Full):
            self._batches.put_nowait(None)
        if self._writing.is_alive():
            self._writing.join()
        self._file.close()

    def _hand_over(self, batch: Sequence[Row] | None) -> None:
        while True:
            if self._failure is not None:
                raise self._failure
            try:
                return self._batches.put(batch, timeout=_LOOK_AGAIN)
            except queue.Full:
                continue

    def _write(self) -> None:
        try:
            self._write_sheets()
        except Exception as failure:  # noqa: BLE001 - it is raised where the rows come from
            self._failure = failure
        except BaseException as failure:  # noqa: BLE001 - a panic of the library is no Exception
            self._failure = SheetFailed(type(failure).__name__)

    def _write_sheets(self) -> None:
        from rustpy_xlsxwriter import FastExcel, Format

        layout, rows = self._layout, self._cells()
        workbook = FastExcel(f"/dev/fd/{self._file.fileno()}").freeze(row=1)
        text, moment = Format().set_num_format("@"), Format().set_num_format("yyyy-mm-dd hh:mm:ss")
        formats = [moment if at in layout.moments else text for at in range(len(layout.headings))]
        for number in range(1, self._sheets + 1):
            workbook.sheet(
                layout.name if number == 1 else f"{layout.name} {number}",
                self._records(rows),
                column_widths=list(layout.widths),
                column_formats=formats,
                header_format=Format().set_bold(),
                autofilter=True,
                # Numbers are text here; this hides the green corner that warns of it in every cell.
                ignore_errors=list(layout.headings),
            )
        workbook.save()
        if next(rows, None) is not None:
            raise TooManyRows(f"{self._sheets} sheets are full: choose CSV or fewer rows.")

    def _records(self, rows: Iterator[list[Cell]]) -> Iterator[dict[str, Cell]]:
        """Yield the rows of one sheet, by heading."""
        headings, first = self._layout.headings, next(rows, None)
        if first is None:
            # The library takes the headings from the first row; without a row there are none.
            yield dict.fromkeys(headings)
            return
        for cells in chain((first,), islice(rows, ROWS_OF_A_SHEET - 1)):
            yield dict(zip(headings, cells, strict=True))

    def _cells(self) -> Iterator[list[Cell]]:
        """Yield the cells of each row, reading a batch at a time.

        :raises SheetStopped: if the workbook is closed meanwhile.
        """
        moments, cut = self._layout.moments, self._layout.cut
        while (batch := self._batches.get()) is not None:
            shown = batch if self._shown is None else list(map(self._shown, batch))
            if not _fit(shown):
                shown = [tuple(fitting(visible(cell), cut) for cell in row) for row in shown]
            for row in shown:
                cells: list[Cell] = list(row)
                for at in moments:
                    cells[at] = self._serial(row[at])
                yield cells
        if self._stopped.is_set():
            raise SheetStopped

    def _serial(self, instant: str) -> float | None:
        """Return a moment as a workbook's date: days, in the layout's time zone."""
        if not instant:
            return None
        moment = datetime.fromisoformat(instant)
        # Clocks change only at multiples of ten minutes, and rows come in the order of time.
        if not instant.startswith(self._about):
            offset = moment.astimezone(self._layout.zone).utcoffset() or timedelta()
            self._about, self._day_one = instant[:_TEN_MINUTES], _DAY_ONE - offset
        return (moment - self._day_one) / _DAY


def _fit(rows: Sequence[Row]) -> bool:
    """Return whether a workbook can hold every cell of the rows unchanged."""
    joined = list(map("".join, rows))
    # A UTF-16 unit is at least half of a character, so a short row has no long cell.
    short = not joined or max(map(len, joined)) <= CELL_LIMIT // 2
    return short and is_plain("".join(joined))
