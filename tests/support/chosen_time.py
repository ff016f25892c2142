"""The time at which a run of tests takes place, independent of the real time.

The tests depend on working hours, weekends and the year. So that `make test` does the same at
every hour, all processes of a run are ahead of the real time by the same amount: pytest and its
workers, and each program that they start, which has `on_path/sitecustomize.py` on its path. The
clock goes on, and what measures durations (`time.monotonic`) is unchanged.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import time_machine

VARIABLE = "ZONE_TEST_MOMENT"
"""The variable for another moment than the usual one, in Shanghai: `2028-03-03 17:36`."""

AHEAD = "TESTS_AHEAD_SECONDS"
"""The variable that tells the processes of a run how far they are ahead. It is none of the
service's settings, which tests remove from a program's environment."""

ON_PATH = Path(__file__).with_name("on_path")
SHANGHAI = ZoneInfo("Asia/Shanghai")
_TUESDAY = 1


def usual_moment(real: datetime) -> datetime:
    """Return the default moment of a run: a Tuesday morning of a June ahead.

    It is a working day, since the holidays of that year have not been announced yet.
    """
    first = datetime(real.year + 2, 6, 8, 10, tzinfo=SHANGHAI)
    return first + timedelta(days=(_TUESDAY - first.weekday()) % 7)


def chosen_moment(told: str, real: datetime) -> datetime:
    """Return the requested moment, or the default.

    :param told: the value of `ZONE_TEST_MOMENT`, or nothing.
    :raises pytest.UsageError: unless it is a moment, ahead of the real time; a real browser drops
        at once what expires before that.
    """
    if not told:
        return usual_moment(real)
    try:
        moment = datetime.strptime(told, "%Y-%m-%d %H:%M").replace(tzinfo=SHANGHAI)
    except ValueError:
        raise pytest.UsageError(f"{VARIABLE} is {told}, not like 2028-03-03 17:36.") from None
    if moment <= real:
        raise pytest.UsageError(f"{VARIABLE} is {told}, which is over: choose a moment ahead.")
    return moment


def choose() -> timedelta:
    """Return the time by which a run that begins now is ahead of the real time."""
    real = datetime.now(UTC)
    return chosen_moment(os.environ.get(VARIABLE, ""), real) - real


def begin(ahead: timedelta) -> time_machine.travel:
    """Put this process ahead; return the object that ends that."""
    travel = time_machine.travel(ahead)
    travel.start()
    # time-machine's clock starts when it is first read.
    time.time()
    return travel


@contextmanager
def shared_with_programs(ahead: timedelta) -> Iterator[None]:
    """Put all programs ahead that this process starts meanwhile, and their child processes."""
    places = [str(ON_PATH), os.environ.get("PYTHONPATH", "")]
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv(AHEAD, str(ahead.total_seconds()))
        environment.setenv("PYTHONPATH", os.pathsep.join(filter(None, places)))
        yield
