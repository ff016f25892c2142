"""All processes of a run have the same time, which was chosen and goes on."""

import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from time_machine import escape_hatch

from app.content import load_holidays
from app.core import clock
from tests.support.chosen_time import SHANGHAI, chosen_moment, shared_with_programs, usual_moment
from tests.support.processes import in_processes

REAL = datetime(2026, 11, 27, 9, 36, tzinfo=UTC)
TOLD = "import time; print(time.time_ns(), time.monotonic_ns())"
TOLD_BY_A_CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {TOLD!r}])"


def told_by(program: str) -> list[int]:
    """Run a program that prints numbers; return them."""
    ended = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert not ended.stderr
    return [int(each) for each in ended.stdout.split()]


def told_in_a_fork(_number: int) -> str:
    """Return the time in one of several processes."""
    return str(time.time_ns())


@pytest.mark.parametrize("program", [TOLD, TOLD_BY_A_CHILD], ids=["a child", "a grandchild"])
def test_a_program_uses_the_time_of_the_test_that_starts_it(program: str) -> None:
    before = time.time_ns(), time.monotonic_ns()
    told = told_by(program)
    after = time.time_ns(), time.monotonic_ns()

    assert before[0] < told[0] < after[0]
    assert before[1] < told[1] < after[1]


def test_forked_processes_use_it_too() -> None:
    before = time.time_ns()
    told = [int(each) for each in in_processes(2, told_in_a_fork)]

    assert all(before < each < time.time_ns() for each in told)


def test_time_passes_at_its_normal_pace() -> None:
    before = time.monotonic(), time.time(), clock.now()
    time.sleep(0.2)
    after = time.monotonic(), time.time(), clock.now()

    assert after[0] - before[0] == pytest.approx(after[1] - before[1], abs=0.05)
    assert timedelta(seconds=0.15) < after[2] - before[2]


def test_the_run_is_ahead_of_real_time_and_measures_by_the_real_clock() -> None:
    assert clock.now() > escape_hatch.datetime.datetime.now(UTC)
    measured = escape_hatch.time.clock_gettime(time.CLOCK_MONOTONIC)
    assert 0 <= time.monotonic() - measured < 5


def test_a_program_started_outside_tests_uses_the_real_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with shared_with_programs(timedelta(days=9)):
        pass
    monkeypatch.delenv("PYTHONPATH")
    real = escape_hatch.time.time_ns()

    [told, _] = told_by(TOLD)

    assert real < told < escape_hatch.time.time_ns()


def test_the_default_moment_is_a_working_morning_over_a_year_ahead(tmp_path: Path) -> None:
    announced = load_holidays(tmp_path).years
    today = escape_hatch.datetime.datetime.now(UTC)
    for day in range(800):
        moment = usual_moment(today + timedelta(days=day))

        assert moment - today > timedelta(days=365 + day)
        assert (moment.month, moment.isoweekday(), moment.hour) == (6, 2, 10)
        assert moment.year not in announced


def test_a_moment_may_be_given_in_shanghai_time() -> None:
    assert chosen_moment("2028-03-03 17:36", REAL) == datetime(2028, 3, 3, 9, 36, tzinfo=UTC)
    assert chosen_moment("", REAL) == datetime(2028, 6, 13, 10, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("told", "why"),
    [("2026-11-27 17:35", "is over"), ("Friday", "not like"), ("2027-02-29 10:00", "not like")],
)
def test_a_past_or_invalid_moment_is_refused_with_a_message(told: str, why: str) -> None:
    with pytest.raises(pytest.UsageError, match=why):
        chosen_moment(told, REAL)
