"""Wait for what another process or thread does, without a chosen pause and with an end."""

import time
from collections.abc import Callable
from typing import TypeVar

PATIENCE = 60.0
"""Seconds after which a test gives up, long enough for a busy machine."""

_Result = TypeVar("_Result")


def wait_until(
    happened: Callable[[], _Result],
    what: str,
    seen: Callable[[], object] | None = None,
    *,
    seconds: float = PATIENCE,
    pause: float = 0.05,
) -> _Result:
    """Wait until a condition holds, and return its result, which is true.

    :param what: the awaited event, for the message of a failure.
    :param seen: what else the message says, such as the output of a server.
    :param pause: seconds between two looks.
    :raises AssertionError: if it does not hold in time.
    """
    deadline = time.monotonic() + seconds
    while not (result := happened()):
        shown = f"\n{seen()}" if seen is not None and time.monotonic() >= deadline else ""
        assert time.monotonic() < deadline, f"Not in {seconds:.0f} s: {what}.{shown}"
        time.sleep(pause)
    return result
