"""Coroutines in a time of their own, which jumps to the next deadline when nothing else is left.

So what happens first depends on the deadlines alone, on however busy a machine, and takes no time.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

_Result = TypeVar("_Result")


class _OwnTime(asyncio.SelectorEventLoop):
    """An event loop whose clock stands still while anything can be done."""

    def __init__(self) -> None:
        super().__init__()
        self._now = 0.0

    def time(self) -> float:
        return self._now

    def _run_once(self) -> None:
        loop: Any = self
        if not loop._ready and loop._scheduled:
            self._now = max(self._now, loop._scheduled[0].when())
        super()._run_once()  # type: ignore[misc]


def run_in_own_time(work: Coroutine[Any, Any, _Result]) -> _Result:
    """Run a coroutine that waits for nothing but time, and return its result."""
    with asyncio.Runner(loop_factory=_OwnTime) as runner:
        return runner.run(work)
