"""A long check shows its progress, in one line of a terminal or a few of a log."""

import io
import os
from collections.abc import Iterator
from typing import TextIO

import pytest

from app.cli.progress_line import WORTH_TELLING, ProgressLine


@pytest.fixture
def terminal() -> Iterator[tuple[TextIO, int]]:
    """A terminal to write to, and the end that a person would read."""
    reader, writer = os.openpty()
    with os.fdopen(writer, "w", encoding="utf-8") as stream:
        yield stream, reader
    os.close(reader)


def test_a_log_gets_a_line_every_ten_percent() -> None:
    log = io.StringIO()
    line = ProgressLine(log)
    for done in range(0, WORTH_TELLING + 1, 1000):
        line.tell(done, WORTH_TELLING)
    line.close()

    assert log.getvalue().splitlines() == [
        f"Checked {percent}% of 100,000 entries." for percent in range(10, 101, 10)
    ]


def test_a_terminal_gets_one_rewritten_line_with_an_end(
    terminal: tuple[TextIO, int],
) -> None:
    stream, reader = terminal
    line = ProgressLine(stream)
    for done in (0, 1000, 1001, 55_500, WORTH_TELLING):
        line.tell(done, WORTH_TELLING)
    line.close()
    line.close()

    seen = b""
    while not seen.endswith(b"\n"):
        seen += os.read(reader, 1000)
    assert seen.decode() == (
        "\rChecked 1% of 100,000 entries."
        "\rChecked 55% of 100,000 entries."
        "\rChecked 100% of 100,000 entries.\r\n"
    )


def test_a_restarted_check_starts_its_progress_again() -> None:
    log = io.StringIO()
    line = ProgressLine(log)
    for done in (WORTH_TELLING // 2, WORTH_TELLING // 5, WORTH_TELLING):
        line.tell(done, WORTH_TELLING)

    assert [said.split()[1] for said in log.getvalue().splitlines()] == ["50%", "20%", "100%"]
