"""Processor cores for the servers and for the load, so that neither starves."""

import os
from collections.abc import Iterator
from contextlib import contextmanager


def shares() -> tuple[set[int], set[int]]:
    """Return the cores for a server under test and those for the load.

    Both get all cores if there is only one, or if processes cannot be pinned.
    """
    if not hasattr(os, "sched_setaffinity"):
        return set(), set()
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) == 1:
        return set(cores), set(cores)
    half = len(cores) // 2
    return set(cores[:half]), set(cores[half:])


@contextmanager
def kept_to(cores: set[int]) -> Iterator[None]:
    """Pin this process, and those it starts in the block, to some cores."""
    if not cores:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
