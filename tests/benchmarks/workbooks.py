"""Speed of writing workbooks, beside a bare loop of the library over the same cells.

The bare loop hands the library cells that are ready, times counted in days already. The service
gets rows as the database returns them, looks for text that a workbook cannot hold, and computes
the time in the reader's zone. Processor time is compared, which other work on the machine does not
change.
"""

import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from rustpy_xlsxwriter import FastExcel, Format

from app.core.rules.moments import instant_text
from app.exports.outside.workbooks import SheetLayout, SheetWriter
from app.exports.rules.columns import COLUMNS
from app.exports.rules.file import Row
from tests.benchmarks.amounts import Amounts
from tests.harness import Figure, timed
from tests.support.exports.corpus import LOCALES

LEAST = 0.8
BATCH, DISTINCT = 2000, 2000
_FIRST = datetime(2026, 1, 1, tzinfo=UTC)
_ZONE = ZoneInfo("Asia/Shanghai")
_MOMENT = COLUMNS.index("received_at")
_DAY_ONE = datetime(1899, 12, 30)  # noqa: DTZ001 - a workbook knows no time zones
_LAYOUT = SheetLayout("Leads", COLUMNS, (20,) * len(COLUMNS), frozenset({_MOMENT}), _ZONE, "{n}")


def measure_workbooks(amounts: Amounts) -> Iterator[Figure]:
    """Measure both alternately."""
    rows, beside, own = amounts.rows, list[float](), list[float]()
    batches = list(some_rows(rows))
    cells = [[_ready(row) for row in batch] for batch in batches]
    for _ in range(amounts.rounds):
        with timed(beside, time.process_time):
            bare(cells)
        with timed(own, time.process_time):
            ours(batches)
    yield Figure(f"bare loop over {rows:,} rows, CPU", beside, "s")
    yield Figure(f"workbook of {rows:,} rows, CPU", own, "s")
    shares = [bare / ours for bare, ours in zip(beside, own, strict=True)]
    yield Figure("speed of the workbook / of the bare loop", shares, least=LEAST, main=True)


def some_rows(rows: int) -> Iterator[Sequence[Row]]:
    """Yield rows in batches; they repeat, but further apart than compression looks back."""
    drawn = random.Random(7)
    distinct = [_row(number, drawn) for number in range(min(rows, DISTINCT))]
    for start in range(0, rows, BATCH):
        yield [distinct[number % len(distinct)]
               for number in range(start, min(rows, start + BATCH))]  # fmt: skip


def ours(batches: Sequence[Sequence[Row]]) -> None:
    """Write rows as the service does."""
    writer = SheetWriter(_LAYOUT)
    writer.begin()
    for batch in batches:
        writer.rows(batch)
    assert sum(map(len, writer.end()))
    writer.close()


def bare(batches: Sequence[Sequence[tuple[str | float, ...]]]) -> None:
    """Write prepared cells."""
    text, moment = Format().set_num_format("@"), Format().set_num_format("yyyy-mm-dd hh:mm:ss")
    with tempfile.TemporaryDirectory() as folder:
        FastExcel(Path(folder) / "bare.xlsx").freeze(row=1).sheet(
            "Leads",
            (dict(zip(COLUMNS, cells, strict=True)) for batch in batches for cells in batch),
            column_formats=[moment if at == _MOMENT else text for at in range(len(COLUMNS))],
            autofilter=True,
        ).save()


def _row(number: int, drawn: random.Random) -> Row:
    typed = drawn.choice(LOCALES)
    lead = {
        **dict.fromkeys(COLUMNS, "automotive"),
        "reference": f"GDZ-{number:08d}",
        "received_at": instant_text(_FIRST + timedelta(seconds=97 * number)),
        "name": typed.name,
        "email": f"somebody.{number}@example.com",
        "organisation": typed.organisation,
        "country": typed.country,
        "phone_e164": "+862082110000",
        "topics": "sites talent",
        "message": " ".join(drawn.choice(LOCALES).message for _ in range(drawn.randrange(2, 30))),
    }
    return tuple(lead[column] for column in COLUMNS)


def _ready(row: Row) -> tuple[str | float, ...]:
    local = datetime.fromisoformat(row[_MOMENT]).astimezone(_ZONE).replace(tzinfo=None)
    return (*row[:_MOMENT], (local - _DAY_ONE) / timedelta(days=1), *row[_MOMENT + 1 :])
