"""Lines of the log are in UTC, name the request, and hold no values."""

import io
import json
import logging
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import structlog

from app.core.log import MOST_ALIKE, REQUEST, say, set_up_log
from app.core.rules.request_id import on_behalf_of
from tests.support.processes import in_processes
from tests.support.zone_command import log_restored

EACH = 300
MARK = "wang.marked@example.org"


@pytest.fixture(autouse=True)
def as_json() -> Iterator[None]:
    """The log as JSON during a test."""
    with log_restored():
        set_up_log("json")
        yield


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def raise_key_error() -> None:
    raise KeyError(MARK)


def fail() -> None:
    try:
        raise_key_error()
    except KeyError as error:
        raise ValueError(f"{MARK} is no address") from error


def write_lines(number: int, file: str) -> None:
    """Write lines into a file, unbuffered as a terminal or a container's output is."""
    with Path(file).open("ab", buffering=0) as raw:
        sys.stdout = io.TextIOWrapper(raw, encoding="utf-8", write_through=True)
        set_up_log("json")
        with ThreadPoolExecutor(2) as threads:
            list(threads.map(_write, (f"{number}a", f"{number}b")))


def _write(writer: str) -> None:
    for number in range(EACH):
        structlog.get_logger().info(REQUEST, writer=writer, number=number)
        say("service.told", f"{number}")


def test_lines_of_threads_and_processes_do_not_run_into_each_other(tmp_path: Path) -> None:
    file = tmp_path / "log"

    in_processes(2, write_lines, str(file))

    told = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    found = Counter(line.get("writer") for line in told if line["event"] == REQUEST)
    assert found == dict.fromkeys(("0a", "0b", "1a", "1b"), EACH)


@pytest.mark.parametrize("err", [True, False])
def test_a_sentence_leaves_with_the_end_of_its_line_at_once(
    monkeypatch: pytest.MonkeyPatch, err: bool
) -> None:
    written = list[str]()
    stream = io.StringIO()
    monkeypatch.setattr(stream, "write", written.append)
    monkeypatch.setattr(sys, "stderr" if err else "stdout", stream)
    set_up_log()

    say("service.told", "It works.", err=err)

    assert [each for each in written if each] == ["It works.\n"]


def test_a_line_has_its_time_in_utc_its_level_and_its_request(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with on_behalf_of("abc123"):
        structlog.get_logger().warning("mail.failed", attempts=2)

    [line] = lines(capsys)
    assert line.pop("at").endswith("Z")
    assert line == {"event": "mail.failed", "level": "warning", "request": "abc123", "attempts": 2}


def test_an_error_is_told_by_its_kind_and_place_without_its_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    try:
        fail()
    except ValueError:
        structlog.get_logger().exception("periodic.failed")

    [line] = lines(capsys)
    assert line["error"] == "builtins.ValueError"
    assert "builtins.KeyError" in line["traceback"]
    assert "test_log.py" in line["traceback"]
    assert MARK not in json.dumps(line)


def test_an_error_of_the_disk_says_what_the_system_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    structlog.get_logger().error("x", exc_info=OSError(28, "No space left on device", MARK))

    [line] = lines(capsys)
    assert line["error"] == "builtins.OSError: No space left on device"


def test_lines_of_libraries_are_written_without_what_fills_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logging.getLogger("some.package").warning("cannot read %s", MARK)

    [line] = lines(capsys)
    assert (line["event"], line["said"]) == ("library.some.package", "cannot read %s")
    assert MARK not in json.dumps(line)


def test_repeats_of_an_event_are_left_out_and_counted_a_minute_later(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(MOST_ALIKE + 7):
        structlog.get_logger().warning("mail.failed", message=number)
    structlog.get_logger().warning("mail.parked")
    later = time.monotonic() + 61
    monkeypatch.setattr(time, "monotonic", lambda: later)
    structlog.get_logger().warning("mail.failed", message=99)

    *first, other, last = lines(capsys)
    assert [each["message"] for each in first] == list(range(MOST_ALIKE))
    assert other["event"] == "mail.parked"
    assert (last["message"], last["left_out"]) == (99, 7)


def test_every_request_has_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    for _number in range(MOST_ALIKE + 7):
        structlog.get_logger().info(REQUEST)

    assert len(lines(capsys)) == MOST_ALIKE + 7


def test_lines_for_people_hold_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_log("console")
    structlog.get_logger().warning("mail.failed", attempts=2)

    out = capsys.readouterr().out
    assert "mail.failed" in out
    assert "attempts=2" in out
    assert "\x1b" not in out
