"""A workbook holds text as text, times as times, and no formulas."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.rules.visible_text import CELL_LIMIT, utf16_length, visible
from app.exports.outside import workbooks as export_sheets
from app.exports.outside.workbooks import SheetFailed, SheetLayout, SheetWriter, TooManyRows
from app.exports.rules.file import Row
from tests.support.exports.corpus import CORPUS
from tests.support.exports.workbooks import (
    assert_nothing_is_evaluated,
    elements,
    read_sheets,
    sheet_trees,
)
from tests.support.sizes import examples

TEXT = st.text(
    st.characters() | st.sampled_from("_x0041_\ud800\x00\r\n\ufffe<>&\"'=+"), max_size=60
) | st.sampled_from(["_x0041_", "_x005F_x0041_", "<r></r>", "<r><t>a</t></r>", " ", "\n", "\t"])


def layout(zone: str = "Asia/Shanghai") -> SheetLayout:
    """Return the layout of a sheet with a text column and a time column."""
    return SheetLayout(
        "Leads", ("text", f"at ({zone})"), (40, 20), frozenset({1}), ZoneInfo(zone), "[{n} more]"
    )


@contextmanager
def writing(zone: str = "Asia/Shanghai", most_rows: int = 10) -> Iterator[SheetWriter]:
    """Yield a writer of such a sheet, and close it."""
    writer = SheetWriter(layout(zone), most_rows=most_rows)
    try:
        assert writer.begin() == b""
        yield writer
    finally:
        writer.close()


def written(*batches: list[Row], zone: str = "Asia/Shanghai", most_rows: int = 10) -> bytes:
    """Write batches of rows."""
    with writing(zone, most_rows) as writer:
        for batch in batches:
            assert writer.rows(batch) == b""
        return b"".join(writer.end())


def test_text_is_kept_and_a_time_is_a_time_in_its_headings_zone() -> None:
    content = written([("=1+1", "2026-03-04T08:30:15.250Z")], [("+86 20", "")])

    assert read_sheets(content) == {
        "Leads": [
            list(layout().headings),
            ["=1+1", datetime(2026, 3, 4, 16, 30, 15, 250_000)],  # noqa: DTZ001
            ["+86 20", ""],
        ]
    }
    assert_nothing_is_evaluated(content, moments=1)


def test_every_awkward_text_reads_back_equal() -> None:
    texts = [text for typed in CORPUS for text in (typed.name, typed.organisation, typed.message)]

    content = written([(text, "") for text in texts])

    assert [row[0] for row in read_sheets(content)["Leads"][1:]] == [visible(t) for t in texts]
    assert_nothing_is_evaluated(content, moments=0)


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=12))
def test_any_text_reads_back_as_shown(texts: list[str]) -> None:
    content = written([(text, "") for text in texts])

    rows = read_sheets(content)["Leads"][1:]
    shown = [visible(text) for text in texts]
    while shown and not shown[-1]:
        shown.pop()
    assert [row[0] for row in rows[: len(shown)]] == shown
    assert_nothing_is_evaluated(content, moments=0)


def test_the_heading_is_frozen_and_has_filters() -> None:
    (tree,) = sheet_trees(written([("a", "")]))

    (pane,) = elements(tree, "pane")
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    assert [each.get("ref") for each in elements(tree, "autoFilter")] == ["A1:B2"]
    widths = [float(each.get("width", "")) for each in elements(tree, "col")]
    assert [round(width) for width in widths] == [41, 21]


def test_an_empty_sheet_has_its_heading() -> None:
    assert read_sheets(written())["Leads"][0] == list(layout().headings)


def test_a_truncated_text_says_how_much_is_missing() -> None:
    text = "x" * (CELL_LIMIT + 100)

    cell = str(read_sheets(written([(text, "")]))["Leads"][1][0])

    assert utf16_length(cell) <= CELL_LIMIT
    kept = len(text) - int(cell.rpartition("[")[2].removesuffix(" more]"))
    assert cell.startswith("x" * kept + "[")


def test_a_full_sheet_continues_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_sheets, "ROWS_OF_A_SHEET", 3)
    rows: list[Row] = [(f"row {number}", "") for number in range(7)]

    sheets = read_sheets(written(rows[:2], rows[2:], most_rows=7))

    assert list(sheets) == ["Leads", "Leads 2", "Leads 3"]
    assert [row[0] for sheet in sheets.values() for row in sheet[1:]] == [row[0] for row in rows]


def test_more_rows_than_the_sheets_hold_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_sheets, "ROWS_OF_A_SHEET", 3)

    with pytest.raises(TooManyRows):
        written([("a", "")] * 4, most_rows=3)


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York", "Australia/Lord_Howe"])
def test_times_are_local_across_clock_changes(zone: str) -> None:
    start = datetime.fromisoformat("2026-03-08T05:00:00.000Z")
    later = datetime.fromisoformat("2026-04-04T13:00:00.000Z")
    moments = [day + timedelta(minutes=5 * step) for day in (start, later) for step in range(60)]

    rows: list[Row] = [("a", f"{moment:%Y-%m-%dT%H:%M:%S}.000Z") for moment in moments]
    cells = [row[1] for row in read_sheets(written(rows, zone=zone))["Leads"][1:]]

    assert cells == [moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for moment in moments]


def test_no_files_are_left_however_it_ends() -> None:
    threads = threading.active_count()
    with writing() as whole:
        whole.rows([("a", "")])
        pieces = list(whole.end())
    with writing() as broken_off:
        broken_off.rows([("a", "")] * 100)
        # So nothing is left of it either if the process is killed.
        assert os.fstat(broken_off._file.fileno()).st_nlink == 0

    assert pieces
    assert whole._file.closed
    assert broken_off._file.closed
    assert threading.active_count() == threads
    SheetWriter(layout()).close()


class Panic(BaseException):
    """The exception of a library that cannot continue."""


@pytest.mark.parametrize(
    ("error", "reaches", "says"),
    [(ValueError("broken"), ValueError, "broken"), (Panic("broken"), SheetFailed, "Panic")],
)
def test_an_error_or_a_panic_of_the_library_reaches_the_caller_as_an_ordinary_error(
    error: BaseException, reaches: type[Exception], says: str
) -> None:
    def broken(_row: Row) -> Row:
        raise error

    writer = SheetWriter(layout(), broken)
    writer.begin()
    writer.rows([("a", "")])
    writer._writing.join()
    with pytest.raises(reaches, match=says):
        writer.rows([("a", "")])
    with pytest.raises(reaches, match=says):
        list(writer.end())
    writer.close()
