"""Functions run in several processes at once, as in several web processes."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier

PATIENCE = 120.0
FORKED = get_context("forkserver")
FORKED.set_forkserver_preload(["tests.conftest", "tests.cli.every_command"])
"""Processes forked from one that has imported the service, which takes longer than most tests."""

_together: Barrier


def in_processes(count: int, work: Callable[..., object], *arguments: str) -> list[str]:
    """Run a module's function in several processes at once; return each result, as text.

    :param work: gets its process's number and the arguments.

    They are not forked from this one, which may have threads that must not be forked.
    """
    together = FORKED.Barrier(count)
    with ProcessPoolExecutor(count, FORKED, _expect, (together,)) as pool:
        try:
            running = [pool.submit(_begin, work, number, *arguments) for number in range(count)]
            return [str(each.result(PATIENCE)) for each in running]
        except TimeoutError:
            for process in pool._processes.values():
                process.kill()
            raise


def _expect(together: Barrier) -> None:
    """Tell a new process where it meets the others."""
    global _together
    _together = together


def _begin(work: Callable[..., object], number: int, *arguments: str) -> object:
    """Wait until each process has its work, and do it."""
    _together.wait(PATIENCE)
    return work(number, *arguments)
