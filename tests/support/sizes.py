"""The size of slow tests, small in `make test` and full in `make soak`; and the engines."""

import os

BOTH = "ZONE_TEST_BOTH"


def full_size() -> bool:
    """Return whether the slow tests run at their full size."""
    return bool(os.environ.get("ZONE_TEST_FULL_SIZE"))


def examples(full: int) -> int:
    """Return how many examples a test of a property tries: a quarter of its full number."""
    return full if full_size() else max(5, full // 4)


def on_both_engines() -> bool:
    """Return whether every test runs on both engines, and meets every page in every shape."""
    return bool(os.environ.get(BOTH))
