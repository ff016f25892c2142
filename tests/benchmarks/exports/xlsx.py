"""Speed of writing workbooks, beside a bare loop of the library over the same cells.

The bare loop hands the library cells that are ready, times counted in days already. The service
gets rows as the database returns them, looks for text that a workbook cannot hold, and computes
the time in the reader's zone. Processor time is compared, which other work on the machine does not
change.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from rustpy_xlsxwriter import FastExcel, Format

from app.core.rules.moments import instant_text
from app.exports.outside.workbooks import SheetLayout, SheetWriter
from app.exports.rules.columns import COLUMNS
from app.exports.rules.file import Row
from tests.benchmarks.figures import Figure
from tests.support.exports.corpus import LOCALES

ROWS = 100_000
ROUNDS = 5
LEAST = 0.8
MOST_MEGABYTES = 60
BATCH = 2000

_DISTINCT = 2000
_SEED = 7
_FIRST = datetime(2026, 1, 1, tzinfo=UTC)
_ZONE = ZoneInfo("Asia/Shanghai")
_MOMENT = COLUMNS.index("received_at")
_DAY_ONE = datetime(1899, 12, 30)  # noqa: DTZ001 - a workbook knows no time zones
_LAYOUT = SheetLayout("Leads", COLUMNS, (20,) * len(COLUMNS), frozenset({_MOMENT}), _ZONE, "{n}")
_CODES = ("automotive", "expansion", "5to20", "CNY", "6to50", "6to12m", "zh", "event", "web", "1")


@dataclass(frozen=True)
class Costs:
    """Seconds of the bare loop and of the service, and the memory that writing added, in MB."""

    bare: Sequence[float]
    ours: Sequence[float]
    megabytes: float


def measure_workbooks(rows: int = ROWS, rounds: int = ROUNDS) -> Iterator[Figure]:
    """Measure both alternately, and the memory of a separate process."""
    costs = measure(rows, rounds)
    yield Figure(f"bare loop over {rows:,} rows, CPU", costs.bare, "s")
    yield Figure(f"workbook of {rows:,} rows, CPU", costs.ours, "s")
    shares = [bare / ours for bare, ours in zip(costs.bare, costs.ours, strict=True)]
    yield Figure("speed of the workbook / of the bare loop", shares, least=LEAST)
    yield Figure("memory added", [costs.megabytes], "MB", most=MOST_MEGABYTES)


def measure(rows: int, rounds: int) -> Costs:
    """Return the times of some alternate rounds of each, and the memory of a separate process."""
    batches = list(some_rows(rows))
    cells = [list(map(_ready, batch)) for batch in batches]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bare.xlsx"
        times = [
            (_timed(lambda: bare(cells, path)), _timed(lambda: ours(batches)))
            for _ in range(rounds)
        ]
    bare_times, our_times = zip(*times, strict=True)
    return Costs(bare_times, our_times, _memory(rows))


def some_rows(rows: int) -> Iterator[Sequence[Row]]:
    """Yield rows in batches; they repeat, but further apart than compression looks back."""
    drawn = random.Random(_SEED)
    distinct = [_row(number, drawn) for number in range(min(rows, _DISTINCT))]
    for start in range(0, rows, BATCH):
        size = min(BATCH, rows - start)
        yield [distinct[number % len(distinct)] for number in range(start, start + size)]


def ours(batches: Iterable[Sequence[Row]]) -> int:
    """Write rows as the service does; return the bytes of the file."""
    writer = SheetWriter(_LAYOUT)
    try:
        writer.begin()
        for batch in batches:
            writer.rows(batch)
        return sum(map(len, writer.end()))
    finally:
        writer.close()


def bare(batches: Sequence[Sequence[tuple[str | float, ...]]], path: Path) -> None:
    """Write prepared cells."""
    text, moment = Format().set_num_format("@"), Format().set_num_format("yyyy-mm-dd hh:mm:ss")
    workbook = FastExcel(path).freeze(row=1)
    workbook.sheet(
        "Leads",
        (dict(zip(COLUMNS, cells, strict=True)) for batch in batches for cells in batch),
        column_formats=[moment if at == _MOMENT else text for at in range(len(COLUMNS))],
        autofilter=True,
    ).save()


def _row(number: int, drawn: random.Random) -> Row:
    typed = drawn.choice(LOCALES)
    words = " ".join(drawn.choice(LOCALES).message for _ in range(drawn.randrange(2, 30)))
    lead = dict.fromkeys(COLUMNS, "") | dict(
        zip(COLUMNS[13:], drawn.choices(_CODES, k=len(COLUMNS) - 13), strict=True)
    )
    lead |= {
        "reference": f"GDZ-{number:08d}",
        "received_at": instant_text(_FIRST + timedelta(seconds=97 * number)),
        "status": "engaged",
        "name": typed.name,
        "email": f"somebody.{number}@example.com",
        "organisation": typed.organisation,
        "country": typed.country,
        "phone": "+86 20 8211 0000",
        "phone_e164": "+862082110000",
        "topics": "sites talent",
        "message": words,
    }
    return tuple(lead[column] for column in COLUMNS)


def _ready(row: Row) -> tuple[str | float, ...]:
    local = datetime.fromisoformat(row[_MOMENT]).astimezone(_ZONE).replace(tzinfo=None)
    return (*row[:_MOMENT], (local - _DAY_ONE) / timedelta(days=1), *row[_MOMENT + 1 :])


def _timed(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return time.process_time() - start


def _memory(rows: int) -> float:
    """Return the megabytes that writing adds to the peak memory of a process."""
    command = [sys.executable, "-m", "tests.benchmarks.exports.xlsx", str(rows)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(json.loads(done.stdout))


def _megabytes(name: str) -> float:
    """Return the present or peak memory of this process, from the kernel."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    _rows = int(sys.argv[1])
    # From here on the kernel records the peak.
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    _before = _megabytes("VmRSS")
    ours(some_rows(_rows))
    print(json.dumps(_megabytes("VmHWM") - _before))
